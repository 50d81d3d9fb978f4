import pytest

from lorakit.captions.phrases import Match, PhraseIndex, fold, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Grey", "gray"),
        ("colours", "color"),
        ("eyes", "eye"),
        ("bodies", "body"),
        ("JINX's", "jinx"),
        ("JINX\u2019s", "jinx"),
        ("cafe\u0301", "caf\u00e9"),
        ("ties", "tie"),
    ],
)
def test_spellings_of_one_word_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize("word", ["dress", "focus", "this", "gas", "is"])
def test_an_s_that_is_no_plural_stays(word: str) -> None:
    assert fold(word) == word


def test_hyphens_and_underscores_part_words_and_spans_point_into_the_text() -> None:
    text = "Head-and-shoulders, zoe_v2\u2019s café"
    said = words(text)
    assert said.keys == ["head", "and", "shoulder", "zoe", "v2", "café"]
    assert [text[start:end] for start, end in said.spans] == ["Head", "and", "shoulders", "zoe", "v2\u2019s", "café"]


def test_the_longest_phrase_wins_and_of_equal_phrases_the_first() -> None:
    index = PhraseIndex([("low", 1), ("low angle view", 2), ("Low Angle View", 3), ("...", 4)])
    keys = ["a", "low", "angle", "view"]
    assert index.longest(keys, 1, 4) == Match(1, 4, 2)
    assert index.longest(keys, 1, 3) == Match(1, 2, 1)
    assert index.longest(keys, 0, 4) is None


def test_the_beginning_of_a_phrase_is_no_phrase() -> None:
    assert PhraseIndex([("low angle", 1)]).longest(["low", "wall"], 0, 2) is None
