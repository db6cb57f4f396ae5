"""Lines to segments: joints, live parts, packs. A byte-like tokenizer stands in for the real one."""

import json

import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers

import data
from data import Bundle, Encoder, describe_data, lay_out, plan_epoch, read_examples


@pytest.fixture
def encoder(tmp_path):
    """One token a character."""
    pieces = ["<pad>", "<eos>", "<bos>", "<unk>", "\n"] + [chr(c) for c in range(32, 127)]
    tokenizer = Tokenizer(models.WordLevel({piece: n for n, piece in enumerate(pieces)}, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split("", "isolated")
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    return Encoder(tmp_path / "tokenizer.json")


def line(**changes) -> dict:
    plan = {"prefix": "shop", "prompt": "\nlike: a\nask: b\nplan:", "output": " en find", "kind": "find", "lang": "en", "store": "s", "task": "plan"}
    return plan | changes


def spell(encoder, ids) -> str:
    return "".join(encoder.tokenizer.id_to_token(i) for i in ids)


def test_an_example_is_cut_before_its_asking_line(encoder):
    example = encoder.example(line(), {})
    assert spell(encoder, example.prefix) == "<bos>shop"
    assert spell(encoder, example.prompt[example.ask :]) == "ask: b\nplan:"
    assert spell(encoder, example.output) == " en find\n"


def test_a_prompt_without_such_a_line_is_cut_before_its_last(encoder):
    example = encoder.example(line(prefix="", prompt="ask: b\nrow\nanswer:", task="answer"), {})
    assert spell(encoder, example.prefix) == "<bos>"
    assert spell(encoder, example.prompt[example.ask :]) == "answer:"


def test_a_description_ends_with_the_end_token_and_others_with_a_newline(encoder):
    assert encoder.example(line(task="describe", output="a\nb"), {}).output[-1] == encoder.eos
    assert encoder.example(line(task="answer"), {}).output[-1] == encoder.newline


@pytest.mark.parametrize("live", data.LIVE_CHOICES)
def test_every_layout_predicts_the_outputs_from_the_token_before(encoder, live):
    examples = [encoder.example(line(output=text), {}) for text in (" en find", " fr count x")]
    layout = lay_out([Bundle(examples[0].prefix, tuple(examples))], live)
    flat = [i for s in layout.live for i in s.ids]
    assert spell(encoder, layout.targets) == " en find\n fr count x\n"
    assert layout.examples == [0] * 9 + [1] * 12
    for row, target, owner, next_owner in zip(layout.rows, layout.targets, layout.examples, layout.examples[1:]):
        if owner == next_owner and target != encoder.newline:
            assert flat[row + 1] == target
    everyone = layout.context + layout.live
    for segment in layout.live[-2:]:
        before = "".join(spell(encoder, everyone[n].ids) for n in segment.parents)
        assert (before + spell(encoder, segment.ids)).startswith("<bos>shop\nlike: a\nask: b\nplan: ")
        assert segment.start == sum(len(everyone[n].ids) for n in segment.parents)


def test_losses_do_not_depend_on_what_gets_gradients(encoder):
    from evaluate import output_losses
    from test_packed import DIMS
    from packed import PackedGemma

    torch.manual_seed(4)
    model = PackedGemma(DIMS.__class__(**{**DIMS.__dict__, "vocab": 100}))
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    examples = [encoder.example(line(prompt=f"\nlike: {word}\nask: {word}\nplan:"), {}) for word in ("a", "bcd")]
    pack = [Bundle(examples[0].prefix, tuple(examples)), Bundle((2, 9), (encoder.example(line(), {}),))]
    losses = [output_losses(model, pack, live)[0] for live in data.LIVE_CHOICES]
    for other in losses[1:]:
        torch.testing.assert_close(other, losses[0])


def test_an_epoch_holds_every_example_once_in_an_order_of_seed_and_epoch(encoder):
    prefixes: dict = {}
    examples = [encoder.example(line(prefix=f"shop {n % 3}", output=f" en {n}"), prefixes) for n in range(50)]
    packs = plan_epoch(examples, seed=1, epoch=0, budget=150, per_prefix=4)
    texts = [e.text for pack in packs for bundle in pack for e in bundle.examples]
    assert sorted(texts) == sorted(e.text for e in examples)
    assert all(len(bundle.examples) <= 4 for pack in packs for bundle in pack)
    assert plan_epoch(examples, 1, 0, 150, 4) == packs
    assert plan_epoch(examples, 1, 1, 150, 4) != packs


def test_a_broken_line_is_named(encoder, tmp_path):
    path = tmp_path / "train.jsonl"
    path.write_text(json.dumps(line()) + "\n" + json.dumps({"prefix": ""}) + "\n")
    with pytest.raises(ValueError, match="line 2"):
        read_examples(path, encoder)
    assert describe_data(read_examples(path, encoder, limit=1))["tasks"] == {"plan": 1}
