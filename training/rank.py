"""Teach a tuned model to tell its own right plans from its wrong ones:

    python training/rank.py --base DIR --lists FILE --out DIR --minutes 13 --learning-rate 4e-5

A line of FILE is what the model proposed for one message (written/propose.ts): {"prefix", "prompt", "gold", "plans": [{"text", "right", "retelling"}], "told"}.
The loss of a list is the negative logarithm of the chance of its right plans among all of them (maximum mutual information over an
n-best list; Povey and Woodland 2002, "Minimum Phone Error and I-smoothing"), and a little of the likeliest right plan's own, so
that the model goes on writing it. The same weights read every plan back ("told" behind its "retelling"; src/assistant/choose-plan.ts joins the two
logarithms): what that makes of the list has a loss of its own, in which the plans' own chances get no gradient. Where none is right, the hand-written plan joins the list. Lists of right plans alone are read, too:
without them carts of one thing were forgotten for carts of several, which only hand-written plans had.

But: it knows no other task, and lists of hard messages alone make it take carts of one thing for carts of two, and small talk for a
policy: average.py with the base, five to five, keeps what it won and gives that back.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from data import Bundle, Encoder, Example, lay_out
from packed import PackedGemma, load, save
from rounding import Masters, quick_precision
from tune import rate_at

WARM_UP, FLOOR = 0.06, 0.05  # of the time, of the rate
# As in src/assistant/choose-plan.ts and retell.ts: what reading back counts, and what a token of the message that the plan copies is taken for.
SHARE, COPIED_TOKEN = 0.5, 1.5
RETELL_PREFIX = "retell"
COPIED = re.compile(r"(?:text|not)=([^;]*)")


@dataclass(frozen=True)
class Proposals:
    """The plans of one message behind all of the prompt that they share."""

    bundle: Bundle
    right: tuple[bool, ...]
    proposed: int  # the first so many are the model's own
    retold: Bundle  # the message behind each plan
    copied: tuple[int, ...]  # tokens of each plan that it copies from the message


def read_lists(path: Path, encoder: Encoder) -> list[Proposals]:
    prefixes: dict[str, tuple[int, ...]] = {}
    lists = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        plans = list(record["plans"])
        if not plans:
            continue
        if not any(plan["right"] for plan in plans):
            plans.append(record["gold"])
        labels = {"kind": record["kind"], "lang": record["lang"], "store": record["store"]}
        written = [{"prefix": record["prefix"], "prompt": record["prompt"], "output": plan["text"], "task": "plan"} for plan in plans]
        retold = [{"prefix": RETELL_PREFIX, "prompt": plan["retelling"], "output": record["told"], "task": "retell"} for plan in plans]
        bundles = [shared([encoder.example(line | labels, prefixes) for line in lines]) for lines in (written, retold)]
        copied = tuple(sum(len(encoder.encode(words)) for words in COPIED.findall(plan["text"])) for plan in plans)
        lists.append(Proposals(bundles[0], tuple(plan["right"] for plan in plans), len(record["plans"]), bundles[1], copied))
    return lists


def shared(examples: list[Example]) -> Bundle:
    """All before the asking part is read once for all plans, and gets no gradients."""
    first = examples[0]
    asked = [Example((), e.prompt[e.ask :], 0, e.output, e.text, "", e.task, e.kind, e.lang, e.store) for e in examples]
    return Bundle(first.prefix + first.prompt[: first.ask], tuple(asked))


def log_probabilities(model: PackedGemma, bundles: list[Bundle]) -> list[Tensor]:
    """Of every output of every bundle (outputs,), summed over its tokens."""
    layout = lay_out(bundles, "prompt")
    with torch.no_grad():
        _, memory = model.read(layout.context, keep="inputs")
    hidden, _ = model.read(layout.live, memory)
    tokens = -F.cross_entropy(model.logits(hidden[layout.rows]), torch.tensor(layout.targets), reduction="none")
    sizes = [len(bundle.examples) for bundle in bundles]
    return list(torch.zeros(sum(sizes)).index_add(0, torch.tensor(layout.examples), tokens).split(sizes))


def read_back(of_plans: Tensor, told: Tensor, proposals: Proposals) -> Tensor:
    """What plans count for once they are read back (plans,)."""
    return of_plans + SHARE * (told - COPIED_TOKEN * torch.tensor(proposals.copied, device=told.device))


def among(weights: Tensor, right: Tensor) -> Tensor:
    """The negative logarithm of the right plans' chance."""
    return torch.logsumexp(weights, 0) - torch.logsumexp(weights[right], 0)


