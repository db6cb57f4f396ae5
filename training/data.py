"""Training lines -> token segments -> packs: one pack holds a few stores' schemas and many questions behind each.

A line is {"prefix", "prompt", "output", "kind", "lang", "store", "task"}. Prefix, prompt and output are encoded one by
one, as inference does, so that the joints between them are always joints between tokens.

But: it knows nothing of the model; `lay_out` says what is read, `packed.py` reads it.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from packed import Segment

# A plan's prompt ends in "\nask: …\nplan:"; where there is no such line, the last line counts as the asking part.
ASK = "\nask:"
LIVE_CHOICES = ("everything", "prompt", "ask", "output")


@dataclass(frozen=True)
class Example:
    prefix: tuple[int, ...]  # with <bos>
    prompt: tuple[int, ...]
    ask: int  # how many of the prompt's tokens come before its asking part
    output: tuple[int, ...]  # with the stop token
    text: str  # the output as written
    prompt_text: str
    task: str
    kind: str
    lang: str
    store: str


@dataclass(frozen=True)
class Bundle:
    """Examples behind one prefix."""

    prefix: tuple[int, ...]
    examples: tuple[Example, ...]


@dataclass(frozen=True)
class Layout:
    """What a pack becomes: `context` is read without gradients, then `live`; the losses lie on rows of `live`."""

    context: list[Segment]
    live: list[Segment]
    rows: list[int]  # rows of `live` that predict...
    targets: list[int]  # ...these ids
    examples: list[int]  # and belong to this example of the pack


class Encoder:
    def __init__(self, tokenizer_json: Path):
        self.tokenizer = Tokenizer.from_file(str(tokenizer_json))
        self.bos = self._only("<bos>")
        self.eos = self._only("<eos>")
        self.newline = self._only("\n")

    def _only(self, piece: str) -> int:
        number = self.tokenizer.token_to_id(piece)
        if number is None:
            raise ValueError(f"the tokenizer has no piece {piece!r}; was the vocabulary cut without it?")
        return number

    def encode(self, text: str) -> list[int]:
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def decode(self, ids: list[int]) -> str:
        return self.tokenizer.decode(ids, skip_special_tokens=False)

    def stop(self, task: str) -> int:
        """What ends an output: a plan, a retelling and an answer are one line, a description or a plain text may be several."""
        return self.eos if task in ("describe", "text") else self.newline

    def example(self, line: dict, prefixes: dict[str, tuple[int, ...]]) -> Example:
        """`prefixes` holds those already encoded: thousands of lines share a few."""
        prefix = prefixes.setdefault(line["prefix"], (self.bos, *self.encode(line["prefix"])))
        prompt = line["prompt"]
        cut = prompt.rfind(ASK) if ASK in prompt else prompt.rfind("\n")
        encoding = self.tokenizer.encode(prompt, add_special_tokens=False)
        # the newline before the asking part belongs to the context
        ask = sum(1 for _, end in encoding.offsets if end <= cut + 1) if cut >= 0 else 0
        output = (*self.encode(line["output"]), self.stop(line["task"]))
        labels = {name: line[name] for name in ("task", "kind", "lang", "store")}
        return Example(prefix, tuple(encoding.ids), ask, output, line["output"], prompt, **labels)


def read_examples(path: Path, encoder: Encoder, limit: int | None = None, context: int = 2048) -> list[Example]:
    """All lines of a file (or `limit` of them, evenly spaced); lines longer than the model's context are an error."""
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line]
    if limit is not None and limit < len(lines):
        lines = [lines[i * len(lines) // limit] for i in range(limit)]
    prefixes: dict[str, tuple[int, ...]] = {}
    examples = []
    for number, line in enumerate(lines, 1):
        try:
            example = encoder.example(json.loads(line), prefixes)
        except (KeyError, ValueError) as problem:
            raise ValueError(f"{path}, line {number} is no training line: {problem!r}") from problem
        if len(example.prefix) + len(example.prompt) + len(example.output) > context:
            raise ValueError(f"{path}, line {number} is longer than the context of {context} tokens")
        examples.append(example)
    return examples


def data_hash(*paths: Path) -> str:
    """Twelve hex digits that change with any byte of the files."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def describe_data(examples: list[Example]) -> dict:
    """Counts and mean lengths, for the log."""
    n = max(1, len(examples))
    return {
        "examples": len(examples),
        "prefixes": len({e.prefix for e in examples}),
        "tasks": dict(Counter(e.task for e in examples)),
        "langs": dict(Counter(e.lang for e in examples)),
        "mean_prefix": round(sum(len(e.prefix) for e in examples) / n, 1),
        "mean_prompt": round(sum(len(e.prompt) for e in examples) / n, 1),
        "mean_output": round(sum(len(e.output) for e in examples) / n, 1),
    }


def shuffled_bundles(examples: list[Example], shuffler: random.Random, per_prefix: int) -> list[Bundle]:
    """All examples once, in bundles of up to `per_prefix` of one store."""
    by_prefix: dict[tuple[int, ...], list[Example]] = {}
    for example in examples:
        by_prefix.setdefault(example.prefix, []).append(example)
    bundles = []
    for prefix, group in by_prefix.items():
        shuffler.shuffle(group)
        bundles += [Bundle(prefix, tuple(group[i : i + per_prefix])) for i in range(0, len(group), per_prefix)]
    shuffler.shuffle(bundles)
    return bundles


def plan_epoch(examples: list[Example], seed: int, epoch: int, budget: int, per_prefix: int) -> list[list[Bundle]]:
    """All examples once, in an order that `seed` and `epoch` alone decide: bundles gathered into packs of about `budget` tokens
    (prefixes not counted)."""
    packs: list[list[Bundle]] = [[]]
    filled = 0
    for bundle in shuffled_bundles(examples, random.Random(f"{seed}/{epoch}"), per_prefix):
        size = sum(len(e.prompt) + len(e.output) for e in bundle.examples)
        if packs[-1] and filled + size / 2 > budget:
            packs.append([])
            filled = 0
        packs[-1].append(bundle)
        filled += size
    return packs


def live_start(example: Example, live: str) -> int:
    """The first token of the prompt that gets gradients; at least one does, as it predicts the output's first."""
    starts = {"everything": 0, "prompt": 0, "ask": example.ask, "output": len(example.prompt) - 1}
    return min(starts[live], len(example.prompt) - 1)


def lay_out(pack: list[Bundle], live: str) -> Layout:
    """
    One prefix P, examples with prompts c+l and outputs o; `live="ask"`:
        context:  P | c1 | c2          c1 and c2 see P
        live:     l1 o1 | l2 o2        l1 sees P and c1, l2 sees P and c2
    """
    layout = Layout([], [], [], [], [])
    number_of: dict[int, int] = {}  # id of a segment -> its number when read
    parents: dict[int, list[Segment]] = {}
    for bundle in pack:
        prefix = Segment(bundle.prefix)
        (layout.live if live == "everything" else layout.context).append(prefix)
        for example in bundle.examples:
            cut, seen, here = live_start(example, live), [prefix], len(bundle.prefix)
            if cut > 0:
                part = Segment(example.prompt[:cut], here)
                parents[id(part)] = [prefix]
                layout.context.append(part)
                seen = [prefix, part]
            part = Segment(example.prompt[cut:] + example.output[:-1], here + cut)
            parents[id(part)] = seen
            layout.live.append(part)
    for number, segment in enumerate(layout.context + layout.live):
        number_of[id(segment)] = number

    def linked(segments: list[Segment]) -> list[Segment]:
        return [Segment(s.ids, s.start, tuple(number_of[id(p)] for p in parents.get(id(s), []))) for s in segments]

    examples = [e for bundle in pack for e in bundle.examples]
    row, answered = 0, 0
    for segment in layout.live:
        row += len(segment.ids)
        if id(segment) not in parents:
            continue  # a prefix
        output = examples[answered].output
        layout.rows.extend(range(row - len(output), row))
        layout.targets.extend(output)
        layout.examples.extend([answered] * len(output))
        answered += 1
    return Layout(linked(layout.context), linked(layout.live), layout.rows, layout.targets, layout.examples)
