"""Stages that only copy text: their order, what is skipped, what runs again, how a stop and a failure go on."""

import json
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

import pipeline
from pipeline import PipelineError, Stage, run

# Notes its name, then writes what it reads and its word to its output; fails when its word is "fail".
FAKE = """
import sys
name, word, out, *inputs = sys.argv[1:]
resumed = "--resume" in inputs
open(LOG, "a").write(name + (" resumed" if resumed else "") + "\\n")
if word == "fail":
    sys.exit("the fake fails")
open(out, "w").write("".join(open(i).read() for i in inputs if i != "--resume") + word)
"""


class Fakes:
    """first -> second, and third which reads nothing."""

    def __init__(self, folder: Path):
        self.out, self.log = folder, folder / "log"
        (folder / "fake.py").write_text(FAKE.replace("LOG", repr(str(self.log))))
        self.words = {"first": "1", "second": "2", "third": "3"}
        self.inputs = {"first": [], "second": [folder / "first"], "third": []}

    def stages(self) -> list[Stage]:
        def stage(name: str) -> Stage:
            reads = self.inputs[name]
            command = ["python", str(self.out / "fake.py"), name, self.words[name], str(self.out / name), *map(str, reads)]
            return Stage(name, command, reads, [self.out / name], self.out / "checkpoint" if name == "second" else None)

        return [stage(name) for name in self.words]

    def run(self, **options) -> list[str]:
        """The stages that ran."""
        self.log.write_text("")
        run(self.stages(), self.out, **options)
        return self.ran()

    def ran(self) -> list[str]:
        return self.log.read_text().splitlines()


@pytest.fixture
def fakes(tmp_path) -> Fakes:
    return Fakes(tmp_path)


def test_stages_run_in_order_and_once(fakes):
    assert fakes.run() == ["first", "second", "third"]
    assert (fakes.out / "second").read_text() == "12"
    assert fakes.run() == []
    stamp = json.loads((fakes.out / "stages" / "second.json").read_text())
    assert stamp["command"] == fakes.stages()[1].command and stamp["seconds"] >= 0
    assert list(stamp["inputs"]) == [str(fakes.out / "first")]


def test_a_changed_command_runs_its_stage_and_what_reads_its_output(fakes):
    fakes.run()
    fakes.words["first"] = "changed"
    assert fakes.run() == ["first", "second"]
    assert (fakes.out / "second").read_text() == "changed2"


def test_a_missing_output_a_changed_input_and_a_missing_stamp_run_a_stage(fakes):
    fakes.run()
    (fakes.out / "third").unlink()
    assert fakes.run() == ["third"]
    (fakes.out / "first").write_text("by hand")
    assert fakes.run() == ["second"]
    (fakes.out / "stages" / "third.json").unlink()
    assert fakes.run() == ["third"]


def test_a_failure_stops_with_a_sentence_and_the_same_call_goes_on(fakes):
    fakes.words["second"] = "fail"
    with pytest.raises(PipelineError, match="Stage second ended with status 1.*\n.*fake.py second fail") as problem:
        fakes.run()
    assert fakes.ran() == ["first", "second"]
    assert "same pipeline command again" in str(problem.value)
    fakes.words["second"] = "2"
    assert fakes.run() == ["second", "third"]


def test_a_stage_that_writes_nothing_fails(fakes):
    stage = Stage("idle", ["python", "-c", ""], [], [fakes.out / "idle"])
    with pytest.raises(PipelineError, match="did not write .*idle"):
        run([stage], fakes.out)


def test_a_program_that_is_not_there_is_named(fakes):
    with pytest.raises(PipelineError, match="needs the program no-such-program"):
        run([Stage("idle", ["no-such-program"], [], [])], fakes.out)


def stop_in_second(fakes, monkeypatch) -> None:
    """What the second stage leaves when it is interrupted after its first checkpoint."""
    real = subprocess.run

    def interrupted(command, **options):
        if command[2] != "second":
            return real(command, **options)
        (fakes.out / "checkpoint").mkdir(exist_ok=True)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(pipeline.subprocess, "run", interrupted)
        with pytest.raises(PipelineError, match="Stopped in stage second. The same command goes on"):
            fakes.run()


def test_a_stopped_stage_goes_on_from_its_checkpoint(fakes, monkeypatch):
    stop_in_second(fakes, monkeypatch)
    assert fakes.run() == ["second resumed", "third"]
    assert fakes.run() == []


def test_the_checkpoint_of_another_command_is_kept_aside(fakes, monkeypatch):
    stop_in_second(fakes, monkeypatch)
    fakes.words["second"] = "other"
    assert fakes.run() == ["second", "third"]
    assert (fakes.out / "checkpoint.before").is_dir() and not (fakes.out / "checkpoint").exists()


def test_from_and_to_run_a_part(fakes):
    with pytest.raises(PipelineError, match="Stage second needs .*first, which is not there: run stage first first"):
        fakes.run(first="second")
    assert fakes.run(last="first") == ["first"]
    assert fakes.run(first="second", last="second") == ["second"]
    with pytest.raises(PipelineError, match="swap --from and --to"):
        fakes.run(first="third", last="first")


def test_a_dry_run_prints_what_would_run_and_runs_nothing(fakes, capsys):
    fakes.run()
    fakes.words["first"] = "changed"
    capsys.readouterr()
    assert fakes.run(dry=True) == []
    said = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in said] == ["first", "second", "third"]
    assert "fake.py first changed" in said[0] and "fake.py second" in said[1] and said[2] == "third: done"


def options(**changes) -> Namespace:
    values = {"out": pipeline.ROOT / "training/runs/x", "minutes": 60.0, "stores": 9, "held_out_stores": 3, "evaluate_lines": 10, "texts": [], "tune_options": ""}
    return Namespace(**(values | {"publish": False, "also": None, "tune_on": False, "seed": 1} | changes))


@pytest.mark.parametrize("tune_on", [False, True])
def test_every_stage_reads_what_a_stage_before_it_writes(tune_on):
    written: set[Path] = set()
    for stage in pipeline.plan(options(tune_on=tune_on)):
        assert written.issuperset(stage.inputs), stage.name
        assert stage.command[0] == "npx" or (pipeline.ROOT / stage.command[1]).exists()
        written.update(stage.outputs)


def test_only_publishing_writes_outside_the_run():
    run_folder = pipeline.ROOT / "training/runs/x"
    assert all(path.is_relative_to(run_folder) for stage in pipeline.plan(options()) for path in stage.outputs)
    published = {path for stage in pipeline.plan(options(publish=True)) for path in stage.outputs}
    assert pipeline.ROOT / "public/model/manifest.json" in published


def test_an_unknown_stage_is_answered_with_the_known_ones(tmp_path):
    script = Path(pipeline.__file__)
    done = subprocess.run([sys.executable, script, "--out", tmp_path, "--from", "frist"], capture_output=True, text=True)
    assert done.returncode == 2 and "there is no stage frist: take one of fetch, vocabulary" in done.stderr
