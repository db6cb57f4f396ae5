"""A tiny network learns which of its plans is right, and what no list says stays out of the loss."""

import json
import sys

import torch

import rank
from data import Encoder
from packed import load
from rank import Proposals, list_loss, log_probabilities, read_back, read_lists, right_first, shared
from test_data import encoder, line  # noqa: F401  (a fixture)
from test_tune import config  # noqa: F401  (a fixture)


def plan(text, right):
    return {"text": text, "right": right, "retelling": f"\nplan:{text} => ask:"}


def proposals_of(bundle, right, proposed, copied=()):
    return Proposals(bundle, right, proposed, bundle, copied or (0,) * len(right))


def write_lists(path):
    """The right plan repeats the message's letter; the wrong one is another."""
    records = []
    for n in range(3):
        for letter, other in ("ab", "bc", "ca"):
            plans = [plan(f" {other}{other}", False), plan(f" {letter}{letter}", True)]
            records.append({"store": f"shop {n}", "kind": "find", "lang": "en", "prefix": f"shop {n}", "prompt": f"\nlike: x\nask: {letter}\nplan:", "told": f" {letter}", "gold": plans[1], "plans": plans})
    path.write_text("".join(json.dumps(record) + "\n" for record in records))


def test_it_learns_which_plan_is_right(config, monkeypatch, capsys, tmp_path):  # noqa: F811
    lists = tmp_path / "lists.jsonl"
    write_lists(lists)
    arguments = ["--base", str(config.base), "--lists", str(lists), "--out", str(tmp_path / "ranked"), "--minutes", "0.08", "--learning-rate", "1e-2", "--size", "3"]
    monkeypatch.setattr(sys, "argv", ["rank.py", *arguments])
    rank.main()
    assert "saved" in capsys.readouterr().out
    all_lists = read_lists(lists, Encoder(config.base / "tokenizer.json"))
    assert right_first(load(tmp_path / "ranked"), all_lists, 4) == (len(all_lists), len(all_lists))


def test_plans_are_scored_as_if_each_had_the_whole_prompt_before_it(config, encoder):  # noqa: F811
    examples = [encoder.example(line(output=text), {}) for text in (" en find", " fr count x")]
    model = load(config.base)
    (together,) = log_probabilities(model, [shared(examples)])
    torch.testing.assert_close(together, torch.cat([log_probabilities(model, [shared([one])])[0] for one in examples]))


def test_a_list_without_a_right_plan_gains_the_hand_written_one(encoder, tmp_path):  # noqa: F811
    record = {"store": "s", "kind": "find", "lang": "en", "prefix": "shop", "prompt": "\nask: b\nplan:", "told": " b", "gold": plan("en greet", True), "plans": [plan("en cart", False)]}
    path = tmp_path / "lists.jsonl"
    path.write_text(json.dumps(record) + "\n" + json.dumps(record | {"plans": [plan("en greet", True)]}) + "\n")
    wrong, right = read_lists(path, encoder)
    assert (wrong.right, wrong.proposed, [e.text for e in wrong.bundle.examples]) == ((False, True), 1, ["en cart", "en greet"])
    assert right.right == (True,)
    assert [e.text for e in wrong.retold.examples] == [" b", " b"]
    assert wrong.retold.examples[0].prompt != wrong.retold.examples[1].prompt


def test_words_that_a_plan_copies_are_not_told_back_for_it(encoder, tmp_path):  # noqa: F811
    path = tmp_path / "lists.jsonl"
    record = {"store": "s", "kind": "find", "lang": "en", "prefix": "shop", "prompt": "\nask: b\nplan:", "told": " b", "gold": plan("en greet", True)}
    path.write_text(json.dumps(record | {"plans": [plan("en find text=b", True), plan("en find cat=b", False)]}) + "\n")
    (proposals,) = read_lists(path, encoder)
    assert proposals.copied == (len(encoder.encode("b")), 0)
    weights = read_back(torch.tensor([-1.0, -1.0]), torch.tensor([-2.0, -2.0]), proposals)
    torch.testing.assert_close(weights, torch.tensor([-1.0 - 0.5 * (2 + 1.5 * proposals.copied[0]), -2.0]))


def test_the_loss_falls_as_the_right_plans_gain(encoder):  # noqa: F811
    bundle = shared([encoder.example(line(output=text), {}) for text in ("a", "b", "c")])
    proposals = proposals_of(bundle, (True, False, True), 3)
    even = torch.zeros(3)
    losses = [float(list_loss(torch.tensor(scores), even, proposals, 0.0)) for scores in ([-3.0, -1.0, -3.0], [-1.0, -1.0, -3.0], [-1.0, -9.0, -1.0])]
    assert losses == sorted(losses, reverse=True)
    assert losses[-1] < 0.01


def test_the_loss_of_reading_back_moves_the_message_behind_the_plan_alone(encoder):  # noqa: F811
    bundle = shared([encoder.example(line(output=text), {}) for text in ("a", "b")])
    of_plans, told = torch.tensor([-1.0, -1.0], requires_grad=True), torch.tensor([-3.0, -3.0], requires_grad=True)
    rank.among(read_back(of_plans.detach(), told, proposals_of(bundle, (True, False), 2)), torch.tensor([True, False])).backward()
    assert of_plans.grad is None and told.grad[0] < 0 < told.grad[1]
