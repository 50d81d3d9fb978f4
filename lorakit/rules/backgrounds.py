"""BKG: whether the places vary, and whether they are places at all."""

import re
from collections.abc import Iterator

import attrs

from lorakit.model import ImageFacts, Severity
from lorakit.rules import _shares as shares
from lorakit.rules._sample import relabelled, sample, with_facts
from lorakit.rules.rule import Example, Hit, Limits, Parameter, Rule, Unknown
from lorakit.rules.study import Study
from lorakit.vocab import Setting

__all__ = ["RULES", "plain_border", "plain_place"]

_PLAIN = re.compile(
    r"\b(?:plain|blank|empty|seamless|solid|white|grey|gray|black|studio)\b[\w\s-]*\b(?:background|backdrop|studio|void)\b"
    r"|\bphoto[\s-]studio\b|\bcyclorama\b|^(?:studio|white|plain|backdrop|none)$",
    re.IGNORECASE,
)
_COLOURED = re.compile(
    r"\b(?:red|orange|yellow|green|teal|cyan|blue|navy|purple|violet|pink|magenta|brown|beige|tan|maroon|olive|gold|"
    r"turquoise|lavender|coral|mint)\b",
    re.IGNORECASE,
)


def __dir__() -> list[str]:
    return __all__


def _count(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    spread, wanted = study.spreads["environment"], study.profile.targets.environments
    if not spread.judgeable:
        yield from _lacking(study)
        return
    count = len(spread.counts)
    found = f"{shares.counted(count, 'distinct environment')} ({shares.listed(spread.counts)}), wanted {wanted}"
    if wanted.low is not None and count < wanted.low:
        yield Hit(
            message=found,
            fix=f"Add pictures in {int(wanted.low) - count} other places.",
        )
    elif count not in wanted:
        yield Hit(
            message=found,
            fix=f"Nothing is wrong with {count}; {wanted} leave more pictures for each of them.",
            severity=Severity.INFO,
        )


def _white(study: Study, limits: Limits) -> Iterator[Hit | Unknown]:
    values = study.spreads["environment"].values
    measured = dict(study.measured)
    labelled = {value: plain_place(study, value) for value in study.spreads["environment"].counts}
    plain, judged = [], 0
    for item in study.items:
        facts, value = measured.get(item.image), values.get(item.image)
        if facts is None and value is None:
            continue
        judged += 1
        if (value is not None and labelled[value]) or (facts is not None and plain_border(facts, value, limits)):
            plain.append(item.image)
    if judged and len(plain) >= limits["share"] * judged:
        fewer = len(plain) - int(study.profile.targets.one_environment * judged)
        yield Hit(
            message=f"{shares.of_all(len(plain), judged)} images have a white, plain or studio background",
            fix=(
                f"Replace the background of {fewer} of them by real places, or by solid colours that differ "
                "from picture to "
                "picture."
            ),
            images=tuple(plain),
        )
    elif study.unmeasured:
        yield shares.unmeasured(study, "whether the borders are white is told by the labels only")


def plain_border(facts: ImageFacts, value: str | None, limits: Limits) -> bool:
    """Say whether the pixels of the border are white or one flat colour; solid colours on purpose are no studio."""
    if facts.border_white >= limits["white"]:
        return True
    return facts.border_spread <= limits["flat"] and not (value is not None and _COLOURED.search(value))


def plain_place(study: Study, value: str) -> bool:
    """Say whether a label names a white, plain or studio background; solid colours other than grey do not count."""
    if _COLOURED.search(value):
        return False
    known = study.dataset.vocabulary.environment(value)
    if known is not None:
        return known.setting is Setting.PLAIN
    return _PLAIN.search(value) is not None


def _dominates(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    spread, share = study.spreads["environment"], study.profile.targets.one_environment
    if not spread.judgeable:
        yield from _lacking(study)
        return
    most = shares.most(share, spread.known)
    for value, images in spread.groups.items():
        if len(images) > most:
            yield Hit(
                message=f"{value} on {shares.of_all(len(images), spread.known)} images, wanted {most} at most",
                fix=f"Move {len(images) - most} of them to other places.",
                images=images,
            )


def _lacking(study: Study) -> Iterator[Unknown]:
    if study.items:
        yield shares.unjudged(study.spreads["environment"])


_GOOD = Example(text="eight places on 3 or 4 of 28 pictures each", dataset=sample)

RULES: tuple[Rule, ...] = (
    Rule(
        code="BKG001",
        name="background-count",
        severity=Severity.ERROR,
        what="The set shows too few distinct environments; more than the target's upper end is worth knowing.",
        why=(
            "A background that never varies is fused with the character. Hosted trainers take no "
            "regularisation images, so "
            "variety in the set is the only cure."
        ),
        source="training best practices, sections 3 and 3b",
        bad=Example(
            text="an industrial corridor on every picture",
            dataset=lambda: relabelled(lambda _index, shot: attrs.evolve(shot, environment="industrial corridor")),
        ),
        good=_GOOD,
        check=_count,
        targets=("environments",),
    ),
    Rule(
        code="BKG002",
        name="white-backgrounds",
        severity=Severity.ERROR,
        what=(
            "Nearly all pictures have a white, plain or studio background, by their labels or by the pixels of their "
            "borders, whatever the labels say. Solid colours that are named as such are allowed."
        ),
        why=(
            "The LoRA learns to put the character on white always and resists every environment it is asked "
            "for (prompt "
            "inertia). For inference references the opposite holds."
        ),
        source="training best practices, section 3b; section 7, mistake 11",
        bad=Example(
            text="white borders on every picture, though the labels name eight places",
            dataset=lambda: with_facts(
                lambda _index, facts: attrs.evolve(facts, border_white=0.98, border_spread=0.01)
            ),
        ),
        good=_GOOD,
        check=_white,
        targets=("one_environment",),
        parameters=(
            Parameter(
                name="share",
                default=0.8,
                what="the share of plain backgrounds from which on the set counts as all-white, 0 to 1",
                source="convention",
            ),
            Parameter(
                name="white",
                default=0.8,
                what="the share of near-white border pixels from which on a background counts as white, 0 to 1",
                source="convention",
            ),
            Parameter(
                name="flat",
                default=0.05,
                what="the spread of border colours up to which a background counts as one flat colour, 0 to 1",
                source="convention",
            ),
        ),
    ),
    Rule(
        code="BKG003",
        name="background-dominates",
        severity=Severity.WARNING,
        what="One environment stands on too many images.",
        why="The commonest place leaks into every picture that asks for no other.",
        source="convention, after training best practices, section 3b",
        bad=Example(
            text="a laboratory on 20 of 28 pictures",
            dataset=lambda: relabelled(
                lambda index, shot: attrs.evolve(shot, environment="laboratory") if index in range(20) else shot
            ),
        ),
        good=_GOOD,
        check=_dominates,
        targets=("one_environment",),
    ),
)
"""The rules of this module, sorted by code."""
