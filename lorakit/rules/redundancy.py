"""RED: what captions should not say, because it never varies."""

from collections.abc import Iterator

import attrs

from lorakit.captions import Kind, Reading
from lorakit.captions.paraphrase import Bearers, Paraphrase, Said
from lorakit.model import Severity, Shot
from lorakit.rules import _examples as examples
from lorakit.rules._fused import fused
from lorakit.rules._texts import known_attributes, quoted
from lorakit.rules.rule import Check, Example, Hit, Limits, Parameter, Rule, Unknown
from lorakit.rules.study import Study
from lorakit.vocab import same_label

__all__ = ["RULES"]

_SOURCE = "training best practices, section 1"
_REPHRASED = ("outfit", "environment", "lighting", "expression")
"""Attributes whose labels are recognised in other words; angles, framings and poses by the reader alone."""
_JUDGED = ("expression", "angle", "framing", "lighting", "environment", "outfit", "pose", "motion")


def __dir__() -> list[str]:
    return __all__


def _leaks(kind: Kind, what: str, instead: str) -> Check:
    """Return a check for one kind of leak."""

    def check(study: Study, _limits: Limits) -> Iterator[Hit]:
        intended = study.dataset.character.intended
        for image, mentions in study.leaks.items():
            found = [each for each in mentions if each.kind is kind and not _intended(each.text, intended)]
            if found:
                phrases = quoted(each.text for each in found)
                yield Hit(
                    message=f"the caption speaks of {what}: {phrases}",
                    fix=f"Remove {phrases}; {instead}.",
                    image=image,
                    spans=tuple((each.start, each.end) for each in found),
                )

    return check


def _intended(phrase: str, intended: tuple[str, ...]) -> bool:
    """Say whether a phrase is, holds or is part of one that is meant to be learnt."""
    said = f" {phrase.casefold()} "
    return any(f" {each.casefold()} " in said or said in f" {each.casefold()} " for each in intended)


@attrs.frozen
class _Constant:
    """A value that never varies, and how captions say it."""

    attribute: str
    value: str
    phrase: Paraphrase | None
    """The value in other words; ``None`` where only the reader recognises it, or it is meant to be said."""
    intended: tuple[str, ...]

    def span(self, reading: Reading, said: Said, bearers: Bearers) -> tuple[int, int] | None:
        """Return where a caption says the value of its subject, in its own or in other words."""

        def mine(first: int, last: int) -> bool:
            return bearers.mine(self.attribute, said, first, last)

        for each in reading.of(self.attribute):
            if each.value is None or not same_label(each.value, self.value) or _intended(each.text, self.intended):
                continue
            if self.phrase is not None and self.phrase.sure:
                continue
            words = said.words_of(each.start, each.end)
            if self.phrase is None or not (said.modifies(each.end) or said.only_named(*words) or not mine(*words)):
                return each.start, each.end
        if self.phrase is None or (found := self.phrase.find(said, mine)) is None:
            return None
        start, end = said.span(*found)
        return None if _intended(said.text[start:end], self.intended) else (start, end)


