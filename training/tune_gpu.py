"""The tuning of tune.py on one CUDA GPU, where a step takes a tenth of a second: minutes instead of hours.

    python training/tune_gpu.py --base DIR --train FILE.npz --held-out FILE.npz --out DIR --minutes 7 --lists FILE.jsonl

Lines are read with their tokens (encoded.py). There is no resuming: a run is too short to be worth it. The weights written are
the mean of those of the last part of the run, as average.py makes it. In the run's second part each step reads lists of proposed
plans, too, with the loss of rank.py.

But: rounding is rounding.py's, the forward batched.py's.
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from batched import batch_of, output_losses, plan_batches
from data import Bundle, Encoder, Example, describe_data
from encoded import read_encoded
from packed import PackedGemma, load, save
from rank import Proposals, in_turns, list_loss, read_lists
from rounding import Masters
from tune import rate_at, token_weights


@dataclass
class Config:
    base: Path
    train: list[Path]
    held_out: Path
    out: Path
    minutes: float = 7.0
    learning_rate: float = 2e-4
    warm_up: float = 0.03  # of the time
    floor: float = 0.03  # of the rate, at the end
    budget: int = 8_192  # tokens a batch, prefixes and padding counted
    batches: int = 3  # a step; bundles of like length, so of one task, make a batch: a step needs several to be of all tasks
    per_prefix: int = 6
    mean_from: float = 0.75  # of the time; from there on the weights are averaged
    lists: Path | None = None
    lists_from: float = 0.5  # of the time
    lists_size: int = 24  # a step
    lists_share: float = 0.3  # beside the loss of the lines
    own: float = 0.2  # as in rank.py
    clip: float = 1.0
    seed: int = 1
    steps: int = 0  # stop after that many (for tests and trials); 0 = by time


class Mean:
    """Of weights, taken now and then."""

    def __init__(self, weights: dict[str, Tensor]):
        self.weights, self.total, self.count = weights, {}, 0

    @torch.no_grad()
    def take(self) -> None:
        for name, weight in self.weights.items():
            self.total[name] = self.total[name].add_(weight) if name in self.total else weight.detach().clone()
        self.count += 1

    @torch.no_grad()
    def put(self) -> None:
        for name, weight in self.weights.items():
            weight.copy_(self.total[name] / self.count)


@torch.no_grad()
def evaluate(model, examples: list[Example], budget: int, device: str) -> dict[str, dict]:
    """By task, kind and language: loss a token, and outputs whose every token is the likeliest one."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0, 0, 0])
    for bundles in plan_batches(examples, 0, 0, budget, 6):
        batch = batch_of(bundles)
        losses, right = output_losses(model, batch.to(device))
        count = len(batch.examples)
        owners = batch.owners.to(device)
        of_example = torch.zeros(count, device=device).index_add_(0, owners, losses).tolist()
        missed = torch.zeros(count, device=device).index_add_(0, owners, (~right).float()).tolist()
        for example, loss, wrong in zip(batch.examples, of_example, missed):
            for group in ("all", f"task {example.task}", f"lang {example.lang}", f"kind {example.kind}"):
                row = sums[group]
                row[0], row[1], row[2], row[3] = row[0] + loss, row[1] + len(example.output), row[2] + (wrong == 0), row[3] + 1
    return {group: {"loss": round(loss / tokens, 4), "right": right, "of": of} for group, (loss, tokens, right, of) in sorted(sums.items())}


def log_probabilities(model: PackedGemma, bundles: list[Bundle], device: str) -> tuple[Tensor, ...]:
    """The logarithm of every output of every bundle (outputs,), summed over its tokens."""
    batch = batch_of(bundles).to(device)
    losses, _ = output_losses(model, batch)
    sizes = [len(bundle.examples) for bundle in bundles]
    return torch.zeros(sum(sizes), device=device).index_add(0, batch.owners, -losses).split(sizes)


def lists_loss(model: PackedGemma, lists: list[Proposals], own: float, device: str) -> Tensor:
    of_plans, told = log_probabilities(model, [p.bundle for p in lists], device), log_probabilities(model, [p.retold for p in lists], device)
    return torch.stack([list_loss(*weights, proposals, own) for *weights, proposals in zip(of_plans, told, lists)]).mean()


