"""WRD: whether clothes vary enough to stay apart from the character."""

from collections.abc import Iterator, Mapping

import attrs

from lorakit.model import Range, Severity
from lorakit.rules import _shares as shares
from lorakit.rules._sample import CHARACTER, relabelled, sample
from lorakit.rules.rule import Example, Hit, Limits, Parameter, Rule, Unknown
from lorakit.rules.spread import Spread, value_key
from lorakit.rules.study import Study

__all__ = ["RULES", "weights"]


def __dir__() -> list[str]:
    return __all__


def _count(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    spread, wanted = study.spreads["outfit"], study.profile.targets.outfits
    if not spread.judgeable:
        yield from _lacking(study)
        return
    found = f"{shares.counted(len(spread.counts), 'outfit')} ({shares.listed(spread.counts)}), wanted {wanted}"
    if wanted.low is not None and len(spread.counts) < wanted.low:
        yield Hit(message=found, fix=f"Add pictures in {int(wanted.low) - len(spread.counts)} other outfits.")
    elif len(spread.counts) not in wanted:
        surplus = len(spread.counts) - int(wanted.high or 0)
        rare = tuple(spread.counts)[::-1][:surplus]
        yield Hit(
            message=found,
            fix=f"Leave out the {surplus} rarest: {shares.listed(rare)}.",
            images=tuple(image for value in rare for image in spread.groups[value]),
        )


def _balance(study: Study, limits: Limits) -> Iterator[Hit | Unknown]:
    spread = study.spreads["outfit"]
    if not spread.judgeable:
        yield from _lacking(study)
        return
    if len(spread.counts) == 1:
        return
    weighed = weights(study)
    if weighed:
        yield from _against_weights(spread, weighed, limits["weights"])
    else:
        yield from _against_half(spread, study.profile.targets.primary_outfit, limits["uneven"])


def weights(study: Study) -> Mapping[str, tuple[str, float]]:
    """Return phrase and share of each of the character's outfits by key; none when all weigh the same."""
    outfits = study.dataset.character.outfits
    if len({outfit.weight for outfit in outfits}) <= 1:
        return {}
    total = sum(outfit.weight for outfit in outfits)
    return {value_key(outfit.phrase): (outfit.phrase, outfit.weight / total) for outfit in outfits}


def _against_weights(spread: Spread, weights: Mapping[str, tuple[str, float]], tolerance: float) -> Iterator[Hit]:
    counts = {value_key(value): count for value, count in spread.counts.items()}
    groups = {value_key(value): images for value, images in spread.groups.items()}
    for key, (phrase, share) in weights.items():
        count, total = counts.get(key, 0), spread.known
        wanted = Range(max(0.0, share - tolerance), min(1.0, share + tolerance))
        fewest, most = shares.bounds(wanted, total)
        found = f"{phrase} on {shares.of_all(count, total)} images, by its weight about {shares.percent(share)}"
        if count < fewest:
            yield Hit(message=found, fix=f"{shares.missing(wanted, count, total)} more pictures in {phrase}.")
        elif count > most:
            yield Hit(
                message=found,
                fix=f"Change the outfit on {count - most} of them.",
                images=groups[key],
            )


def _against_half(spread: Spread, primary: Range, uneven: float) -> Iterator[Hit]:
    (first, count), *others = spread.counts.items()
    total = spread.known
    fewest, most = shares.bounds(primary, total)
    if not fewest <= count <= most:
        wanted = shares.target_text(primary)
        fix = f"Dress {fewest - count} more pictures in it." if count < fewest else f"Change {count - most} of them."
        yield Hit(
            message=f"the commonest outfit, {first}, is on {shares.of_all(count, total)} images, wanted {wanted}",
            fix=fix,
            images=spread.groups[first],
        )
    if others and others[0][1] > uneven * others[-1][1]:
        (second, most_worn), (last, least_worn) = others[0], others[-1]
        yield Hit(
            message=f"the other outfits are uneven: {second} on {most_worn} images, {last} on {least_worn}",
            fix=f"Dress about {round((total - count) / len(others))} pictures in each of the {len(others)} others.",
            images=(*spread.groups[second], *spread.groups[last]),
        )


def _lacking(study: Study) -> Iterator[Unknown]:
    if study.items:
        yield shares.unjudged(study.spreads["outfit"])


RULES: tuple[Rule, ...] = (
    Rule(
        code="WRD001",
        name="outfit-count",
        severity=Severity.WARNING,
        what="The character wears too few or too many different outfits over the set.",
        why=(
            "Without variation the LoRA fuses the outfit with the identity, and other clothes become hard to ask for. "
            "Flux models are especially prone to it; even two more outfits help."
        ),
        source="training best practices, section 3, Wardrobe Variation; section 7, mistake 12",
        bad=Example(
            text="a torn grey jumpsuit on every picture",
            dataset=lambda: relabelled(lambda _index, shot: attrs.evolve(shot, outfit=CHARACTER.outfits[0].phrase)),
        ),
        good=Example(text="four outfits", dataset=sample),
        check=_count,
        targets=("outfits",),
    ),
    Rule(
        code="WRD002",
        name="outfit-balance",
        severity=Severity.INFO,
        what=(
            "The primary outfit is far from half of the set, or the others are uneven. Where the character's "
            "outfits have "
            "weights, such as episode counts, the shares are held against those."
        ),
        why="An outfit that is nearly always worn is learnt as part of the character.",
        source="training best practices, section 3, Wardrobe Variation",
        bad=Example(
            text="a torn grey jumpsuit on 25 of 28 pictures",
            dataset=lambda: relabelled(
                lambda index, shot: attrs.evolve(shot, outfit=CHARACTER.outfits[max(0, index - 24)].phrase)
            ),
        ),
        good=Example(text="14, 5, 5 and 4 of 28 pictures", dataset=sample),
        check=_balance,
        parameters=(
            Parameter(
                name="weights",
                default=0.15,
                what="how far an outfit's share may be from its weight's share, 0 to 1",
                source="convention",
            ),
            Parameter(
                name="uneven",
                default=3,
                what="how many times as often as the rarest the commonest of the other outfits may be worn",
                source="convention",
            ),
        ),
        targets=("primary_outfit",),
    ),
)
"""The rules of this module, sorted by code."""
