"""DUP: pictures that show the same thing twice, by label, by eye or byte by byte."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import attrs

from lorakit.model import ImageFacts, Item, Origin, Severity
from lorakit.rules import _shares as shares
from lorakit.rules._hashes import Pair, distance, groups, near_pairs
from lorakit.rules._sample import relabelled, sample, with_facts
from lorakit.rules.rule import Example, Hit, Limits, Parameter, Rule, Unknown
from lorakit.rules.study import Study
from lorakit.vocab import label_key

__all__ = ["RULES", "distinct_pictures", "features", "light", "same_files"]

_LIGHT_WORDS = re.compile(r"\b(?:a|an|the|light|lights|lighting|lit|with|of|from)\b")


def __dir__() -> list[str]:
    return __all__


def _same_labels(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    angles, expressions, lights = (study.spreads[name].values for name in ("angle", "expression", "lighting"))
    known = [item.image for item in study.items if item.image in angles and item.image in expressions]
    found: dict[tuple[str, str, str], list[str]] = {}
    for image in known:
        if image in lights:
            found.setdefault((angles[image], expressions[image], light(lights[image])), []).append(image)
    for (angle, expression, _), images in found.items():
        if len(images) > 1:
            yield Hit(
                message=(
                    f"{shares.pictures(len(images))} are {angle}, {expression} in {lights[images[0]]} light: "
                    f"{shares.listed(images)}"
                ),
                fix=f"Keep {_keeper(study, images)}; relight, relabel or leave out {len(images) - 1}.",
                images=tuple(images),
            )
    judged = sum(map(len, found.values()))
    if study.items and 2 * judged < len(study.items):
        yield Unknown(
            reason=f"angle, expression and lighting are known together of {judged} of {len(study.items)} images only",
            fix="Label the others in candidates.jsonl; `lorakit label` writes the file.",
        )


def light(value: str) -> str:
    """Return what similar lights share: the words that say what light it is, in any order."""
    words = _LIGHT_WORDS.sub(" ", label_key(value) or "").split()
    return " ".join(sorted(words)) or value


def _near(study: Study, limits: Limits) -> Iterator[Hit | Unknown]:
    pictures = distinct_pictures(study, limits["flat"])
    hashes = [(facts.phash, facts.phash_mirrored) for _, facts in pictures]
    same = tuple(_same(study, [image for image, _ in pictures], hashes, int(limits["same"]) - 1))
    group_of: dict[int, int] = {}
    for number, (members, pairs) in enumerate(_grouped(same)):
        group_of.update(dict.fromkeys(members, number))
        yield _same_picture(study, [pictures[index][0] for index in members], pairs)
    if len(pictures) <= limits["pairwise"]:
        alike = (
            pair
            for pair in _all_pairs(hashes, int(limits["alike"]))
            if pair.distance >= limits["same"] and group_of.get(pair.first, -1) != group_of.get(pair.second, -2)
        )
        for members, pairs in _grouped(alike):
            yield _look_alike([pictures[index][0] for index in members], pairs)
    if study.unmeasured:
        yield shares.unmeasured(study, "near-duplicates cannot be seen")


def _same(study: Study, images: list[str], hashes: Sequence[tuple[int, int]], most: int) -> Iterator[Pair]:
    """Yield the pairs that are one picture, as far as they were found before from there."""
    if study.near is None or study.near.most < most:
        yield from near_pairs(hashes, most)
        return
    place = {image: at for at, image in enumerate(images)}
    for (one, other), (bits, mirrored) in study.near.pairs.items():
        if bits <= most and one in place and other in place:
            yield Pair(place[one], place[other], bits, mirrored)


def distinct_pictures(study: Study, flat: float) -> list[tuple[str, ImageFacts]]:
    """Return the pictures to compare: one of each set of same files, and none without features to compare.

    Args:
        study: The set.
        flat: The sharpness up to which a picture has no features.
    """
    spare = {image for _, *others in same_files(study) for image in others}
    return [(image, facts) for image, facts in study.measured if image not in spare and features(facts, flat)]


def features(facts: ImageFacts, flat: float) -> bool:
    """Say whether a picture has features to compare; an empty or evenly coloured one has none.

    Args:
        facts: What was measured of it.
        flat: The sharpness up to which a picture has none.
    """
    return facts.sharpness > flat and facts.phash not in {0, 2**64 - 1}


def _all_pairs(hashes: Sequence[tuple[int, int]], most: int) -> Iterator[Pair]:
    for second, (plain, mirrored) in enumerate(hashes):
        for first in range(second):
            straight, flipped = distance(plain, hashes[first][0]), distance(mirrored, hashes[first][0])
            if straight <= most or flipped <= most:
                yield Pair(first, second, min(straight, flipped), flipped < straight)


def _grouped(pairs: Iterable[Pair]) -> Iterator[tuple[tuple[int, ...], list[Pair]]]:
    """Yield the groups that pairs join, each with its pairs."""
    every = tuple(pairs)
    joined = groups((pair.first, pair.second) for pair in every)
    number = {index: at for at, members in enumerate(joined) for index in members}
    own: list[list[Pair]] = [[] for _ in joined]
    for pair in every:
        own[number[pair.first]].append(pair)
    yield from zip(joined, own, strict=True)


def _same_picture(study: Study, images: list[str], pairs: Sequence[Pair]) -> Hit:
    mirrored = ", one of them mirrored" if any(pair.mirrored for pair in pairs) else ""
    keeper = _keeper(study, images)
    others = [image for image in images if image != keeper]
    return Hit(
        message=(
            f"{len(images)} files show the same picture{mirrored} (at most "
            f"{max(pair.distance for pair in pairs)} of 64 "
            f"bits differ): {shares.listed(images)}"
        ),
        fix=f"Keep {keeper} ({_merits(study, keeper)}), leave out {shares.listed(others)}.",
        images=tuple(images),
    )


def _look_alike(images: list[str], pairs: Sequence[Pair]) -> Hit:
    own = [pair.distance for pair in pairs]
    return Hit(
        message=(
            f"{len(images)} pictures look alike ({min(own)} to {max(own)} of 64 bits differ): {shares.listed(images)}"
        ),
        fix="Look at them side by side; keep those that differ, and waive this if all do.",
        images=tuple(images),
        severity=Severity.INFO,
    )


def _same_file(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    for keeper, *others in same_files(study):
        yield Hit(
            message=f"{len(others) + 1} files hold the very same picture: {shares.listed(sorted((keeper, *others)))}",
            fix=f"Keep {keeper} ({_merits(study, keeper)}), leave out {shares.listed(others)}.",
            images=(keeper, *others),
        )
    if study.unmeasured:
        yield shares.unmeasured(study, "equal files cannot be seen")


def same_files(study: Study) -> tuple[tuple[str, ...], ...]:
    """Return the groups of images with equal bytes or equal pixels, the one to keep first in each."""
    first: dict[str, int] = {}
    pairs = []
    for index, (_, facts) in enumerate(study.measured):
        digests = (facts.file_digest and f"file {facts.file_digest}", facts.pixel_digest)
        pairs += [(first[each], index) for each in digests if each and first.setdefault(each, index) != index]
    found = []
    for members in groups(pairs):
        images = [study.measured[index][0] for index in members]
        keeper = _keeper(study, images)
        found.append((keeper, *(image for image in images if image != keeper)))
    return tuple(found)


def _keeper(study: Study, images: Sequence[str]) -> str:
    """Return the image to keep: the keystone, the larger, the less compressed, the captioned; then by name."""
    return min(images, key=lambda image: (*(-merit for merit in _worth(study.by_image[image])), image))


def _worth(item: Item) -> tuple[float, float, float, float, float]:
    facts, caption = item.candidate.measured, item.caption
    return (
        float(item.candidate.provenance.origin is Origin.KEYSTONE),
        float(facts.width * facts.height) if facts else 0.0,
        float(facts.jpeg_quality or 101) if facts else 0.0,
        float(bool(caption and caption.text.strip())),
        float(facts.bytes) if facts else 0.0,
    )


def _merits(study: Study, image: str) -> str:
    item = study.by_image[image]
    facts = item.candidate.measured
    parts = chain(
        ["keystone"] if item.candidate.provenance.origin is Origin.KEYSTONE else [],
        [f"{facts.width} x {facts.height} {facts.format}"] if facts else [],
        ["captioned"] if item.caption and item.caption.text.strip() else [],
    )
    return ", ".join(parts)


def _copied(index: int, facts: ImageFacts) -> ImageFacts:
    """Make the second picture a smaller, recompressed copy of the first."""
    if index != 1:
        return facts
    first = sample().items[0].candidate.measured or facts
    return attrs.evolve(
        facts, width=512, height=512, phash=first.phash ^ 0b101, phash_mirrored=first.phash_mirrored ^ 0b11
    )


def _same_digest(index: int, facts: ImageFacts) -> ImageFacts:
    first = sample().items[0].candidate.measured or facts
    return first if index == 1 else facts


RULES: tuple[Rule, ...] = (
    Rule(
        code="DUP001",
        name="same-labels",
        severity=Severity.WARNING,
        what="Several pictures have the same angle, the same expression and a similar light.",
        why="Redundancy without diversity: the same view again teaches nothing new and weighs more than the others.",
        source="training best practices, section 5, Exclusion Criteria; section 7, mistake 8",
        bad=Example(
            text="two close-ups from the front, both neutral in neon light",
            dataset=lambda: relabelled(
                lambda index, shot: (
                    attrs.evolve(shot, angle="closeup_front", expression="neutral", lighting="neon")
                    if index in range(2)
                    else shot
                )
            ),
        ),
        good=Example(text="every pair of angle and expression once", dataset=sample),
        check=_same_labels,
    ),
    Rule(
        code="DUP002",
        name="near-duplicate",
        severity=Severity.WARNING,
        what=(
            "Pictures that are perceptually the same: resized, recompressed, stored rotated, or mirrored. "
            "Pictures that "
            "only look alike are told as an info, to be looked at."
        ),
        why=(
            "A picture that is there twice is learnt twice as hard. Measured over 220 photographs: under 8 "
            "of 64 bits it was "
            "the same picture, and two different shots of one subject came as close as 8."
        ),
        source="training best practices, section 5; the thresholds were measured over 220 photographs",
        bad=Example(text="one picture beside its copy at half the size", dataset=lambda: with_facts(_copied)),
        good=Example(text="28 different pictures", dataset=sample),
        check=_near,
        parameters=(
            Parameter(
                name="same",
                default=8,
                what="below so many differing bits of 64 two pictures are the same one",
                source="measured over 220 photographs",
            ),
            Parameter(
                name="alike",
                default=16,
                what="up to so many differing bits of 64 two pictures look alike",
                source="measured over 220 photographs: 0.05 % of distinct pairs fall below",
            ),
            Parameter(
                name="pairwise",
                default=500,
                what=(
                    "the largest set, in pictures, in which look-alikes are looked for; in larger ones chance "
                    "finds them"
                ),
                source="convention",
            ),
            Parameter(
                name="flat",
                default=1,
                what="the sharpness up to which a picture has no features to compare",
                source="convention",
            ),
        ),
    ),
    Rule(
        code="DUP003",
        name="same-file",
        severity=Severity.ERROR,
        what="Files with identical bytes or identical pixels.",
        why="A copy under another name; its caption may even contradict the first one's.",
        source="training best practices, section 5, Exclusion Criteria",
        bad=Example(text="one file under two names", dataset=lambda: with_facts(_same_digest)),
        good=Example(text="28 different files", dataset=sample),
        check=_same_file,
        fix="Leaves out all but the one to keep.",
    ),
)
"""The rules of this module, sorted by code."""
