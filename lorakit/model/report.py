"""What validation says: findings, a checklist, coverage, and what could not be judged."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

import attrs

__all__ = [
    "Broken",
    "CheckState",
    "ChecklistItem",
    "CoverageRow",
    "CoverageTable",
    "Finding",
    "NotJudged",
    "Report",
    "Severity",
    "Waiver",
]


_T = TypeVar("_T")


def __dir__() -> list[str]:
    return __all__


class Severity(StrEnum):
    """How bad a finding is: an error spoils the training, a warning weakens it, an info is worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for errors, 1 for warnings, 2 for infos."""
        return tuple(Severity).index(self)


def _sorted_texts(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(values))


@attrs.frozen(kw_only=True)
class Finding:
    """Something a rule found, with its evidence and what to do about it."""

    code: str
    name: str
    severity: Severity = attrs.field(converter=Severity)
    image: str | None = None
    """The image it is about; ``None`` when it is about the set."""
    images: tuple[str, ...] = attrs.field(default=(), converter=_sorted_texts)
    """All images that are evidence, sorted."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where in the image's caption: start and end, in characters."""
    message: str
    """What was found, as a sentence without its full stop."""
    fix: str
    """What to do, in numbers where there are any."""
    waived: str | None = None
    """The reason it was waived for; ``None`` when it stands."""

    @property
    def order(self) -> tuple[int, tuple[str, ...], tuple[str, ...], tuple[tuple[int, int], ...]]:
        """What reports sort by: severity, code, image and message, then whatever else tells two findings apart."""
        texts = (self.code, self.image or "", self.message, self.name, self.fix, self.waived or "")
        return (self.severity.rank, texts, self.images, self.spans)


@attrs.frozen(kw_only=True)
class NotJudged:
    """A rule that could not judge this set, and what it lacks."""

    code: str
    reason: str
    """What is missing, as a sentence without its full stop."""
    fix: str


@attrs.frozen(kw_only=True)
class Waiver:
    """A finding its owner accepts, with the reason; it stays visible."""

    code: str
    image: str = "*"
    """A glob over image names."""
    reason: str


class CheckState(StrEnum):
    """How a line of the checklist stands."""

    PASS = "pass"  # noqa: S105 - a state, no password
    FAIL = "fail"
    NOT_JUDGED = "not_judged"


_WORST_LAST = (CheckState.PASS, CheckState.NOT_JUDGED, CheckState.FAIL)


@attrs.frozen(kw_only=True)
class ChecklistItem:
    """One line of the pre-training checklist (seed section 9)."""

    item: str
    state: CheckState = attrs.field(converter=CheckState)
    detail: str = ""


@attrs.frozen(kw_only=True)
class CoverageRow:
    """How often one value of an attribute occurs."""

    value: str
    count: int
    captioned: int = 0
    """How many of them are known from the caption only ("as captioned"), not from a label."""
    target: tuple[float | None, float | None] | None = None
    """The share wanted, 0 to 1; ``None`` when there is no target."""


@attrs.frozen(kw_only=True)
class CoverageTable:
    """How one attribute is spread over the set."""

    attribute: str
    rows: tuple[CoverageRow, ...] = attrs.field(default=(), converter=tuple[CoverageRow, ...])
    unknown: int = 0
    """Images whose value is not known."""

    @property
    def total(self) -> int:
        """Images whose value is known."""
        return sum(row.count for row in self.rows)


@attrs.frozen(kw_only=True)
class Broken:
    """A plug-in that could not be used."""

    name: str
    distribution: str
    reason: str
    fix: str


@attrs.frozen(kw_only=True)
class Report:
    """All that validation has to say about a set. The order of images never changes it."""

    images: int = 0
    findings: tuple[Finding, ...] = attrs.field(default=(), converter=tuple[Finding, ...])
    """Sorted by severity, code, image and message."""
    not_judged: tuple[NotJudged, ...] = attrs.field(default=(), converter=tuple[NotJudged, ...])
    checklist: tuple[ChecklistItem, ...] = attrs.field(default=(), converter=tuple[ChecklistItem, ...])
    coverage: tuple[CoverageTable, ...] = attrs.field(default=(), converter=tuple[CoverageTable, ...])
    broken: tuple[Broken, ...] = attrs.field(default=(), converter=tuple[Broken, ...])

    def count(self, severity: Severity) -> int:
        """Return how many findings of one severity stand, waived ones left out."""
        return sum(finding.severity is severity and finding.waived is None for finding in self.findings)

    def merged(self, other: "Report") -> "Report":
        """Return what two reports say together, for example about two characters of a project.

        Findings are joined, images and coverage counts added; a line of the checklist that fails in one report fails,
        and one that was not judged in one does not pass. Merging is associative, and ``Report()`` changes nothing.
        """
        return Report(
            images=self.images + other.images,
            findings=tuple(sorted({*self.findings, *other.findings}, key=lambda finding: finding.order)),
            not_judged=tuple(dict.fromkeys((*self.not_judged, *other.not_judged))),
            checklist=_joined(self.checklist, other.checklist, lambda line: line.item, _worse),
            coverage=_joined(self.coverage, other.coverage, lambda table: table.attribute, _added),
            broken=tuple(dict.fromkeys((*self.broken, *other.broken))),
        )

    @property
    def waived(self) -> int:
        """How many findings are waived."""
        return sum(finding.waived is not None for finding in self.findings)

    @property
    def codes(self) -> frozenset[str]:
        """The codes of the findings that stand."""
        return frozenset(finding.code for finding in self.findings if finding.waived is None)

    @property
    def passes(self) -> bool:
        """Whether no error stands."""
        return self.count(Severity.ERROR) == 0


def _joined(
    left: tuple[_T, ...], right: tuple[_T, ...], key: Callable[[_T], str], join: Callable[[_T, _T], _T]
) -> tuple[_T, ...]:
    found: dict[str, _T] = {}
    for each in (*left, *right):
        name = key(each)
        found[name] = join(found[name], each) if name in found else each
    return tuple(found.values())


def _worse(one: ChecklistItem, other: ChecklistItem) -> ChecklistItem:
    return ChecklistItem(
        item=one.item,
        state=max(one.state, other.state, key=_WORST_LAST.index),
        detail="; ".join(detail for detail in (one.detail, other.detail) if detail),
    )


def _added(one: CoverageTable, other: CoverageTable) -> CoverageTable:
    return CoverageTable(
        attribute=one.attribute,
        rows=_joined(one.rows, other.rows, lambda row: row.value, _counted),
        unknown=one.unknown + other.unknown,
    )


def _counted(one: CoverageRow, other: CoverageRow) -> CoverageRow:
    return CoverageRow(
        value=one.value,
        count=one.count + other.count,
        captioned=one.captioned + other.captioned,
        target=one.target if one.target is not None else other.target,
    )