def tune(c: Config, device: str = "cuda", precision: torch.dtype = torch.bfloat16, clock=time.monotonic) -> dict:
    torch.manual_seed(c.seed)
    c.out.mkdir(parents=True, exist_ok=True)
    model = load(c.base).to(device)
    model.embedding.requires_grad_(False)
    masters = Masters(model, precision)
    masters.start_rounding()
    optimizer = torch.optim.AdamW(masters.tuned(), lr=c.learning_rate, betas=(0.9, 0.98), weight_decay=0.0, fused=True)
    examples = [e for path in c.train for e in read_encoded(path)]
    held_out = read_encoded(c.held_out)
    lists = read_lists(c.lists, Encoder(c.base / "tokenizer.json")) if c.lists else []
    turns = in_turns(lists, c.lists_size, c.seed)
    mean = Mean({name: weight for name, weight in masters.weights.items() if weight.requires_grad})
    metrics = (c.out / "metrics.jsonl").open("w")

    def note(**values) -> None:
        metrics.write(json.dumps(values) + "\n")
        metrics.flush()
        print(values, flush=True)

    note(seed=c.seed, train=describe_data(examples))
    begun = clock()
    step = seen = epoch = 0
    batches: list = []
    progress, taken = 0.0, 0.0
    while progress < 1 and not (c.steps and step >= c.steps):
        if not batches:
            batches = plan_batches(examples, c.seed, epoch, c.budget, c.per_prefix)
            epoch += 1
        step_batches, batches = batches[: c.batches], batches[c.batches :]
        total = sum(len(e.output) ** 0.5 for bundles in step_batches for bundle in bundles for e in bundle.examples)
        shown = 0.0
        for bundles in step_batches:
            batch = batch_of(bundles).to(device)
            losses, _ = output_losses(model, batch)
            loss = (losses * token_weights(batch.owners)).sum() / total
            loss.backward()
            shown = shown + loss.detach()
            seen += len(batch.examples)
        told = 0.0
        if lists and progress >= c.lists_from:
            loss = lists_loss(model, next(turns), c.own, device)
            (loss * c.lists_share).backward()
            told = loss.detach()
        masters.take_gradients()
        norm = torch.nn.utils.clip_grad_norm_(masters.tuned(), c.clip)
        rate = rate_at(progress, c.learning_rate, c.warm_up, c.floor)
        for group in optimizer.param_groups:
            group["lr"] = rate
        optimizer.step()
        model.zero_grad(set_to_none=True)
        masters.publish()
        step += 1
        if step % 50 == 0 or step == 1:
            elapsed = clock() - begun
            note(step=step, epoch=epoch, examples=seen, elapsed=round(elapsed, 1), loss=round(float(shown), 4), lists=round(float(told), 4), norm=round(float(norm), 3), rate=rate)
        progress = step / c.steps if c.steps else (clock() - begun) / (c.minutes * 60)
        if progress >= c.mean_from and progress - taken >= 0.02:
            taken = progress
            mean.take()
    if mean.count > 0:
        mean.put()
        masters.publish()
    table = evaluate(model, held_out, c.budget, device)
    note(step=step, examples=seen, elapsed=round(clock() - begun, 1), means=mean.count, held_out=table)
    metrics.close()
    save(c.out / "model.safetensors", model, {name: weight.detach().cpu() for name, weight in masters.weights.items()})
    save_file({name: scales.cpu() for name, scales in masters.scales().items()}, c.out / "scales.safetensors")
    for name in ("config.json", "tokenizer.json"):
        shutil.copy(c.base / name, c.out / name)
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "held_out", "out"):
        parser.add_argument("--" + name.replace("_", "-"), type=Path, required=True)
    parser.add_argument("--train", type=Path, nargs="+", required=True, help="written by encoded.py")
    parser.add_argument("--lists", type=Path, help="written by written/propose.ts")
    for name in ("minutes", "learning_rate", "warm_up", "floor", "budget", "batches", "per_prefix", "mean_from", "lists_from", "lists_size", "lists_share", "own", "clip", "seed", "steps"):
        default = getattr(Config, name)
        parser.add_argument("--" + name.replace("_", "-"), type=type(default), default=default)
    tune(Config(**vars(parser.parse_args())))


if __name__ == "__main__":
    main()
