"""The parts HTML reports are made of."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from lorakit.model import CheckState, CoverageRow, CoverageTable, Finding, Item, Report
from lorakit.render.excerpt import pieces
from lorakit.render.markup import Html, joined, tag
from lorakit.render.pictures import Pictures
from lorakit.render.wording import by_code, counted, in_target, percent, scale, seen, target_text

__all__ = ["checklist", "coverage_card", "findings", "notes", "sheet"]

_FEW = 8
"""Findings of one code, and pictures of one finding, that are shown unfolded."""
_ABOUT_CAPTIONS = ("CAP", "RED")
"""Families of rules whose findings show the caption even where they point at no phrase of it."""
_SIGNS = MappingProxyType(
    {
        CheckState.PASS: ("✓", "lk-pass", "passed"),
        CheckState.FAIL: ("✗", "lk-error", "failed"),
        CheckState.NOT_JUDGED: ("\N{EN DASH}", "lk-soft", "not judged"),
    }
)


def __dir__() -> list[str]:
    return __all__


def checklist(report: Report) -> Html:
    """Return the pre-training checklist as a card."""
    return tag("ul", *(_check(item.item, item.state, item.detail) for item in report.checklist), class_="lk-check")


def coverage_card(table: CoverageTable) -> Html:
    """Return one coverage table as a card with bars; the line below a bar is its target."""
    top = scale(table)
    unknown = tag("span", f" {table.unknown} not labelled", class_="lk-soft") if table.unknown else ""
    head = tag("h3", table.attribute.capitalize(), unknown)
    rows, absent = seen(table)
    body = tag("table", *(_row(row, table.total, top) for row in rows))
    none = [tag("p", "None of ", ", ".join(absent).replace("_", " "), class_="lk-name")] if absent else []
    return tag("section", head, body, *none, class_="lk-card")


def findings(found: Iterable[Finding], captions: Mapping[str, str], pictures: Pictures) -> Html:
    """Return findings, grouped by code, beside their pictures and captions."""
    return joined(_code(code, group, captions, pictures) for code, group in by_code(found))


def notes(texts: Iterable[tuple[str, str]]) -> Html:
    """Return pairs of a head and a text as a list in a card."""
    lines = (tag("li", tag("b", head), " ", text) for head, text in texts)
    return tag("div", tag("ul", *lines, class_="lk-list"), class_="lk-card")


def sheet(
    items: Iterable[Item],
    pictures: Pictures,
    codes: Mapping[str, Sequence[tuple[str, str]]],
    why: Mapping[str, str] = MappingProxyType({}),
) -> Html:
    """Return a contact sheet: images with their labels, captions, the codes found on them and what is said of them."""
    cards = (_sheet_card(item, pictures, codes.get(item.image, ()), why.get(item.image)) for item in items)
    return tag("div", *cards, class_="lk-sheet")


def _check(text: str, state: CheckState, detail: str) -> Html:
    sign, style, word = _SIGNS[state]
    more = joined([" ", tag("span", detail, class_="lk-soft")]) if detail else ""
    return tag("li", tag("b", sign, class_=style, title=word), tag("span", text, more))


def _row(row: CoverageRow, total: int, top: float) -> Html:
    share = row.count / total if total else 0.0
    met = in_target(row, total)
    sign = "" if met is None else tag("b", "✓" if met else "✗", class_="lk-pass" if met else "lk-error")
    captioned = tag("span", f" ({row.captioned} as captioned)", class_="lk-soft") if row.captioned else ""
    return tag(
        "tr",
        tag("th", row.value.replace("_", " "), captioned, scope="row"),
        tag("td", _bar(share / top, row.target, top), class_="lk-barcell"),
        tag("td", str(row.count)),
        tag("td", percent(share), class_="lk-soft"),
        tag("td", target_text(row.target), " ", sign, class_="lk-soft"),
    )


def _bar(filled: float, target: tuple[float | None, float | None] | None, top: float) -> Html:
    low, high = target or (None, None)
    start, end = 100 * (low or 0.0) / top, 100 * (1.0 if high is None else high) / top
    goal = [_rect("b", (start, 9.5), (max(1.5, min(end, 100.0) - start), 2.5))] if target else []
    layers = [_rect("a", (0, 0), (100, 8)), _rect("c", (0, 0), (100 * filled, 8)), *goal]
    return tag("svg", *layers, class_="lk-bar", viewBox="0 0 100 12", preserveAspectRatio="none", aria_hidden="true")


def _rect(kind: str, corner: tuple[float, float], size: tuple[float, float]) -> Html:
    (x, y), (width, height) = corner, size
    return tag("rect", class_=kind, x=f"{x:.4g}", y=f"{y:g}", width=f"{width:.4g}", height=f"{height:g}")


def _code(code: str, group: list[Finding], captions: Mapping[str, str], pictures: Pictures) -> Html:
    severity = group[0].severity.value
    head = tag(
        "header",
        tag("code", code, class_=f"lk-{severity}"),
        tag("h3", group[0].name.replace("-", " ")),
        tag("span", severity if len(group) == 1 else counted(len(group), severity), class_="lk-soft"),
    )
    shown = [_finding(finding, captions, pictures) for finding in group]
    return tag("article", head, _folded(shown), class_=f"lk-card lk-code is-{severity}")


def _folded(shown: list[Html]) -> Html:
    if len(shown) <= _FEW + 1:
        return joined(shown)
    more = tag("details", tag("summary", f"{len(shown) - _FEW} more"), *shown[_FEW:])
    return joined([*shown[:_FEW], more])


def _finding(finding: Finding, captions: Mapping[str, str], pictures: Pictures) -> Html:
    caption = captions.get(finding.image or "") if finding.spans or finding.code.startswith(_ABOUT_CAPTIONS) else None
    others = [image for image in finding.images if image != finding.image]
    text = tag(
        "div",
        tag("p", _prose(finding.message), class_="lk-message"),
        *([tag("p", finding.image, class_="lk-name")] if finding.image else []),
        *([_quote(caption, finding.spans)] if caption else []),
        *([_strip(others, pictures)] if others else []),
        tag("p", tag("span", _prose(finding.fix)), class_="lk-fix"),
        *([tag("p", f"Waived: {finding.waived}", class_="lk-soft")] if finding.waived is not None else []),
    )
    if finding.image is None or not pictures.thumbnails:
        return tag("div", text, class_="lk-finding lk-plain")
    return tag("div", pictures.show(finding.image), text, class_="lk-finding")


def _prose(text: str) -> Html:
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return joined([text])
    return joined(tag("code", part) if index % 2 else part for index, part in enumerate(parts))


def _quote(caption: str, spans: Iterable[tuple[int, int]]) -> Html:
    parts = (tag("mark", piece.text) if piece.marked else piece.text for piece in pieces(caption, spans))
    return tag("p", *parts, class_="lk-caption", dir="auto")


def _strip(images: list[str], pictures: Pictures) -> Html:
    more = f"and {counted(len(images) - _FEW, 'picture')} more" if len(images) > _FEW else ""
    names = tag("p", ", ".join(images[:_FEW]), f" {more}" if more else "", class_="lk-name")
    if not pictures.thumbnails:
        return names
    return joined([tag("div", *(pictures.show(image) for image in images[:_FEW]), class_="lk-strip"), names])


def _sheet_card(item: Item, pictures: Pictures, codes: Sequence[tuple[str, str]], why: str | None) -> Html:
    shot = item.candidate.shot
    labels = [(shot.label(name) or "").replace("_", " ") for name in shot.known]
    found = [tag("code", code, class_=f"lk-{severity}") for code, severity in codes]
    caption = [_quote(item.caption.text.strip(), ())] if item.caption else [tag("p", "no caption", class_="lk-soft")]
    text = tag(
        "div",
        tag("p", item.image, class_="lk-name"),
        *([tag("div", *(tag("span", label) for label in labels), class_="lk-tags")] if labels else []),
        *(caption if why is None or item.caption else []),
        *([tag("p", why)] if why else []),
        *([tag("p", *(joined([each, " "]) for each in found))] if found else []),
        class_="lk-text",
    )
    return tag("figure", pictures.show(item.image), text, class_="lk-card")
