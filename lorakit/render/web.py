"""Reports, contact sheets and coverage tables as HTML."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import attrs

from lorakit.model import CoverageTable, Dataset, Finding, Report, Severity
from lorakit.render import parts
from lorakit.render.markup import Html, joined, page, tag
from lorakit.render.pictures import Pictures
from lorakit.render.stylesheet import CSS
from lorakit.render.wording import counted, summary, unjudged, verdict

__all__ = ["coverage_html", "dataset_html", "report_fragment", "report_html"]

_NO_PICTURES: Mapping[str, bytes] = MappingProxyType({})


def __dir__() -> list[str]:
    return __all__


def report_html(report: Report, dataset: Dataset, thumbnails: Mapping[str, bytes] = _NO_PICTURES) -> str:
    """Return a report as one self-contained HTML file: no script, nothing loaded, everything escaped.

    Args:
        report: The report.
        dataset: The set it is about.
        thumbnails: JPEG bytes by image name; images without one are shown as blanks.

    Returns:
        The document.
    """
    pictures = Pictures(thumbnails)
    who = dataset.character.name or dataset.character.trigger
    body = (
        _tiles(report),
        *_sections(report, dataset, pictures),
        _gallery(report, dataset, pictures),
        tag("footer", _HINT),
    )
    return page(f"{who}: {verdict(report)}", CSS + pictures.css, tag("main", _top(report, dataset), *body))


def report_fragment(report: Report) -> str:
    """Return a report as a piece of HTML for a notebook, with its own style; equal findings are told once."""
    head = tag("div", _headline(report), class_="lk-top")
    sections = _sections(attrs.evolve(report, findings=_once(report)), None, Pictures(_NO_PICTURES))
    return _part(joined([head, _tiles(report), *sections]))


def dataset_html(dataset: Dataset, thumbnails: Mapping[str, bytes] = _NO_PICTURES, *, limit: int = 60) -> str:
    """Return a contact sheet as a piece of HTML for a notebook: images with labels and caption.

    Args:
        dataset: The set.
        thumbnails: JPEG bytes by image name; images without one are shown as blanks.
        limit: How many images are shown before it says how many more there are.

    Returns:
        The piece, with its own style.
    """
    pictures = Pictures(thumbnails)
    line = [dataset.character.trigger, dataset.model, dataset.trainer, counted(len(dataset.items), "image")]
    head = tag("p", " · ".join(part for part in line if part), class_="lk-soft")
    left = len(dataset.items) - limit
    more = [tag("p", f"and {counted(left, 'image')} more", class_="lk-soft")] if left > 0 else []
    return _part(joined([head, parts.sheet(dataset.items[:limit], pictures, {}), *more]), pictures.css)


def coverage_html(table: CoverageTable) -> str:
    """Return a coverage table as a piece of HTML for a notebook."""
    return _part(tag("div", parts.coverage_card(table), class_="lk-grid"))


_HINT = "lorakit rule CODE explains a code. Numbers are conventions of the field, not laws; profiles change them."


def _part(body: Html, css: str = "") -> str:
    return f"<style>{CSS}{css}</style>" + tag("div", body, class_="lorakit lk-part")


def _top(report: Report, dataset: Dataset) -> Html:
    character = dataset.character
    facts = [character.trigger, dataset.model, dataset.trainer, counted(report.images, "image"), dataset.root]
    title = tag(
        "div",
        tag("h1", character.name or character.trigger),
        tag("p", " · ".join(fact for fact in facts if fact), class_="lk-soft"),
    )
    return tag("div", title, _headline(report), class_="lk-top")


def _headline(report: Report) -> Html:
    style = "lk-pass" if report.passes and report.images else "lk-error"
    return tag("span", verdict(report), class_=f"lk-verdict {style}", title=summary(report))


def _tiles(report: Report) -> Html:
    tiles = []
    for severity in Severity:
        count = report.count(severity)
        noun = severity.value if count == 1 else f"{severity.value}s"
        switch = tag("input", type="checkbox", checked=True, class_=f"f-{severity.value}", aria_label=f"Show {noun}")
        number = tag("b", str(count), class_=f"lk-{severity.value}" if count else "lk-soft")
        tiles.append(tag("label", number, tag("span", noun, class_="lk-soft"), switch, class_="lk-card lk-tile"))
    if report.waived:
        number, noun = tag("b", str(report.waived), class_="lk-soft"), tag("span", "waived", class_="lk-soft")
        tiles.append(tag("div", number, noun, class_="lk-card lk-tile"))
    return tag("div", *tiles, class_="lk-tiles")


def _once(report: Report) -> tuple[Finding, ...]:
    """Join findings that differ in their image only."""
    found: dict[Finding, list[str]] = {}
    for finding in report.findings:
        alone = attrs.evolve(finding, image=None, images=(), spans=())
        found.setdefault(alone, []).extend(dict.fromkeys([*filter(None, [finding.image]), *finding.images]))
    return tuple(attrs.evolve(finding, images=images) for finding, images in found.items())


def _sections(report: Report, dataset: Dataset | None, pictures: Pictures) -> Iterator[Html]:
    captions = {item.image: item.caption.text for item in dataset.items if item.caption} if dataset else {}
    if report.checklist:
        yield joined([tag("h2", "Checklist"), tag("div", parts.checklist(report), class_="lk-card")])
    if report.coverage:
        cards = tag("div", *map(parts.coverage_card, report.coverage), class_="lk-grid")
        yield joined([tag("h2", "Coverage"), cards])
    standing = [finding for finding in report.findings if finding.waived is None]
    if standing:
        yield joined([tag("h2", "Findings"), parts.findings(standing, captions, pictures)])
    waived = [finding for finding in report.findings if finding.waived is not None]
    if waived:
        yield joined([tag("h2", "Waived"), parts.findings(waived, captions, pictures)])
    if report.not_judged:
        judged = ((codes, f"{reason}. {fix}") for reason, fix, codes in unjudged(report))
        yield joined([tag("h2", "Not judged"), parts.notes(judged)])
    if report.broken:
        broken = ((each.name, f"({each.distribution}) {each.reason}. {each.fix}") for each in report.broken)
        yield joined([tag("h2", "Plug-ins left out"), parts.notes(broken)])


def _gallery(report: Report, dataset: Dataset, pictures: Pictures) -> Html:
    codes: dict[str, list[tuple[str, str]]] = {}
    for finding in report.findings:
        if finding.waived is None and finding.image:
            pair = (finding.code, finding.severity.value)
            if pair not in codes.setdefault(finding.image, []):
                codes[finding.image].append(pair)
    return joined([tag("h2", "Pictures"), parts.sheet(dataset.items, pictures, codes)])
