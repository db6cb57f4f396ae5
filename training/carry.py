"""A tuned checkpoint in few bytes, to bring it back from a machine that lets little through:

    python training/carry.py pack --checkpoint DIR --out DIR --part codes     # 4 bits a weight and their scales
    python training/carry.py pack --checkpoint DIR --out DIR --part rests     # 2 bits more
    python training/carry.py unpack --base DIR --packed DIR… --out DIR

Codes and scales alone are what is shipped; the rests tell where between two levels a weight stood, which a mixture of two
checkpoints wants. The embedding is not tuned on a GPU (tune_gpu.py) and comes from the base.

But: the grid is rounding.py's.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from packed import PackedGemma, load, save
from quantise import BLOCK, Quantised, nearest
from restore import codes_of, master_of
from rounding import SHARE, grid_scales, is_rounded

FILES = 4  # of a part, so that none is above 16 MiB
RESTS = 4  # between a level and the next, at -3/8, -1/8, 1/8, 3/8


def carried(model: PackedGemma) -> dict[str, Tensor]:
    return {name: p.detach() for name, p in model.named_parameters() if name != "embedding" and is_rounded(name)}


def rests_of(weight: Tensor, rounded: Quantised) -> Tensor:
    """(N, K) bytes 0..3: how far above or below its level a weight stood."""
    wide = rounded.scales.float()[..., None]
    at = weight.view(weight.shape[0], -1, BLOCK) / torch.where(wide == 0, 1, wide)
    rests = (at - (rounded.codes.view_as(at).float() - 8) + 0.5) * RESTS
    return rests.floor().clamp(0, RESTS - 1).byte().view_as(weight)


def with_rests(rounded: Quantised, rests: Tensor) -> Tensor:
    """The weight whose grid has these scales: a block's farthest, which lies beyond level -8, is put back where it makes them."""
    n, k = rounded.codes.shape
    codes, rests = rounded.codes.view(n, k // BLOCK, BLOCK), rests.view(n, k // BLOCK, BLOCK)
    at = codes.float() - 8 + (rests.float() + 0.5) / RESTS - 0.5
    return (torch.where((codes == 0) & (rests == 0), -8 / SHARE, at) * rounded.scales.float()[..., None]).reshape(n, k)


def pack(checkpoint: Path, out: Path, part: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    model = load(checkpoint)
    pieces = [(weight, nearest(weight, scales=grid_scales(weight))) for weight in carried(model).values()]
    if part == "codes":
        flat = b"".join(rounded.nibbles().tobytes() + rounded.scales.numpy().tobytes() for _, rounded in pieces)
        norms = [p.detach().numpy().astype("<f4").tobytes() for name, p in model.named_parameters() if not is_rounded(name)]
        flat += b"".join(norms)
    else:
        flat = b"".join(_quarters(rests_of(weight, rounded)) for weight, rounded in pieces)
    size = -(-len(flat) // FILES)
    for number in range(FILES):
        (out / f"{part}-{number}.bin").write_bytes(flat[number * size : (number + 1) * size])


def unpack(base: Path, packed: list[Path], out: Path) -> None:
    model = load(base)
    codes_of_all = memoryview(b"".join(_parts(packed, "codes")))
    rests_of_all = memoryview(b"".join(_parts(packed, "rests")))
    at = rest_at = 0
    weights: dict[str, Tensor] = {}
    for name, weight in carried(model).items():
        n, k = weight.shape
        codes = codes_of(np.frombuffer(codes_of_all, np.uint8, n * k // 2, at).reshape(n, k // 2))
        at += n * k // 2
        scales = torch.from_numpy(np.frombuffer(codes_of_all, "<f2", n * k // BLOCK, at).reshape(n, k // BLOCK).copy())
        at += n * k // BLOCK * 2
        rounded = Quantised(codes, scales)
        if len(rests_of_all) == 0:
            weights[name] = master_of(rounded)
            continue
        weights[name] = with_rests(rounded, _rests(np.frombuffer(rests_of_all, np.uint8, n * k // 4, rest_at), n, k))
        rest_at += n * k // 4
    for name, p in model.named_parameters():
        if not is_rounded(name):
            weights[name] = torch.from_numpy(np.frombuffer(codes_of_all, "<f4", p.numel(), at).copy()).view_as(p)
            at += p.numel() * 4
    if at != len(codes_of_all):
        raise SystemExit(f"{packed}: {len(codes_of_all)} bytes where the base's shape wants {at}; were all parts given?")
    out.mkdir(parents=True, exist_ok=True)
    save(out / "model.safetensors", model, {name: weights.get(name, p.detach()) for name, p in model.named_parameters()})
    for name in ("config.json", "tokenizer.json"):
        shutil.copy(base / name, out / name)


def _parts(folders: list[Path], part: str) -> list[bytes]:
    files = sorted((f for folder in folders for f in folder.glob(f"{part}-*.bin")), key=lambda f: f.name)
    return [f.read_bytes() for f in files]


def _quarters(rests: Tensor) -> bytes:
    flat = rests.flatten().numpy()
    return (flat[0::4] | flat[1::4] << 2 | flat[2::4] << 4 | flat[3::4] << 6).tobytes()


def _rests(quarters: np.ndarray, n: int, k: int) -> Tensor:
    flat = np.empty(n * k, np.uint8)
    for place in range(4):
        flat[place::4] = quarters >> (2 * place) & 3
    return torch.from_numpy(flat.reshape(n, k))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    actions = parser.add_subparsers(dest="action", required=True)
    packing = actions.add_parser("pack")
    packing.add_argument("--checkpoint", type=Path, required=True)
    packing.add_argument("--part", choices=("codes", "rests"), required=True)
    unpacking = actions.add_parser("unpack")
    unpacking.add_argument("--base", type=Path, required=True, help="its embedding, config and tokenizer are taken")
    unpacking.add_argument("--packed", type=Path, nargs="+", required=True)
    for each in (packing, unpacking):
        each.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    if options.action == "pack":
        pack(options.checkpoint, options.out, options.part)
    else:
        unpack(options.base, options.packed, options.out)


if __name__ == "__main__":
    main()
