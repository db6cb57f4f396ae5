"""Collects what goes into each linear layer of a `PackedGemma`: second moments (for GPTQ) and largest values (for smoothing).

But: which texts are read is the caller's choice; take what the model will see.
"""
from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor
from tokenizers import Tokenizer
from torch.overrides import TorchFunctionMode

from packed import PackedGemma, Segment


@dataclass
class Inputs:
    """By parameter name: the sum of x xᵀ over `rows` inputs x, (K, K), and the largest |x| by channel, (K,)."""

    moments: dict[str, Tensor] = field(default_factory=dict)
    largest: dict[str, Tensor] = field(default_factory=dict)
    rows: int = 0


class _Watch(TorchFunctionMode):
    """Sees every `F.linear` call whose weight is one of the model's parameters."""

    def __init__(self, names: dict[int, str], seen: Inputs, skip_first: bool):
        self.names, self.seen, self.skip = names, seen, int(skip_first)
        super().__init__()

    def __torch_function__(self, func, types, args=(), kwargs=None):
        if func is F.linear and (name := self.names.get(args[1].data_ptr())):
            x = args[0].reshape(-1, args[0].shape[-1])[self.skip :]
            moment = x.T @ x
            self.seen.moments[name] = self.seen.moments.get(name, 0) + moment
            largest = x.abs().amax(0)
            self.seen.largest[name] = torch.maximum(self.seen.largest.get(name, largest), largest)
        return func(*args, **(kwargs or {}))


@torch.no_grad()
def collect(model: PackedGemma, texts: list[list[int]], skip_first: bool = True) -> Inputs:
    """Runs the model over token id lists. `skip_first` leaves out BOS: its activations are a thing of their own."""
    seen = Inputs()
    names = {p.data_ptr(): n for n, p in model.named_parameters() if p.dim() == 2}
    for ids in texts:
        with _Watch(names, seen, skip_first):
            hidden, _ = model.read([Segment(tuple(ids))])
            model.logits(hidden)
        seen.rows += len(ids) - skip_first
    return seen


def calibration(paths: list[Path], tokenizer: Tokenizer, rows: int, context: int = 2048) -> list[list[int]]:
    """Token ids of the texts in JSON lines ({prefix, prompt, output} or {text}), BOS first, until `rows` ids."""
    texts, total = [], 0
    for path in paths:
        lines = path.read_text().splitlines()
        for line in lines[:: max(1, len(lines) // 64)]:  # spread over the file: neighbours share a store
            item = json.loads(line)
            text = item.get("text") or "".join(item.get(k) or "" for k in ("prefix", "prompt", "output"))
            ids = [2, *tokenizer.encode(text).ids][:context]
            texts.append(ids)
            total += len(ids)
            if total >= rows:
                return texts
    if not texts:
        raise SystemExit("--calibrate is missing: give JSON lines to fit to")
    return texts
