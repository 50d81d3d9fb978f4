"""Gaps: the fewest pictures that close them, checked against every other set of fewer pictures."""

from collections.abc import Iterator, Sequence

import attrs
import pytest

from lorakit import planning
from lorakit.knowledge import ENVIRONMENT_POOL, LIGHTING_POOL, MODELS
from lorakit.model import Candidate, Character, Dataset, Item, Origin, Plan, Provenance, Shot, Verdict
from lorakit.planning import Wishes, Workshop
from lorakit.planning.oracle import problems
from lorakit.vocab import Angle, ExpressionPolicy, Framing, Outfit

GARMENTS = ("a torn grey jumpsuit", "a heavy winter coat", "a plain linen shirt")
CHARACTER = Character(name="JINX", trigger="JINXCHAR", outfits=tuple(Outfit(phrase=each) for each in GARMENTS))
WAN = Workshop(profile=MODELS["wan-2.2"])


def dataset(shots: Sequence[Shot]) -> Dataset:
    hero = Candidate(image="keystones/front.png", provenance=Provenance(origin=Origin.KEYSTONE))
    made = [Candidate(image=f"{at:02}.png", shot=shot) for at, shot in enumerate(shots)]
    return Dataset(items=[Item(candidate=each) for each in (hero, *made)], character=CHARACTER, model="wan-2.2")


def whole(size: int = 10) -> list[Shot]:
    """Return a set without gaps, in which nothing is left to the source."""
    own = attrs.evolve(WAN, recipes={"every": attrs.evolve(WAN.recipes["lora-prep"], id="every")})
    made = planning.plan(dataset([]), Wishes(size=size, recipe="every"), own)
    return [job.shot for job in made.jobs]


def gaps(shots: Sequence[Shot], **wishes: object) -> Plan:
    return planning.gaps(dataset(shots), Wishes(**{"recipe": "lora-prep", **wishes}), WAN)  # type: ignore[arg-type]


def closed(shots: Sequence[Shot]) -> bool:
    return not problems(((f"{at:02}", shot) for at, shot in enumerate(shots)), dataset([]), WAN)


def every_picture() -> Iterator[Shot]:
    """Yield a picture of every view and expression, in some lights, places and outfits."""
    for angle in Angle:
        calm = angle.policy in {ExpressionPolicy.NEUTRAL, ExpressionPolicy.BACK}
        framings = {angle.framing} if angle.framing in {Framing.BACK, Framing.CLOSE_UP} else {"medium", "full_body"}
        for framing in sorted(framings):
            for expression in ["neutral"] if calm else ["neutral", "tired", "focused", "wary", "exhausted", "sad"]:
                for light in LIGHTING_POOL[:2]:
                    for place in (ENVIRONMENT_POOL[0], "beach"):
                        for outfit in GARMENTS[:2]:
                            yield Shot(
                                angle=angle,
                                framing=framing,
                                expression=expression,
                                lighting=light,
                                environment=place,
                                outfit=outfit,
                            )


@pytest.mark.parametrize("gone", [(), (0,), (3, 7), (1, 2), (0, 4, 9)])
def test_no_smaller_number_of_pictures_closes_the_gaps(gone: tuple[int, ...]) -> None:
    left = [shot for at, shot in enumerate(whole()) if at not in gone]
    made = gaps(left)
    assert closed([*left, *(job.shot for job in made.jobs)])
    assert len(made.jobs) <= len(gone)
    if made.jobs:
        assert not closed(left)
    if len(made.jobs) == 2:
        assert not any(closed([*left, shot]) for shot in every_picture())


def test_a_size_is_the_least_the_set_will_have() -> None:
    left = whole()[:6]
    assert len(gaps(left, size=12).jobs) == 6
    assert closed([*left, *(job.shot for job in gaps(left, size=12).jobs)])


def test_a_set_without_gaps_is_told_so() -> None:
    made = gaps(whole())
    assert made.jobs == ()
    assert "The 10 pictures that are there have no gaps." in made.notes
    assert made.cost.seconds == ()


