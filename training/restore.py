"""Turns published weights back into a checkpoint, to tune on where the checkpoint they were made from is gone:

    python training/restore.py --model public/model --config runs/base/config.json --out runs/restored

Rounding the masters gives the published weights again, bit for bit. What the optimizer knew is lost, and where between two
levels a master stood: they are spread evenly over what rounds to their level. Masters that all stood at the middle wouldn't move: 42
minutes of `rank.py` at 4e-5 changed 2 of 10,000 codes.
"""
from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor

from packed import Dims, PackedGemma, save
from quantise import BLOCK, Quantised
from rounding import SHARE, grid_scales, on_grid

SEED = 1
CELL = 0.98  # of the width of what rounds to one level: none lies on its edge


def codes_of(nibbles: np.ndarray) -> Tensor:
    """(N, K / 2) bytes to (N, K) codes 0..15: the reverse of `Quantised.nibbles`."""
    n, half = nibbles.shape
    codes = np.empty((n, 2 * half), np.uint8)
    codes[:, 0::2], codes[:, 1::2] = nibbles & 15, nibbles >> 4
    return torch.from_numpy(codes)


def master_of(rounded: Quantised) -> Tensor:
    """A weight matrix whose grid (`grid_scales`) is the one it was published on: the farthest weight of a block, which
    rounding cut to level -8, is put back where it makes the same scale."""
    n, k = rounded.codes.shape
    weight = rounded.dequantise().view(n, k // BLOCK, BLOCK)
    return torch.where(rounded.codes.view_as(weight) == 0, weight / SHARE, weight).view(n, k)


def spread(master: Tensor, rounded: Quantised, chance: torch.Generator) -> Tensor:
    """Every weight but those that make the scale anywhere between the two nearest levels' middles."""
    n, k = rounded.codes.shape
    steps = rounded.scales.float().abs()[..., None].expand(n, k // BLOCK, BLOCK).reshape(n, k)
    moved = master + (torch.rand(n, k, generator=chance) - 0.5) * CELL * steps
    return torch.where(rounded.codes == 0, master, moved)


def read_tensors(folder: Path) -> dict[str, Tensor]:
    """By name: matrices as masters, norm weights without Gemma's 1."""
    manifest = json.loads((folder / "manifest.json").read_text())
    shards = [(folder / s["file"]).read_bytes() for s in manifest["shards"]]
    tensors, chance = {}, torch.Generator().manual_seed(SEED)
    for entry in manifest["tensors"]:
        data = shards[entry["shard"]][entry["offset"] : entry["offset"] + entry["bytes"]]
        if entry["kind"] == "f32":
            tensors[entry["name"]] = torch.from_numpy(np.frombuffer(data, "<f4").reshape(entry["shape"]).copy()) - 1
            continue
        n, k = entry["shape"]
        nibbles = np.frombuffer(data, np.uint8, n * k // 2).reshape(n, k // 2)
        scales = torch.from_numpy(np.frombuffer(data, "<f2", offset=n * k // 2).reshape(n, k // BLOCK).copy())
        rounded = Quantised(codes_of(nibbles), scales)
        master = spread(master_of(rounded), rounded, chance)
        lost = (on_grid(master) != rounded.dequantise()).float().mean().item()
        if lost > 1e-3:
            raise SystemExit(f"{entry['name']}: {lost:.1%} of the weights would be rounded otherwise than published; tune from another checkpoint")
        tensors[entry["name"]] = master
    return tensors


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="manifest.json, tokenizer.json, weights-*.bin")
    parser.add_argument("--config", type=Path, required=True, help="the base's config.json")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    tensors = read_tensors(args.model)
    model = PackedGemma(Dims.from_config(json.loads(args.config.read_text())))
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(tensors[name])
    args.out.mkdir(parents=True, exist_ok=True)
    save(args.out / "model.safetensors", model, dict(model.named_parameters()))
    save_file({name: grid_scales(p.detach()) for name, p in model.named_parameters() if p.dim() == 2}, args.out / "scales.safetensors")
    shutil.copy(args.config, args.out / "config.json")
    shutil.copy(args.model / "tokenizer.json", args.out / "tokenizer.json")
    print(f"{args.out}: {len(tensors)} tensors of {args.model}")


if __name__ == "__main__":
    main()
