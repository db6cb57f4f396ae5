from collections import Counter

import pytest

from pieces import choose, gather_texts, is_kept_character

PIECES = ["<s>", "<pad>", "</s>", "<unk>", "a", "é", "红", "한", "▁the", "▁le", "▁und", "<mask>"]


def test_special_pieces_and_characters_stay_then_the_most_expected_in_the_order_of_the_source():
    kept = choose(PIECES, Counter({8: 1.0, 9: 2.0, 10: 0.5}), size=10)
    assert [PIECES[i] for i in kept] == ["<s>", "<pad>", "</s>", "<unk>", "a", "é", "红", "▁the", "▁le", "<mask>"]


def test_a_size_below_the_characters_is_refused():
    with pytest.raises(SystemExit, match="can't hold"):
        choose(PIECES, Counter(), size=5)


@pytest.mark.parametrize(("char", "kept"), [("é", True), ("ß", True), ("红", True), ("€", True), ("7", True), ("😀", True), ("한", False), ("ع", False)])
def test_letters_of_the_three_languages_and_signs_are_kept(char, kept):
    assert is_kept_character(char) == kept


def test_texts_are_every_string_of_a_json_file(tmp_path):
    (tmp_path / "a.json").write_text('{"title": "Tea", "tags": ["green", 3, {"de": "x"}]}')
    (tmp_path / "b.txt").write_text("one\ntwo")
    assert gather_texts([tmp_path / "a.json", tmp_path / "b.txt"]) == ["title", "tags", "Tea", "green", "de", "x", "one", "two"]
