"""Reports for a terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.model import (
    Candidate,
    Caption,
    Character,
    CoverageRow,
    CoverageTable,
    Dataset,
    Finding,
    Item,
    Report,
    Severity,
)
from lorakit.render import Look, columns, report_text, table_text


def found(image: str | None = None, message: str = "bad", **changes: object) -> Finding:
    given = {"code": "CAP001", "name": "n", "severity": Severity.ERROR, "fix": "Mend it.", "image": image}
    return Finding(message=message, **{**given, **changes})  # type: ignore[arg-type]  # a test may change any field


def dataset(*captions: str) -> Dataset:
    items = [Item(candidate=Candidate(image=f"{i}.png"), caption=Caption(text=text)) for i, text in enumerate(captions)]
    return Dataset(items=items, character=Character(trigger="JINXCHAR"))


def test_a_clean_report_is_short() -> None:
    assert report_text(Report(images=3)) == "3 images\n\nReady: 0 errors, 0 warnings, 0 infos.\n"


def test_equal_findings_are_told_once_with_their_images() -> None:
    text = report_text(Report(images=9, findings=[found(f"{i}.png") for i in range(9)]))
    assert text.count("bad") == 1
    assert text.count("Mend it.") == 1
    assert "0.png, 1.png, 2.png, 3.png +5 more" in text


def test_verbose_lists_every_image() -> None:
    text = report_text(Report(images=9, findings=[found(f"{i}.png") for i in range(9)]), look=Look(verbose=True))
    assert "8.png" in text
    assert "more" not in text


def test_many_messages_of_one_code_are_cut_with_their_images_named() -> None:
    findings = [found(f"{i}.png", f"bad {i}") for i in range(6)]
    text = report_text(Report(images=9, findings=findings))
    assert "bad 3" in text
    assert "bad 4" not in text
    assert "and 2 more:\n    4.png, 5.png" in text
    assert "bad 5" in report_text(Report(images=9, findings=findings), look=Look(verbose=True))


def test_more_findings_about_the_set_are_named_so() -> None:
    text = report_text(Report(images=9, findings=[found(message=f"bad {i}") for i in range(6)]))
    assert "the set, the set" not in text
    assert "and 2 more" in text


def test_the_phrase_is_underlined_below_wide_characters_too() -> None:
    text = report_text(Report(images=1, findings=[found("0.png", spans=((3, 5),))]), dataset("日本 no \x1b"))
    lines = text.splitlines()
    quote = next(line for line in lines if "日本" in line)
    carets = lines[lines.index(quote) + 1]
    assert columns(quote[: quote.index("no")]) == carets.index("^^")
    assert "\\x1b" in quote


@given(st.text(), st.text(min_size=1), st.text())
def test_no_text_from_outside_reaches_the_terminal_raw(message: str, image: str, caption: str) -> None:
    finding = found(image, message or "m", spans=((0, 5),), waived=None)
    items = [Item(candidate=Candidate(image="a.png"), caption=Caption(text=caption))]
    shown = report_text(
        Report(images=1, findings=[finding]), Dataset(items=items, character=Character(trigger="T"), root=message)
    )
    odd = {unicodedata.category(char) for char in shown if char not in "\n\u200c\u200d"}
    assert not odd & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


@pytest.mark.parametrize("width", [40, 80, 120])
def test_prose_keeps_to_the_width(width: int) -> None:
    finding = found("a.png", "a long message " * 12, fix="A long fix. " * 12)
    text = report_text(Report(images=1, findings=[finding]), look=Look(width=width))
    assert max(map(len, text.splitlines()[:-2])) <= width


def test_bars_show_counts_beside_targets() -> None:
    rows = [
        CoverageRow(value="a" * 50, count=5, target=(0.5, 0.5)),
        CoverageRow(value="back", count=5, captioned=2, target=(0.8, None)),
        CoverageRow(value="side", count=0, target=(None, 0.1)),
    ]
    text = report_text(Report(images=12, coverage=[CoverageTable(attribute="angle", rows=rows, unknown=2)]))
    assert "angle  (2 not labelled)" in text
    assert "a" * 16 + "…" in text
    assert "at least 80 %   ✗  2 as captioned" in text
    assert "at most 10 %    ✓" in text


def test_values_nobody_has_and_nobody_asks_for_share_a_line() -> None:
    rows = [CoverageRow(value="x", count=0, target=(0.1, None)), CoverageRow(value="a\x1b", count=0)]
    text = report_text(Report(images=1, coverage=[CoverageTable(attribute="pose", rows=rows)]))
    assert "0    0 %" in text
    assert "    none of a\\x1b\n" in text


def test_tables_line_up_and_wrap_their_last_column() -> None:
    text = table_text(("code", "finds"), [("日本", "word " * 30), ("b", ""), ("c\x1b", "end")], look=Look(width=40))
    lines = text.splitlines()
    assert lines[0] == "code   finds"
    assert lines[1].startswith("日本   word")
    assert lines[2].startswith("       word")
    assert "b" in lines
    assert lines[-1] == "c\\x1b  end"


def test_a_table_in_a_narrow_terminal_keeps_its_last_column_readable() -> None:
    text = table_text(("a", "b"), [("x" * 60, "some words to read here")], look=Look(width=40))
    assert text.splitlines()[1] == "x" * 60 + "  some words to read here"
