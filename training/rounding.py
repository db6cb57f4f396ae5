"""Training for the shipped format: float masters are tuned, the model reads with their rounded copies.

The gradient of a rounded weight is used as if it were the master's (straight-through). As the copies are made once a
step rather than inside the forward, it costs a pass over the weights and no autograd.

But: the file format is quantise.py's. A checkpoint holds the masters and `scales.safetensors`; rounding the masters by
those scales (`quantise.nearest`) gives exactly what was tuned.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from packed import PackedGemma
from quantise import BLOCK

MATMULS = ("qkv", "out", "gate_up", "down")
# The weight of a block that is farthest from 0 lies at level -8 / SHARE, so it is cut by 5 %: of one share for all blocks
# this loses least on the base (relative squared error .0088; the best share block by block .0084, seven levels each way .0109).
SHARE = 0.95


def grid_scales(weight: Tensor) -> Tensor:
    """Float16 scales (N, K / 32), negative where the block's farthest weight is positive."""
    blocks = weight.reshape(weight.shape[0], -1, BLOCK)
    least, most = blocks.aminmax(dim=-1)
    return torch.where(most > -least, most, least).mul_(-SHARE / 8).half()


@torch.no_grad()
def on_grid(weight: Tensor) -> Tensor:
    """The nearest weight that symmetric 4 bits hold: levels -8..7 times the scale of the block."""
    scales = grid_scales(weight).float()[..., None]
    blocks = weight.reshape(weight.shape[0], -1, BLOCK)
    levels = torch.div(blocks, torch.where(scales == 0, 1, scales)).round_().clamp_(-8, 7)
    return levels.mul_(scales).view_as(weight)


def is_rounded(name: str) -> bool:
    """Matrices are shipped in 4 bits, norms in float32."""
    return name == "embedding" or name.rsplit(".", 1)[-1] in MATMULS


@torch.no_grad()
def round_weights(model: PackedGemma) -> None:
    """For evaluation: no masters are kept."""
    for name, parameter in model.named_parameters():
        if is_rounded(name):
            parameter.copy_(on_grid(parameter))


def quick_precision() -> torch.dtype:
    """bfloat16 where the processor multiplies it by itself (four times float32's speed); elsewhere it is the slower one."""
    return torch.bfloat16 if torch.cpu._is_avx512_bf16_supported() else torch.float32


class Masters:
    """The float32 weights that the optimizer moves. The model reads with copies of them, rounded once `start_rounding` was
    called, its matrices in `precision`; what needs no copy is shared."""

    def __init__(self, model: PackedGemma, precision: torch.dtype = torch.float32):
        self.model, self.precision, self.rounding = model, precision, False
        self.weights = {name: nn.Parameter(p.detach(), p.requires_grad) for name, p in model.named_parameters()}
        self._copy(everything=True)

    def tuned(self) -> list[nn.Parameter]:
        return [w for w in self.weights.values() if w.requires_grad]

    def take_gradients(self) -> None:
        for name, parameter in self.model.named_parameters():
            self.weights[name].grad = None if parameter.grad is None else parameter.grad.float()

    def start_rounding(self) -> None:
        self.rounding = True
        self._copy(everything=True)

    def publish(self) -> None:
        """After an optimizer step: what the model reads with follows the masters."""
        self._copy(everything=False)

    @torch.no_grad()
    def _copy(self, everything: bool) -> None:
        if not self.rounding and self.precision == torch.float32:
            return
        for name, parameter in self.model.named_parameters():
            if is_rounded(name) and (everything or self.weights[name].requires_grad):
                weight = self.weights[name].detach()
                parameter.data = (on_grid(weight) if self.rounding else weight).to(self.precision)

    def scales(self) -> dict[str, Tensor]:
        return {name: grid_scales(weight.detach()) for name, weight in self.weights.items() if is_rounded(name)}
