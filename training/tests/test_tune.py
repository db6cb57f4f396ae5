"""A tiny network learns a tiny language; stopping and resuming changes nothing; rounding is the exporter's."""

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

import quantise
from average import average
from data import Bundle
from evaluate import evaluate, write
from packed import Dims, PackedGemma, Segment, load, save
from rounding import is_rounded, on_grid
from test_data import encoder, line  # noqa: F401  (a fixture)
from tune import Config, Run, read_config, token_mean, tune


class Clock:
    """A second passes each time it is looked at."""

    def __init__(self):
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def config(tmp_path, encoder) -> Config:  # noqa: F811
    sizes = {
        "vocab_size": 100, "hidden_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 32,
        "intermediate_size": 96, "sliding_window": 64, "rms_norm_eps": 1e-6, "query_pre_attn_scalar": 32,
    }  # fmt: skip
    (tmp_path / "config.json").write_text(json.dumps(sizes))
    torch.manual_seed(5)
    model = PackedGemma(Dims.from_config(sizes))
    for name, parameter in model.named_parameters():
        torch.nn.init.normal_(parameter, std=0.1 if parameter.ndim > 1 else 0.0)
    save(tmp_path / "model.safetensors", model, dict(model.named_parameters()))
    lines = [line(prompt=f"\nask: {w * 2}\nplan:", output=f" {w}{w}", prefix=f"shop {n}", lang=lang) for n in range(4) for w, lang in zip("abc", ("en", "fr", "zh"))]
    for name in ("train", "held"):
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(x) + "\n" for x in lines))
    return Config(
        tmp_path, tmp_path / "train.jsonl", tmp_path / "held.jsonl", tmp_path / "out", minutes=2, learning_rate=1e-2, budget=120, per_prefix=3,
        evaluate_minutes=9, checkpoint_minutes=9, evaluate_lines=4,
    )  # fmt: skip


def test_it_learns_within_the_time_given_and_writes_metrics(config):
    run = Run(config, Clock())
    tune(run)
    assert run.progress() == 1
    metrics = [json.loads(text) for text in (config.out / "metrics.jsonl").read_text().splitlines()]
    losses = [m["loss"] for m in metrics if "loss" in m]
    assert losses[-1] < losses[0] / 2
    assert metrics[0]["seed"] == 1 and len(metrics[0]["data"]) == 12
    assert metrics[-1]["held_out_table"]["exact"]["all"]["of"] >= 4


def test_the_mean_of_the_last_weights_is_a_checkpoint_of_its_own(config):
    config.checkpoint_minutes, config.keep_from = 0.4, 0.5
    of_another_run = config.out / "kept" / "999999.safetensors"
    of_another_run.parent.mkdir(parents=True)
    of_another_run.write_bytes(b"")
    run = Run(config, Clock())
    tune(run)
    files = [*(config.out / "kept").iterdir(), config.out / "checkpoint" / "model.safetensors"]
    assert len(files) >= 3
    assert average(config.out, config.out / "averaged") == len(files)
    mean = load_file(config.out / "averaged" / "model.safetensors")
    for name, weight in mean.items():
        assert torch.allclose(weight, sum(load_file(file)[name] for file in files) / len(files), atol=1e-6), name
    assert evaluate(load(config.out / "averaged"), run.held_out, run.encoder, decode=False)["all"]["loss"] < 1


def test_a_resumed_run_goes_on_exactly(config):
    whole = Run(config, Clock())
    config.steps = 8
    for _ in range(8):
        whole.step()
        whole.place["elapsed"] += 1
    first = Run(config, Clock())
    for _ in range(5):
        first.step()
        first.place["elapsed"] += 1
    first.save(config.out / "checkpoint")
    second = Run(config, Clock())
    second.resume(config.out / "checkpoint")
    for _ in range(3):
        second.step()
        second.place["elapsed"] += 1
    assert second.place == whole.place
    for name, weight in whole.masters.weights.items():
        assert torch.equal(weight, second.masters.weights[name]), name


def test_other_data_are_not_resumed(config):
    run = Run(config, Clock())
    run.save(config.out / "checkpoint")
    config.train.write_text(config.train.read_text() + json.dumps(line()) + "\n")
    with pytest.raises(ValueError, match="start afresh"):
        Run(config, Clock()).resume(config.out / "checkpoint")


def test_rounding_the_saved_masters_by_the_saved_scales_gives_what_was_tuned(config):
    run = Run(config, Clock())
    run.step()
    run.save(config.out / "checkpoint")
    scales = load_file(config.out / "checkpoint" / "scales.safetensors")
    for name, parameter in run.model.named_parameters():
        if is_rounded(name):
            written = quantise.nearest(run.masters.weights[name].detach(), scales=scales[name]).dequantise()
            assert torch.equal(written.to(parameter.dtype), parameter.detach()), name


def test_a_rounded_block_has_sixteen_levels_and_keeps_zeros():
    weight = torch.randn(4, 64)
    weight[2] = 0
    rounded = on_grid(weight)
    assert all(len(block.unique()) <= 16 for block in rounded.view(-1, 32))
    assert torch.equal(rounded[2], torch.zeros(64))
    assert (rounded - weight).abs().max() < weight.abs().max() / 6


def test_rounding_may_start_late(config):
    config.quantise_from = 0.5
    run = Run(config, Clock())
    run.step()
    read, kept = run.model.embedding, run.masters.weights["embedding"]
    assert torch.equal(read, kept.to(read.dtype))
    run.place["elapsed"] = 60
    run.step()
    assert run.masters.rounding and torch.equal(read, on_grid(kept).to(read.dtype))


def test_the_rate_warms_up_and_falls_to_its_floor(config):
    run = Run(config, Clock())
    rates = []
    for second in (0, 3, 6, 60, 120):
        run.place["elapsed"] = second
        rates.append(run.rate())
    assert rates[0] < rates[1] < rates[2] > rates[3] > rates[4]
    assert rates[4] == pytest.approx(config.learning_rate * 0.05)


def test_writing_many_at_once_equals_reading_the_whole_text_again_for_every_token(config):
    run = Run(config, Clock())
    examples = tuple(run.held_out[:3])
    bundle = Bundle(examples[0].prefix, examples)
    for example, text in zip(examples, write(run.model, bundle, run.encoder)):
        ids = list(example.prefix + example.prompt)
        for _ in range(len(example.output) + 12):
            with torch.no_grad():
                ids.append(int(run.model.logits(run.model.read([Segment(tuple(ids))])[0][-1]).argmax()))
            if ids[-1] in (run.encoder.eos, run.encoder.newline):
                ids.pop()
                break
        assert run.encoder.decode(ids[len(example.prefix + example.prompt) :]) == text


def test_evaluation_counts_by_task_language_and_kind(config):
    run = Run(config, Clock())
    table = evaluate(run.model, run.held_out, run.encoder)
    assert {"all", "task plan", "lang en", "lang fr", "lang zh", "kind find"} == set(table)
    assert table["lang en"]["of"] == 4


def test_options_are_the_fields_of_the_config():
    given, resume = read_config("--base b --train t --held-out h --out o --minutes 7 --live output --resume".split())
    assert (given.base, given.minutes, given.live, given.tune_embedding, resume) == (Path("b"), 7.0, "output", False, True)


def test_a_long_output_weighs_by_the_root_of_its_length():
    losses = torch.tensor([1.0] * 4 + [0.0] * 16)
    assert token_mean(losses, [0] * 4 + [1] * 16).item() == pytest.approx(2 / (2 + 4))
