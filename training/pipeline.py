"""Everything from the base model to an evaluated export, one command that can be stopped and given again:

    python training/pipeline.py --out training/runs/first --minutes 60

Each stage is the command line of a script beside this one, run from the repository's root. A stage is done when its
outputs and its stamp, OUT/stages/NAME.json, are there; it is done again when its command or a file it reads has changed.

But: what a stage does is its script's matter. A changed script is not noticed: delete the stamp to have its stage run.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class PipelineError(Exception):
    """A sentence for whoever started the pipeline."""


@dataclass(frozen=True)
class Stage:
    name: str
    command: list[str]  # "python" stands for the Python that runs this
    inputs: list[Path]
    outputs: list[Path]
    checkpoint: Path | None = None  # a folder: when a stopped run left it, the command goes on from it with --resume

    def stamp(self, out: Path) -> Path:
        return out / "stages" / f"{self.name}.json"


def fingerprint(paths: list[Path]) -> dict[str, list[int]]:
    """Size and time of change, as hashing a run's gigabytes at every start would take a while."""
    return {str(path): [path.stat().st_size, path.stat().st_mtime_ns] for path in paths}


def read_stamp(stage: Stage, out: Path) -> dict:
    try:
        return json.loads(stage.stamp(out).read_text())
    except (FileNotFoundError, ValueError):  # never run, or cut off while it was written
        return {}


def began_alike(stage: Stage, out: Path) -> bool:
    """Whether the stage was last started with the command and the files of now."""
    stamp = read_stamp(stage, out)
    return stamp.get("command") == stage.command and stamp.get("inputs") == fingerprint(stage.inputs)


def is_done(stage: Stage, out: Path) -> bool:
    there = all(path.exists() for path in stage.inputs + stage.outputs)
    return there and began_alike(stage, out) and "seconds" in read_stamp(stage, out)


def run_stage(stage: Stage, stages: list[Stage], out: Path) -> None:
    """Runs it whatever its stamp says. A stamp without `seconds` is that of a stage that did not come to its end."""
    for path in stage.inputs:
        if not path.exists():
            maker = next((s.name for s in stages if path in s.outputs), None)
            raise PipelineError(f"Stage {stage.name} needs {path}, which is not there" + (f": run stage {maker} first." if maker else "."))
    command = list(stage.command)
    if stage.checkpoint and stage.checkpoint.exists():
        if began_alike(stage, out):
            command.append("--resume")
        else:  # hours of work: kept once, under another name
            kept = stage.checkpoint.with_name(stage.checkpoint.name + ".before")
            shutil.rmtree(kept, ignore_errors=True)
            stage.checkpoint.rename(kept)
            print(f"{stage.name}: the checkpoint of another command or other data now lies in {kept}", flush=True)
    stamp = {"command": stage.command, "start": time.strftime("%Y-%m-%dT%H:%M:%S%z"), "inputs": fingerprint(stage.inputs)}
    file, began = stage.stamp(out), time.monotonic()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(stamp, indent=1) + "\n")
    try:
        # The generator starts a Python of its own: let it be this one.
        environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"}
        status = subprocess.run([sys.executable if command[0] == "python" else command[0], *command[1:]], cwd=ROOT, env=environment).returncode
    except FileNotFoundError as problem:
        raise PipelineError(f"Stage {stage.name} needs the program {command[0]}, which is not on the PATH: install it and give the same command again.") from problem
    absent = [str(path) for path in stage.outputs if not path.exists()]
    if status != 0 or absent:
        what = f"ended with status {status}" if status != 0 else f"did not write {', '.join(absent)}"
        raise PipelineError(
            f"Stage {stage.name} {what}; its own words stand above. To repeat it alone, from {ROOT}:\n  {shlex.join(command)}\n"
            "To go on from it, give the same pipeline command again."
        )
    file.write_text(json.dumps(stamp | {"seconds": round(time.monotonic() - began, 1)}, indent=1) + "\n")


def run(stages: list[Stage], out: Path, first: str | None = None, last: str | None = None, dry: bool = False) -> None:
    """The stages from `first` to `last` in their order. `dry` says what would be done."""
    names = [stage.name for stage in stages]
    start, end = names.index(first) if first else 0, names.index(last) if last else len(names) - 1
    if start > end:
        raise PipelineError(f"Stage {first} comes after {last}: swap --from and --to.")
    renewed: set[Path] = set()  # a dry run cannot see that these will have changed
    for stage in stages[start : end + 1]:
        if is_done(stage, out) and renewed.isdisjoint(stage.inputs):
            print(f"{stage.name}: done", flush=True)
            continue
        print(f"{stage.name}: {shlex.join(stage.command)}", flush=True)
        renewed.update(stage.outputs)
        if not dry:
            try:
                run_stage(stage, stages, out)
            except KeyboardInterrupt:
                raise PipelineError(f"Stopped in stage {stage.name}. The same command goes on from there.") from None


