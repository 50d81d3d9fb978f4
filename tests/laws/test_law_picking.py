"""Laws of picking: nothing beats it, more candidates never hurt, order does not matter, and the rules find it clean."""

import random
from collections.abc import Collection, Iterable
from itertools import combinations

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from lorakit.knowledge import MODELS
from lorakit.model import (
    Candidate,
    Character,
    Dataset,
    ImageFacts,
    ImageFault,
    Item,
    ModelProfile,
    Provenance,
    Range,
    Shot,
    Step,
    Targets,
)
from lorakit.picking import Terms, near_pairs, pick
from lorakit.picking._cuts import Watch
from lorakit.picking._needs import gaps
from lorakit.picking._ranges import labels_of, needs_of
from lorakit.picking.quality import STEPS, quality
from lorakit.rules import Study, builtin, judge
from lorakit.rules._hashes import near_pairs as pairs_of_the_rule
from lorakit.vocab import Outfit

FAMILIES = ("COV", "EXP", "BKG", "WRD", "DUP")
RULES = tuple(rule for rule in builtin() if rule.code.startswith(FAMILIES))
# Chances no small set could reach by itself, so that small sets meet the rule too.
TERMS = Terms(limits={"EXP005": {"chance": 0.9, "others": 8.0, "bound": 0.7}}, seconds=100)
TARGETS = Targets(
    close_up=Range(0.2, 0.6),
    medium=Range(0.2, 0.6),
    full_body=Range(0.0, 0.4),
    back=Range(0.0, 0.3),
    angles=Range(3, None),
    lightings=Range(2, None),
    expressions=Range(2, 3),
    neutral=Range(0.3, 0.5),
    one_expression=0.4,
    intense=0.2,
    outfits=Range(1, 2),
    primary_outfit=Range(0.4, 0.7),
    environments=Range(2, 3),
    one_environment=0.7,
)
LOOSE = Targets(
    close_up=Range(0.0, 0.8),
    medium=Range(0.1, 0.8),
    full_body=Range(0.0, 0.8),
    back=Range(0.0, 0.5),
    angles=Range(2, None),
    one_view=0.7,
    lightings=Range(2, None),
    expressions=Range(2, 4),
    neutral=Range(0.1, 0.6),
    one_expression=0.7,
    intense=0.4,
    outfits=Range(1, 3),
    primary_outfit=Range(0.3, 0.8),
    environments=Range(2, 3),
    one_environment=0.8,
)
CHARACTERS = (
    Character(trigger="JINX"),
    Character(trigger="JINX", outfits=(Outfit(phrase="a coat", weight=3), Outfit(phrase="a shirt"))),
)
_BITS = (0, 0b111, (1 << 12) - 1, 0xFFFF << 30, 0xF0F0F0F0 << 16, 2**64 - 2)
SOME = settings(max_examples=settings().max_examples // 5)
"""Each example is tried against every other set, so fewer of them do."""
FEW = settings(max_examples=settings().max_examples // 20)
"""As many as there is time for with hundreds of other sets each."""


def profile(targets: Targets) -> ModelProfile:
    return attrs.evolve(MODELS["flux-2"], targets=targets)


@st.composite
def shots(draw: st.DrawFn) -> Shot:
    angle = draw(st.sampled_from((*("front", "closeup_front", "three_quarter_left") * 4, "back", "low_angle")))
    expressions = (*("neutral", "tired", "focused") * 4, "furious", "intense", "screaming")
    shot = Shot(
        angle=angle,
        framing=draw(st.sampled_from(("close_up", "medium", "full_body"))) if angle != "back" else "back",
        expression=draw(st.sampled_from(expressions)),
        lighting=draw(st.sampled_from(("neon", "overcast", "golden hour"))),
        environment=draw(st.sampled_from((*("city street", "laboratory") * 4, "living room", "white studio"))),
        outfit=draw(st.sampled_from((*("a coat", "a shirt") * 3, "a dress"))),
    )
    if draw(st.integers(0, 15)):
        return shot
    return attrs.evolve(shot, **{draw(st.sampled_from(("framing", "expression", "outfit", "environment"))): None})


@st.composite
def pools(draw: st.DrawFn, *, least: int = 5, most: int = 10) -> Dataset:
    items = []
    for at in range(draw(st.integers(least, most))):
        digest = f"{draw(st.sampled_from((*[at] * 9, 0))):064x}"
        facts: ImageFacts | ImageFault | None = ImageFacts(
            width=1024,
            height=1024,
            format="PNG",
            mode="RGB",
            sharpness=float(draw(st.integers(0, 4)) * 100),
            border_white=draw(st.sampled_from((*[0.0] * 5, 0.9))),
            border_spread=0.4,
            phash=(0x9E3779B97F4A7C15 * (at + 1) % 2**64) ^ draw(st.sampled_from(_BITS))
            if draw(st.integers(0, 4))
            else draw(st.sampled_from(_BITS)) ^ 0x5555555555555555,
            phash_mirrored=0xD1B54A32D192ED03 * (at + 1) % 2**64,
            file_digest=digest,
            pixel_digest=digest,
        )
        kind = draw(st.integers(0, 20))
        if kind == 0:
            facts = ImageFault(kind="unreadable", detail="it is truncated", fix="Make it again.")
        engine = draw(st.sampled_from(("nbp", "gemini-flash")))
        items.append(
            Item(
                candidate=Candidate(
                    image=f"{at:02}.png",
                    shot=draw(shots()),
                    facts=None if kind == 1 else facts,
                    verdict="rejected" if kind == 2 else "undecided",
                    provenance=Provenance(origin="generated", steps=(Step(engine=engine),)),
                )
            )
        )
    return Dataset(items=tuple(items), character=draw(st.sampled_from(CHARACTERS)))


def usable(pool: Dataset) -> list[str]:
    return sorted(
        item.image for item in pool.items if item.candidate.verdict != "rejected" and not item.candidate.fault
    )


class Oracle:
    """What a set is worth, for any set."""

    def __init__(self, pool: Dataset, model: ModelProfile, size: int) -> None:
        study = Study(dataset=pool, profile=model)
        self.images = usable(pool)
        self.labels = labels_of(study, self.images, TERMS.limits)
        self.needs, self.watch = needs_of(self.labels, size), Watch.of(self.labels)
        self.quality = {
            image: quality(study.by_image[image].candidate, weights=TERMS.weights, profile=model)
            for image in self.images
        }
        self.size = size

    def penalty(self, chosen: Collection[str]) -> int:
        some = {self.images.index(image) for image in chosen}
        found = (*gaps(self.needs, self.labels.levels, some), *self.watch.gaps(some))
        return sum(gap.amount * gap.weight for gap in found)

    def value(self, chosen: Collection[str]) -> float:
        worth = sum(self.quality[image] for image in chosen)
        return (worth - STEPS * (self.size + 1) * self.penalty(chosen)) / STEPS


def findings(pool: Dataset, model: ModelProfile, chosen: Iterable[str]) -> set[str]:
    study = Study(dataset=pool.only(chosen), profile=model)
    return {finding.code for finding in judge(study, RULES, limits=TERMS.limits).findings}


def copies(pool: Dataset, model: ModelProfile, chosen: Iterable[str]) -> bool:
    study = Study(dataset=pool.only(chosen), profile=model)
    found = judge(study, [rule for rule in RULES if rule.code in {"DUP002", "DUP003"}]).findings
    return any(finding.severity != "info" for finding in found)


def sets(pool: Dataset, model: ModelProfile, size: int) -> list[tuple[str, ...]]:
    return [some for some in combinations(usable(pool), size) if not copies(pool, model, some)]


@given(pool=pools(), size=st.integers(2, 6), targets=st.sampled_from((LOOSE, TARGETS)))
@SOME
def test_no_set_beats_the_picked_one_and_the_rules_find_it_clean_whenever_some_set_is(
    pool: Dataset, size: int, targets: Targets
) -> None:
    proved(pool, size, targets)


@given(pool=pools(least=11, most=14), size=st.integers(2, 3), targets=st.sampled_from((LOOSE, TARGETS)))
@FEW
def test_no_set_beats_the_picked_one_among_fourteen(pool: Dataset, size: int, targets: Targets) -> None:
    proved(pool, size, targets)


def proved(pool: Dataset, size: int, targets: Targets) -> None:
    model = profile(targets)
    found = pick(pool, size, model, keep=(), terms=TERMS)
    rivals = sets(pool, model, size)
    assert bool(rivals) == (not found.conflicts)
    if not rivals:
        return
    oracle = Oracle(pool, model, size)
    assert found.chosen in rivals
    assert found.gap == 0
    assert found.value == max(map(oracle.value, rivals)) == oracle.value(found.chosen)
    assert (found.penalty == 0) == (not found.missed)
    if any(not findings(pool, model, some) for some in rivals):
        assert findings(pool, model, found.chosen) == set()


@given(pool=pools(), size=st.integers(2, 5), targets=st.sampled_from((LOOSE, TARGETS)))
@SOME
def test_another_candidate_never_lowers_the_value(pool: Dataset, size: int, targets: Targets) -> None:
    model = profile(targets)
    fewer = attrs.evolve(pool, items=pool.items[:-1])
    one, other = (pick(some, size, model, keep=(), terms=TERMS) for some in (fewer, pool))
    assert one.conflicts or (not other.conflicts and other.value >= one.value)


@given(pool=pools(), size=st.integers(2, 6), order=st.randoms(use_true_random=False))
@SOME
def test_the_order_of_candidates_changes_nothing(pool: Dataset, size: int, order: random.Random) -> None:
    items = list(pool.items)
    order.shuffle(items)
    turned = attrs.evolve(pool, items=tuple(items))
    model = profile(LOOSE)
    assert pick(turned, size, model, keep=(), terms=TERMS) == pick(pool, size, model, keep=(), terms=TERMS)


@given(pool=pools(), size=st.integers(2, 5))
@SOME
def test_every_candidate_has_its_reason_and_every_rival_is_in(pool: Dataset, size: int) -> None:
    found = pick(pool, size, profile(TARGETS), keep=(), terms=TERMS)
    if found.conflicts:
        assert found.chosen == ()
        return
    assert [reason.image for reason in found.reasons] == sorted(pool.images)
    assert [reason.image for reason in found.reasons if reason.chosen] == list(found.chosen)
    assert all(reason.text for reason in found.reasons)
    assert {reason.rival for reason in found.reasons if reason.rival} <= set(found.chosen)
    assert found.of(pool) == found.dataset


@given(pool=pools(), size=st.integers(1, 4), data=st.data())
@SOME
def test_there_is_a_conflict_just_where_no_set_keeps_what_is_to_be_kept(
    pool: Dataset, size: int, data: st.DataObject
) -> None:
    kept = data.draw(st.lists(st.sampled_from(pool.images), max_size=3, unique=True))
    model = profile(LOOSE)
    found = pick(pool, size, model, keep=kept, terms=TERMS)
    assert bool(found.conflicts) == (not any(set(kept) <= set(some) for some in sets(pool, model, size)))
    assert set(kept) <= set(found.chosen) or found.conflicts


@given(st.data())
def test_near_pairs_are_those_of_the_rule(data: st.DataObject) -> None:
    number = st.integers(0, 2**64 - 1)
    base = data.draw(st.lists(st.tuples(number, number), max_size=12))
    masks = st.lists(st.integers(0, 63), max_size=10).map(lambda bits: sum(1 << bit for bit in set(bits)))
    near = data.draw(st.lists(st.tuples(st.sampled_from(base), masks), max_size=12)) if base else []
    hashes = [*base, *((plain ^ mask, turned) for (plain, turned), mask in near), *((b, a) for a, b in base[:3])]
    most = data.draw(st.integers(0, 10))
    assert near_pairs(hashes, most) == tuple(pairs_of_the_rule(hashes, most))
