"""What the GPU tunes is what the CPU reads: the same losses for the same lines, on a tiny network and without a GPU."""

import torch
from safetensors.torch import load_file

import evaluate as packed_evaluate
from batched import batch_of, length_of, output_losses, plan_batches
from data import Bundle, read_examples
from encoded import read_encoded, write_encoded
from packed import load
from rank import list_loss, read_lists, right_first, weights_of
from test_data import encoder  # noqa: F401  (a fixture)
from test_rank import write_lists
from test_tune import config  # noqa: F401  (a fixture)
from tune_gpu import Config, lists_loss, tune


def test_lines_survive_being_written_with_their_tokens(config, encoder, tmp_path):  # noqa: F811
    examples = read_examples(config.train, encoder)
    write_encoded(tmp_path / "lines.npz", examples)
    read = read_encoded(tmp_path / "lines.npz")
    assert [(e.prefix, e.prompt, e.ask, e.output, e.lang) for e in read] == [(e.prefix, e.prompt, e.ask, e.output, e.lang) for e in examples]


def test_the_losses_are_those_of_the_packed_forward(config, encoder):  # noqa: F811
    model = load(config.base).requires_grad_(False)
    examples = read_examples(config.train, encoder)
    stores = {e.prefix: [x for x in examples if x.prefix == e.prefix] for e in examples}
    bundles = [Bundle(prefix, tuple(group[: n + 1])) for n, (prefix, group) in enumerate(stores.items())]  # of several lengths
    expected, owners = packed_evaluate.output_losses(model, bundles, "everything")
    batch = batch_of(bundles)
    losses, _ = output_losses(model, batch)
    torch.testing.assert_close(losses, expected, atol=1e-4, rtol=1e-4)
    assert batch.owners.tolist() == owners


def test_batches_hold_every_example_once_within_the_budget(config, encoder):  # noqa: F811
    examples = read_examples(config.train, encoder)
    batches = plan_batches(examples, 1, 0, 120, 2)
    assert sorted(e.text for b in batches for bundle in b for e in bundle.examples) == sorted(e.text for e in examples)
    assert all(len(b) == 1 or len(b) * max(map(length_of, b)) <= 120 for b in batches)


def test_it_learns_and_leaves_a_checkpoint(config, encoder, tmp_path):  # noqa: F811
    write_encoded(tmp_path / "lines.npz", read_examples(config.train, encoder))
    out = tmp_path / "gpu"
    settings = Config(config.base, [tmp_path / "lines.npz"], tmp_path / "lines.npz", out, learning_rate=1e-2, budget=200, batches=2, steps=60)
    table = tune(settings, device="cpu", precision=torch.float32)
    assert table["all"]["loss"] < 1
    before, after = load_file(config.base / "model.safetensors"), load_file(out / "model.safetensors")
    assert torch.equal(before["model.embed_tokens.weight"], after["model.embed_tokens.weight"])
    assert not torch.equal(before["model.layers.0.mlp.up_proj.weight"], after["model.layers.0.mlp.up_proj.weight"])


def test_lists_teach_which_plan_is_right_beside_the_lines(config, encoder, tmp_path):  # noqa: F811
    write_encoded(tmp_path / "lines.npz", read_examples(config.train, encoder))
    write_lists(tmp_path / "lists.jsonl")
    lists = read_lists(tmp_path / "lists.jsonl", encoder)
    settings = Config(config.base, [tmp_path / "lines.npz"], tmp_path / "lines.npz", tmp_path / "gpu", learning_rate=1e-2, budget=200, batches=1, steps=60, lists=tmp_path / "lists.jsonl", lists_from=0.3, lists_size=3, lists_share=1.0)
    tune(settings, device="cpu", precision=torch.float32)
    assert right_first(load(tmp_path / "gpu"), lists, 4)[0] == len(lists)


def test_lists_weigh_as_they_do_on_a_cpu(config, encoder, tmp_path):  # noqa: F811
    write_lists(tmp_path / "lists.jsonl")
    lists = read_lists(tmp_path / "lists.jsonl", encoder)
    model = load(config.base)
    expected = [list_loss(of_plans, told, p, 0.2) for of_plans, told, p in zip(*weights_of(model, lists), lists)]
    torch.testing.assert_close(lists_loss(model, lists, 0.2, "cpu"), torch.stack(expected).mean(), atol=1e-4, rtol=1e-4)
