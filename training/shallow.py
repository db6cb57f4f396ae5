"""A checkpoint with fewer layers, to be healed by tuning:

    python training/shallow.py --base DIR --held-out FILE.npz --out DIR [--drop 2 8 14]

Layers are counted from 0. As every so many layers are global (`sliding_window_pattern`), one of each such group must
go, so that the pattern of the rest is the same with one layer less. Without `--drop` those go that are missed least on held-out lines,
each alone. After Men et al. 2024, "ShortGPT: Layers in Large Language Models are More Redundant Than You Expect".
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from encoded import read_encoded
from packed import load
from tune_gpu import evaluate

LAYER = "layers."


def shallow(base: Path, drop: list[int], out: Path) -> None:
    config = json.loads((base / "config.json").read_text())
    every, layers = config["sliding_window_pattern"], config["num_hidden_layers"]
    groups = [layer // every for layer in drop]
    if sorted(set(groups)) != list(range(layers // every)) or len(set(drop)) != layers // every:
        raise SystemExit(f"--drop {drop}: name one of every {every} of the {layers} layers")
    if any((layer + 1) % every == 0 for layer in drop):
        raise SystemExit(f"--drop {drop}: every {every}th layer sees all of the text and stays")
    kept = [layer for layer in range(layers) if layer not in drop]
    place = {old: new for new, old in enumerate(kept)}
    weights = {}
    for name, weight in load_file(base / "model.safetensors").items():
        head, found, tail = name.partition(LAYER)
        if not found:
            weights[name] = weight
            continue
        number, _, rest = tail.partition(".")
        if int(number) in place:
            weights[f"{head}{LAYER}{place[int(number)]}.{rest}"] = weight
    out.mkdir(parents=True, exist_ok=True)
    save_file(weights, out / "model.safetensors", metadata={"format": "pt"})
    config |= {"num_hidden_layers": len(kept), "sliding_window_pattern": every - 1}
    (out / "config.json").write_text(json.dumps(config, indent=1))
    shutil.copy(base / "tokenizer.json", out / "tokenizer.json")


@torch.no_grad()
def losses_without(base: Path, held_out: Path, lines: int, device: str, budget: int = 8192) -> dict[int, float]:
    """The held-out loss a token without each local layer; a layer whose products are zero passes its input on."""
    model = load(base).to(device).requires_grad_(False)
    examples = read_encoded(held_out)[:lines]
    found = {}
    for number, layer in enumerate(model.layers):
        if model.dims.is_global(number):
            continue
        kept = layer.out.clone(), layer.down.clone()
        layer.out.zero_(), layer.down.zero_()
        found[number] = evaluate(model, examples, budget, device)["all"]["loss"]
        layer.out.copy_(kept[0]), layer.down.copy_(kept[1])
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--drop", type=int, nargs="+", help="layers to leave out; else of each group the one that is missed least")
    parser.add_argument("--held-out", type=Path, help="written by encoded.py; where no layers are named")
    parser.add_argument("--lines", type=int, default=300)
    parser.add_argument("--device", default="cuda")
    options = parser.parse_args()
    drop = options.drop
    if drop is None:
        if options.held_out is None:
            parser.error("name the layers (--drop) or lines to choose them by (--held-out)")
        losses = losses_without(options.base, options.held_out, options.lines, options.device)
        print({number: round(loss, 4) for number, loss in losses.items()}, flush=True)
        every = json.loads((options.base / "config.json").read_text())["sliding_window_pattern"]
        drop = [min((n for n in losses if n // every == group), key=losses.__getitem__) for group in sorted({n // every for n in losses})]
    shallow(options.base, drop, options.out)
    print(f"{options.out}: without layers {drop}")


if __name__ == "__main__":
    main()
