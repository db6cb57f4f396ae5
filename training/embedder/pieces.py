"""Chooses the pieces that English, French and Chinese shops need from XLM-R's 250,002. Their scores and rows stay as
they are: a text whose pieces are all kept is split as before, any other falls back to shorter pieces.
"""
import json
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer
from wordfreq import get_frequency_dict

from unigram import MASK, SPECIAL

SIZE = 49_152
LANGUAGES = ("en", "fr", "zh")
# Forms a word is met in, and how often next to the plain one: after a space, inside a compound or Chinese text.
FORMS = [(" {}", 1.0), ("{}", 0.2)]
CASED = [(str.lower, 1.0), (str.capitalize, 0.3), (str.upper, 0.05)]
TEXTS_SHARE = 0.5  # weight of all shop texts together, next to one language's word list
BATCH = 20_000
# Anchor that keeps a form without a space from being split as a word's beginning.
ANCHOR = ","


def split_all(tokenizer: Tokenizer, texts: list[str]) -> Iterable[list[int]]:
    for at in range(0, len(texts), BATCH):
        for encoding in tokenizer.encode_batch_fast(texts[at : at + BATCH], add_special_tokens=False):
            yield encoding.ids


def word_forms(language: str) -> tuple[list[str], list[float]]:
    """Every word of the language's list in its forms, each with the share of running text that it makes up."""
    words = get_frequency_dict(language, wordlist="best")
    total = sum(words.values())
    texts, weights = [], []
    for word, frequency in words.items():
        for case, by_case in CASED if language != "zh" else CASED[:1]:
            for form, by_form in FORMS:
                texts.append(ANCHOR + form.format(case(unicodedata.normalize("NFC", word))))
                weights.append(frequency / total * by_case * by_form)
    return texts, weights


def piece_weights(tokenizer: Tokenizer, shop_texts: list[str]) -> Counter:
    """How often each id is expected: from the word lists and, if there are any, from shop texts."""
    weights: Counter = Counter()
    for language in LANGUAGES:
        texts, shares = word_forms(language)
        for ids, share in zip(split_all(tokenizer, texts), shares):
            for piece in ids:
                weights[piece] += share
    seen = Counter(piece for ids in split_all(tokenizer, shop_texts) for piece in ids)
    total = sum(seen.values())
    for piece, count in seen.items():
        weights[piece] += TEXTS_SHARE * count / total
    return weights


def is_kept_character(char: str) -> bool:
    """Letters of the three languages and their neighbours in names, digits, punctuation, symbols, emoji."""
    name = unicodedata.name(char, "")
    if unicodedata.category(char)[0] in "NPSZ":
        return True
    return name.startswith(("LATIN ", "GREEK ", "CYRILLIC ", "CJK ", "HIRAGANA ", "KATAKANA ", "VARIATION SELECTOR"))


def choose(pieces: list[str], weights: Counter, size: int = SIZE) -> list[int]:
    """Returns up to `size` ids of the source in their order: special ones, characters, then the most expected."""
    kept = set(range(len(SPECIAL))) | {pieces.index(MASK)}
    kept |= {i for i, p in enumerate(pieces) if len(p) == 1 and is_kept_character(p)}
    if len(kept) > size:
        raise SystemExit(f"{size} pieces can't hold the {len(kept)} special pieces and characters")
    by_weight = [i for i in sorted(weights, key=lambda i: (-weights[i], i)) if i not in kept]
    return sorted(kept | set(by_weight[: size - len(kept)]))


def gather_texts(paths: Iterable[Path]) -> list[str]:
    """All strings in the given JSON files, names of fields included; other files line by line."""
    def strings(value: object) -> Iterable[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from value
            for inner in value.values():
                yield from strings(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from strings(inner)
    found: list[str] = []
    for path in paths:
        text = path.read_text()
        found += strings(json.loads(text)) if path.suffix == ".json" else text.splitlines()
    return found
