"""The mean of a run's last weights, which generalises better than any of them:

    python training/average.py --run runs/tuned --out runs/averaged

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
def mean_of(files: list[Path]) -> dict[str, torch.Tensor]:
    total: dict[str, torch.Tensor] = {}
    for file in files:
        for name, weight in load_file(file).items():
            total[name] = total[name] + weight.double() if name in total else weight.double()
    return {name: (weight / len(files)).float() for name, weight in total.items()}


def average(run: Path, out: Path) -> int:
    """Writes a checkpoint folder as tune.py does; returns how many weights it is the mean of."""
    last = run / "checkpoint"
    files = [*sorted((run / "kept").glob("*.safetensors")), last / "model.safetensors"]
    out.mkdir(parents=True, exist_ok=True)
    for name in ("config.json", "tokenizer.json"):
        shutil.copy(last / name, out / name)
    save_file(mean_of(files), out / "model.safetensors", metadata={"format": "pt"})
    save_file(Masters(load(out)).scales(), out / "scales.safetensors")
    return len(files)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, required=True, help="the folder that tune.py wrote")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    print(f"{options.out}: the mean of {average(options.run, options.out)} weights")


if __name__ == "__main__":
    main()
