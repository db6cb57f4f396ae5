import random
import unicodedata

import pytest

from tiny import TEXTS, tiny_source
from unigram import Reference, build_normalizer, build_tokenizer

# What XLM-R's own table does with a character where it isn't NFKC: away with it, or a space.
GONE = [*range(0x01, 0x09), 0x0B, *range(0x0E, 0x20), 0x7F, 0x8F, 0x9F]
SPACES = [0x09, 0x0A, 0x0C, 0x0D, 0x1680, *range(0x200B, 0x2010), 0x2028, 0x2029, 0x2581, 0xFEFF, 0xFFFD]


def xlm_r_table() -> dict[str, str]:
    characters = [chr(c) for c in range(0x10000) if not 0xD800 <= c < 0xE000 and chr(c) != "～"]
    table = {c: unicodedata.normalize("NFKC", c) for c in characters if unicodedata.normalize("NFKC", c) != c}
    return table | {chr(c): "" for c in GONE} | {chr(c): " " for c in SPACES}


@pytest.mark.parametrize("code", [*GONE, *SPACES])
def test_controls_vanish_and_unusual_spaces_become_plain_ones(code):
    assert build_normalizer().normalize_str(f"a{chr(code)}b") == ("ab" if code in GONE else "a b")


def test_compatible_forms_are_unified_but_for_the_full_width_tilde():
    assert build_normalizer().normalize_str("ＲＥＤ　ﬁ ½ ～") == "RED fi 1⁄2 ～"


def test_texts_are_split_as_the_reference_splits_them():
    source = tiny_source()
    tokenizer, reference = build_tokenizer(source.pieces, source.scores), Reference(source.pieces, source.scores, xlm_r_table())
    alphabet = [*"redunigshoqyav 跑鞋红色茶é～\t\u200b", " ", "𝄞"]
    chance = random.Random(0)
    made = ["".join(chance.choices(alphabet, k=chance.randint(1, 30))) for _ in range(500)]
    for text in [*made, *(f"{kind}: {t}" for kind, texts in TEXTS.items() for t in texts)]:
        assert tokenizer.encode(text, add_special_tokens=False).ids == reference.ids(text), repr(text)
