"""How much each shipped format changes what the model says, next to the checkpoint. Prints JSON.

    python agreement.py --checkpoint runs/tuned --round --model ../public/model --held-out held-out.jsonl --limit 60 --out agreement.json

Per format (float, the 4-bit graph, the int8 graph): share of output tokens whose best guess is the float model's
(teacher forcing), perplexity of the outputs, and how many outputs greedy writing gets exactly right. `--texts` adds
perplexity on plain texts. Exit code 1 when a format agrees in less than `LEAST_AGREEMENT` of the tokens, in all or in one language or task, or loses more
than one output in a hundred. `--round`: the float model reads with the checkpoint's weights on the 4-bit grid, as it did
all through tuning; weights that were rounded from their first step on say little as they lie in the folder. But: it writes without the grammar, so these are floors.
"""
from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import torch

from data import Encoder, Example, read_examples
from packed import PackedGemma, Segment, load
from rounding import round_weights
from runtime import Session

FORMATS = {"q4": "webgpu", "int8": "wasm"}
LEAST_AGREEMENT = 0.97
MOST_LOST = 0.01  # of the outputs that the float model gets right; one is allowed in a small sample
SPARE = 12  # tokens that an output may run beyond the held-out one


def log_softmax(logits: np.ndarray) -> np.ndarray:
    shifted = logits - logits.max(-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))


class Float:
    """The checkpoint in PyTorch, behind the part of `Session` that is used here."""

    def __init__(self, model: PackedGemma):
        self.model = model
        self.reset()

    def reset(self) -> None:
        self.ids: list[int] = []

    def cut(self, length: int) -> None:
        self.ids = self.ids[:length]

    @torch.no_grad()
    def step(self, ids: list[int], wanted: int = 1) -> np.ndarray:
        """Reads everything again: slow, and right."""
        self.ids = self.ids + list(ids)
        hidden, _ = self.model.read([Segment(tuple(self.ids))])
        return self.model.logits(hidden[-wanted:]).numpy()


def forced(session, example: Example) -> tuple[np.ndarray, float]:
    """Best guess at every output token and the mean loss, the prefix being in the cache."""
    session.cut(len(example.prefix))
    n = len(example.output)
    logits = log_softmax(session.step([*example.prompt, *example.output[:-1]], n))  # (n, vocab)
    return logits.argmax(-1), -float(logits[np.arange(n), list(example.output)].mean())


def is_written(session, example: Example) -> bool:
    """Does greedy writing give the held-out output to the letter?"""
    session.cut(len(example.prefix))
    logits = session.step(list(example.prompt))[-1]
    for token in example.output:
        if int(logits.argmax()) != token:
            return False
        logits = session.step([token])[-1]
    return True


def measure(session, examples: list[Example]) -> dict:
    guesses, losses, right, prefix = [], [], [], None
    for example in examples:
        if example.prefix != prefix:
            session.reset()
            session.step(list(example.prefix))
            prefix = example.prefix
        guess, loss = forced(session, example)
        guesses.append(guess)
        losses.append(loss)
        # Teacher forcing is greedy writing as long as every guess is right, but for int8, which rounds otherwise in batches.
        exact = bool((guess == np.array(example.output)).all())
        right.append(is_written(session, example) if isinstance(session, Session) else exact)
    return {"guesses": guesses, "losses": losses, "right": right}


def dumped(example: Example, guesses: np.ndarray) -> str:
    """One JSON line for web/agreement.ts."""
    ids = {"prefix": list(example.prefix), "prompt": list(example.prompt), "output": list(example.output)}
    return json.dumps(ids | {"guesses": guesses.tolist(), "task": example.task}) + "\n"


def text_perplexity(session, texts: list[list[int]]) -> float:
    losses = []
    for ids in texts:
        session.reset()
        logits = log_softmax(session.step(ids[:-1], len(ids) - 1))
        losses.append(-logits[np.arange(len(ids) - 1), ids[1:]])
    return float(np.exp(np.concatenate(losses).mean()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--round", action="store_true", help="compare with the weights on the 4-bit grid")
    parser.add_argument("--model", type=Path, required=True, help="exported folder")
    parser.add_argument("--held-out", type=Path, required=True, help="JSON lines {prefix, prompt, output, task, ...}")
    parser.add_argument("--limit", type=int, default=60)
    parser.add_argument("--texts", type=Path, help="one text a line")
    parser.add_argument("--dump", type=Path, help="write ids and the float model's guesses here, for web/agreement.ts")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--out", type=Path, help="the JSON goes there too")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    encoder = Encoder(args.checkpoint / "tokenizer.json")
    examples = read_examples(args.held_out, encoder, args.limit)
    examples.sort(key=lambda e: e.prefix)
    texts = []
    if args.texts:
        texts = [[encoder.bos, *encoder.encode(t)][:400] for t in args.texts.read_text().splitlines() if t]
    manifest = json.loads((args.model / "manifest.json").read_text())
    report: dict = {"examples": len(examples), "tasks": sorted({e.task for e in examples})}
    float_model = load(args.checkpoint)
    if args.round:
        round_weights(float_model)
    reference = None
    for name in ("float", *FORMATS):
        session = Float(float_model) if name == "float" else Session(args.model, manifest, FORMATS[name], args.threads)
        found = measure(session, examples)
        reference = reference or found
        if name == "float" and args.dump:
            args.dump.write_text("".join(dumped(e, g) for e, g in zip(examples, found["guesses"])))
        same = [a == b for a, b in zip(found["guesses"], reference["guesses"])]
        report[name] = {
            "top1_agreement": round(float(np.concatenate(same).mean()), 4),
            "by": {group: round(float(np.concatenate([s for e, s in zip(examples, same) if group in (e.lang, e.task)]).mean()), 4) for group in groups(examples)},
            "perplexity": round(float(np.exp(np.mean(found["losses"]))), 4),
            "written_right": sum(found["right"]),
            "lost": sum(a and not b for a, b in zip(reference["right"], found["right"])),
            "won": sum(b and not a for a, b in zip(reference["right"], found["right"])),
        }
        if texts:
            report[name]["text_perplexity"] = round(text_perplexity(session, texts), 2)
    text = json.dumps(report, indent=1)
    print(text)
    if args.out:
        args.out.write_text(text + "\n")
    problems = shortfalls(report)
    if problems:
        sys.exit("\n".join(problems))


def groups(examples: list[Example]) -> list[str]:
    return sorted({e.lang for e in examples} | {e.task for e in examples})


def shortfalls(report: dict) -> list[str]:
    """A sentence for each limit that a shipped format misses."""
    problems = []
    for name in FORMATS:
        found = report[name]
        for group, agreement in {"all lines": found["top1_agreement"], **found["by"]}.items():
            if agreement < LEAST_AGREEMENT:
                problems.append(f"{name}: {agreement:.4f} of the tokens of {group} agree, {LEAST_AGREEMENT} must")
        if found["lost"] > max(1, MOST_LOST * report["float"]["written_right"]):
            problems.append(f"{name}: {found['lost']} of {report['float']['written_right']} right outputs are lost, one in a hundred may be")
    return problems


if __name__ == "__main__":
    main()
