"""Names of goods in three languages -> lines to tune the embedder on, beside those of training/generate/pairs.ts:

    python goods.py --taxonomy en=taxonomy-with-ids.en-US.txt fr=taxonomy-with-ids.fr-FR.txt zh=taxonomy-with-ids.zh-CN.txt \\
        --words en-zh=words.csv fr-en=words.tsv --out goods.jsonl --held-out goods-held-out.jsonl

A taxonomy file has lines `ID - Name > Name > Name` (Google's product taxonomy, 5,400 kinds of goods, the same ids in every
language); a list of words has lines `word,"translation"` or `word<TAB>translation`. What is made is a shop of kinds that stand
near each other in the taxonomy, in one language, and shoppers who name one of them in another or the same.

But: neither taxonomy nor words are kept in this repository.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
from collections import defaultdict
from pathlib import Path

LANGUAGES = ("en", "fr", "zh")
KINDS = 28  # of a shop
WORDS = 32  # of a list
HELD_OUT = 0.06  # of the kinds
ASKED = {
    "en": ["{}", "{}", "{}?", "do you have {}?", "looking for {}", "any {} under {n}?", "show me your {}", "cheapest {}", "how many {} do you sell?", "i need {} for a friend", "which {} are in stock", "got {}?", "{} under ${n} please", "I'd like to buy {}"],
    "fr": ["{}", "{}", "{} ?", "vous avez des {} ?", "je cherche {}", "{} à moins de {n} €", "montrez-moi vos {}", "le moins cher des {}", "combien de {} vendez-vous ?", "il me faudrait {} pour un ami", "quels {} sont en stock", "vs avez {} ?", "avez-vous {} svp", "j'aimerais acheter {}"],
    "zh": ["{}", "{}", "{}？", "有{}吗", "我想买{}", "{n}元以下的{}", "看看{}", "最便宜的{}", "{}一共有几款？", "送朋友的{}", "哪些{}有货", "有没有{}啊", "推荐一款{}", "请问你们卖{}吗"],
}
BRANDS = ("Norvale", "Talmeo", "Ostrea", "Quill & Co", "Brisk", "月白", "安岭", "Kestria", "Lumo", "青禾", "Ardenne", "Vantor")


def read_taxonomy(path: Path) -> dict[str, list[str]]:
    lines = (line.split(" - ", 1) for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {number.strip(): [name.strip() for name in names.split(" > ")] for number, names in (line for line in lines if len(line) == 2)}


def read_words(path: Path) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t" if path.suffix == ".tsv" else ",")
        return [(row[0], row[1]) for row in rows if len(row) == 2]


def asked(name: str, lang: str, draw: random.Random) -> str:
    name = name if lang == "zh" or draw.random() < 0.2 else name.lower()
    message = draw.choice(ASKED[lang]).format(name, n=draw.choice([20, 35, 50, 80, 100, 150, 300]))
    if lang != "zh" and len(message) > 8 and draw.random() < 0.12:
        place = draw.randrange(1, len(message) - 1)
        message = message[:place] + message[place + 1 :]
    return message


def titled(path: list[str], draw: random.Random) -> str:
    """A product of the kind, in the form of src/embedding/product-text.ts."""
    brand, number = draw.choice(BRANDS), f"{draw.choice('ABDKMRTVX')}{draw.randint(2, 980)}"
    title = draw.choice([f"{brand} {path[-1]} {number}", f"{path[-1]} {brand}", f"{brand} {number} {path[-1]}"])
    return ". ".join([title, brand, path[-1] if draw.random() < 0.5 else path[-2 if len(path) > 1 else -1]]) + "."


def shop(ids: list[str], taxonomy: dict[str, dict[str, list[str]]], name: str, draw: random.Random) -> list[dict]:
    catalog = draw.choice(LANGUAGES)
    kinds = list({taxonomy[catalog][number][-1]: number for number in ids}.values())
    as_products = draw.random() < 0.3
    passages = [titled(taxonomy[catalog][n], draw) if as_products else taxonomy[catalog][n][-1] for n in kinds]
    lines = []
    for place, number in enumerate(kinds):
        lang = draw.choice(LANGUAGES)
        # Of one language the name is given away, but for the words around it.
        if lang == catalog and draw.random() < 0.5:
            lang = draw.choice(LANGUAGES)
        kind = "product" if as_products else "category"
        lines.append({"kind": kind, "passages": passages, "right": [place], "store": name, "lang": lang, "catalog": catalog, "query": asked(taxonomy[lang][number][-1], lang, draw)})
    return lines


def shops(ids: list[str], taxonomy: dict[str, dict[str, list[str]]], tag: str, draw: random.Random) -> list[list[dict]]:
    """Every kind once: most beside its neighbours in the taxonomy, the rest of a shop from anywhere."""
    by_branch: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for number in ids:
        by_branch[tuple(taxonomy["en"][number][:2])].append(number)
    order = [number for branch in draw.sample(sorted(by_branch), len(by_branch)) for number in draw.sample(by_branch[branch], len(by_branch[branch]))]
    return [shop(order[i : i + KINDS], taxonomy, f"{tag}-{i}", draw) for i in range(0, len(order), KINDS)]


def word_lists(pairs: list[tuple[str, str]], languages: tuple[str, str], tag: str, draw: random.Random) -> list[list[dict]]:
    lists = []
    pairs = draw.sample(pairs, len(pairs))
    for i in range(0, len(pairs) - WORDS + 1, WORDS):
        there, here = draw.sample((0, 1), 2)
        some = list({pair[here]: pair for pair in pairs[i : i + WORDS]}.values())
        passages = [pair[here] for pair in some]
        lists.append([{"kind": "value", "passages": passages, "right": [p], "store": f"{tag}-{i}", "lang": languages[there], "catalog": languages[here], "query": pair[there]} for p, pair in enumerate(some)])
    return lists


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--taxonomy", nargs=3, required=True, help="LANG=FILE of each language")
    parser.add_argument("--words", nargs="*", default=[], help="LANG-LANG=FILE")
    parser.add_argument("--rounds", type=int, default=3, help="times that every kind is asked for")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--held-out", type=Path, required=True)
    args = parser.parse_args()
    draw = random.Random(args.seed)
    taxonomy = {lang: read_taxonomy(Path(file)) for lang, file in (part.split("=", 1) for part in args.taxonomy)}
    ids = sorted(set.intersection(*(set(names) for names in taxonomy.values())))
    draw.shuffle(ids)
    cut = int(len(ids) * HELD_OUT)
    lists = [one for turn in range(args.rounds) for one in shops(ids[cut:], taxonomy, f"goods-{turn}", draw)]
    for part in args.words:
        languages, file = part.split("=", 1)
        lists += word_lists(read_words(Path(file)), tuple(languages.split("-")), f"words-{languages}", draw)
    for path, some in ((args.out, lists), (args.held_out, shops(ids[:cut], taxonomy, "goods-held-out", draw))):
        path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for one in some for line in one), encoding="utf-8")
        print(f"{path}: {sum(len(one) for one in some)} lines, {len(some)} lists")


if __name__ == "__main__":
    main()
