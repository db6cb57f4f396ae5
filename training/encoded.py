"""Training lines with their tokens, in one file that a machine without time for a tokenizer reads at once:

    python training/encoded.py --tokenizer DIR/tokenizer.json --train FILE… --out FILE.npz

But: what a line is and where its parts join is data.py's.
"""

from __future__ import annotations

import argparse
from itertools import accumulate
from pathlib import Path

import numpy as np

from data import Encoder, Example, read_examples

_LABELS = ("task", "kind", "lang", "store")


def write_encoded(path: Path, examples: list[Example]) -> None:
    """Token ids as uint16 (the cut vocabulary has 48,000 pieces), each prefix once; the written texts are left out."""
    prefixes = {prefix: number for number, prefix in enumerate(dict.fromkeys(e.prefix for e in examples))}
    columns: dict[str, np.ndarray] = {"prefix_of": np.array([prefixes[e.prefix] for e in examples], np.int32), "ask": np.array([e.ask for e in examples], np.int32)}
    for name, rows in (("prefix", list(prefixes)), ("prompt", [e.prompt for e in examples]), ("output", [e.output for e in examples])):
        columns[f"{name}_ids"] = np.array([i for row in rows for i in row], np.uint16)
        columns[f"{name}_ends"] = np.array(list(accumulate(len(row) for row in rows)), np.int64)
    for label in _LABELS:
        columns[label] = np.array([getattr(e, label) for e in examples])
    np.savez_compressed(path, **columns)


def read_encoded(path: Path) -> list[Example]:
    with np.load(path) as columns:
        prefixes, prompts, outputs = (_rows(columns[f"{name}_ids"], columns[f"{name}_ends"]) for name in ("prefix", "prompt", "output"))
        labels = zip(*(columns[label].tolist() for label in _LABELS))
        return [
            Example(prefixes[number], prompt, ask, output, "", "", *label)
            for number, prompt, ask, output, label in zip(columns["prefix_of"].tolist(), prompts, columns["ask"].tolist(), outputs, labels)
        ]


def _rows(ids: np.ndarray, ends: np.ndarray) -> list[tuple[int, ...]]:
    flat, stops = ids.tolist(), ends.tolist()
    return [tuple(flat[start:end]) for start, end in zip([0, *stops], stops)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--train", type=Path, nargs="+", required=True, help="JSON lines")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    encoder = Encoder(options.tokenizer)
    examples = [e for path in options.train for e in read_examples(path, encoder)]
    write_encoded(options.out, examples)
    print(f"{options.out}: {len(examples)} lines, {options.out.stat().st_size / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
