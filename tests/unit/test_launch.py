"""The gate before a training: errors block, overrides lift them, rehearsal frames never pass."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.errors import FieldError
from lorakit.model import Candidate, Finding, Item, Override, Provenance, Report, Severity, Step
from lorakit.rules import launch_blockers, overrides_used
from lorakit.rules._sample import sample
from lorakit.testing import strategies


def finding(code: str, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(code=code, name="a-name", severity=severity, message="it is so", fix="Mend it.", images=("a.png",))


@given(strategies.reports(), st.lists(strategies.overrides()))
def test_a_training_starts_exactly_when_no_error_stands(report: Report, overrides: list[Override]) -> None:
    blockers = launch_blockers(report, overrides)
    accepted = {override.code for override in overrides}
    errors = {each.code for each in report.findings if each.severity is Severity.ERROR and each.waived is None}
    assert [blocker.code for blocker in blockers] == sorted(errors - accepted)
    assert {override.code for override in overrides_used(report, overrides)} == errors & accepted
    assert bool(blockers) <= (not report.passes)


def test_a_blocker_says_what_to_do_and_how_to_go_on_all_the_same() -> None:
    (blocker,) = launch_blockers(Report(findings=(finding("CAP001"), finding("CAP001"))))
    assert blocker.problem == "a-name: it is so and 1 more"
    assert blocker.fix == 'Mend it. Or accept it: --override CAP001 "reason".'
    assert blocker.images == ("a.png",)


def test_warnings_and_waived_errors_block_nothing() -> None:
    waived = attrs.evolve(finding("CAP001"), waived="meant so")
    assert launch_blockers(Report(findings=(finding("CAP005", Severity.WARNING), waived))) == ()


def test_the_first_reason_of_a_code_is_recorded() -> None:
    report = Report(findings=(finding("CAP001"),))
    first, second = Override(code="CAP001", reason="one"), Override(code="CAP001", reason="two")
    assert overrides_used(report, (first, second, Override(code="RED001", reason="idle"))) == (first,)


def test_rehearsal_frames_are_refused_whatever_is_overridden() -> None:
    drawn = Provenance(steps=(Step(engine="storyboard", rehearsal=True),))
    item = Item(candidate=Candidate(image="drawn.png", provenance=drawn))
    dataset = attrs.evolve(sample(), items=(*sample().items, item))
    (blocker,) = launch_blockers(Report(), (Override(code="SET004", reason="no"),), dataset=dataset)
    assert (blocker.code, blocker.images) == (None, ("drawn.png",))
    assert launch_blockers(Report(), dataset=sample()) == ()
    assert launch_blockers(Report(), dataset=attrs.evolve(sample(), items=())) == ()


def test_an_override_without_a_reason_is_refused() -> None:
    with pytest.raises(FieldError, match="Say why"):
        Override(code="CAP001", reason=" ")
