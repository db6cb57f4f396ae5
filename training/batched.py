"""The same Gemma 3 for a GPU: rows of one length, each a prefix and the examples behind it, attended in one product under a mask.

packed.py spares every needless pair and launches thousands of small products for it, which suits a CPU; a GPU would wait for
the launches. Layers, norms and weights are packed.py's.

But: it keeps no memory and writes nothing; it is for training and for losses.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from data import Bundle, Example, shuffled_bundles
from packed import Dims, PackedGemma

PADDING, PREFIX = -1, 0  # segments; examples count from 1
NEVER = -30_000.0  # a score that softmax makes 0, within bfloat16
SORTED_TOGETHER = 64  # bundles of like length go into one batch, among so many


@dataclass(frozen=True)
class Batch:
    ids: Tensor  # (rows, length)
    positions: Tensor  # (rows, length)
    segments: Tensor  # (rows, length)
    asked: Tensor  # (tokens,) places in the flat (rows * length) that predict...
    targets: Tensor  # (tokens,) ...these ids
    owners: Tensor  # (tokens,) and belong to this one of `examples`
    examples: tuple[Example, ...]

    def to(self, device: str) -> "Batch":
        moved = (t.to(device, non_blocking=True) for t in (self.ids, self.positions, self.segments, self.asked, self.targets, self.owners))
        return Batch(*moved, self.examples)


def length_of(bundle: Bundle) -> int:
    return len(bundle.prefix) + sum(len(e.prompt) + len(e.output) - 1 for e in bundle.examples)


def batch_of(bundles: list[Bundle]) -> Batch:
    length = max(map(length_of, bundles))
    ids, positions, segments, asked, targets, owners, examples = [], [], [], [], [], [], []
    for row, bundle in enumerate(bundles):
        here = len(bundle.prefix)
        row_ids, row_positions, row_segments = list(bundle.prefix), list(range(here)), [PREFIX] * here
        for number, example in enumerate(bundle.examples, 1):
            part = example.prompt + example.output[:-1]
            row_ids += part
            row_positions += range(here, here + len(part))
            row_segments += [number] * len(part)
            end = row * length + len(row_ids)
            asked += range(end - len(example.output), end)
            targets += example.output
            owners += [len(examples)] * len(example.output)
            examples.append(example)
        rest = length - len(row_ids)
        ids.append(row_ids + [0] * rest)
        positions.append(row_positions + [0] * rest)
        segments.append(row_segments + [PADDING] * rest)
    return Batch(*map(torch.tensor, (ids, positions, segments, asked, targets, owners)), tuple(examples))


def plan_batches(examples: list[Example], seed: int, epoch: int, budget: int, per_prefix: int) -> list[list[Bundle]]:
    """All examples once, in an order that `seed` and `epoch` alone decide: batches of at most `budget` tokens, padding counted
    (more where one bundle alone is longer)."""
    shuffler = random.Random(f"{seed}/{epoch}")
    bundles = shuffled_bundles(examples, shuffler, per_prefix)
    batches: list[list[Bundle]] = []
    for start in range(0, len(bundles), SORTED_TOGETHER):
        batch: list[Bundle] = []
        for bundle in sorted(bundles[start : start + SORTED_TOGETHER], key=length_of):
            if batch and (len(batch) + 1) * length_of(bundle) > budget:
                batches.append(batch)
                batch = []
            batch.append(bundle)
        batches.append(batch)
    shuffler.shuffle(batches)
    return batches


def masks(batch: Batch, window: int, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """Added to the scores (rows, 1, length, length) of local and of global layers."""
    queries, keys = batch.segments[:, :, None], batch.segments[:, None, :]
    back = batch.positions[:, :, None] - batch.positions[:, None, :]
    itself = torch.eye(batch.ids.shape[1], dtype=torch.bool, device=batch.ids.device)  # padding must see something
    seen = ((keys == PREFIX) | (keys == queries)) & (back >= 0) & (keys != PADDING) | itself
    near = seen & ((back < window) | itself)
    return tuple(torch.zeros(m.shape, dtype=dtype, device=m.device).masked_fill_(~m, NEVER)[:, None] for m in (near, seen))


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor, rows: int, dims: Dims) -> Tensor:
    """Queries (rows * length, heads * head_dim), keys and values (rows * length, head_dim): one key head serves all."""
    q = q.view(rows, -1, dims.heads, dims.head_dim).transpose(1, 2)
    k, v = (t.view(rows, 1, -1, dims.head_dim) for t in (k, v))
    weights = (q @ k.transpose(2, 3) + mask).softmax(-1)
    return (weights @ v).transpose(1, 2).reshape(-1, dims.heads * dims.head_dim)


def output_losses(model: PackedGemma, batch: Batch) -> tuple[Tensor, Tensor]:
    """The loss of every output token (tokens,), and whether it is the one that the model would write."""
    d, rows = model.dims, batch.ids.shape[0]
    flat = batch.positions.flatten().float()[:, None]
    turns = torch.arange(d.head_dim // 2, device=flat.device) / (d.head_dim // 2)
    tables = [(angles.cos()[:, None], angles.sin()[:, None]) for angles in (flat / base**turns for base in (d.local_base, d.global_base))]
    seen = masks(batch, d.window, model.embedding.dtype)
    x = F.embedding(batch.ids.flatten(), model.embedding).float() * d.hidden**0.5
    for number, layer in enumerate(model.layers):
        kind = int(d.is_global(number))
        h = model._norm(x, layer.before_attention, d.eps).to(layer.qkv.dtype)
        q, k, v = model._project(h, layer.qkv, layer.query_norm, layer.key_norm, *tables[kind], d.heads, d.query_scale**-0.5, d.eps)
        attended = attend(q, k, v, seen[kind], rows, d)
        x = model._finish(x, attended, layer.out, layer.after_attention, layer.before_mlp, layer.gate_up, layer.down, layer.after_mlp, d.eps)
    logits = model.logits(model._norm(x[batch.asked], model.final, d.eps))
    return F.cross_entropy(logits, batch.targets, reduction="none"), logits.detach().argmax(-1) == batch.targets
