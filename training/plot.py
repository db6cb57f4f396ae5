"""Draws training/curves.png from the metrics of a run: `python training/plot.py OUT/metrics.jsonl training/curves.png`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402  (the backend is chosen first, as there may be no screen)


def read_metrics(path: Path) -> list[dict]:
    """The lines of a run; what a resumed run did again is taken from the second time."""
    lines: list[dict] = []
    for text in path.read_text().splitlines():
        line = json.loads(text)
        while "seed" in line and lines and lines[-1]["elapsed"] > line["elapsed"]:
            lines.pop()
        lines.append(line)
    return lines


def draw(lines: list[dict], target: Path) -> None:
    figure, (losses, matches) = plt.subplots(1, 2, figsize=(11, 4))
    running = [line for line in lines if "running" in line]
    for group in sorted({g for line in running for g in line["running"]}):
        points = [(line["elapsed"] / 60, line["running"][group]) for line in running if group in line["running"]]
        losses.plot(*zip(*points), label=group, linewidth=2 if group == "all" else 0.8)
    tables = [line for line in lines if "held_out_table" in line]
    points = [(line["elapsed"] / 60, line["held_out_table"]["loss"]["all"]["loss"]) for line in tables]
    if points:
        losses.plot(*zip(*points), "ko--", label="held out")
    losses.set(xlabel="minutes", ylabel="loss of a token of output", yscale="log", title="Loss")
    for group in sorted({g for line in tables for g in line["held_out_table"]["exact"] if not g.startswith("kind")}):
        points = [(line["elapsed"] / 60, t[group]["exact"]) for line in tables if group in (t := line["held_out_table"]["exact"])]
        matches.plot(*zip(*points), "o-", label=group)
    if running:
        matches.set(xlabel="minutes", ylim=(0, 1.02), title="Held-out outputs written exactly (greedy, no grammar)")
    else:  # a run of tune_gpu.py: the loss of single steps (those of plain texts are the high ones), and one table at its end
        points = [(line["elapsed"] / 60, line["loss"]) for line in lines if "loss" in line]
        losses.plot(*zip(*points), "o", label="single steps", markersize=3)
        shares = {g: row["right"] / row["of"] for g, row in lines[-1]["held_out"].items() if g.startswith("kind") and g != "kind describe"}
        matches.barh(list(shares), list(shares.values()))
        matches.set(xlim=(0, 1.02), title="Held-out outputs whose every token is the likeliest")
    for axes in (losses, matches):
        axes.grid(alpha=0.3)
        if axes.get_legend_handles_labels()[0]:
            axes.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(target, dpi=110)


if __name__ == "__main__":
    draw(read_metrics(Path(sys.argv[1])), Path(sys.argv[2]))
