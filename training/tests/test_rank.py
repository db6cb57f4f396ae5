"""A tiny network learns which of its plans is right, and what no list says stays out of the loss."""

import json
import sys

import torch

import rank
from data import Encoder
from packed import load
from rank import Proposals, list_loss, log_probabilities, read_lists, right_first, shared
from test_data import encoder, line  # noqa: F401  (a fixture)
from test_tune import config  # noqa: F401  (a fixture)


def write_lists(path):
    """The right plan repeats the message's letter; the wrong one is another."""
    records = []
    for n in range(3):
        for letter, other in ("ab", "bc", "ca"):
            plans = [{"text": f" {other}{other}", "right": False}, {"text": f" {letter}{letter}", "right": True}]
            records.append({"store": f"shop {n}", "kind": "find", "lang": "en", "prefix": f"shop {n}", "prompt": f"\nlike: x\nask: {letter}\nplan:", "gold": f" {letter}{letter}", "plans": plans})
    path.write_text("".join(json.dumps(record) + "\n" for record in records))


def test_it_learns_which_plan_is_right(config, monkeypatch, capsys, tmp_path):  # noqa: F811
    lists = tmp_path / "lists.jsonl"
    write_lists(lists)
    arguments = ["--base", str(config.base), "--lists", str(lists), "--out", str(tmp_path / "ranked"), "--minutes", "0.08", "--learning-rate", "1e-2", "--size", "3"]
    monkeypatch.setattr(sys, "argv", ["rank.py", *arguments])
    rank.main()
    assert "saved" in capsys.readouterr().out
    all_lists = read_lists(lists, Encoder(config.base / "tokenizer.json"))
    assert right_first(load(tmp_path / "ranked"), all_lists, 4) == len(all_lists)


def test_plans_are_scored_as_if_each_had_the_whole_prompt_before_it(config, encoder):  # noqa: F811
    examples = [encoder.example(line(output=text), {}) for text in (" en find", " fr count x")]
    model = load(config.base)
    both = Proposals(shared(examples), (True, False), 2)
    alone = [Proposals(shared([example]), (True,), 1) for example in examples]
    (together,) = log_probabilities(model, [both])
    torch.testing.assert_close(together, torch.cat([log_probabilities(model, [one])[0] for one in alone]))


def test_a_list_without_a_right_plan_gains_the_hand_written_one(encoder, tmp_path):  # noqa: F811
    record = {"store": "s", "kind": "find", "lang": "en", "prefix": "shop", "prompt": "\nask: b\nplan:", "gold": "en greet", "plans": [{"text": "en cart", "right": False}]}
    path = tmp_path / "lists.jsonl"
    path.write_text(json.dumps(record) + "\n" + json.dumps(record | {"plans": [{"text": "en greet", "right": True}]}) + "\n")
    wrong, right = read_lists(path, encoder)
    assert (wrong.right, wrong.proposed, [e.text for e in wrong.bundle.examples]) == ((False, True), 1, ["en cart", "en greet"])
    assert right.right == (True,)


def test_the_loss_falls_as_the_right_plans_gain(encoder):  # noqa: F811
    bundle = shared([encoder.example(line(output=text), {}) for text in ("a", "b", "c")])
    proposals = Proposals(bundle, (True, False, True), 3)
    losses = [float(list_loss(torch.tensor(scores), proposals, 0.0)) for scores in ([-3.0, -1.0, -3.0], [-1.0, -1.0, -3.0], [-1.0, -9.0, -1.0])]
    assert losses == sorted(losses, reverse=True)
    assert losses[-1] < 0.01
