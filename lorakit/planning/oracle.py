"""What the rules would say of a set: plans are proved by the rules themselves."""

from collections.abc import Iterable, Mapping, Sequence

import attrs

from lorakit.model import ATTRIBUTES, Candidate, Dataset, Item, Severity, Shot
from lorakit.planning.wishes import Workshop
from lorakit.rules import Hit, Rule, Study, builtin
from lorakit.rules.spread import COVERED

__all__ = ["FAMILIES", "Problem", "effective", "problems"]

FAMILIES = ("COV", "EXP", "BKG", "WRD", "DUP")
"""The families of rules that a carried-out plan keeps."""
_UNKNOWN = "COV005"
"""Says what is not known, which is no fault of a plan."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Problem:
    """What a rule finds in a set."""

    code: str
    severity: Severity
    message: str


def problems(shots: Iterable[tuple[str, Shot]], dataset: Dataset, workshop: Workshop) -> tuple[Problem, ...]:
    """Return what the rules of the families find in pictures that show exactly these shots.

    Args:
        shots: The name of each picture, and what it shows.
        dataset: Whose character and vocabulary count.
        workshop: Whose profile and numbers count.
    """
    items = tuple(Item(candidate=Candidate(image=name, shot=shot)) for name, shot in shots)
    study = Study(dataset=attrs.evolve(dataset, items=items, strays=()), profile=workshop.profile)
    return tuple(_found(study, workshop.limits))


def _found(study: Study, limits: Mapping[str, Mapping[str, float]]) -> Iterable[Problem]:
    for rule in builtin():
        if _asked(rule):
            for hit in rule.check(study, {**rule.limits, **limits.get(rule.code, {})}):
                if isinstance(hit, Hit):
                    yield Problem(code=rule.code, severity=hit.severity or rule.severity, message=hit.message)


def _asked(rule: Rule) -> bool:
    return rule.code.startswith(FAMILIES) and rule.code != _UNKNOWN


def effective(dataset: Dataset, workshop: Workshop) -> Sequence[Shot]:
    """Return what the pictures of a set show as the rules count it: labels, or else what captions tell."""
    study = Study(dataset=dataset, profile=workshop.profile)
    spreads = study.spreads
    return tuple(
        Shot(
            **{
                name: spreads[name].values.get(item.image) if name in COVERED else item.candidate.shot.label(name)
                for name in ATTRIBUTES
            }
        )
        for item in study.items
    )
