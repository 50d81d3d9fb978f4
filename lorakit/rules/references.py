"""REF: references that a model is shown when a picture is made; they want the opposite of a training set."""

from collections.abc import Iterator

import attrs

from lorakit.model import ImageFacts, Severity
from lorakit.rules import _shares as shares
from lorakit.rules._sample import reference_sample, relabelled, with_facts
from lorakit.rules.backgrounds import plain_place
from lorakit.rules.rule import Example, Hit, Limits, Parameter, Rule, Unknown
from lorakit.rules.study import Study

__all__ = ["RULES"]

_VACE = "wan-2.1-vace"


def __dir__() -> list[str]:
    return __all__


def _clean(study: Study, limits: Limits) -> Iterator[Hit | Unknown]:
    if study.reference is not None and study.reference.removed:
        return
    wanted = (
        f"{study.reference.title} wants {study.reference.background}" if study.reference else "a plain one is wanted"
    )
    values, measured = study.spreads["environment"].values, dict(study.measured)
    unknown = 0
    for item in study.items:
        facts, value = measured.get(item.image), values.get(item.image)
        if facts is not None:
            clean = facts.border_white >= limits["white"] or facts.border_spread <= limits["spread"]
        elif value is not None:
            clean = plain_place(study, value)
        else:
            unknown += 1
            continue
        if not clean:
            seen = value or f"border colours spread over {shares.percent(facts.border_spread if facts else 1)}"
            yield Hit(
                image=item.image,
                message=f"the background is not clean ({seen}); {wanted}",
                fix="Put the subject on white or on one colour; what is in the background bleeds into every frame.",
            )
    if unknown:
        yield Unknown(
            reason=f"the background of {unknown} of {len(study.items)} references is neither measured nor labelled",
            fix="Validate the folder the images lie in, with the images there to be opened.",
        )


def _count(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    if study.reference is None:
        yield _no_model()
    elif len(study.usable) not in study.reference.images:
        count, wanted = len(study.usable), study.reference.images
        more = int(wanted.low or 0) - count
        fix = (
            f"Add {more} more." if more > 0 else f"Leave out {count - int(wanted.high or 0)}, or choose another model."
        )
        yield Hit(message=f"{shares.counted(count, 'reference')}, {study.reference.title} takes {wanted}", fix=fix)


def _removed(study: Study, limits: Limits) -> Iterator[Hit | Unknown]:
    if study.reference is None:
        yield _no_model()
        return
    if not study.reference.removed:
        return
    for image, facts in study.measured:
        if facts.transparent < limits["transparent"]:
            yield Hit(
                image=image,
                message=(
                    f"the background is not removed ({shares.percent(facts.transparent)} of the pixels are transparent)"
                ),
                fix=(
                    f"Cut the subject out and save it as PNG with transparency: {study.reference.title} locks "
                    "onto it then."
                ),
            )
    if study.unmeasured:
        yield shares.unmeasured(study, "whether the background was removed is not known")


def _no_model() -> Unknown:
    return Unknown(
        reason="no model is named that the references are for",
        fix="Name it, for example with --model kling-3.0-elements; `lorakit models` lists them.",
    )


def _busy(_index: int, facts: ImageFacts) -> ImageFacts:
    return attrs.evolve(facts, border_white=0.0, border_spread=0.7)


_GOOD = Example(text="two references on plain white for FLUX.2 multi-reference", dataset=reference_sample)

RULES: tuple[Rule, ...] = (
    Rule(
        code="REF001",
        name="reference-background",
        severity=Severity.WARNING,
        what=(
            "A reference whose background is neither white nor one flat colour, by its pixels or, unmeasured, by "
            "its label."
        ),
        why=(
            "The model takes in the whole picture and cannot tell subject from background: palette, light "
            "and place bleed "
            "into what it makes. Training sets want the opposite, varied backgrounds."
        ),
        source="training best practices, section 3b",
        bad=Example(
            text="two references in the street",
            dataset=lambda: relabelled(
                lambda _index, shot: attrs.evolve(shot, environment="city street"),
                with_facts(_busy, reference_sample()),
            ),
        ),
        good=_GOOD,
        check=_clean,
        parameters=(
            Parameter(
                name="white",
                default=0.8,
                what="the share of near-white border pixels from which on a background is white, 0 to 1",
                source="convention",
            ),
            Parameter(
                name="spread",
                default=0.15,
                what="the spread of border colours up to which a background is one colour or a simple gradient, 0 to 1",
                source="convention",
            ),
        ),
        references=True,
    ),
    Rule(
        code="REF002",
        name="reference-count",
        severity=Severity.WARNING,
        what="More or fewer references than the model takes.",
        why="What is too many is refused or ignored.",
        source="training best practices, section 3b",
        bad=Example(text="11 references for FLUX.2 multi-reference", dataset=lambda: reference_sample(11)),
        good=_GOOD,
        check=_count,
        references=True,
    ),
    Rule(
        code="REF003",
        name="reference-not-cut-out",
        severity=Severity.WARNING,
        what="For a model that wants the background removed altogether (WAN VACE): a reference that still has one.",
        why="With the background gone the model locks onto the subject, which keeps it the same over the frames.",
        source="training best practices, section 3b, Wan 2.1 VACE",
        bad=Example(
            text="two references on plain white for Wan 2.1 VACE",
            dataset=lambda: attrs.evolve(reference_sample(), model=_VACE),
        ),
        good=Example(
            text="two references cut out for Wan 2.1 VACE",
            dataset=lambda: attrs.evolve(
                with_facts(lambda _index, facts: attrs.evolve(facts, alpha=True, transparent=0.6), reference_sample()),
                model=_VACE,
            ),
        ),
        check=_removed,
        parameters=(
            Parameter(
                name="transparent",
                default=0.05,
                what="the least share of transparent pixels of a picture that was cut out, 0 to 1",
                source="convention",
            ),
        ),
        references=True,
    ),
)
"""The rules of this module, sorted by code."""
