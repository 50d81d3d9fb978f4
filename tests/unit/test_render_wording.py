"""The words and numbers of reports."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.model import CoverageRow, CoverageTable, Finding, Report, Severity
from lorakit.render import counted, summary, verdict
from lorakit.render.wording import by_code, in_target, scale, target_text


def found(code: str = "CAP001", severity: str = "error", waived: str | None = None) -> Finding:
    return Finding(code=code, name="n", severity=Severity(severity), message="m", fix="F.", waived=waived)


@pytest.mark.parametrize(("number", "expected"), [(0, "0 errors"), (1, "1 error"), (2, "2 errors")])
def test_numbers_agree_with_their_noun(number: int, expected: str) -> None:
    assert counted(number, "error") == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (None, ""),
        ((None, None), ""),
        ((0.33, 0.4), "33-40 %"),
        ((0.1, 0.1), "10 %"),
        ((0.1, None), "at least 10 %"),
        ((None, 0.65), "at most 65 %"),
        ((0.0, 0.29), "0-29 %"),
    ],
)
def test_targets_read_as_ranges(target: tuple[float | None, float | None] | None, expected: str) -> None:
    assert target_text(target) == expected


@pytest.mark.parametrize(
    ("count", "total", "target", "expected"),
    [
        (3, 30, (0.1, 0.1), True),
        (4, 30, (0.1, 0.1), False),
        (2, 30, (0.1, 0.1), False),
        (8, 24, (0.33, 0.4), True),
        (7, 24, (0.33, 0.4), True),
        (10, 24, (0.33, 0.4), True),
        (11, 24, (0.33, 0.4), False),
        (0, 24, (None, 0.5), True),
        (24, 24, (0.5, None), True),
        (1, 2, None, None),
    ],
)
def test_a_target_allows_the_nearest_whole_picture(
    count: int, total: int, target: tuple[float | None, float | None] | None, *, expected: bool | None
) -> None:
    assert in_target(CoverageRow(value="x", count=count, target=target), total) is expected


@given(st.lists(st.tuples(st.integers(0, 50), st.none() | st.tuples(st.floats(0, 0.4), st.floats(0.4, 1)))))
def test_no_bar_is_longer_than_full(rows: list[tuple[int, tuple[float, float] | None]]) -> None:
    table = CoverageTable(
        attribute="angle", rows=[CoverageRow(value=str(i), count=n, target=t) for i, (n, t) in enumerate(rows)]
    )
    assert all(row.count <= scale(table) * table.total + 1e-9 for row in table.rows)
    assert scale(table) >= 0.5


def test_findings_of_one_code_and_severity_stand_together() -> None:
    groups = by_code([found(), found(), found(severity="warning"), found("CAP002", "warning")])
    assert [(code, len(group)) for code, group in groups] == [("CAP001", 2), ("CAP001", 1), ("CAP002", 1)]


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (Report(), "No images"),
        (Report(images=1), "Ready"),
        (Report(images=1, findings=[found(severity="info")]), "Ready"),
        (Report(images=1, findings=[found(severity="warning")]), "Ready, with warnings"),
        (Report(images=1, findings=[found()]), "Not ready"),
        (Report(images=1, findings=[found(waived="meant so")]), "Ready"),
    ],
)
def test_the_verdict_follows_from_what_stands(report: Report, expected: str) -> None:
    assert verdict(report) == expected


def test_the_summary_counts_what_stands_and_what_is_waived() -> None:
    assert summary(Report(findings=[found(), found(severity="info")])) == "1 error, 0 warnings, 1 info"
    assert summary(Report(findings=[found(waived="r")])) == "0 errors, 0 warnings, 0 infos, 1 waived"