def plan(options: argparse.Namespace) -> list[Stage]:
    """The stages of a run, with paths as seen from the repository's root where they lie in it."""
    out = shown(options.out)
    base, smooth, tuned = out / "base", out / "base-smooth", out / "tuned" / "checkpoint"
    averaged = out / "averaged"
    train, held_out = out / "train.jsonl", out / "heldout.jsonl"
    model = Path("public/model") if options.publish else out / "model"
    tokens = Path("src/tokenizer/fixtures/tokenizer.json") if options.publish else out / "fixtures" / "tokenizer.json"
    parity = Path("src/model/fixtures/parity.json") if options.publish else out / "fixtures" / "parity.json"
    texts = [shown(path) for path in options.texts]
    vocabulary = ["--texts", *texts] if texts else ["--pieces", "public/model/tokenizer.json"]
    also = [shown(options.also)] if options.also else []
    terms, wasm, dump = out / "GEMMA_TERMS.html", model / "graph-wasm.onnx", out / "dump.jsonl"

    def weights(folder: Path) -> list[Path]:
        return [folder / name for name in ("model.safetensors", "config.json", "tokenizer.json")]

    def stage(name: str, command: str, inputs: list[Path], outputs: list[Path], *more: object, checkpoint: Path | None = None) -> Stage:
        words = [*shlex.split(command), *map(str, more)]
        return Stage(name, words, [ROOT / p for p in inputs], [ROOT / p for p in outputs], checkpoint and ROOT / checkpoint)

    def lines(name: str, file: Path, split: str, stores: int) -> Stage:
        command = "npx tsx training/generate/index.ts --per-store 24 --embedder public/embedder --split"
        return stage(name, command, [], [file], split, "--seed", options.seed, "--stores", stores, "--out", file)

    # Where the checkpoint behind the published weights is gone, they are what it knew.
    restored = out / "restored"
    start = restored if options.tune_on else smooth

    return [
        stage("fetch", "python training/base.py --work", [], [out / "gemma.gguf", terms], out),
        stage("vocabulary", "python training/vocabulary.py --work", [out / "gemma.gguf", *texts], weights(base), out, "--out", base, *vocabulary),
        lines("train-lines", train, "train", options.stores),
        lines("held-out-lines", held_out, "heldout", options.held_out_stores),
        stage("smooth", "python training/smooth.py --checkpoint", [*weights(base), train], weights(smooth), base, "--out", smooth, "--calibrate", train),
        *([stage("restore", "python training/restore.py --model public/model --config", [base / "config.json"], weights(restored), base / "config.json", "--out", restored)] if options.tune_on else []),
        stage("tune", "python training/tune.py --base", [*weights(start), train, held_out, *also], weights(tuned), start, "--train", train, "--held-out", held_out,
              "--out", tuned.parent, "--minutes", options.minutes, "--keep-from", 0.75, *(["--also", *also] if also else []), *shlex.split(options.tune_options), checkpoint=tuned),
        stage("average", "python training/average.py --run", weights(tuned), weights(averaged), tuned.parent, "--out", averaged),
        stage("export", "python training/export_onnx.py --checkpoint", [*weights(averaged), terms], [model / "manifest.json", wasm], averaged, "--out", model, "--terms", terms),
        # It rewrites a part of the manifest, so what tells it that there was a new export is the graph.
        stage("probe", "npx tsx training/web/probe.ts", [wasm], [model / "manifest.json"], model),
        stage("fixtures", "python training/fixtures.py --checkpoint", [*weights(averaged), model / "manifest.json"], [tokens, parity], averaged, "--round", "--model", model,
              "--tokenizer-out", tokens, "--model-out", parity),
        stage("agreement", "python training/agreement.py --checkpoint", [*weights(averaged), model / "manifest.json", held_out], [out / "agreement.json", dump], averaged,
              "--round", "--model", model, "--held-out", held_out, "--out", out / "agreement.json", "--dump", dump),
        stage("web-agreement", "npx tsx training/web/agreement.ts", [model / "manifest.json", dump], [out / "web-agreement.json"], model, dump, out / "web-agreement.json"),
        stage("evaluate", "python training/evaluate.py --round --weights", [*weights(averaged), held_out], [out / "evaluation.json"], averaged, "--held-out", held_out,
              "--limit", options.evaluate_lines, "--out", out / "evaluation.json"),
    ]  # fmt: skip


def shown(path: Path) -> Path:
    path = path.resolve()
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="the run's folder: some 5 GB")
    parser.add_argument("--minutes", type=float, default=60.0, help="of tuning")
    parser.add_argument("--stores", type=int, default=420, help="invented for training, 24 questions each")
    parser.add_argument("--held-out-stores", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1, help="of the generated shops")
    parser.add_argument("--tune-on", action="store_true", help="from the weights in public/model instead of the base")
    parser.add_argument("--evaluate-lines", type=int, default=240, help="held-out lines that are written out in the end")
    parser.add_argument("--texts", type=Path, nargs="*", default=[], help="shop texts to choose the vocabulary by; without them it is that of public/model")
    parser.add_argument("--also", type=Path, help="plain texts to tune on beside the made lines (plain_text.py)")
    parser.add_argument("--tune-options", default="", help="further options of tune.py, in one string")
    parser.add_argument("--publish", action="store_true", help="export to public/model and the tests' fixtures instead of OUT")
    parser.add_argument("--from", dest="first", metavar="STAGE", help="begin there; what comes before is left as it is")
    parser.add_argument("--to", dest="last", metavar="STAGE", help="end after it")
    parser.add_argument("--dry-run", action="store_true", help="print the commands")
    options = parser.parse_args()
    stages = plan(options)
    for name in (options.first, options.last):
        if name and name not in [stage.name for stage in stages]:
            parser.error(f"there is no stage {name}: take one of {', '.join(stage.name for stage in stages)}")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that the stage under way ends with this
    try:
        run(stages, options.out.resolve(), options.first, options.last, options.dry_run)
    except PipelineError as problem:
        sys.exit(str(problem))


if __name__ == "__main__":
    main()
