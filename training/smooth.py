"""Moves factors between layers so that both activations and weights round well (SmoothQuant); exact in float.

For every matrix, input channel j is divided by s_j where it is made (a norm's weight, the value or the up projection)
and the matrix's column j is multiplied by it, with s_j = max|x_j| ** alpha / max|w_j| ** (1 - alpha).

Done once, before tuning:

    python smooth.py --checkpoint runs/base --out runs/base-smooth --calibrate runs/train.jsonl

But: the embedding is left alone, for it is also the head.
"""
from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from activations import Inputs, calibration, collect
from packed import Layer, PackedGemma, load, save


def factors(largest: Tensor, weight: Tensor, alpha: float) -> Tensor:
    s = largest.clamp_min(1e-5) ** alpha / weight.abs().amax(0).clamp_min(1e-5) ** (1 - alpha)
    return s / s.log().mean().exp()


@torch.no_grad()
def smooth(model: PackedGemma, seen: Inputs, alpha: float = 0.5) -> None:
    """Changes the model in place; what it computes stays the same."""
    for number, layer in enumerate(model.layers):
        largest = {n: seen.largest[f"layers.{number}.{n}"] for n in ("qkv", "out", "gate_up", "down")}
        _through_norm(layer, "before_attention", "qkv", largest["qkv"], alpha)
        _through_norm(layer, "before_mlp", "gate_up", largest["gate_up"], alpha)
        _through_values(layer, model.dims.heads, model.dims.head_dim, largest["out"], alpha)
        s = factors(largest["down"], layer.down, alpha)
        layer.gate_up[model.dims.mlp :] /= s[:, None]
        layer.down *= s


def _through_norm(layer: Layer, norm: str, matrix: str, largest: Tensor, alpha: float) -> None:
    weight = getattr(layer, matrix)
    s = factors(largest, weight, alpha)
    gain = getattr(layer, norm)
    gain.copy_((1 + gain) / s - 1)
    weight *= s


def _through_values(layer: Layer, heads: int, head_dim: int, largest: Tensor, alpha: float) -> None:
    """One value head serves all query heads, so its channel d has one factor for `heads` columns of `out`."""
    columns = layer.out.view(-1, heads, head_dim)
    s = factors(largest.view(heads, head_dim).amax(0), columns.abs().amax(1), alpha)
    layer.qkv[-head_dim:] /= s[:, None]
    columns *= s


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--calibrate", type=Path, nargs="+", required=True, help="JSON lines: {text} or training lines")
    parser.add_argument("--rows", type=int, default=8192, help="token ids read")
    parser.add_argument("--alpha", type=float, default=0.5, help="0.5 chosen on the untuned base, see README")
    args = parser.parse_args()
    model = load(args.checkpoint)
    tokenizer = Tokenizer.from_file(str(args.checkpoint / "tokenizer.json"))
    smooth(model, collect(model, calibration(args.calibrate, tokenizer, args.rows)), args.alpha)
    args.out.mkdir(parents=True, exist_ok=True)
    save(args.out / "model.safetensors", model, dict(model.named_parameters()))
    for name in ("config.json", "tokenizer.json"):
        shutil.copy(args.checkpoint / name, args.out / name)


if __name__ == "__main__":
    main()