def test_many_pictures_of_one_kind_need_many_others() -> None:
    shot = Shot(angle="closeup_front", framing="close_up", environment="beach", outfit=GARMENTS[0])
    shots = [attrs.evolve(shot, expression="neutral", lighting=light) for light in LIGHTING_POOL]
    made = gaps(shots)
    assert closed([*shots, *(job.shot for job in made.jobs)])
    assert len(shots) + len(made.jobs) == 14  # 13 would take the six close-ups, but no neutral back view beside them


def test_expressions_that_are_there_are_gone_on_with() -> None:
    names = ("angry", "happy", "surprised", "sad", "disgusted", "afraid")
    look = Shot(lighting="cinematic", environment="beach", outfit=GARMENTS[0], framing="close_up")
    shots = [attrs.evolve(look, angle="closeup_front", expression=name) for name in names]
    made = gaps(shots)
    assert {job.shot.expression for job in made.jobs} <= {*names, "neutral"}
    assert closed([*shots, *(job.shot for job in made.jobs)])


def test_what_more_pictures_cannot_mend_is_told() -> None:
    left = whole()[:8]
    twice = [*left, left[0]]
    made = gaps(twice)
    after = [*twice, *(job.shot for job in made.jobs)]
    found = problems(((f"{at:02}", shot) for at, shot in enumerate(after)), dataset([]), WAN)
    assert {problem.code for problem in found} == {"DUP001"}
    assert any(note.startswith("DUP001 will find (warning): 2 pictures are") for note in made.notes)


def test_too_many_outfits_stay_too_many() -> None:
    shots = [attrs.evolve(shot, outfit=f"a coat number {at}") for at, shot in enumerate(whole())]
    made = gaps(shots[:7])
    assert any(note.startswith("WRD001 will find") for note in made.notes)


def test_pictures_nobody_labelled_do_not_count() -> None:
    left = whole()
    bare = [*left, Shot()]
    assert gaps(bare).notes[0] == "Nothing is known of what 2 of 12 pictures show: they are not counted. Label them."


def test_rejected_pictures_do_not_count() -> None:
    whole_set = dataset(whole())
    items = [
        attrs.evolve(item, candidate=attrs.evolve(item.candidate, verdict=Verdict.REJECTED)) if at == 4 else item
        for at, item in enumerate(whole_set.items)
    ]
    made = planning.gaps(attrs.evolve(whole_set, items=items), Wishes(recipe="lora-prep"), WAN)
    assert len(planning.standing(attrs.evolve(whole_set, items=items)).items) == 10
    assert len(made.jobs) <= 1


def test_a_gap_that_no_number_closes_is_told() -> None:
    bare = attrs.evolve(dataset(whole()[:3]), character=Character(name="JINX", trigger="JINXCHAR"))
    made = planning.gaps(bare, Wishes(recipe="lora-prep", expressions=("neutral", "smiling")), WAN)
    assert any("EXP001 will find" in note for note in made.notes)


def test_a_place_that_dominates_needs_as_many_pictures_elsewhere() -> None:
    shots = [attrs.evolve(shot, environment="beach") for shot in whole(15)]
    made = gaps(shots)
    assert closed([*shots, *(job.shot for job in made.jobs)])
    assert len(made.jobs) == 21  # 15 are at most 40 % of 36, to the nearest whole picture


def test_where_nothing_may_vary_no_number_is_enough() -> None:
    shots = [attrs.evolve(shot, environment="beach") for shot in whole()]
    still = attrs.evolve(dataset(shots), character=attrs.evolve(CHARACTER, environments=("beach",)))
    made = planning.gaps(still, Wishes(recipe="lora-prep", env_rotation=False), WAN)
    assert any(note.startswith("No number of pictures up to 120 was found") for note in made.notes)
    assert any(note.startswith("BKG003 will find (warning): beach on") for note in made.notes)
