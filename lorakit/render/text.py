"""A report as text for a terminal."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from lorakit.model import CheckState, Dataset, Finding, Report, Severity
from lorakit.render.excerpt import Piece, excerpts
from lorakit.render.plain import Look, columns, printable
from lorakit.render.tables import coverage_lines
from lorakit.render.wording import by_code, counted, summary, unjudged, verdict

__all__ = ["report_text"]

_FEW = 4
"""How many messages of one kind, and how many images of one message, are listed unless all are asked for."""
_COLOURS = MappingProxyType({Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"})
_SIGNS = MappingProxyType(
    {CheckState.PASS: ("✓", "green"), CheckState.FAIL: ("✗", "red"), CheckState.NOT_JUDGED: ("\N{EN DASH}", "dim")}
)


def __dir__() -> list[str]:
    return __all__


def report_text(report: Report, dataset: Dataset | None = None, *, look: Look | None = None) -> str:
    """Return a report as text: findings by severity, coverage, checklist, what was not judged, and the counts.

    Args:
        report: The report.
        dataset: The set it is about; brings the captions that are quoted.
        look: What the terminal can show.

    Returns:
        Lines that end in a line end; everything from outside is escaped.
    """
    look = look or Look()
    captions = {item.image: item.caption.text for item in dataset.items if item.caption} if dataset else {}
    standing = [finding for finding in report.findings if finding.waived is None]
    lines = _head(report, dataset, look)
    for severity in Severity:
        lines += _severity(severity, [each for each in standing if each.severity is severity], captions, look)
    lines += _waived(report, look)
    if report.coverage:
        lines += _title("Coverage", look) + coverage_lines(report.coverage, look)
    lines += _checklist(report, look) + _not_judged(report, look) + _broken(report, look) + _foot(report, look)
    return "\n".join(lines) + "\n"


def _head(report: Report, dataset: Dataset | None, look: Look) -> list[str]:
    parts = [counted(report.images, "image")]
    if dataset is not None:
        parts = [dataset.root, dataset.character.trigger, dataset.model, dataset.trainer or "", *parts]
    shown = look.signs(" · ").join(printable(part) for part in parts if part)
    return [look.paint(shown, "bold")]


def _title(text: str, look: Look, *styles: str) -> list[str]:
    return ["", look.paint(text.upper(), "bold", *styles)]


def _severity(severity: Severity, findings: list[Finding], captions: Mapping[str, str], look: Look) -> list[str]:
    if not findings:
        return []
    lines = _title(counted(len(findings), severity.value), look, _COLOURS[severity])
    for code, group in by_code(findings):
        name = f"{look.paint(printable(code), 'bold', _COLOURS[severity])} {printable(group[0].name)}"
        count = f" ({len(group)})" if len(group) > 1 else ""
        lines += ["", name + look.paint(count, "dim")]
        for fix, alike in _grouped((finding.fix, finding) for finding in group).items():
            lines += _messages(alike, captions, look)
            lines += look.wrap(fix, "    ", first=look.signs("  → "))
    return lines


def _grouped(pairs: Iterable[tuple[str, Finding]]) -> dict[str, list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for key, finding in pairs:
        groups.setdefault(key, []).append(finding)
    return groups


def _messages(findings: list[Finding], captions: Mapping[str, str], look: Look) -> Iterator[str]:
    groups = _grouped((finding.message, finding) for finding in findings)
    shown = len(groups) if look.verbose or len(groups) <= _FEW + 1 else _FEW
    for message, alike in list(groups.items())[:shown]:
        subjects = list(dict.fromkeys(image for finding in alike for image in _evidence(finding)))
        yield from look.wrap(message, "  ")
        yield from _images(subjects, look)
        for finding in alike if look.verbose else alike[:1]:
            yield from _quotes(captions.get(finding.image or "", ""), finding.spans, look)
    left = [finding for alike in list(groups.values())[shown:] for finding in alike]
    if left:
        named = [finding.image for finding in left if finding.image]
        yield f"  and {len(left)} more{':' if named else ''}"
        yield from _images(named, look)


def _evidence(finding: Finding) -> list[str]:
    return [*([finding.image] if finding.image else []), *finding.images]


def _images(images: list[str], look: Look) -> Iterator[str]:
    if not images:
        return
    few = images if look.verbose or len(images) <= _FEW + 1 else images[:_FEW]
    more = f" +{len(images) - len(few)} more" if len(few) < len(images) else ""
    for line in look.wrap(", ".join(map(printable, few)) + more, "    "):
        yield look.paint(line, "dim")


def _quotes(caption: str, spans: tuple[tuple[int, int], ...], look: Look) -> Iterator[str]:
    for window in excerpts(caption, spans, look.width - 12):
        safe = [
            Piece(look.signs(piece.text) if piece.text == "…" else printable(piece.text), piece.marked)
            for piece in window
        ]
        carets = "".join(("^" if piece.marked else " ") * columns(piece.text) for piece in safe)
        yield "      " + "".join(look.paint(piece.text, "bold") if piece.marked else piece.text for piece in safe)
        yield "      " + look.paint(carets.rstrip(), "red")


def _waived(report: Report, look: Look) -> list[str]:
    waived = [finding for finding in report.findings if finding.waived is not None]
    lines = _title(f"{len(waived)} waived", look) if waived else []
    for finding in waived:
        lines += look.wrap(f"{finding.code} {finding.image or 'the set'}: {finding.message}", "    ", first="  ")
        lines += look.wrap(f"because: {finding.waived}", "    ")
    return lines


def _checklist(report: Report, look: Look) -> list[str]:
    lines = _title("Checklist", look) if report.checklist else []
    for item in report.checklist:
        sign, style = _SIGNS[item.state]
        first, *rest = look.wrap(f"{item.item}{f': {item.detail}' if item.detail else ''}", "    ")
        lines += [f"  {look.paint(look.signs(sign), style)} {first.lstrip()}", *rest]
    return lines


def _not_judged(report: Report, look: Look) -> list[str]:
    lines = _title("Not judged", look) if report.not_judged else []
    for reason, fix, codes in unjudged(report):
        lines += look.wrap(f"{reason} ({codes}). {fix}", "    ", first=look.signs("  \N{EN DASH} "))
    return lines


def _broken(report: Report, look: Look) -> list[str]:
    lines = _title("Plug-ins left out", look, "red") if report.broken else []
    for each in report.broken:
        source = f" of {each.distribution}" if each.distribution else ""
        lines += look.wrap(f"{each.name}{source}: {each.reason}. {each.fix}", "    ", first=look.signs("  ✗ "))
    return lines


def _foot(report: Report, look: Look) -> list[str]:
    good = report.passes and report.images > 0
    line = f"{verdict(report)}: {summary(report)}."
    hint = "lorakit rule CODE explains a code" + ("." if look.verbose else ", -v lists every image.")
    return ["", look.paint(line, "bold", "green" if good else "red"), *([hint] if report.findings else [])]
