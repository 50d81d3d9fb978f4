import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.model import Range, Targets
from lorakit.rules import _shares as shares
from lorakit.vocab import Framing

totals = st.integers(0, 400)
fractions = st.integers(0, 100).map(lambda per_cent: per_cent / 100)


@pytest.mark.parametrize(
    ("share", "total", "expected"),
    [
        (Range(0.33, 0.40), 30, (9, 12)),
        (Range(0.10, 0.10), 30, (3, 3)),
        (Range(0.10, 0.10), 28, (2, 3)),
        (Range(None, 0.2), 30, (0, 6)),
        (Range(0.5, None), 3, (1, 3)),
        (Range(), 0, (0, 0)),
    ],
)
def test_a_share_allows_the_nearest_whole_picture(share: Range, total: int, expected: tuple[int, int]) -> None:
    assert shares.bounds(share, total) == expected


@given(fractions, totals, st.data())
def test_what_is_missing_is_just_enough(low: float, total: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, total))
    more = shares.missing(Range(low, None), count, total)
    assert count + more >= shares.bounds(Range(low, None), total + more)[0] or low == 1
    if more and low < 1:
        assert count + more - 1 < shares.bounds(Range(low, None), total + more - 1)[0]


@given(fractions, totals, st.data())
def test_what_is_too_much_is_just_enough_to_go(high: float, total: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, total))
    fewer = shares.surplus(high, count, total)
    assert count - fewer <= shares.most(high, total - fewer)
    if fewer:
        assert count - fewer + 1 > shares.most(high, total - fewer + 1)


def test_a_share_of_everything_asks_for_the_others_to_change() -> None:
    assert shares.missing(Range(1.0, 1.0), 3, 10) == 7


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (Range(0.33, 0.4), "33-40 %"),
        (Range(0.1, 0.1), "10 %"),
        (Range(None, 0.4), "at most 40 %"),
        (Range(0.4, None), "at least 40 %"),
        (Range(), "any share"),
    ],
)
def test_a_share_as_text(share: Range, text: str) -> None:
    assert shares.target_text(share) == text


def test_long_lists_are_cut_short() -> None:
    assert shares.listed("abc") == "a, b, c"
    assert shares.listed("abcdefgh") == "a, b, c, d, e and 3 more"
    assert shares.pictures(1) == "1 picture"


def test_each_framing_has_its_target() -> None:
    assert [shares.framing_target(Targets(), framing).low for framing in Framing] == [0.33, 0.25, 0.2, 0.1]
