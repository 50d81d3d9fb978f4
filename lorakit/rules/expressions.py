"""EXP: which expressions the set shows, how often, how strong and from where."""

import re
from collections.abc import Iterator
from itertools import combinations

import attrs

from lorakit.captions import Kind
from lorakit.knowledge.extremes import MOUTH_EXTREMES, OVERLAPPING, THEATRICAL
from lorakit.model import Range, Severity, Shot
from lorakit.rules import _shares as shares
from lorakit.rules._sample import relabelled, sample
from lorakit.rules.coupling import RULES as _COUPLING
from lorakit.rules.rule import Example, Hit, Limits, Rule, Unknown
from lorakit.rules.study import Study
from lorakit.vocab import Angle, ExpressionPolicy, Tier, label_key

__all__ = ["RULES", "overlapping"]

_BLIND = frozenset({ExpressionPolicy.NEUTRAL, ExpressionPolicy.BACK})


def __dir__() -> list[str]:
    return __all__


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    first = "".join(sorted({phrase[0] for phrase in phrases}))
    return re.compile(rf"\b(?=[{first}])(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)


_EXTREME = _any_of((*THEATRICAL, *MOUTH_EXTREMES))
_MOUTHS = frozenset(MOUTH_EXTREMES)
_CUES = (*THEATRICAL, "mouth", "jaw", "tongue")
"""One of these stands in every extreme; most captions hold none and need no closer look."""


def _judgeable(study: Study) -> bool:
    return study.spreads["expression"].judgeable


def _lacking(study: Study) -> Iterator[Unknown]:
    if study.items:
        yield shares.unjudged(study.spreads["expression"])


def _count(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    if not _judgeable(study):
        yield from _lacking(study)
        return
    counts, wanted = study.spreads["expression"].counts, study.profile.targets.expressions
    found = f"{shares.counted(len(counts), 'distinct expression')} ({shares.listed(counts)}), wanted {wanted}"
    if wanted.low is not None and len(counts) < wanted.low:
        known = [each.name for each in study.dataset.vocabulary.expressions if each.tier is Tier.MODERATE]
        others = shares.listed(name for name in known if name not in counts)
        yield Hit(
            message=found,
            fix=f"Add {int(wanted.low) - len(counts)} other expressions of moderate strength, such as {others}.",
        )
    elif len(counts) not in wanted:
        rare = tuple(counts)[::-1][: len(counts) - int(wanted.high or 0)]
        yield Hit(
            message=found,
            fix=f"Leave out {len(rare)} of them, the rarest: {shares.listed(rare)}.",
            images=tuple(image for value in rare for image in study.spreads["expression"].groups[value]),
        )


def _neutral_share(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    if not _judgeable(study):
        yield from _lacking(study)
        return
    spread, targets = study.spreads["expression"], study.profile.targets
    count, total = sum(spread.counts[value] for value in study.neutral), spread.known
    wanted = _widened(targets.neutral, targets.neutral_tolerance)
    fewest, most = shares.bounds(wanted, total)
    found = f"{shares.of_all(count, total)} images are neutral, wanted {shares.target_text(targets.neutral)}"
    others = {value: number for value, number in spread.counts.items() if value not in study.neutral}
    rival = max(others, key=lambda value: others[value], default="")
    if count < fewest:
        yield Hit(message=found, fix=f"{shares.missing(wanted, count, total)} more neutral pictures.")
    elif count > most:
        yield Hit(
            message=found,
            fix=f"Replace {_replaced(wanted, count, total)} of them by other expressions at front or close-up angles.",
            images=tuple(image for value in study.neutral for image in spread.groups[value]),
        )
    elif others and others[rival] > count:
        yield Hit(
            message=f"{rival} is more frequent than neutral, {others[rival]} against {count}",
            fix=f"{others[rival] - count} more neutral pictures, or fewer of {rival}.",
            images=spread.groups[rival],
        )


def _widened(share: Range, tolerance: float) -> Range:
    low = None if share.low is None else max(0.0, share.low - tolerance)
    return Range(low, None if share.high is None else min(1.0, share.high + tolerance))


def _replaced(wanted: Range, count: int, total: int) -> int:
    return count - shares.most(wanted.high, total)


def _too_often(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    if not _judgeable(study):
        yield from _lacking(study)
        return
    spread, share = study.spreads["expression"], study.profile.targets.one_expression
    most = shares.most(share, spread.known)
    for value, images in spread.groups.items():
        if value not in study.neutral and len(images) > most:
            yield Hit(
                message=f"{value} on {shares.of_all(len(images), spread.known)} images, wanted {most} at most",
                fix=f"Replace {len(images) - most} of them by neutral or by rarer expressions.",
                images=images,
            )


def _theatrical(study: Study, _limits: Limits) -> Iterator[Hit]:
    spread = study.spreads["expression"]
    labels = {value: _extreme_label(study, value) for value in spread.counts}
    told = {image: (text, _extreme_text(study, image, text)) for image, text in study.captioned if _cued(text)}
    for item in study.items:
        image = item.image
        value = spread.values.get(image)
        text, spans = told.get(image, ("", ()))
        word = labels[value] if value is not None else None
        word = word or next((text[start:end] for start, end in spans), None)
        if word is not None:
            yield Hit(
                image=image,
                message=f"{word!r} is an extreme that pulls the face out of shape",
                fix="Show the emotion at moderate strength with the mouth's shape kept, such as clenched teeth.",
                spans=spans,
            )


def _cued(text: str) -> bool:
    folded = text.casefold()
    return any(cue in folded for cue in _CUES)


def _extreme_label(study: Study, value: str) -> str | None:
    known = study.expressions.get(value)
    wordings = (value, *(known.descriptors if known else ()))
    return next((match[0] for wording in wordings if (match := _EXTREME.search(wording))), None)


def _extreme_text(study: Study, image: str, text: str) -> tuple[tuple[int, int], ...]:
    """Return where a caption speaks of an extreme; a word that is no expression there (howling wind) does not count."""
    return tuple(
        match.span()
        for match in _EXTREME.finditer(text)
        if match[0].casefold() in _MOUTHS
        or any(mention.start <= match.start() < mention.end for mention in study.readings[image].of(Kind.EXPRESSION))
    )


def _blind_angle(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    expressions, angles = study.spreads["expression"].values, study.spreads["angle"].values
    if study.items and not expressions.keys() & angles.keys():
        yield shares.unjudged(study.spreads["angle" if expressions else "expression"])
        return
    for image, value in expressions.items():
        angle = angles.get(image)
        if angle is None or value in study.neutral or Angle(angle).policy not in _BLIND:
            continue
        why = "the face is not seen" if Angle(angle).policy is ExpressionPolicy.BACK else "it is hardly read there"
        yield Hit(
            image=image,
            message=f"{value} at {angle}: {why}",
            fix=f"Show {value} from the front, in a close-up or at three quarters, and keep {angle} neutral.",
        )


def overlapping(study: Study) -> tuple[tuple[str, str], ...]:
    """Return the pairs of a set's expressions that are nearly the same face, sorted."""
    kinds: dict[tuple[str, str], list[str]] = {}
    for value, known in study.expressions.items():
        if value not in study.neutral:
            kinds.setdefault((known.family, known.tier.value), []).append(value)
    pairs = {pair for values in kinds.values() for pair in combinations(sorted(values), 2)}
    by_key = {label_key(value): value for value in study.spreads["expression"].counts}
    pairs |= {(by_key[one], by_key[other]) for one, other in OVERLAPPING if one in by_key and other in by_key}
    return tuple(sorted(pairs))


def _overlapping(study: Study, _limits: Limits) -> Iterator[Hit]:
    groups = study.spreads["expression"].groups
    for one, other in overlapping(study):
        rarer = min(one, other, key=lambda value: len(groups[value]))
        yield Hit(
            message=f"{one} and {other} are nearly the same face",
            fix=f"Keep one of them; show another emotion on the {shares.pictures(len(groups[rarer]))} of {rarer}.",
            images=(*groups[one], *groups[other]),
        )


def _too_intense(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    if not _judgeable(study):
        yield from _lacking(study)
        return
    spread = study.spreads["expression"]
    images = [image for image, value in spread.values.items() if study.tier(value) is Tier.INTENSE]
    most = shares.most(study.profile.targets.intense, spread.known)
    if len(images) > most:
        yield Hit(
            message=(
                f"{shares.of_all(len(images), spread.known)} images show intense expressions, wanted {most} at most"
            ),
            fix=f"Replace {len(images) - most} of them by moderate ones such as tired, focused or wary.",
            images=tuple(images),
        )


def _first(number: int, expression: str) -> Example:
    """Return the example in which that many pictures from the front and close by show one expression."""
    open_angles = (Angle.FRONT, Angle.CLOSEUP_FRONT, Angle.CLOSEUP_THREE_QUARTER)

    def change(index: int, shot: Shot) -> Shot:
        before = [item.candidate.shot for item in sample().items[:index]]
        rank = sum(each.angle in open_angles for each in before)
        return attrs.evolve(shot, expression=expression) if shot.angle in open_angles and rank < number else shot

    text = f"{expression} on the first {number} pictures from the front and close by"
    return Example(text=text, dataset=lambda: relabelled(change))


_GOOD = Example(
    text="12 of 28 neutral, six other expressions on 1 to 5 pictures each, two of them intense", dataset=sample
)

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            Rule(
                code="EXP001",
                name="expression-count",
                severity=Severity.WARNING,
                what="Too few or too many distinct expressions.",
                why=(
                    "With too few the LoRA suppresses the base model's range of expressions; with too many "
                    "each is seen so "
                    "rarely that it is noise."
                ),
                source="training best practices, section 3, Expression Guidelines",
                bad=Example(
                    text="neutral on every picture",
                    dataset=lambda: relabelled(lambda _index, shot: attrs.evolve(shot, expression="neutral")),
                ),
                good=_GOOD,
                check=_count,
                targets=("expressions",),
            ),
            Rule(
                code="EXP002",
                name="neutral-share",
                severity=Severity.WARNING,
                what="Neutral is too rare, too frequent, or not the commonest expression.",
                why="Neutral is the baseline of identity: it shows the face's geometry without an emotion in it.",
                source="training best practices, section 3, Expression Guidelines; the tolerance is convention",
                bad=Example(
                    text="neutral on every picture",
                    dataset=lambda: relabelled(lambda _index, shot: attrs.evolve(shot, expression="neutral")),
                ),
                good=_GOOD,
                check=_neutral_share,
                targets=("neutral", "neutral_tolerance"),
            ),
            Rule(
                code="EXP003",
                name="expression-too-often",
                severity=Severity.WARNING,
                what="One expression other than neutral stands on too many images: more than 6 in 30.",
                why="What is shown most is learnt as how the character looks.",
                source="training best practices, section 3, Expression Guidelines",
                bad=_first(10, "tired"),
                good=_GOOD,
                check=_too_often,
                targets=("one_expression",),
            ),
            Rule(
                code="EXP004",
                name="theatrical",
                severity=Severity.WARNING,
                what="An extreme that distorts the face: a gaping mouth, howling, screaming.",
                why="Distorted geometry teaches the wrong geometry; moderate strength works best for identity.",
                source="training best practices, section 3, Expression Guidelines",
                bad=_first(2, "screaming with rage"),
                good=_GOOD,
                check=_theatrical,
            ),
            *_COUPLING,
            Rule(
                code="EXP006",
                name="expression-at-blind-angle",
                severity=Severity.WARNING,
                what="An emotion on a back, profile, low or high view.",
                why=(
                    "Emotions are read from the front: every expression tested looks weaker in profile (Guo "
                    "and Shaw 2015), "
                    "and image models turn the head to the camera when asked for an emotion on a back view."
                ),
                source="training best practices, sections 3 and 3a",
                bad=Example(
                    text="angry at back",
                    dataset=lambda: relabelled(
                        lambda _index, shot: (
                            attrs.evolve(shot, expression="angry") if shot.angle is Angle.BACK else shot
                        )
                    ),
                ),
                good=_GOOD,
                check=_blind_angle,
            ),
            Rule(
                code="EXP007",
                name="overlapping-expressions",
                severity=Severity.INFO,
                what="Two expressions of one family and one strength stand side by side.",
                why='"Intense" and "defiant" are nearly identical in execution: two words for one face teach neither.',
                source="training best practices, section 7, mistake 10",
                bad=Example(
                    text="intense on one picture and defiant on another",
                    dataset=lambda: relabelled(
                        lambda _index, shot: (
                            attrs.evolve(
                                shot,
                                expression={"exhausted": "intense", "furious": "defiant"}.get(shot.expression or ""),
                            )
                            if shot.expression in {"exhausted", "furious"}
                            else shot
                        )
                    ),
                ),
                good=_GOOD,
                check=_overlapping,
            ),
            Rule(
                code="EXP008",
                name="too-many-intense",
                severity=Severity.WARNING,
                what="More intense expressions than 2 in 30.",
                why="With too many the LoRA learns exaggeration as the default.",
                source="training best practices, section 3a, LoRA training mix",
                bad=_first(5, "furious"),
                good=_GOOD,
                check=_too_intense,
                targets=("intense",),
            ),
        ),
        key=lambda rule: rule.code,
    )
)
"""The rules of this module, sorted by code."""
