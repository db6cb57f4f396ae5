"""The mean of a run's last weights, which generalises better than any of them:

    python training/average.py --run runs/tuned --out runs/averaged
    python training/average.py --of runs/new runs/old --shares 6 4 --out runs/mixed   # or a mixture of checkpoints

Takes what `tune.py --keep-from` left in RUN/kept and RUN/checkpoint. After Izmailov et al. 2018, "Averaging Weights Leads to
Wider Optima and Better Generalization".
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from packed import load
from rounding import Masters


@torch.no_grad()
def mean_of(files: list[Path], shares: list[float]) -> dict[str, torch.Tensor]:
    total: dict[str, torch.Tensor] = {}
    for file, share in zip(files, shares, strict=True):
        for name, weight in load_file(file).items():
            part = weight.double() * (share / sum(shares))
            total[name] = total[name] + part if name in total else part
    return {name: weight.float() for name, weight in total.items()}


def mix(files: list[Path], shares: list[float], like: Path, out: Path) -> None:
    """Writes a checkpoint folder as tune.py does."""
    out.mkdir(parents=True, exist_ok=True)
    for name in ("config.json", "tokenizer.json"):
        shutil.copy(like / name, out / name)
    save_file(mean_of(files, shares), out / "model.safetensors", metadata={"format": "pt"})
    save_file(Masters(load(out)).scales(), out / "scales.safetensors")


def average(run: Path, out: Path) -> int:
    """Returns how many weights it is the mean of."""
    last = run / "checkpoint"
    files = [*sorted((run / "kept").glob("*.safetensors")), last / "model.safetensors"]
    mix(files, [1.0] * len(files), last, out)
    return len(files)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--run", type=Path, help="the folder that tune.py wrote")
    what.add_argument("--of", type=Path, nargs="+", help="checkpoints")
    parser.add_argument("--shares", type=float, nargs="+", help="of each of them; else all alike")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    if options.run:
        print(f"{options.out}: the mean of {average(options.run, options.out)} weights")
        return
    shares = options.shares or [1.0] * len(options.of)
    if len(shares) != len(options.of):
        parser.error(f"--shares has {len(shares)} numbers for {len(options.of)} checkpoints: give one for each")
    mix([folder / "model.safetensors" for folder in options.of], shares, options.of[0], options.out)
    print(f"{options.out}: {', '.join(f'{share:g} of {folder}' for share, folder in zip(shares, options.of))}")


if __name__ == "__main__":
    main()
