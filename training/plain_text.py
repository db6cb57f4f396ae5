"""Plain texts -> training lines, which keep alive what the base knows of its languages:

    python training/plain_text.py --en en.conllu --fr fr.txt --zh zh.txt --each 300 --out texts.jsonl

A file holds one text a line, or is a treebank of Universal Dependencies (CoNLL-U), of which the `# text =` lines are read.
Consecutive lines are joined to passages; the model is given a passage's first words and writes the rest.

But: no text of an outside set is kept in this repository; what was read is named in docs/measurements.md.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

LANGUAGES = ("en", "fr", "zh")
# Characters of a passage; a Chinese one says three times as much.
SHORTEST, LONGEST = 60, 420
DENSITY = {"en": 1, "fr": 1, "zh": 3}
MOST_JOINED = 3  # lines


def texts_of(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    if path.suffix == ".conllu":
        return [line.removeprefix("# text = ").strip() for line in lines if line.startswith("# text = ")]
    return [line.strip() for line in lines if line.strip()]


def passages(texts: list[str], lang: str, shuffler: random.Random) -> list[str]:
    """Joined and shuffled; those too short or too long are left out."""
    found, start, space = [], 0, "" if lang == "zh" else " "
    while start < len(texts):
        count = shuffler.randint(1, MOST_JOINED)
        passage = space.join(texts[start : start + count])
        start += count
        if SHORTEST <= len(passage) * DENSITY[lang] <= LONGEST:
            found.append(passage)
    shuffler.shuffle(found)
    return found


def line(passage: str, lang: str, shuffler: random.Random) -> dict:
    """The first one to three words are given; of Chinese as many characters as two words have."""
    given = shuffler.randint(2, 6) if lang == "zh" else len(" ".join(passage.split(" ")[: shuffler.randint(1, 3)]))
    return {"prefix": "", "prompt": passage[:given], "output": passage[given:], "kind": "text", "lang": lang, "store": "text", "task": "text"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for lang in LANGUAGES:
        parser.add_argument(f"--{lang}", type=Path, nargs="+", default=[])
    parser.add_argument("--each", type=int, default=300, help="passages a language, at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    shuffler = random.Random(options.seed)
    with options.out.open("w", encoding="utf-8") as out:
        for lang in LANGUAGES:
            texts = [text for path in getattr(options, lang) for text in texts_of(path)]
            chosen = passages(texts, lang, shuffler)[: options.each]
            for passage in chosen:
                out.write(json.dumps(line(passage, lang, shuffler), ensure_ascii=False) + "\n")
            print(f"{lang}: {len(chosen)} passages")


if __name__ == "__main__":
    main()
