"""Texts from outside in a terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.errors import FieldError
from lorakit.render import Look, columns, printable

HOSTILE = [
    "\x1b[31mred\x1b[0m",
    "a\nb",
    "a\rb",
    "\x9b2J",
    "\u202egnp.exe",
    "\u2066x\u2069",
    "\udc80",
    "\u2028",
    "\ue000",
    "\ufeff",
]


@given(st.text())
def test_nothing_that_steers_a_terminal_or_hides_is_left(text: str) -> None:
    shown = printable(text).replace("\u200c", "").replace("\u200d", "")
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


@given(st.text())
def test_showing_twice_changes_nothing(text: str) -> None:
    assert printable(printable(text)) == printable(text)


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs", "M"])))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_characters_come_out_as_escapes(text: str) -> None:
    assert "\\" in printable(text)
    assert printable(text).isprintable()


def test_composed_emoji_stay_whole() -> None:
    assert printable("👩\u200d🚀.png") == "👩\u200d🚀.png"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("abc", 3), ("héro", 4), ("he\u0301ro", 4), ("日本", 4), ("\uff57", 2), ("a\u200db", 2), ("", 0)],
)
def test_columns_count_what_a_terminal_shows(text: str, expected: int) -> None:
    assert columns(text) == expected


def test_styles_appear_only_where_they_are_understood() -> None:
    assert Look(colour=True).paint("no", "bold", "red") == "\x1b[1;31mno\x1b[0m"
    assert Look(colour=True).paint("", "bold") == ""
    assert Look().paint("no", "bold", "red") == "no"


def test_signs_fall_back_to_ascii() -> None:
    assert Look().signs("✓ → …") == "✓ → …"
    assert Look(unicode=False).signs("✓✗\N{EN DASH}…→·█▒░").isascii()


def test_wrapping_escapes_and_indents() -> None:
    lines = Look(width=40).wrap("one\x07 " + "word " * 12, "    ", first="  - ")
    assert lines[0].startswith("  - one\\x07 word")
    assert all(line.startswith("    ") for line in lines[1:])
    assert all(len(line) <= 40 for line in lines)


def test_a_terminal_too_narrow_is_refused() -> None:
    with pytest.raises(FieldError, match="39 columns are too few"):
        Look(width=39)
