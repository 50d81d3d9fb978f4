"""The pre-training checklist (seed section 9), read off the findings."""

from collections.abc import Iterable

from lorakit.model import ChecklistItem, Finding, NotJudged
from lorakit.rules.study import Study

__all__ = ["checklist"]


def __dir__() -> list[str]:
    return __all__


def checklist(study: Study, findings: Iterable[Finding], not_judged: Iterable[NotJudged]) -> tuple[ChecklistItem, ...]:
    """Return the seed's checklist with a state for each line."""
    return ()
