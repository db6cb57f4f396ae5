"""Float weights to 4 bits: symmetric levels -8..7, one float16 scale per 32 weights along the input dimension.

A weight is read back as (code - 8) * scale, which is what MatMulNBits and GatherBlockQuantized do without zero points.
Three ways to round, cheapest first: `nearest` with the best scale per block, the same weighted by how large each input
channel is, and `gptq`, which lets later columns make up for the error of earlier ones. A checkpoint that was tuned for a
grid (rounding.py) brings its scales along and is rounded on them.

But: rounding while training is rounding.py's, the shards export_onnx.py's.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

BLOCK = 32
# Scales tried per block, as a share of the one that just reaches the block's extreme value with level -8 (1.0) or 7 (8/7).
SHARES = (0.70, 0.76, 0.82, 0.87, 0.91, 0.95, 1.0, 1.07, 8 / 7)


@dataclass
class Quantised:
    codes: Tensor  # (N, K) uint8, 0..15
    scales: Tensor  # (N, K / 32) float16, may be negative

    def dequantise(self) -> Tensor:
        n, k = self.codes.shape
        levels = (self.codes.float() - 8).view(n, k // BLOCK, BLOCK)
        return (levels * self.scales.float()[..., None]).view(n, k)

    def nibbles(self) -> np.ndarray:
        """(N, K / 2) uint8: the even input's code in the low four bits, the odd one's in the high four."""
        codes = self.codes.numpy()
        return codes[:, 0::2] | (codes[:, 1::2] << 4)


def _round(w: Tensor, scale: Tensor) -> Tensor:
    """Levels -8..7 of `w` for scales of the same shape (0 where the scale is 0)."""
    return torch.where(scale == 0, 0, w / torch.where(scale == 0, 1, scale)).round_().clamp_(-8, 7)


def best_scales(w: Tensor, importance: Tensor | None = None) -> Tensor:
    """Float16 scales (N, K / 32) with the least (weighted) squared error. `importance` is (K,), e.g. mean x²."""
    n, k = w.shape
    out = torch.empty(n, k // BLOCK, dtype=torch.float16)
    weight = 1.0 if importance is None else importance.view(1, k // BLOCK, BLOCK)
    for rows in range(0, n, 4096):  # in parts, to keep the candidates small
        blocks = w[rows : rows + 4096].view(-1, k // BLOCK, BLOCK)
        extreme = blocks.gather(-1, blocks.abs().argmax(-1, keepdim=True))  # signed
        least = torch.full(blocks.shape[:2], float("inf"))
        for share in SHARES:
            scale = (extreme * (-share / 8)).half()
            error = ((_round(blocks, scale.float()) * scale.float() - blocks).square_() * weight).sum(-1)
            better = error < least
            least = torch.where(better, error, least)
            out[rows : rows + 4096] = torch.where(better, scale[..., 0], out[rows : rows + 4096])
    return out


def nearest(w: Tensor, importance: Tensor | None = None, scales: Tensor | None = None) -> Quantised:
    scales = best_scales(w, importance) if scales is None else scales.half()
    spread = scales.float().repeat_interleave(BLOCK, 1)
    return Quantised((_round(w, spread) + 8).to(torch.uint8), scales)


def gptq(w: Tensor, moment: Tensor, damp: float = 0.01) -> Quantised:
    """Rounds column by column; what a column loses is made up for by those after it, as far as `moment` = Σ x xᵀ
    says that they carry the same signal. Scales are chosen block by block on the weights as they stand by then."""
    n, k = w.shape
    w = w.clone()
    h = moment.double()
    h.diagonal().add_(damp * h.diagonal().mean())
    upper = torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(h)), upper=True).float()
    importance = moment.diagonal() / moment.diagonal().mean() + 1e-6
    codes, scales = torch.empty(n, k, dtype=torch.uint8), torch.empty(n, k // BLOCK, dtype=torch.float16)
    for start in range(0, k, BLOCK):
        end = start + BLOCK
        block, errors = w[:, start:end].clone(), torch.empty(n, BLOCK)
        scale = best_scales(block, importance[start:end])
        scales[:, start // BLOCK] = scale[:, 0]
        for i in range(BLOCK):
            level = _round(block[:, i], scale[:, 0].float())
            codes[:, start + i] = (level + 8).to(torch.uint8)
            errors[:, i] = (block[:, i] - level * scale[:, 0].float()) / upper[start + i, start + i]
            block[:, i + 1 :] -= errors[:, i : i + 1] * upper[start + i, start + i + 1 : end]
        w[:, end:] -= errors @ upper[start:end, end:]
    return Quantised(codes, scales)


def unpack_int8(nibbles: np.ndarray, scales: np.ndarray, columns: bool = True) -> tuple[np.ndarray, np.ndarray]:
    """What the worker does for WASM, to be matched byte for byte: int8 weights and one float32 scale per output row.

    nibbles (N, K / 2) uint8, scales (N, K / 32) float16. All arithmetic in float32: w = (code - 8) * scale;
    row scale = max|w| / 127 (1 for a row of zeros); q = w / row scale, rounded half to even. Returns q as (K, N) if
    `columns`, else (N, K), and the scales (N,).
    """
    n, half = nibbles.shape
    codes = np.empty((n, 2 * half), np.float32)
    codes[:, 0::2], codes[:, 1::2] = nibbles & 15, nibbles >> 4
    w = (codes - np.float32(8)) * np.repeat(scales.reshape(n, -1).astype(np.float32), BLOCK, 1)
    row = (np.abs(w).max(1) / np.float32(127)).astype(np.float32)
    row[row == 0] = 1
    q = np.rint(w / row[:, None]).astype(np.int8)
    return (np.ascontiguousarray(q.T) if columns else q), row
