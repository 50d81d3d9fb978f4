"""The pre-training checklist (seed section 9), read off the findings."""

from collections.abc import Collection, Iterable

from lorakit.knowledge import CHECKLIST, ChecklistLine
from lorakit.model import ChecklistItem, CheckState, Finding, NotJudged, Purpose, Severity
from lorakit.rules._shares import of_all, pictures
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
    return profile.fewest_images <= count and count <= (profile.images.high or count)


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
    spreads = study.spreads
    match code:
        case "SET001":
            return f"{pictures(len(study.usable))}, {study.profile.id} wants {study.profile.images}"
        case "IMG002":
            return _sizes(study)
        case "COV001":
            counts, known = spreads["framing"].counts, spreads["framing"].known
            return ", ".join(f"{each.value} {of_all(counts.get(each, 0), known)}" for each in Framing if known)
        case "COV002":
            return f"{len(spreads['angle'].counts)} angles"
        case "EXP001":
            count = sum(spreads["expression"].counts[value] for value in study.neutral)
            share = f", neutral {of_all(count, spreads['expression'].known)}" if spreads["expression"].known else ""
            return f"{len(spreads['expression'].counts)} expressions{share}"
        case "WRD001":
            return f"{len(spreads['outfit'].counts)} outfits"
        case "BKG001":
            return f"{len(spreads['environment'].counts)} environments"
        case "CAP006":
            return f"{len(study.captioned)} of {len(study.items)} images captioned"
        case _:
            return ""


def _sizes(study: Study) -> str:
    sizes = {(facts.width, facts.height) for _, facts in study.measured}
    if len(sizes) == 1:
        width, height = next(iter(sizes))
        return f"{width} x {height}"
    return f"{len(sizes)} sizes" if sizes else ""