def list_loss(of_plans: Tensor, told: Tensor, proposals: Proposals, own: float) -> Tensor:
    """`own`: how much the likeliest right plan's own logarithm counts, by the root of its length."""
    right = torch.tensor(proposals.right, device=of_plans.device)
    best = int(of_plans.detach().masked_fill(~right, -torch.inf).argmax())
    loss = among(of_plans, right) + among(read_back(of_plans.detach(), told, proposals), right)
    return loss - own * of_plans[best] / math.sqrt(len(proposals.bundle.examples[best].output))


@torch.no_grad()
def right_first(model: PackedGemma, lists: list[Proposals], size: int) -> tuple[int, int]:
    """How many lists have a right plan as the likeliest of those proposed; and once they are read back."""
    found = [0, 0]
    for start in range(0, len(lists), size):
        batch = lists[start : start + size]
        for of_plans, told, proposals in zip(*weights_of(model, batch), batch):
            for place, weights in enumerate((of_plans, read_back(of_plans, told, proposals))):
                found[place] += proposals.right[int(weights[: proposals.proposed].argmax())]
    return found[0], found[1]


def in_turns(lists: list[Proposals], size: int, seed: int) -> Iterator[list[Proposals]]:
    """So many at a time, all of them before any comes again."""
    shuffler, order = random.Random(seed), []
    while True:
        while len(order) < size:
            order += shuffler.sample(lists, len(lists))
        yield order[:size]
        order = order[size:]


def weights_of(model: PackedGemma, batch: list[Proposals]) -> tuple[list[Tensor], list[Tensor]]:
    """The logarithms of plans behind their messages, and of messages behind their plans."""
    return log_probabilities(model, [p.bundle for p in batch]), log_probabilities(model, [p.retold for p in batch])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True, help="folder with model.safetensors, config.json, tokenizer.json")
    parser.add_argument("--lists", type=Path, required=True)
    parser.add_argument("--held-out", type=Path, help="lists of other shops, measured before and after")
    parser.add_argument("--out", type=Path, required=True, help="outside the repository")
    parser.add_argument("--minutes", type=float, default=13.0, help="of training; on two cores 28 lists a minute")
    parser.add_argument("--learning-rate", type=float, default=4e-5)
    parser.add_argument("--own", type=float, default=0.2)
    parser.add_argument("--size", type=int, default=6, help="lists a step")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    c = parser.parse_args()
    torch.set_num_threads(c.threads)
    torch.set_flush_denormal(True)
    encoder = Encoder(c.base / "tokenizer.json")
    lists = read_lists(c.lists, encoder)
    held_out = read_lists(c.held_out, encoder) if c.held_out else []
    model = load(c.base)
    model.embedding.requires_grad_(False)
    masters = Masters(model, quick_precision())
    masters.start_rounding()
    optimizer = torch.optim.AdamW(masters.tuned(), lr=c.learning_rate, betas=(0.9, 0.98), weight_decay=0.0, fused=True)
    if held_out:
        print("right plan first, read back first: {} and {}".format(*right_first(model, held_out, c.size)), f"of {len(held_out)} held-out lists", flush=True)
    turns, losses, seen = in_turns(lists, c.size, c.seed), [], 0
    start = time.monotonic()
    while (elapsed := time.monotonic() - start) < c.minutes * 60:
        batch = next(turns)
        loss = torch.stack([list_loss(of_plans, told, proposals, c.own) for of_plans, told, proposals in zip(*weights_of(model, batch), batch)]).mean()
        loss.backward()
        masters.take_gradients()
        torch.nn.utils.clip_grad_norm_(masters.tuned(), 1.0)
        for group in optimizer.param_groups:
            group["lr"] = rate_at(elapsed / (c.minutes * 60), c.learning_rate, WARM_UP, FLOOR)
        optimizer.step()
        model.zero_grad(set_to_none=True)
        masters.publish()
        losses.append(loss.item())
        seen += len(batch)
        if len(losses) % 10 == 0:
            print(f"{elapsed / 60:5.1f} min  {seen:5d} lists  loss {sum(losses[-20:]) / len(losses[-20:]):.3f}", flush=True)
    if held_out:
        print("right plan first, read back first: {} and {}".format(*right_first(model, held_out, c.size)), f"of {len(held_out)} held-out lists", flush=True)
    c.out.mkdir(parents=True, exist_ok=True)
    save(c.out / "model.safetensors", model, masters.weights)
    for name in ("config.json", "tokenizer.json"):
        shutil.copy(c.base / name, c.out / name)
    print(f"saved {c.out}", flush=True)


if __name__ == "__main__":
    main()