def _constant(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    values = {name: value for name in _JUDGED if (value := study.axes[name].constant) is not None}
    intended = study.dataset.character.intended
    constants = [
        _Constant(
            name,
            value,
            Paraphrase(name, value) if name in _REPHRASED and not _intended(value, intended) else None,
            intended,
        )
        for name, value in values.items()
    ]
    bearers = Bearers(study.dataset.character)
    for image, reading in study.readings.items() if constants else ():
        said = bearers.said(reading.text)
        found = [
            (each.attribute, span) for each in constants if (span := each.span(reading, said, bearers)) is not None
        ]
        if found:
            told = "; ".join(
                f"{quoted([reading.text[start:end]])} says the {name}, "
                f"which is '{values[name]}' on every labelled image"
                for name, (start, end) in found
            )
            removed = quoted(reading.text[start:end] for _, (start, end) in found)
            yield Hit(
                message=told,
                fix=f"Remove {removed}, or declare it as intended when it is meant to be learnt as a word.",
                image=image,
                spans=tuple(span for _, span in found),
            )
    yield from known_attributes(study, _REPHRASED, "whether it is constant")


_LEAKING = (
    (
        "RED001",
        "style-captioned",
        Kind.STYLE,
        "style",
        "every picture has it, so the pixels teach it",
        "Style and medium words such as photorealistic, cinematic or anime style.",
        (
            "The style is the same on every picture; named in every caption, its words become noise, and named in "
            "some, they pull the style apart from the character."
        ),
        f"{examples.GOOD} Photorealistic, gritty documentary aesthetic.",
    ),
    (
        "RED002",
        "camera-captioned",
        Kind.CAMERA,
        "the camera",
        "say the camera angle and the framing only",
        "Camera bodies, lenses, apertures, exposures and film stocks.",
        "Where the camera stands varies and is captioned; what it is made of does not vary and wastes tokens.",
        f"{examples.GOOD} Shot on a DSLR with an 85mm lens.",
    ),
    (
        "RED003",
        "quality-captioned",
        Kind.QUALITY,
        "quality",
        "every picture of the set is meant to be good",
        "Quality words such as 8K, highly detailed or masterpiece.",
        "Quality is constant over a curated set; its words teach nothing and end up tied to the trigger.",
        f"{examples.GOOD} 8K, highly detailed.",
    ),
    (
        "RED004",
        "identity-captioned",
        Kind.IDENTITY,
        "identity",
        "the trigger stands for it",
        (
            "Face, body, skin, hair, eye colour, age, origin, marks, or one of the character's own traits in any "
            "words. What a face does (narrowed eyes, a set jaw) is expression and belongs in."
        ),
        (
            "Identity that captions describe is learnt from the words instead of the trigger, and the bare trigger "
            "gives a stranger (seen in atomantic/PortOS#1320: 25 of 25 captions carried identity)."
        ),
        "KIANCHAR, massive combat chassis with grey-blue armored plating, looks up with solid electric blue eyes.",
    ),
    (
        "RED007",
        "wardrobe-state",
        Kind.WARDROBE_STATE,
        "a story instead of what is seen",
        "say the clothes that are seen, when outfits vary",
        "Narrative wardrobe states from a breakdown, such as NO PHYSICAL BODY or 'same outfit as before'.",
        "A picture always shows a physical character; a caption that says otherwise contradicts it.",
        "KIANCHAR, NO PHYSICAL BODY \u2014 Kian exists as data encoded across ship systems.",
    ),
)

_GREY = Shot(outfit="torn grey jumpsuit")
_FUSED = ("at dawn", "in a lift", "on a pier", "in a garden", "near a gate", "at a table")


def _leak_rule(row: tuple[str, str, Kind, str, str, str, str, str]) -> Rule:
    code, name, kind, about, instead, what, why, bad = row
    return Rule(
        code=code,
        name=name,
        severity=Severity.ERROR,
        what=what,
        why=why,
        source="training best practices, sections 1, 2 and 7",
        bad=Example(text=bad, dataset=examples.with_caption(bad)),
        good=Example(text=examples.GOOD, dataset=examples.with_caption(examples.GOOD)),
        check=_leaks(kind, about, instead),
    )


_RED005 = Rule(
    code="RED005",
    name="constant-captioned",
    severity=Severity.ERROR,
    what="An attribute that is the same on every labelled image is captioned, in the label's or in other words.",
    why=(
        "What never varies is learnt from the pixels; captioned, it costs tokens and is bound to words the trigger "
        "should own."
    ),
    source=_SOURCE,
    bad=Example(
        text="One outfit throughout: KIANCHAR in a torn grey coverall, seen from above.",
        dataset=examples.captioned(
            "KIANCHAR in a torn grey coverall, seen from above.",
            "KIANCHAR with a neutral expression, seen from behind.",
            shots=(_GREY,),
        ),
    ),
    good=Example(
        text="One outfit throughout, and no caption speaks of it.",
        dataset=examples.captioned(
            "KIANCHAR with narrowed eyes, seen from above, by grey concrete walls.",
            "KIANCHAR with a neutral expression, seen from behind.",
            shots=(_GREY,),
        ),
    ),
    check=_constant,
)

_RED006 = Rule(
    code="RED006",
    name="fused-phrase",
    severity=Severity.WARNING,
    what=(
        "A phrase stands in nearly every caption and nothing explains it: no attribute, no trigger, no class word, "
        "no wording of the sentence itself."
    ),
    why=(
        "What every caption says beside the trigger is learnt together with it, and later the trigger needs the phrase."
    ),
    source=f"{_SOURCE}; atomantic/PortOS strips fragments in 80 % of captions",
    bad=Example(
        text="'beside a small brass compass' in every caption.",
        dataset=examples.captioned(*(f"KIANCHAR waits {place} beside a small brass compass." for place in _FUSED)),
    ),
    good=Example(
        text="The compass is in one caption of six.",
        dataset=examples.captioned(
            *(f"KIANCHAR waits {place}." for place in _FUSED[1:]), "KIANCHAR holds a small brass compass."
        ),
    ),
    check=fused,
    parameters=(
        Parameter(
            name="share", default=0.85, what="Share of captions a phrase stands in, 0 to 1.", source="convention"
        ),
        Parameter(
            name="captions", default=5, what="Fewest captions for a phrase to count as fused.", source="convention"
        ),
    ),
)

RULES: tuple[Rule, ...] = tuple(sorted((*map(_leak_rule, _LEAKING), _RED005, _RED006), key=lambda rule: rule.code))
"""The rules about constants, sorted by code."""
