"""Writes what the TypeScript tests compare with: token ids of awkward texts, logits and greedy ids of a few prompts.

    python fixtures.py --checkpoint runs/tuned --round --model ../public/model --tokenizer-out ../src/tokenizer/fixtures/tokenizer.json --model-out ../src/model/fixtures/parity.json

But: it tells nothing of quality; agreement.py and evaluate.py do.
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from tokenizers import Tokenizer

from packed import PackedGemma, Segment, load
from rounding import round_weights
from runtime import Session

AWKWARD = [
    "", " ", "  ", "     ", "a", " a", "a ", "\n", "\n\n\n\n\n", "a\n b", "\t\tx", "\r\n", "Hello, world!", "hello world",
    "0", "12345", "1 299,00 €", "$19.99/kg", "3.5mm", "USB-C 2.0", "½ × ⅓ ± 5 °C", "don't", "l'été d'Émilie à l'œuvre",
    "e\u0301te\u0301", "naïve façade — “quotes” ‘single’ «guillemets»", "\u00a0\u202f\u200b\ufeff", "ça coûte 5\u202f€ ?",
    "这款吹风机的功率是多少？", "保修12个月。", "　全角，空格！", "龘靐齉", "繁體中文說明", "ひらがな カタカナ 漢字",
    "한국어", "Привет, мир", "مرحبا بالعالم", "שלום", "สวัสดี", "👍", "👩‍👩‍👧‍👦 🇫🇷 🏳️‍🌈", "𝒳 𐍈 \U0010ffff", "\x00\x01\x7f",
    "<bos>", "<end_of_turn>", "a<eos>b", "<0x41>", "▁", "▁▁a", "a▁b", "AAAAAAAAAAAAAAAAAAAAAAAA", "ﬁ ﬀ Å Å", "ſ ẞ ß",
    "https://example.com/a?b=c&d=%20", '{"price": 12.5, "tags": ["x","y"]}', "en find cat=Boots; price<120\n", "#12 #1",
    "supercalifragilisticexpialidocious", "anticonstitutionnellement", "ALL CAPS TITLE – Größe 39½", "x" * 70 + " " * 9 + "y",
]
PROMPTS = [
    "The best hiking boots for winter are", "Les chaussures de randonnée sont", "这款电饭煲的", "price: 12", " ",
    "shop: Northern Mountains; USD\ncat: Boots; Tents\nask: a tent for two under 200?\nplan:",
]  # fmt: skip


def plain(file: Path) -> Tokenizer:
    """The tokenizer without control pieces: in a text their names are text, so that no shopper can write their ids."""
    return Tokenizer.from_str(json.dumps(json.loads(file.read_text()) | {"added_tokens": []}))


@torch.no_grad()
def parity(model: PackedGemma, session: Session, tokenizer: Tokenizer, prompt: str, count: int = 12) -> dict:
    """Float logits and greedy ids, and those of the 4-bit weights."""
    ids = [2, *tokenizer.encode(prompt).ids]
    greedy = list(ids)
    logits = first = model.logits(model.read([Segment(tuple(ids))])[0][-1])
    for _ in range(count):
        greedy.append(int(logits.argmax()))
        logits = model.logits(model.read([Segment(tuple(greedy))])[0][-1])
    four = session.run(ids)[-1]
    four_top = four.argsort()[::-1][:10]
    values, top = first.topk(10)
    return {
        "prompt": prompt, "ids": ids,
        "float": {"top": [[int(i), round(float(v), 4)] for i, v in zip(top, values)], "greedy": greedy[len(ids) :]},
        "q4": {"top": [[int(i), round(float(four[i]), 4)] for i in four_top],
               "greedy": session.greedy(four, count, set())},
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True, help="the float model; its tokenizer.json is read too")
    parser.add_argument("--round", action="store_true", help="the float logits are of the weights on the 4-bit grid, as tuning reads them")
    parser.add_argument("--model", type=Path, help="exported folder, needed for --model-out")
    parser.add_argument("--tokenizer-out", type=Path)
    parser.add_argument("--model-out", type=Path)
    args = parser.parse_args()
    tokenizer = plain(args.checkpoint / "tokenizer.json")
    if args.tokenizer_out:
        cases = [{"text": text, "ids": tokenizer.encode(text, add_special_tokens=False).ids} for text in AWKWARD]
        args.tokenizer_out.parent.mkdir(parents=True, exist_ok=True)
        args.tokenizer_out.write_text("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")
    if args.model_out:
        session = Session(args.model, json.loads((args.model / "manifest.json").read_text()), "webgpu")
        model = load(args.checkpoint)
        if args.round:
            round_weights(model)
        cases = [parity(model, session, tokenizer, prompt) for prompt in PROMPTS]
        args.model_out.parent.mkdir(parents=True, exist_ok=True)
        args.model_out.write_text("[\n" + ",\n".join(json.dumps(c, ensure_ascii=False) for c in cases) + "\n]\n")


if __name__ == "__main__":
    main()
