import pytest

from vocabulary import BYTES, RUNS, SPECIAL, build_tokenizer, is_everyday_character


@pytest.fixture
def tokenizer():
    return build_tokenizer(SPECIAL + RUNS + BYTES + ["th", "▁th", "the", "▁", "t", "h", "e", "a", "é"])


def test_the_piece_with_the_smaller_id_is_merged_first(tokenizer):
    assert tokenizer.encode(" the").tokens == ["▁th", "e"]
    assert tokenizer.encode("the").tokens == ["the"]


@pytest.mark.parametrize("text", ["", "the  a", "漢字 👍", "a\n\n\nb", "\t\tthé", "     "])
def test_any_text_comes_back(tokenizer, text):
    assert tokenizer.decode(tokenizer.encode(text).ids) == text


def test_unknown_characters_become_bytes(tokenizer):
    assert tokenizer.encode("漢").tokens == ["<0xE6>", "<0xBC>", "<0xA2>"]


def test_everyday_characters():
    assert all(map(is_everyday_character, "aÉœ€½×👍Ω"))
    assert not any(map(is_everyday_character, "漢나ж"))
