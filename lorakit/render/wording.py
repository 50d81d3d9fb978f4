"""Words and numbers that every form of a report shares."""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from lorakit.model import CoverageRow, CoverageTable, Finding, Report, Severity

__all__ = [
    "by_code",
    "counted",
    "in_target",
    "percent",
    "scale",
    "seen",
    "summary",
    "target_text",
    "unjudged",
    "verdict",
]

_ROUNDING = 1e-9
"""Keeps 0.1 * 30 at 3: floating point must not move a whole picture."""
_ROW = 2
"""Codes in a row that are still told one by one."""


def __dir__() -> list[str]:
    return __all__


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 error``, ``2 errors``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def percent(share: float) -> str:
    """Return a share as whole per cent."""
    return f"{round(100 * share)} %"


def unjudged(report: Report) -> Iterator[tuple[str, str, str]]:
    """Yield what was not judged: reason, fix and the rules it holds for; what several rules lack is told once."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for each in report.not_judged:
        reasons.setdefault((each.reason, each.fix), []).append(each.code)
    for (reason, fix), codes in reasons.items():
        families: dict[str, list[str]] = {}
        for code in codes:
            families.setdefault(code[:-3], []).append(code)
        yield reason, fix, ", ".join(text for family in families.values() for text in _runs(family))


def _runs(codes: Sequence[str]) -> Iterator[str]:
    """Yield codes of one family, a row of three or more without a gap as its ends: ``TRN001-008``."""
    rows = groupby(enumerate(codes), key=lambda pair: int(pair[1][-3:]) - pair[0])
    for _, row in rows:
        each = [code for _, code in row]
        if len(each) > _ROW:
            yield f"{each[0]}-{each[-1][-3:]}"
        else:
            yield from each


def target_text(target: tuple[float | None, float | None] | None) -> str:
    """Return a target share as text, empty when there is none."""
    low, high = target or (None, None)
    if low is None:
        return "" if high is None else f"at most {percent(high)}"
    if high is None:
        return f"at least {percent(low)}"
    return percent(low) if low == high else f"{round(100 * low)}-{percent(high)}"


def in_target(row: CoverageRow, total: int) -> bool | None:
    """Say whether a count meets its target, to the nearest whole picture; ``None`` where nothing can be said."""
    if row.target is None or not total:
        return None
    low, high = row.target
    enough = low is None or row.count >= math.floor(low * total + _ROUNDING)
    return enough and (high is None or row.count <= math.ceil(high * total - _ROUNDING))


def seen(table: CoverageTable) -> tuple[tuple[CoverageRow, ...], tuple[str, ...]]:
    """Part a table into the rows worth a line, and the values that no picture shows and nobody asks for."""
    rows = tuple(row for row in table.rows if row.count or row.target is not None)
    return rows, tuple(row.value for row in table.rows if row not in rows)


def scale(table: CoverageTable) -> float:
    """Return the share at which a table's bars are full: the largest share or target, at least a half."""
    ends = [end for row in table.rows for end in row.target or () if end is not None]
    return max([0.5, *ends, *(row.count / table.total for row in table.rows if table.total)])


def by_code(findings: Iterable[Finding]) -> list[tuple[str, list[Finding]]]:
    """Group sorted findings by their code, those of another severity apart."""
    groups = groupby(findings, key=lambda finding: (finding.code, finding.severity))
    return [(code, list(group)) for (code, _), group in groups]


def verdict(report: Report) -> str:
    """Return the report in a few words."""
    if not report.images:
        return "No images"
    if not report.passes:
        return "Not ready"
    return "Ready, with warnings" if report.count(Severity.WARNING) else "Ready"


def summary(report: Report) -> str:
    """Return the counts as a line: ``2 errors, 1 warning, 0 infos``."""
    parts: Sequence[str] = [counted(report.count(severity), severity.value) for severity in Severity]
    return ", ".join([*parts, *([f"{report.waived} waived"] if report.waived else [])])
