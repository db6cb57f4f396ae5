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


class Masters:
    """The float weights that the optimizer moves; the model's own parameters share them until `start_rounding`."""

    def __init__(self, model: PackedGemma):
        self.model = model
        self.rounding = False
        self.weights = {name: nn.Parameter(p.detach(), p.requires_grad) for name, p in model.named_parameters()}

    def tuned(self) -> list[nn.Parameter]:
        return [w for w in self.weights.values() if w.requires_grad]

    def take_gradients(self) -> None:
        for name, parameter in self.model.named_parameters():
            self.weights[name].grad = parameter.grad

    @torch.no_grad()
    def start_rounding(self) -> None:
        self.rounding = True
        for name, parameter in self.model.named_parameters():
            if is_rounded(name):
                parameter.data = on_grid(self.weights[name])

    @torch.no_grad()
    def publish(self) -> None:
        """After an optimizer step: what the model reads with follows the masters."""
        if not self.rounding:
            return
        for name, parameter in self.model.named_parameters():
            if is_rounded(name) and self.weights[name].requires_grad:
                parameter.copy_(on_grid(self.weights[name]))

    def scales(self) -> dict[str, Tensor]:
        return {name: grid_scales(weight.detach()) for name, weight in self.weights.items() if is_rounded(name)}
