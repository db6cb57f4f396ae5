"""Tune the base on generated lines within a time budget:

    python training/tune.py --base DIR --train FILE --held-out FILE --out DIR --minutes 60

The learning rate follows elapsed time, not steps, so the schedule ends in time whatever the machine does meanwhile.
Every few minutes a checkpoint is written to OUT (itself a folder that evaluate.py and the export read);
the same command with --resume goes on from it exactly.

But: it leaves rounding to rounding.py, the order of the data to data.py, the forward to packed.py.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import time
from collections import defaultdict
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from data import LIVE_CHOICES, Bundle, Encoder, Example, data_hash, describe_data, plan_epoch, read_examples
from evaluate import evaluate, output_losses, print_table
from packed import load, save
from rounding import Masters, quick_precision


@dataclass
class Config:
    base: Path  # folder with model.safetensors, config.json, tokenizer.json
    train: Path  # JSON lines
    held_out: Path
    out: Path  # outside the repository: 1.4 GB a checkpoint, two while one is written
    also: Path | None = None  # more JSON lines: plain texts (plain_text.py)
    minutes: float = 60.0  # of wall time, evaluations included
    learning_rate: float = 1.5e-4
    warm_up: float = 0.04  # of the time
    floor: float = 0.05  # of the rate, at the end
    budget: int = 1500  # tokens a step, prefixes not counted; smaller steps waste more time in the optimizer
    per_prefix: int = 6  # examples behind one prefix: more are cheaper, fewer mix stores better within a step
    live: str = "ask"  # the part of a text that gets gradients: everything | prompt | ask | output
    quantise_from: float = 0.0  # fraction of the time after which the forward is rounded; 1 = never
    clip: float = 1.0  # norm of the gradient
    weight_decay: float = 0.0  # a short run moves the weights too little to need it
    tune_embedding: bool = False  # 30 M parameters more; also kept in float when frozen
    checkpoint_minutes: float = 5.0
    keep_from: float = 1.0  # fraction of the time after which each checkpoint's weights stay, for average.py
    evaluate_minutes: float = 10.0
    evaluate_lines: int = 24  # decoded each time; four times as many give the loss
    seed: int = 1
    threads: int = 2
    steps: int = 0  # stop after that many steps (for tests); 0 = by time


class Run:
    """One tuning run: the weights, the optimizer, the place in the data, the clock."""

    def __init__(self, config: Config, clock=time.monotonic):
        self.config, self.clock = config, clock
        torch.manual_seed(config.seed)
        self.encoder = Encoder(config.base / "tokenizer.json")
        self.model = load(config.base)
        self.model.embedding.requires_grad_(config.tune_embedding)
        self.masters = Masters(self.model, quick_precision())
        self.optimizer = torch.optim.AdamW(
            self.masters.tuned(), lr=config.learning_rate, betas=(0.9, 0.98), weight_decay=config.weight_decay, fused=True
        )
        self.examples = [e for path in self.training() for e in read_examples(path, self.encoder)]
        self.held_out = read_examples(config.held_out, self.encoder, config.evaluate_lines * 4)
        self.place = {"step": 0, "epoch": 0, "pack": 0, "elapsed": 0.0, "tokens": 0, "examples": 0}
        self.data = data_hash(*self.training(), config.held_out)
        self._packs: tuple[int, list[list[Bundle]]] | None = None
        self._running: dict[str, list[float]] = defaultdict(lambda: [0.0, 0])

    def training(self) -> list[Path]:
        return [path for path in (self.config.train, self.config.also) if path is not None]

    def progress(self) -> float:
        return min(1.0, self.place["elapsed"] / (self.config.minutes * 60))

    def rate(self) -> float:
        c = self.config
        return rate_at(self.progress(), c.learning_rate, c.warm_up, c.floor)

    def next_pack(self) -> list[Bundle]:
        c, place = self.config, self.place
        if self._packs is None or self._packs[0] != place["epoch"]:
            self._packs = (place["epoch"], plan_epoch(self.examples, c.seed, place["epoch"], c.budget, c.per_prefix))
        pack = self._packs[1][place["pack"]]
        place["pack"] += 1
        if place["pack"] == len(self._packs[1]):
            place["epoch"], place["pack"] = place["epoch"] + 1, 0
        return pack

    def step(self) -> dict:
        """One pack, one move of the weights; returns what the log wants to know."""
        c = self.config
        if not self.masters.rounding and self.progress() >= c.quantise_from and c.quantise_from < 1:
            self.masters.start_rounding()
        pack, rate = self.next_pack(), self.rate()
        examples = [e for bundle in pack for e in bundle.examples]
        losses, owners = output_losses(self.model, pack, c.live)
        token_mean(losses, owners).backward()
        self.masters.take_gradients()
        norm = torch.nn.utils.clip_grad_norm_(self.masters.tuned(), c.clip)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.step()
        self.model.zero_grad(set_to_none=True)
        self.masters.publish()
        self._count(examples, losses.detach().tolist(), owners)
        self.place["step"] += 1
        self.place["examples"] += len(examples)
        self.place["tokens"] += sum(len(b.prefix) for b in pack) + sum(len(e.prompt) + len(e.output) for e in examples)
        return {"loss": round(losses.mean().item(), 4), "norm": round(float(norm), 3), "rate": rate, "examples": len(examples)}

    def _count(self, examples: list[Example], losses: list[float], owners: list[int]) -> None:
        for loss, owner in zip(losses, owners):
            for group in ("all", examples[owner].task, examples[owner].lang):
                self._running[group][0] += loss
                self._running[group][1] += 1

    def take_running(self) -> dict[str, float]:
        """Mean training loss by task and language since it was last asked for."""
        means = {group: round(total / count, 4) for group, (total, count) in sorted(self._running.items())}
        self._running.clear()
        return means

    def evaluate(self) -> dict:
        few = self.held_out[:: max(1, len(self.held_out) // self.config.evaluate_lines)]
        return {"loss": evaluate(self.model, self.held_out, self.encoder, decode=False), "exact": evaluate(self.model, few, self.encoder)}

    def save(self, folder: Path) -> None:
        """A folder that loads as a model; written beside and swapped in whole, so a kill leaves the old one."""
        fresh = folder.with_name(folder.name + ".new")
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        save(fresh / "model.safetensors", self.model, self.masters.weights)
        save_file(self.masters.scales(), fresh / "scales.safetensors")
        for name in ("config.json", "tokenizer.json"):
            shutil.copy(self.config.base / name, fresh / name)
        torch.save({"optimizer": self.optimizer.state_dict(), "rng": torch.get_rng_state()}, fresh / "optimizer.pt")
        settings = {k: str(v) if isinstance(v, Path) else v for k, v in asdict(self.config).items()}
        state = {"place": self.place, "rounding": self.masters.rounding, "data": self.data, "config": settings}
        (fresh / "state.json").write_text(json.dumps(state, indent=1) + "\n")
        shutil.rmtree(folder, ignore_errors=True)
        fresh.rename(folder)

    def keep(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        save(folder / f"{self.place['step']:06d}.safetensors", self.model, self.masters.weights)

    def resume(self, folder: Path) -> None:
        state = json.loads((folder / "state.json").read_text())
        if state["data"] != self.data:
            raise ValueError(f"{folder} was tuned on data {state['data']}, these files are {self.data}: start afresh or hand in the old files")
        kept = load(folder)
        with torch.no_grad():
            for name, parameter in kept.named_parameters():
                self.masters.weights[name].copy_(parameter)
        extra = torch.load(folder / "optimizer.pt", weights_only=True)
        self.optimizer.load_state_dict(extra["optimizer"])
        torch.set_rng_state(extra["rng"])
        self.place = state["place"]
        if state["rounding"]:
            self.masters.start_rounding()


def rate_at(progress: float, learning_rate: float, warm_up: float, floor: float) -> float:
    """Warm-up, then a cosine down to the floor."""
    if progress < warm_up:
        return learning_rate * max(0.02, progress / warm_up)
    cosine = (1 + math.cos(math.pi * (progress - warm_up) / (1 - warm_up))) / 2
    return learning_rate * (floor + (1 - floor) * cosine)


def token_weights(owners: Tensor) -> Tensor:
    """Each token by one over the root of its output's length: a description of a hundred tokens weighs as much as two plans of
    twenty-five, not as four. The weights of an output come to that root."""
    return torch.bincount(owners)[owners].float().rsqrt()


def token_mean(losses: Tensor, owners: list[int]) -> Tensor:
    weights = token_weights(torch.tensor(owners))
    return (losses * weights).sum() / weights.sum()


def tune(run: Run) -> None:
    """Steps until the time is up, with a line of metrics a step, and evaluations and checkpoints by the clock."""
    c, place = run.config, run.place
    c.out.mkdir(parents=True, exist_ok=True)
    metrics = (c.out / "metrics.jsonl").open("a")

    def note(**values) -> None:
        metrics.write(json.dumps({"step": run.place["step"], "elapsed": round(run.place["elapsed"], 1), **values}) + "\n")
        metrics.flush()

    note(seed=c.seed, data=run.data, train=describe_data(run.examples), held_out=describe_data(run.held_out))
    print(f"seed {c.seed}  data {run.data}  {describe_data(run.examples)}", flush=True)
    if place["step"] == 0:
        shutil.rmtree(c.out / "kept", ignore_errors=True)  # of another run: no mean is made across runs
    start = run.clock() - place["elapsed"]
    saved = evaluated = said = place["elapsed"]
    while run.progress() < 1 and not (c.steps and place["step"] >= c.steps):
        note(**run.step())
        place["elapsed"] = run.clock() - start
        if place["elapsed"] - said > 30:
            said, losses = place["elapsed"], run.take_running()
            note(running=losses, tokens=place["tokens"], examples=place["examples"])
            print(f"{place['elapsed'] / 60:5.1f} min  step {place['step']:4d}  {place['examples']:6d} examples  "
                  f"{place['tokens'] / place['elapsed']:4.0f} tokens/s  " + "  ".join(f"{k} {v:.3f}" for k, v in losses.items()), flush=True)  # fmt: skip
        if place["elapsed"] - evaluated > c.evaluate_minutes * 60:
            table = run.evaluate()
            note(held_out_table=table)
            print_table(table["loss"])
            print_table({k: v for k, v in table["exact"].items() if not k.startswith("kind")})
            evaluated = place["elapsed"] = run.clock() - start
        if place["elapsed"] - saved > c.checkpoint_minutes * 60:
            run.save(c.out / "checkpoint")
            if run.progress() >= c.keep_from:
                run.keep(c.out / "kept")
            saved = place["elapsed"] = run.clock() - start
    run.save(c.out / "checkpoint")
    print(f"saved {c.out / 'checkpoint'} after {place['step']} steps, {place['examples']} examples", flush=True)
    table = run.evaluate()
    note(held_out_table=table)
    print_table(table["exact"])
    metrics.close()


def read_config(arguments: list[str] | None = None) -> tuple[Config, bool]:
    """One option a field of `Config`, and --resume."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for f in fields(Config):
        flag, kind = "--" + f.name.replace("_", "-"), {"Path": Path, "Path | None": Path, "float": float, "int": int, "str": str}.get(str(f.type))
        required = f.name in ("base", "train", "held_out", "out")
        if kind is None:
            parser.add_argument(flag, action="store_true")
        elif required:
            parser.add_argument(flag, type=kind, required=True)
        else:
            parser.add_argument(flag, type=kind, default=f.default, choices=LIVE_CHOICES if f.name == "live" else None)
    parser.add_argument("--resume", action="store_true", help="go on from OUT/checkpoint")
    values = vars(parser.parse_args(arguments))
    resume = values.pop("resume")
    return Config(**values), resume


def main() -> None:
    config, resume = read_config()
    torch.set_num_threads(config.threads)
    torch.set_flush_denormal(True)
    run = Run(config)
    if shutil.which("g++"):
        run.model.compile_layers()
    if resume:
        run.resume(config.out / "checkpoint")
    tune(run)


if __name__ == "__main__":
    main()
