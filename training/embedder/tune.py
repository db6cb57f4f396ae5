"""Tunes the embedder for shops on made messages and the names that they are near to (training/generate/pairs.ts):

    python tune.py --pairs pairs.jsonl --held-out held-out.jsonl --out ../runs/embedder/tuned.npz --minutes 20

A step reads the messages of a few stores and every name that they choose among, each text once; the loss is a softmax over
the cosines of a message with its own names. Afterwards the tuned weights are mixed with the source's (`--share`), which
keeps what the source knows of the rest of the language: Wortsman et al. 2022, "Robust fine-tuning of zero-shot models".
`build.py --tuned FILE` writes the embedder with them.
"""
from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from network import Network
from restore import published
from source import Source, fetch, parse

HERE = Path(__file__).parent
# Of the cosines in the softmax; the source was tuned with .01, which leaves its cosines between .7 and .95.
TEMPERATURE = 0.02
TOKENS = 96  # a text is cut here: names are short, and of a product's text the beginning says what it is
PASS = 1024  # tokens of a forward pass, padding included
STORES = 2  # a step


def rows_of(tokenizer: Path, source: Source) -> list[int]:
    """The source's ids of a cut tokenizer's pieces."""
    places = {piece: number for number, piece in enumerate(source.pieces)}
    vocabulary = json.loads(tokenizer.read_text(encoding="utf-8"))["model"]["vocab"]
    return [places[piece] for piece, _ in vocabulary]


class Reader:
    """Texts -> vectors, in passes of texts of about one length."""

    def __init__(self, network: Network, tokenizer: Tokenizer):
        self.network, self.tokenizer = network, tokenizer
        self.known: dict[str, list[int]] = {}

    def ids(self, text: str) -> list[int]:
        if text not in self.known:
            self.known[text] = self.tokenizer.encode(text).ids[:TOKENS]
        return self.known[text]

    def read(self, texts: list[str]) -> Tensor:
        """(texts, hidden), in the order given."""
        weights = self.network.read_weights()
        order = sorted(range(len(texts)), key=lambda i: len(self.ids(texts[i])))
        vectors, start = [], 0
        while start < len(order):
            end = start + 1
            while end < len(order) and (end + 1 - start) * len(self.ids(texts[order[end]])) <= PASS:
                end += 1
            some = [self.ids(texts[i]) for i in order[start:end]]
            length = len(some[-1])
            ids = torch.tensor([one + [Source.PAD] * (length - len(one)) for one in some])
            mask = torch.tensor([[1.0] * len(one) + [0.0] * (length - len(one)) for one in some])
            vectors.append(self.network(ids, mask, weights))
            start = end
        return torch.cat(vectors)[torch.tensor(np.argsort(order))]


def read_stores(path: Path) -> list[list[dict]]:
    by_store: dict[str, list[dict]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        by_store[pair["store"]].append(pair)
    return list(by_store.values())


def losses_of(reader: Reader, pairs: list[dict]) -> tuple[list[Tensor], list[bool]]:
    """Of each pair: minus the logarithm of what the softmax gives the right names, and whether one of them is nearest."""
    texts = list(dict.fromkeys(t for p in pairs for t in [f"query: {p['query']}", *(f"passage: {n}" for n in p["passages"])]))
    place = {text: number for number, text in enumerate(texts)}
    vectors = reader.read(texts)
    losses, firsts = [], []
    for pair in pairs:
        names = vectors[[place[f"passage: {n}"] for n in pair["passages"]]]
        scores = names @ vectors[place[f"query: {pair['query']}"]] / TEMPERATURE
        losses.append(torch.logsumexp(scores, 0) - torch.logsumexp(scores[pair["right"]], 0))
        firsts.append(int(scores.argmax()) in pair["right"])
    return losses, firsts


@torch.no_grad()
def evaluate(reader: Reader, stores: list[list[dict]]) -> dict[str, float]:
    """Share of messages whose nearest name is right, by kind, within one language and across."""
    found: dict[str, list[bool]] = defaultdict(list)
    for pairs in stores:
        for pair, first in zip(pairs, losses_of(reader, pairs)[1]):
            found[f"{pair['kind']} {'same' if pair['lang'] == pair['catalog'] else 'cross'}"].append(first)
    return {name: round(sum(firsts) / len(firsts), 3) for name, firsts in sorted(found.items())}


def mixed(tuned: Network, base: dict[str, Tensor], share: float) -> None:
    with torch.no_grad():
        for name, weight in tuned.named_parameters():
            weight.mul_(share).add_(base[name], alpha=1 - share)


def tune(args: argparse.Namespace) -> None:
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    source = parse(fetch(args.work).read_bytes())
    if args.on is not None:
        source = published(args.on / "onnx/model_q4.onnx", source)
    precision = torch.bfloat16 if torch.cpu._is_avx512_bf16_supported() else torch.float32
    network = Network(source, rows_of(args.tokenizer, source), precision)
    reader = Reader(network, Tokenizer.from_file(str(args.tokenizer)))
    base = {name: weight.detach().clone() for name, weight in network.named_parameters()}
    stores, held_out = read_stores(args.pairs), read_stores(args.held_out)
    print("before", json.dumps(evaluate(reader, held_out)), flush=True)
    optimizer = torch.optim.AdamW(network.parameters(), lr=args.learning_rate, betas=(0.9, 0.98), weight_decay=0.0, fused=True)
    shuffler, queue = random.Random(args.seed), []
    began, step, running = time.monotonic(), 0, []
    while (progress := (time.monotonic() - began) / (args.minutes * 60)) < 1:
        if len(queue) < STORES:
            queue = shuffler.sample(stores, len(stores))
        pairs = [pair for _ in range(STORES) for pair in queue.pop()]
        for group in optimizer.param_groups:
            group["lr"] = args.learning_rate * min(1, progress / 0.05) * (0.05 + 0.95 * (1 + math.cos(math.pi * progress)) / 2)
        losses, firsts = losses_of(reader, pairs)
        torch.stack(losses).mean().backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        running += firsts
        if step % 25 == 0:
            print(f"{progress * args.minutes:5.1f} min  step {step}  right first {np.mean(running):.3f}", flush=True)
            running = []
    print("tuned", json.dumps(evaluate(reader, held_out)), flush=True)
    mixed(network, base, args.share)
    print(f"mixed, share {args.share}", json.dumps(evaluate(reader, held_out)), flush=True)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez(args.out, **{name: weight.detach().numpy() for name, weight in network.tuned.items()})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--held-out", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=HERE.parent / "runs/embedder", help="where the source is, or goes")
    parser.add_argument("--on", type=Path, help="a published embedder to go on from; the source when left out")
    parser.add_argument("--tokenizer", type=Path, default=HERE.parent.parent / "public/embedder/tokenizer.json")
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--learning-rate", type=float, default=5e-5)
    parser.add_argument("--share", type=float, default=0.8, help="of the tuned weights in the mixture")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    tune(parser.parse_args())


if __name__ == "__main__":
    main()
