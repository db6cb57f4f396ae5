"""A random embedder of 2 layers with a few hundred pieces: the same formats at 1/200 of the size. Tests build it, and

    python tiny.py --out ../../src/embedding/fixtures/tiny

writes it with the vectors that it must give, for the tests of the TypeScript side.
"""
import argparse
import json
from pathlib import Path

import numpy as np

from build import write_files
from reference import embed
from source import BLOCK, Quantised, Source
from unigram import MASK, SPECIAL, build_tokenizer

HIDDEN, LAYERS, HEADS, MLP, POSITIONS = 64, 2, 2, 128, 512
LETTERS = [chr(c) for c in range(33, 127)] + list("éèàçùêîôûœÉÈÀ") + list("红色跑鞋电压力锅茶")
WORDS = ["▁", "▁query", "▁passage", "▁red", "▁running", "▁shoes", "▁thé", "▁vert", "ing", "跑鞋", "红色", "～"]
TEXTS = {
    "query": ["red running shoes", "thé vert à la menthe", "红色跑鞋", "", "ＲＥＤ　shoes\tﬁne ～ 𝄞𝄞", "line\nbreak  and   spaces "],
    "passage": ["Running shoes. " * 12, "x"],
}


def tiny_source(seed: int = 0) -> Source:
    random = np.random.default_rng(seed)

    def matrix(rows: int, inputs: int) -> Quantised:
        scales = random.uniform(0.01, 0.06, (rows, inputs // BLOCK)).astype(np.float16)
        return Quantised(random.integers(0, 16, (rows, inputs), np.uint8), scales)

    def vector(size: int, around: float = 0.0) -> np.ndarray:
        return (around + random.normal(0, 0.1, size)).astype(np.float32)

    pieces = [*SPECIAL, *dict.fromkeys(WORDS + LETTERS), MASK]
    scores = np.array([0.0] * 4 + [-2 - 0.01 * i for i in range(len(pieces) - 5)] + [0.0], np.float32)
    # Positions in values that float16 holds, so that the graph's rounding of them isn't measured here.
    tensors: dict = {"emb.word": matrix(len(pieces), HIDDEN), "emb.type": np.zeros(2 * HIDDEN, np.float32),
                     "emb.pos": vector(POSITIONS * HIDDEN).astype(np.float16).astype(np.float32),
                     "emb.ln.w": vector(HIDDEN, 1), "emb.ln.b": vector(HIDDEN)}
    for layer in range(LAYERS):
        for name, rows, inputs in [("q", HIDDEN, HIDDEN), ("k", HIDDEN, HIDDEN), ("v", HIDDEN, HIDDEN), ("ao", HIDDEN, HIDDEN),
                                   ("fi", MLP, HIDDEN), ("fo", HIDDEN, MLP)]:
            tensors |= {f"l{layer}.{name}.w": matrix(rows, inputs), f"l{layer}.{name}.b": vector(rows)}
        for name in ("aln", "oln"):
            tensors |= {f"l{layer}.{name}.w": vector(HIDDEN, 1), f"l{layer}.{name}.b": vector(HIDDEN)}
    return Source(HIDDEN, LAYERS, HEADS, MLP, POSITIONS, 1e-12, pieces, scores, {}, tensors)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    source = tiny_source()
    write_files(out, source, list(range(len(source.pieces))), "tiny")
    tokenizer = build_tokenizer(source.pieces, source.scores)
    cases = [{"kind": kind, "text": text, "ids": ids, "vector": [round(float(v), 6) for v in embed(source, ids)]}
             for kind, texts in TEXTS.items() for text in texts for ids in [tokenizer.encode(f"{kind}: {text}").ids]]
    (out / "expected.json").write_text(json.dumps(cases, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
