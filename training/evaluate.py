"""Held-out loss and exact match: `python training/evaluate.py --weights DIR --held-out FILE [--limit N] [--round]`.

Greedy decoding without a grammar, many examples at once behind their shared prefix. `--round` evaluates the weights as
shipped (on the 4-bit grid); without it they are evaluated as they lie in the folder.

But: the product writes under a grammar, so this is a floor for plans; and answers that differ from the held-out wording
may still be right.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from data import Bundle, Encoder, Example, data_hash, lay_out, plan_epoch, read_examples
from packed import Memory, PackedGemma, Segment, load
from rounding import round_weights

MORE_THAN_WRITTEN = 12  # tokens that an output may run beyond the held-out one before it is cut off


def output_losses(model: PackedGemma, pack: list[Bundle], live: str) -> tuple[Tensor, list[int]]:
    """The loss of every output token of a pack (tokens,), and which example each belongs to."""
    layout = lay_out(pack, live)
    memory = None
    if layout.context:
        with torch.no_grad():
            _, memory = model.read(layout.context, keep="inputs")
    hidden, _ = model.read(layout.live, memory)
    logits = model.logits(hidden[layout.rows])  # (tokens, vocab)
    return F.cross_entropy(logits, torch.tensor(layout.targets), reduction="none"), layout.examples


@torch.no_grad()
def write(model: PackedGemma, bundle: Bundle, encoder: Encoder) -> list[str]:
    """What the model writes greedily for each example of a bundle, without the stop token."""
    examples, here = bundle.examples, len(bundle.prefix)
    prompts = [Segment(e.prompt, here, (0,)) for e in examples]
    hidden, memory = model.read([Segment(bundle.prefix), *prompts], keep="keys")
    ends = torch.tensor([here + sum(len(e.prompt) for e in examples[: n + 1]) - 1 for n in range(len(examples))])
    written: list[list[int]] = [[] for _ in examples]
    going = list(range(len(examples)))
    hidden = hidden[ends]  # (examples still going, hidden)
    while going:
        best = model.logits(hidden).argmax(-1).tolist()
        still = []
        for example, token in zip(going, best):
            written[example].append(token)
            e = examples[example]
            if token not in (encoder.eos, encoder.stop(e.task)) and len(written[example]) < len(e.output) + MORE_THAN_WRITTEN:
                still.append(example)
        going = still
        if not going:
            break
        steps = [Segment((written[n][-1],), memory.segments[n + 1].start + len(memory.segments[n + 1].ids), (0, n + 1)) for n in going]
        hidden, step = model.read(steps, memory, keep="keys")
        _append(memory, step, going)
    stops = [(encoder.eos, encoder.stop(e.task)) for e in examples]
    return [encoder.decode(ids[:-1] if ids[-1] in stop else ids) for ids, stop in zip(written, stops)]


def _append(memory: Memory, step: Memory, examples: list[int]) -> None:
    """Each example's new token becomes part of its prompt's segment."""
    for row, number in enumerate(examples):
        old = memory.segments[number + 1]
        memory.segments[number + 1] = Segment(old.ids + step.segments[row].ids, old.start, old.parents)
        for kept, new in ((memory.keys, step.keys), (memory.values, step.values)):
            for layer in range(len(kept)):
                kept[layer][number + 1] = torch.cat([kept[layer][number + 1], new[layer][row]])


class Tally:
    """Loss per token and exact matches, in all and by task, language and kind."""

    def __init__(self) -> None:
        self.sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0, 0, 0])  # loss, tokens, right, written

    def groups(self, example: Example) -> list[str]:
        return ["all", f"task {example.task}", f"lang {example.lang}", f"kind {example.kind}"]

    def add_losses(self, example: Example, losses: list[float]) -> None:
        for group in self.groups(example):
            self.sums[group][0] += sum(losses)
            self.sums[group][1] += len(losses)

    def add_match(self, example: Example, right: bool) -> None:
        for group in self.groups(example):
            self.sums[group][2] += right
            self.sums[group][3] += 1

    def table(self) -> dict[str, dict]:
        out = {}
        for group, (loss, tokens, right, wrote) in sorted(self.sums.items()):
            out[group] = {"loss": round(loss / tokens, 4) if tokens else None, "tokens": tokens}
            if wrote:
                out[group] |= {"right": right, "of": wrote, "exact": round(right / wrote, 4)}
        return out


def evaluate(
    model: PackedGemma, examples: list[Example], encoder: Encoder, *, decode: bool = True, wrong: list | None = None
) -> dict[str, dict]:
    """`wrong`, if given, is filled with what was written and what was held out."""
    tally = Tally()
    for pack in plan_epoch(examples, 0, 0, budget=2500, per_prefix=16):
        flat = [e for bundle in pack for e in bundle.examples]
        with torch.no_grad():
            losses, owners = output_losses(model, pack, "output")
        of_example: list[list[float]] = [[] for _ in flat]
        for loss, owner in zip(losses.tolist(), owners):
            of_example[owner].append(loss)
        for example, values in zip(flat, of_example):
            tally.add_losses(example, values)
        for bundle in pack if decode else []:
            for example, text in zip(bundle.examples, write(model, bundle, encoder)):
                right = text.strip() == example.text.strip()
                tally.add_match(example, right)
                if wrong is not None and not right:
                    wrong.append({"lang": example.lang, "kind": example.kind, "prompt": example.prompt_text, "wrote": text, "held_out": example.text})
    return tally.table()


def print_table(table: dict[str, dict]) -> None:
    for group, row in table.items():
        match = f"{row['right']:5d} of {row['of']:<5d} {row['exact']:7.1%}" if "exact" in row else ""
        print(f"{group:28s} loss {row['loss'] if row['loss'] is not None else '-':>7}  {match}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True, help="folder with model.safetensors, config.json, tokenizer.json")
    parser.add_argument("--held-out", type=Path, required=True)
    parser.add_argument("--limit", type=int, help="that many lines, evenly spaced through the file")
    parser.add_argument("--round", action="store_true", help="put the weights on the 4-bit grid first")
    parser.add_argument("--no-decode", action="store_true", help="losses only: about five times faster")
    parser.add_argument("--out", type=Path, help="JSON with the table and the wrong outputs")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    encoder = Encoder(options.weights / "tokenizer.json")
    model = load(options.weights).requires_grad_(False)
    if options.round:
        round_weights(model)
    examples = read_examples(options.held_out, encoder, options.limit)
    start, wrong = time.time(), []
    table = evaluate(model, examples, encoder, decode=not options.no_decode, wrong=wrong)
    print_table(table)
    for miss in wrong[:10]:
        print(f"  {miss['lang']} {miss['kind']}\n    wrote    {miss['wrote']}\n    held out {miss['held_out']}")
    report = {
        "weights": str(options.weights), "rounded": options.round, "data": data_hash(options.held_out),
        "lines": len(examples), "seconds": round(time.time() - start), "table": table, "wrong": wrong,
    }  # fmt: skip
    if options.out:
        options.out.write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
