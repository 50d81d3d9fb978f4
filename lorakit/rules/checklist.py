"""The pre-training checklist (seed section 9), read off the findings."""

from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType

from lorakit.knowledge import CHECKLIST, ChecklistLine
from lorakit.model import ChecklistItem, CheckState, Finding, NotJudged, Purpose, Severity
from lorakit.rules._shares import counted, of_all, pictures
from lorakit.rules.study import Study
from lorakit.vocab import Framing

__all__ = ["checklist"]


def __dir__() -> list[str]:
    return __all__


def checklist(
    study: Study,
    findings: Iterable[Finding],
    not_judged: Iterable[NotJudged],
    *,
    judged: Collection[str] | None = None,
    packaged: bool | None = None,
) -> tuple[ChecklistItem, ...]:
    """Return the seed's checklist with a state for each line.

    Args:
        study: The set.
        findings: What the rules found; waived findings and infos fail nothing.
        not_judged: What the rules could not judge.
        judged: The codes of the rules that were asked; ``None`` means all. A line whose rules were left out is not
            judged.
        packaged: Whether the ZIP was built and read back; ``None`` when nobody tried.

    Returns:
        The fourteen lines in order; none for inference references, which are not trained on.
    """
    if study.dataset.purpose is Purpose.REFERENCE:
        return ()
    standing: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.waived is None and finding.severity is not Severity.INFO:
            standing.setdefault(finding.code, []).append(finding)
    unknown = {each.code: each.reason for each in not_judged}
    if judged is not None:
        asked = frozenset(judged)
        unknown.update({code: f"{code} was left out" for line in CHECKLIST for code in line.codes if code not in asked})
    return tuple(_line(study, line, standing, unknown, packaged) for line in CHECKLIST)


def _line(
    study: Study,
    line: ChecklistLine,
    standing: dict[str, list[Finding]],
    unknown: dict[str, str],
    packaged: bool | None,  # noqa: FBT001 - three states, private
) -> ChecklistItem:
    if not line.codes:
        return _packaged(line, packaged)
    failed = [finding for code in line.codes for finding in standing.get(code, ())]
    numbers = _numbers(study, line.codes[0])
    if failed and not _curated(study, line):
        first = failed[0].message if len(failed) == 1 else f"{len(failed)} findings, the first: {failed[0].message}"
        return ChecklistItem(item=line.item, state=CheckState.FAIL, detail=_joined(numbers, first))
    lacking = next((unknown[code] for code in line.codes if code in unknown), None)
    if lacking is not None:
        return ChecklistItem(item=line.item, state=CheckState.NOT_JUDGED, detail=_joined(numbers, lacking))
    return ChecklistItem(item=line.item, state=CheckState.PASS, detail=numbers)


def _curated(study: Study, line: ChecklistLine) -> bool:
    """Say whether a small set is still large enough: the line wants 15, the requirements' table 20."""
    if line.codes != ("SET001",):
        return False
    count, profile = len(study.usable), study.profile
    return profile.fewest_images <= count <= (profile.images.high or count)


def _packaged(line: ChecklistLine, packaged: bool | None) -> ChecklistItem:  # noqa: FBT001 - three states, private
    match packaged:
        case None:
            return ChecklistItem(item=line.item, state=CheckState.NOT_JUDGED, detail=line.note)
        case True:
            return ChecklistItem(item=line.item, state=CheckState.PASS, detail="built and read back")
        case False:
            return ChecklistItem(item=line.item, state=CheckState.FAIL, detail="not built")


def _joined(*parts: str) -> str:
    return "; ".join(part for part in parts if part)


def _numbers(study: Study, code: str) -> str:
    """Return the line's numbers as they are, by its first code."""
    count = _COUNTED.get(code)
    return count(study) if count else ""


def _images(study: Study) -> str:
    return f"{pictures(len(study.usable))}, {study.profile.id} wants {study.profile.images}"


def _sizes(study: Study) -> str:
    sizes = {(facts.width, facts.height) for _, facts in study.measured}
    if len(sizes) == 1:
        width, height = next(iter(sizes))
        return f"{width} x {height}"
    return f"{len(sizes)} sizes" if sizes else ""


def _framings(study: Study) -> str:
    spread = study.spreads["framing"]
    return ", ".join(
        f"{each.value} {of_all(spread.counts.get(each, 0), spread.known)}" for each in Framing if spread.known
    )


def _expressions(study: Study) -> str:
    spread = study.spreads["expression"]
    count = sum(spread.counts[value] for value in study.neutral)
    share = f", neutral {of_all(count, spread.known)}" if spread.known else ""
    return f"{_distinct(study, 'expression')}{share}"


def _distinct(study: Study, attribute: str) -> str:
    return counted(len(study.spreads[attribute].counts), attribute)


def _engines(study: Study) -> str:
    steps = {step.engine for item in study.items for step in item.candidate.provenance.steps}
    return counted(len(steps), "engine") if steps else ""


def _pairs(study: Study) -> str:
    angles, expressions = study.spreads["angle"].values, study.spreads["expression"].values
    both = [(angles[image], value) for image, value in expressions.items() if image in angles]
    return f"{len(set(both))} combinations of angle and expression on {pictures(len(both))}"


def _words(study: Study) -> str:
    words = [len(text.split()) for _, text in study.captioned]
    length = f", {min(words)} to {max(words)} words" if words else ""
    return f"{len(words)} of {counted(len(study.items), 'image')} captioned{length}, wanted {study.profile.words}"


_COUNTED: Mapping[str, Callable[[Study], str]] = MappingProxyType(
    {
        "SET001": _images,
        "IMG002": _sizes,
        "COV001": _framings,
        "COV002": lambda study: _distinct(study, "angle"),
        "EXP001": _expressions,
        "WRD001": lambda study: _distinct(study, "outfit"),
        "BKG001": lambda study: _distinct(study, "environment"),
        "SET003": _engines,
        "DUP001": _pairs,
        "CAP006": _words,
    }
)
"""How a line's numbers are counted, by the line's first code."""
