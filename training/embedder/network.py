"""The encoder in PyTorch, for tuning: the same network as encoder.py's graph and reference.py, many texts in one pass.

Matrices are read with copies rounded to the 4-bit grid of the file (Q4_0: the weight farthest from 0 of each block of 32
is level -8); the gradient of a copy moves its float32 master (straight-through). The table of pieces stays as it is.
"""
from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from source import BLOCK, Quantised, Source

MATRICES = ("q.w", "k.w", "v.w", "ao.w", "fi.w", "fo.w")


def grid(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Levels -8..7 (rows, inputs / 32, 32) and float16 scales (rows, inputs / 32) of a matrix. Of weights that lie on a grid
    already it is that grid."""
    blocks = weight.reshape(weight.shape[0], -1, BLOCK)
    least, most = blocks.aminmax(dim=-1)
    scales = (torch.where(most > -least, most, least) / -8).half()
    wide = scales.float()[..., None]
    return torch.div(blocks, torch.where(wide == 0, 1, wide)).round_().clamp_(-8, 7), scales


class _Rounded(torch.autograd.Function):
    @staticmethod
    def forward(ctx, weight: Tensor, precision: torch.dtype) -> Tensor:
        levels, scales = grid(weight)
        return levels.mul_(scales.float()[..., None]).view_as(weight).to(precision)

    @staticmethod
    def backward(ctx, gradient: Tensor):
        return gradient.float(), None


class Network(nn.Module):
    """`rows`: the ids of the source whose pieces the texts' ids count."""

    def __init__(self, source: Source, rows: list[int], precision: torch.dtype = torch.float32):
        super().__init__()
        self.source, self.precision = source, precision
        places = source.tensors["emb.pos"].reshape(-1, source.hidden) + source.tensors["emb.type"][: source.hidden]
        self.register_buffer("places", torch.from_numpy(places.copy()), persistent=False)
        self.register_buffer("words", torch.from_numpy(source.tensors["emb.word"].rows(rows).float()), persistent=False)
        self.tuned = nn.ParameterDict()
        for name, value in source.tensors.items():
            if name in ("emb.word", "emb.pos", "emb.type"):
                continue
            array = value.float() if isinstance(value, Quantised) else value.copy()
            self.tuned[name.replace(".", "_")] = nn.Parameter(torch.from_numpy(np.ascontiguousarray(array)))

    def part(self, name: str) -> Tensor:
        return self.tuned[name.replace(".", "_")]

    def read_weights(self) -> dict[str, Tensor]:
        """The matrices as they are shipped, rounded once for all passes of a step."""
        return {name: _Rounded.apply(self.part(name), self.precision)
                for layer in range(self.source.layers) for name in (f"l{layer}.{m}" for m in MATRICES)}

    def forward(self, ids: Tensor, mask: Tensor, weights: dict[str, Tensor]) -> Tensor:
        """ids, mask (texts, length) -> vectors of length 1 (texts, hidden)."""
        source, size = self.source, self.source.hidden // self.source.heads

        def norm(x: Tensor, name: str) -> Tensor:
            return F.layer_norm(x, x.shape[-1:], self.part(name + ".w"), self.part(name + ".b"), source.epsilon)

        def linear(x: Tensor, name: str) -> Tensor:
            return F.linear(x.to(self.precision), weights[name + ".w"]).float() + self.part(name + ".b")

        texts, length = ids.shape
        x = norm(self.words[ids] + self.places[:length], "emb.ln")
        seen = mask[:, None, None, :].bool()
        for layer in range(source.layers):
            at = f"l{layer}."
            query, key, value = (linear(x, at + n).view(texts, length, source.heads, size).transpose(1, 2) for n in "qkv")
            context = F.scaled_dot_product_attention(query, key, value, attn_mask=seen)
            x = norm(x + linear(context.transpose(1, 2).reshape(texts, length, -1), at + "ao"), at + "aln")
            x = norm(x + linear(F.gelu(linear(x, at + "fi")), at + "fo"), at + "oln")
        return F.normalize((x * mask[..., None]).sum(1), dim=-1)

    @torch.no_grad()
    def to_source(self) -> Source:
        """The source with the tuned tensors in its place, in its format."""
        tensors = dict(self.source.tensors)
        for name, value in tensors.items():
            if name in ("emb.word", "emb.pos", "emb.type"):
                continue
            if isinstance(value, Quantised):
                levels, scales = grid(self.part(name))
                codes = (levels + 8).to(torch.uint8).reshape(value.codes.shape).numpy()
                tensors[name] = Quantised(codes, scales.numpy())
            else:
                tensors[name] = self.part(name).numpy().copy()
        return Source(**{**self.source.__dict__, "tensors": tensors})


def tuned_source(source: Source, weights: dict[str, np.ndarray]) -> Source:
    """The source with the weights that tune.py wrote in the place of its own."""
    network = Network(source, [])
    network.tuned.load_state_dict({name: torch.from_numpy(weight) for name, weight in weights.items()})
    return network.to_source()
