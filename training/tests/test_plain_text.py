import json
import random
import subprocess
import sys
from pathlib import Path

from plain_text import line, passages, texts_of

SENTENCES = [f"Sentence number {i} says a little more than nothing." for i in range(30)]


def test_a_treebank_gives_its_sentences(tmp_path):
    file = tmp_path / "some.conllu"
    file.write_text("# sent_id = 1\n# text = Le chat dort.\n1\tLe\tle\tDET\n\n# text = Il pleut.\n", encoding="utf-8")
    assert texts_of(file) == ["Le chat dort.", "Il pleut."]


def test_passages_are_whole_lines_of_a_length_worth_reading():
    found = passages([*SENTENCES, "Short.", "x" * 900], "en", random.Random(1))
    assert found and all(60 <= len(p) <= 420 and p.startswith("Sentence") for p in found)
    assert all("Short." not in p or len(p) > 60 for p in found)


def test_what_is_given_and_what_is_written_make_the_passage():
    for lang, passage in (("fr", "Une tente pour deux, légère."), ("zh", "这顶帐篷很轻，适合两个人。")):
        made = line(passage, lang, random.Random(2))
        assert made["prompt"] and made["output"] and made["prompt"] + made["output"] == passage and made["task"] == "text"


def test_the_script_writes_as_many_as_asked_for(tmp_path):
    (tmp_path / "en.txt").write_text("\n".join(SENTENCES), encoding="utf-8")
    out = tmp_path / "out.jsonl"
    script = Path(__file__).parent.parent / "plain_text.py"
    subprocess.run([sys.executable, script, "--en", tmp_path / "en.txt", "--each", "3", "--out", out], check=True, capture_output=True)
    lines = [json.loads(text) for text in out.read_text(encoding="utf-8").splitlines()]
    assert len(lines) == 3 and {one["lang"] for one in lines} == {"en"}
