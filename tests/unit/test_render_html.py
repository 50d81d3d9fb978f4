"""Reports as HTML: whole, safe, self-contained."""

import base64
import hashlib
import re
from html.parser import HTMLParser

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
from lorakit.render import coverage_html, dataset_html, report_fragment, report_html
from lorakit.render.markup import joined, tag

VOID = {"meta", "input"}
HOSTILE = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "' onload='x", "</style><b>", "a\u202eb\x1b"]


class Checker(HTMLParser):
    """Collects the tags and attributes of a page and checks that its tags are balanced."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str | None]] = set()
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag and its attributes."""
        self.tags.add(tag)
        self.attributes |= set(attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that the innermost tag is closed."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Collect the text."""
        self.text += data


def dataset(*names: str, caption: str = "JINXCHAR smiles.") -> Dataset:
    items = [Item(candidate=Candidate(image=name), caption=Caption(text=caption)) for name in names]
    return Dataset(items=items, character=Character(name="Jinx", trigger="JINXCHAR"))


def found(image: str | None, **changes: object) -> Finding:
    given = {"code": "CAP001", "name": "n", "severity": Severity.ERROR, "fix": "Mend it.", "message": "bad"}
    return Finding(image=image, **{**given, **changes})  # type: ignore[arg-type]  # a test may change any field


def check(page: str) -> Checker:
    checker = Checker(page)
    assert checker.open == []
    assert not checker.tags & {"script", "img", "iframe", "object", "embed", "link", "base", "form", "a"}
    assert not {name for name, _ in checker.attributes if name.startswith("on") or name in {"style", "src", "href"}}
    assert not re.search(r"https?:", page)
    return checker


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_from_outside_stay_texts(text: str) -> None:
    name = text.replace("/", "_")
    finding = found(name, message=text, fix=text, name=text, code=text, waived=None, spans=((0, 4),), images=[text])
    report = Report(
        images=1,
        findings=[finding],
        coverage=[CoverageTable(attribute=text, rows=[CoverageRow(value=text, count=1, target=(0.1, 0.2))])],
    )
    shown = check(report_html(report, dataset(name, caption=text), {name: b"\xff\xd8"}))
    assert "\x1b" not in shown.text
    assert "\u202e" not in shown.text
    check(report_fragment(report))
    check(dataset_html(dataset(name, caption=text)))


@given(st.text(), st.text())
def test_escaping_loses_nothing_printable(text: str, other: str) -> None:
    page = tag("p", tag("b", text), joined([other]), title=text)
    checker = Checker(page)
    assert checker.open == []
    assert checker.tags == {"p", "b"}


def test_the_policy_allows_this_style_and_pictures_inside_the_file_only() -> None:
    page = report_html(Report(images=1), dataset("a.png"), {"a.png": b"\xff\xd8jpeg"})
    css = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert css is not None
    digest = base64.b64encode(hashlib.sha256(css[1].encode()).digest()).decode()
    assert f"default-src &#x27;none&#x27;; style-src &#x27;sha256-{digest}&#x27;; img-src data:;" in page
    assert page.startswith('<!DOCTYPE html>\n<html lang="en">')


def test_a_picture_is_stored_once_however_often_it_is_shown() -> None:
    data = base64.b64encode(b"\xff\xd8jpeg").decode()
    findings = [found("a.png", message=f"bad {i}") for i in range(5)]
    page = report_html(Report(images=2, findings=findings), dataset("a.png", "b.png"), {"a.png": b"\xff\xd8jpeg"})
    assert page.count(data) == 1
    assert page.count("no preview") == 1
    assert page.count('aria-label="a.png"') == 6


def test_the_phrase_is_marked_in_its_caption() -> None:
    report = Report(images=1, findings=[found("a.png", spans=((9, 15),))])
    assert "JINXCHAR <mark>smiles</mark>." in report_html(report, dataset("a.png"))


@pytest.mark.parametrize(("code", "expected"), [("CAP006", 2), ("IMG001", 1)])
def test_findings_about_captions_show_them_without_a_mark_too(code: str, expected: int) -> None:
    page = report_html(Report(images=1, findings=[found("a.png", code=code)]), dataset("a.png"))
    assert page.count("JINXCHAR smiles.") == expected


def test_code_in_a_fix_is_shown_as_code_and_a_lone_backquote_as_it_is() -> None:
    report = Report(findings=[found(None, fix="Run `lorakit caption`.", message="a ` b")])
    page = report_html(report, dataset())
    assert "Run <code>lorakit caption</code>." in page
    assert "a ` b" in page


def test_long_lists_are_folded() -> None:
    report = Report(images=30, findings=[found(f"{i:02}.png") for i in range(30)])
    assert "<summary>22 more</summary>" in report_html(report, dataset())


def test_evidence_is_shown_as_a_strip_of_pictures() -> None:
    names = [f"{i:02}.png" for i in range(12)]
    page = report_html(Report(findings=[found(None, images=names)]), dataset(), {"00.png": b"\xff\xd8"})
    assert page.count("no preview") == 7
    assert "and 4 pictures more" in page


def test_without_any_picture_names_stand_alone_and_equal_findings_are_told_once() -> None:
    report = Report(
        images=3, findings=[found("a.png", images=["a.png"]), found("b.png"), found("c.png", message="worse")]
    )
    page = report_fragment(report)
    assert "no preview" not in page
    assert page.count("Mend it.") == 2
    assert "a.png, b.png" in page
    assert '<b class="lk-error">3</b>' in page


def test_the_picture_list_names_what_was_found_on_each_image_once() -> None:
    report = Report(
        images=1, findings=[found("a.png"), found("a.png", message="worse"), found("a.png", waived="r", code="X1")]
    )
    sheet = report_html(report, dataset("a.png")).partition("<h2>Pictures</h2>")[2]
    assert sheet.count("CAP001") == 1
    assert "X1" not in sheet


def test_images_without_caption_and_labels_are_shown_all_the_same() -> None:
    bare = Dataset(items=[Item(candidate=Candidate(image="a.png"))], character=Character(trigger="T"))
    assert "no caption" in dataset_html(bare)


def test_a_contact_sheet_stops_at_its_limit() -> None:
    page = dataset_html(dataset("a.png", "b.png", "c.png"), limit=2)
    assert page.count("<figure") == 2
    assert "and 1 image more" in page


def test_coverage_shows_counts_shares_and_targets() -> None:
    rows = [
        CoverageRow(value="close_up", count=3, captioned=1, target=(0.3, None)),
        CoverageRow(value="back", count=1),
        CoverageRow(value="full_body", count=0),
    ]
    page = coverage_html(CoverageTable(attribute="framing", rows=rows, unknown=2))
    text = check(page).text
    for part in (
        "Framing",
        "2 not labelled",
        "close up",
        "(1 as captioned)",
        "75 %",
        "at least 30 %",
        "✓",
        "None of full body",
    ):
        assert part in text


def test_an_empty_table_and_an_empty_set_are_shown() -> None:
    check(coverage_html(CoverageTable(attribute="pose", rows=[CoverageRow(value="x", count=0, target=(None, 0.0))])))
    assert "No images" in report_html(Report(), dataset())
