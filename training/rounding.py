"""Training for the shipped format: float masters are tuned, the model reads with their rounded copies.

The gradient of a rounded weight is used as if it were the master's (straight-through). As the copies are made once a
step rather than inside the forward, it costs a pass over the weights and no autograd.

But: the file format itself is written by quantise.py; `on_grid` here must give the numbers that its reader gives back
(tests/test_tune.py).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from packed import PackedGemma

BLOCK = 32
MATMULS = ("qkv", "out", "gate_up", "down")


@torch.no_grad()
def on_grid(weight: Tensor) -> Tensor:
    """The nearest weight that symmetric 4 bits hold: blocks of 32 along the input, levels -8..7, float16 scales."""
    blocks = weight.reshape(-1, BLOCK)
    scales = (blocks.abs().amax(-1, keepdim=True) / 7).half().float()
    levels = torch.div(blocks, scales.clamp_min(6e-8)).round_().clamp_(-8, 7)
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
