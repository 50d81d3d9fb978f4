"""Picking: what is kept, what conflicts, what is missed and what would mend it."""

import random
from collections import Counter
from collections.abc import Callable, Iterable

import attrs
import pytest

from lorakit.errors import FieldError, InputError
from lorakit.knowledge import MODELS
from lorakit.model import (
    Candidate,
    Character,
    Dataset,
    ImageFacts,
    Item,
    Origin,
    Provenance,
    Range,
    Selection,
    Shot,
    Step,
    Targets,
    Verdict,
)
from lorakit.picking import Terms, Weights, pick, quality
from lorakit.picking import _solving as solving
from lorakit.rules import Study, builtin, judge
from lorakit.rules._sample import sample
from lorakit.vocab import Angle, ExpressionPolicy, Framing

FLUX = MODELS["flux-2"]
ANYTHING = Targets(
    close_up=Range(),
    medium=Range(),
    full_body=Range(),
    back=Range(),
    angles=Range(),
    one_view=1.0,
    lightings=Range(),
    expressions=Range(),
    neutral=Range(),
    one_expression=1.0,
    intense=1.0,
    outfits=Range(),
    primary_outfit=Range(),
    environments=Range(),
    one_environment=1.0,
)
"""Ranges that ask for nothing."""
LAX = attrs.evolve(FLUX, targets=ANYTHING)
NOT_COUPLED = Terms(limits={"EXP005": {"chance": 0.0, "others": 0.0}, "COV003": {"direction": 1.0}})


def candidate(at: int, *, sharpness: float = 300.0, phash: int | None = None, **shot: str) -> Candidate:
    """Return a measured candidate with a label for everything, unlike every other."""
    labels = {
        "angle": "front",
        "framing": "medium",
        "expression": "neutral",
        "lighting": f"light {at}",
        "environment": f"place {at % 3}",
        "outfit": "a coat",
        **shot,
    }
    facts = ImageFacts(
        width=1024,
        height=1024,
        format="PNG",
        mode="RGB",
        sharpness=sharpness,
        border_spread=0.4,
        phash=0x9E3779B97F4A7C15 * (at + 1) % 2**64 if phash is None else phash,
        phash_mirrored=0xD1B54A32D192ED03 * (at + 1) % 2**64,
        file_digest=f"{at:064x}",
        pixel_digest=f"{at:064x}",
    )
    return Candidate(image=f"{at:02}.png", shot=Shot(**labels), facts=facts)


def phash_of(one: Candidate) -> int:
    assert one.measured is not None
    return one.measured.phash


def pool(candidates: Iterable[Candidate]) -> Dataset:
    return Dataset(items=tuple(Item(candidate=each) for each in candidates), character=Character(trigger="JINX"))


def plenty(count: int = 6) -> Dataset:
    return pool(candidate(at, sharpness=100.0 + 10 * at) for at in range(count))


def doubled() -> Dataset:
    """Return the clean sample twice, under other names, as other pictures."""
    again = []
    for at, item in enumerate(sample().items):
        facts = item.candidate.measured
        assert facts is not None
        other = attrs.evolve(
            facts,
            phash=facts.phash ^ 0xF0F0F0F0F0F0F0F0,
            phash_mirrored=facts.phash_mirrored ^ 0x0F0F0F0F0F0F0F0F,
            file_digest=f"{1000 + at:064x}",
            pixel_digest=f"{1000 + at:064x}",
            sharpness=facts.sharpness - 50,
        )
        made = Provenance(origin=Origin.GENERATED, steps=(Step(engine="nbp"),))
        image = f"again/{item.image}"
        again.append(attrs.evolve(item.candidate, image=image, facts=other, provenance=made))
    return sample().merged(again)


def changed(dataset: Dataset, image: str, change: Callable[[Candidate], Candidate]) -> Dataset:
    return dataset.merged([change(dataset.item(image).candidate)])


def families(dataset: Dataset) -> Counter[str]:
    rules = [rule for rule in builtin() if rule.code.startswith(("COV", "EXP", "BKG", "WRD", "DUP"))]
    return Counter(finding.code for finding in judge(Study.of(dataset), rules).findings)


def test_the_best_are_picked() -> None:
    found = pick(plenty(), 3, LAX, terms=NOT_COUPLED)
    assert found.chosen == ("03.png", "04.png", "05.png")
    assert (found.penalty, found.missed, found.gap) == (0, (), 0)
    assert found.value == pytest.approx(found.quality)
    assert found.why_not == {f"0{at}.png": found.why_not[f"0{at}.png"] for at in range(3)}


def test_a_clean_set_is_found_among_twice_as_many() -> None:
    found = pick(doubled(), 28, FLUX)
    assert found.penalty == 0
    assert families(found.dataset) == {}
    assert found.quality > pick(sample(), 28, FLUX).quality - 0.001


def test_the_case_that_quotas_on_one_axis_cannot_solve() -> None:
    framings = ("close_up",) * 5 + ("medium",) * 5 + ("full_body",) * 3
    expressions = ("neutral", "neutral", "tired", "focused", "wary") * 2 + ("neutral", "neutral", "tired")
    shown = zip(framings, expressions, strict=True)
    candidates = pool(
        candidate(at, framing=framing, expression=expression, sharpness=900.0 if expression == "neutral" else 100.0)
        for at, (framing, expression) in enumerate(shown)
    )
    targets = attrs.evolve(
        ANYTHING,
        close_up=Range(0.375, 0.375),
        medium=Range(0.375, 0.375),
        full_body=Range(0.25, 0.25),
        neutral=Range(0.0, 0.25),
        neutral_tolerance=0.0,
        expressions=Range(3, None),
        one_expression=0.25,
    )
    found = pick(candidates, 8, attrs.evolve(FLUX, targets=targets), terms=NOT_COUPLED)
    shots = [item.candidate.shot for item in found.dataset.items]
    assert not found.missed
    assert Counter(shot.framing for shot in shots) == {"close_up": 3, "medium": 3, "full_body": 2}
    assert Counter(shot.expression for shot in shots)["neutral"] == 2
    assert len({shot.expression for shot in shots}) >= 3


# --- hard constraints ---


def test_keystones_and_winners_stay_unless_told_otherwise() -> None:
    keystone = changed(
        plenty(), "00.png", lambda each: attrs.evolve(each, provenance=Provenance(origin=Origin.KEYSTONE))
    )
    both = changed(keystone, "01.png", lambda each: attrs.evolve(each, verdict=Verdict.WINNER))
    assert pick(both, 3, LAX, terms=NOT_COUPLED).chosen == ("00.png", "01.png", "05.png")
    assert pick(both, 2, LAX, keep=["02.png"], terms=NOT_COUPLED).chosen == ("01.png", "02.png")
    assert pick(keystone, 2, LAX, keep=(), terms=NOT_COUPLED).chosen == ("04.png", "05.png")
    whole = pick(both, 2, LAX, terms=NOT_COUPLED)
    assert whole.chosen == ("00.png", "01.png")
    assert set(whole.why_not.values()) == {"every picture of the set is to be kept"}


def test_what_is_kept_unasked_is_kept_as_far_as_it_fits() -> None:
    marked = plenty()
    for image in ("01.png", "02.png", "03.png"):
        marked = changed(marked, image, lambda each: attrs.evolve(each, verdict=Verdict.WINNER))
    keystone = Provenance(origin=Origin.KEYSTONE)
    marked = changed(marked, "00.png", lambda each: attrs.evolve(each, provenance=keystone))
    assert pick(marked, 4, LAX, terms=NOT_COUPLED).chosen == ("00.png", "01.png", "02.png", "03.png")
    assert pick(marked, 2, LAX, terms=NOT_COUPLED).chosen == ("00.png", "03.png")
    copy = candidate(9, sharpness=5000.0, phash=phash_of(candidate(0)))
    again = marked.merged([attrs.evolve(copy, provenance=keystone)])
    assert "09.png" in pick(again, 3, LAX, terms=NOT_COUPLED).chosen


def test_rejected_and_unreadable_ones_are_out_with_the_reason() -> None:
    some = changed(plenty(), "05.png", lambda each: attrs.evolve(each, verdict=Verdict.REJECTED, note="six fingers"))
    found = pick(some, 3, LAX, terms=NOT_COUPLED)
    assert "05.png" not in found.chosen
    assert found.why_not["05.png"] == "it was rejected in review: six fingers"
    assert [reason.image for reason in found.runners_up] == ["01.png", "00.png"]


def test_rehearsal_frames_give_way_to_real_pictures() -> None:
    def made(at: int, *, drawn: bool) -> Candidate:
        provenance = Provenance(origin=Origin.GENERATED, steps=(Step(engine="storyboard", rehearsal=drawn),))
        return attrs.evolve(candidate(at, sharpness=900.0 if drawn else 100.0), provenance=provenance)

    frames = [made(at, drawn=True) for at in range(3)]
    assert len(pick(pool(frames), 2, LAX, terms=NOT_COUPLED).chosen) == 2
    found = pick(pool([*frames, made(3, drawn=False), made(4, drawn=False)]), 2, LAX, terms=NOT_COUPLED)
    assert found.chosen == ("03.png", "04.png")
    assert "drawn to rehearse" in found.why_not["00.png"]


def test_of_copies_one_is_in_and_names_the_other() -> None:
    copy = candidate(9, sharpness=5000.0, phash=phash_of(candidate(5)) ^ 0b101)
    found = pick(plenty().merged([copy]), 3, LAX, terms=NOT_COUPLED)
    assert "09.png" in found.chosen
    assert found.why_not["05.png"] == "it shows the same picture as 09.png, which is in"
    same = attrs.evolve(copy, image="10.png")
    assert "the very same picture" in pick(plenty().merged([copy, same]), 3, LAX, terms=NOT_COUPLED).why_not["10.png"]


def test_look_alikes_give_way() -> None:
    alike = candidate(9, sharpness=5000.0, phash=phash_of(candidate(5)) ^ 0xFFF)
    found = pick(plenty().merged([alike]), 3, LAX, terms=NOT_COUPLED)
    assert found.chosen == ("03.png", "04.png", "09.png")
    forced = pick(plenty().merged([alike]), 3, LAX, keep=["05.png", "09.png"], terms=NOT_COUPLED)
    assert [missed.range for missed in forced.missed] == ["look-alikes 05.png and 09.png"]


@pytest.mark.parametrize(
    ("size", "keep", "conflicts"),
    [
        (7, (), ("at least 7 pictures are wanted", "there are 6 candidates")),
        (
            1,
            ("00.png", "01.png"),
            ("00.png is to be kept", "01.png is to be kept", "at most 1 pictures are wanted"),
        ),
    ],
)
def test_conflicts_are_told_and_no_more_than_those(
    size: int, keep: tuple[str, ...], conflicts: tuple[str, ...]
) -> None:
    found = pick(plenty(), size, LAX, keep=keep)
    assert found.conflicts == conflicts
    with pytest.raises(InputError, match="nothing can be picked"):
        _ = found.dataset


def test_keeping_what_cannot_be_used_is_a_conflict() -> None:
    rejected = changed(plenty(), "00.png", lambda each: attrs.evolve(each, verdict=Verdict.REJECTED))
    assert pick(rejected, 2, LAX, keep=["00.png"]).conflicts == (
        "00.png cannot be used: it was rejected in review",
        "00.png is to be kept",
    )
    copy = candidate(9, phash=phash_of(candidate(5)))
    assert pick(plenty().merged([copy]), 2, LAX, keep=["05.png", "09.png"]).conflicts == (
        "05.png and 09.png are the same picture",
        "05.png is to be kept",
        "09.png is to be kept",
    )
    assert pick(plenty().merged([copy]), 7, LAX).conflicts == (
        "of copies of a picture one is taken",
        "at least 7 pictures are wanted",
        "there are 7 candidates",
    )


@pytest.mark.parametrize("size", [0, (3, 2), (0, 4)])
def test_a_size_is_a_number_or_a_range(size: int | tuple[int, int]) -> None:
    with pytest.raises(InputError, match="is no size of a set"):
        pick(plenty(), size, LAX)


def test_an_image_to_keep_has_to_be_there() -> None:
    with pytest.raises(InputError, match=r"no image 'x\.png'"):
        pick(plenty(), 2, LAX, keep=["x.png"])


def test_of_several_sizes_the_one_of_most_value_is_picked() -> None:
    assert len(pick(plenty(), (2, 5), LAX, terms=NOT_COUPLED).chosen) == 5
    assert len(pick(plenty(), (2, 9), LAX, terms=NOT_COUPLED).chosen) == 6
    assert len(pick(plenty(), None, LAX, terms=NOT_COUPLED).chosen) == 6
    # of four neutral in six at most half may be: five pictures miss it, four do not
    targets = attrs.evolve(ANYTHING, neutral=Range(0.0, 0.5), neutral_tolerance=0.0)
    mixed = pool(candidate(at, expression="neutral" if at < 4 else "tired") for at in range(6))
    found = pick(mixed, (2, 6), attrs.evolve(FLUX, targets=targets), terms=NOT_COUPLED)
    assert (len(found.chosen), found.penalty) == (5, 0)


# --- ranges ---


def test_what_is_missed_is_told_with_the_shots_that_mend_it() -> None:
    whole = doubled()
    without = whole.only(
        item.image
        for item in whole.items
        if item.candidate.shot.angle and item.candidate.shot.angle.policy is not ExpressionPolicy.BACK
    )
    found = pick(without, 28, FLUX, keep=())
    (back,) = [missed for missed in found.missed if missed.code == "COV001" and missed.range == "framing back"]
    assert (back.have, back.want, back.needs) == (0, Range(2, 3), 2)
    assert found.penalty > 0
    assert len(found.wanted) >= max(missed.needs for missed in found.missed)
    backs = [shot for shot in found.wanted if shot.framing is Framing.BACK]
    for attribute in ("lighting", "environment", "outfit"):
        assert len({getattr(shot, attribute) for shot in backs}) == len(backs)
    new = [attrs.evolve(candidate(60 + at), image=f"new/{at}.png", shot=shot) for at, shot in enumerate(found.wanted)]
    mended = pick(without.merged(new), 28, FLUX, keep=())
    assert mended.missed == ()
    assert families(mended.dataset) == {}


def test_a_pool_without_neutral_asks_for_neutral() -> None:
    some = pool(
        candidate(at, expression=("tired", "focused", "wary")[at % 3], angle="front" if at % 2 else "closeup_front")
        for at in range(12)
    )
    targets = attrs.evolve(ANYTHING, neutral=Range(0.3, 0.4))
    found = pick(some, 8, attrs.evolve(FLUX, targets=targets), terms=NOT_COUPLED)
    assert ("neutral", 2) in {(missed.range, missed.needs) for missed in found.missed}
    assert [shot.expression for shot in found.wanted] == ["neutral"] * len(found.wanted)


def test_pictures_without_labels_come_last() -> None:
    some = plenty().merged([attrs.evolve(candidate(9, sharpness=9000.0), shot=Shot())])
    assert "09.png" not in pick(some, 6, LAX, terms=NOT_COUPLED).chosen
    found = pick(some, 7, LAX, terms=NOT_COUPLED)
    assert [(missed.code, missed.have) for missed in found.missed] == [("COV005", 6)]


def test_a_pool_without_any_label_is_picked_by_quality() -> None:
    bare = pool(attrs.evolve(candidate(at, sharpness=100.0 + at), shot=Shot()) for at in range(6))
    found = pick(bare, 4, FLUX)
    assert found.chosen == ("02.png", "03.png", "04.png", "05.png")
    assert {missed.code for missed in found.missed} == {"COV005"}


def test_engines_are_mixed_where_that_costs_nothing_else() -> None:
    def made(at: int, engine: str, sharpness: float) -> Candidate:
        provenance = Provenance(origin=Origin.GENERATED, steps=(Step(engine=engine),))
        return attrs.evolve(candidate(at, sharpness=sharpness), provenance=provenance)

    some = pool([*(made(at, "nbp", 900.0) for at in range(4)), made(4, "gemini-flash", 100.0)])
    assert "04.png" in pick(some, 3, LAX, terms=NOT_COUPLED).chosen
    (missed,) = pick(some.only(some.images[:4]), 3, LAX, terms=NOT_COUPLED).missed
    assert (missed.code, missed.have, missed.needs) == ("SET003", 1, 1)


@pytest.mark.parametrize("tied", ["lighting", "outfit"])
def test_attributes_that_come_together_are_parted(tied: str) -> None:
    angles = ("front", "closeup_front", "three_quarter_left", "three_quarter_right")
    some = [
        candidate(
            at,
            sharpness=900.0,
            angle=angles[at % 4],
            expression=("neutral", "tired", "focused")[at % 3],
            environment=f"place {at % 5}",
            lighting=f"{tied} {at % 4}" if tied == "lighting" else f"light {at % 7}",
            outfit=f"{tied} {at % 4}" if tied == "outfit" else "a coat",
        )
        for at in range(16)
    ]
    mixed = [
        attrs.evolve(
            each, image=f"mixed/{each.image}", shot=attrs.evolve(each.shot, **{tied: f"{tied} {(at + 1) % 4}"})
        )
        for at, each in enumerate(candidate(20 + at, angle=angles[at % 4], sharpness=50.0) for at in range(4))
    ]
    found = pick(pool([*some, *mixed]), 16, LAX)
    assert any(image.startswith("mixed/") for image in found.chosen)
    assert not [missed for missed in found.missed if missed.code == "EXP005"]
    bound = pick(pool(some), 16, LAX)
    assert [missed.code for missed in bound.missed if missed.code == "EXP005"]


@pytest.mark.parametrize(("core", "many"), [(60, 5000), (60, 0)])
def test_a_core_and_what_can_still_beat_it_are_enough(monkeypatch: pytest.MonkeyPatch, core: int, many: int) -> None:
    dice = random.Random(7)
    some = []
    for at in range(500):
        angle = dice.choice(list(Angle))
        open_angle = angle.policy in {ExpressionPolicy.FULL, ExpressionPolicy.MILD}
        one = candidate(
            at,
            sharpness=dice.uniform(50, 900),
            phash=dice.getrandbits(64),
            angle=angle.value,
            framing=angle.framing.value,
            expression=dice.choice(
                ("neutral", "tired", "focused", "wary", "sad", "furious", "afraid")[: 7 if open_angle else 1]
            ),
            lighting=dice.choice(("neon", "overcast", "golden hour", "window light")),
            environment=f"place {dice.randrange(14)}",
            outfit=dice.choice(("a coat", "a shirt", "a dress", "a robe", "a suit", "a gown")),
        )
        some.append(attrs.evolve(one, image=f"{at:03}.png"))
    monkeypatch.setattr(solving, "_CORE", 1000)
    whole = pick(pool(some), 20, FLUX)
    monkeypatch.setattr(solving, "_CORE", core)
    monkeypatch.setattr(solving, "_MANY", many)
    small = pick(pool(some), 20, FLUX)
    assert small.gap == whole.gap == 0
    assert small.value == whole.value


# --- certificate ---


def test_reasons_name_rival_or_range() -> None:
    found = pick(doubled(), 28, FLUX, keep=())
    texts = {reason.image: reason.text for reason in found.reasons}
    assert any("is better by" in texts[reason.image] for reason in found.runners_up)
    less = pick(doubled(), 20, FLUX, keep=())
    assert any(reason.chosen and "needed for" in reason.text for reason in less.reasons)
    assert all(
        reason.text.startswith("it is to be kept") for reason in pick(sample(), 8, FLUX).reasons if reason.chosen
    )


def test_a_candidate_that_would_break_a_range_names_it() -> None:
    targets = attrs.evolve(ANYTHING, neutral=Range(0.0, 0.5), neutral_tolerance=0.0)
    mixed = pool(candidate(at, expression="neutral" if at < 4 else "tired") for at in range(6))
    kept = ("00.png", "01.png", "02.png")
    found = pick(mixed, 5, attrs.evolve(FLUX, targets=targets), keep=kept, terms=NOT_COUPLED)
    assert found.why_not == {"03.png": "even in place of 04.png it would miss neutral"}


def test_when_time_runs_out_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="the time was too short"):
        pick(plenty(), 3, LAX, terms=Terms(seconds=0.0))
    tight = solving.relax
    monkeypatch.setattr(solving, "over_some", _unproved(solving.over_some))
    monkeypatch.setattr(solving, "relax", lambda *some, **more: _looser(tight(*some, **more)))
    found = pick(plenty(), 3, LAX, terms=NOT_COUPLED)
    assert found.chosen == ("03.png", "04.png", "05.png")
    assert found.gap == pytest.approx(0.01)


def _unproved(solve: Callable[..., tuple[object, object, float, float]]) -> Callable[..., object]:
    def run(*arguments: object) -> object:
        _, values, cost, _ = solve(*arguments)
        return solving.State.FOUND, values, cost, cost - 10

    return run


def _looser(relaxed: object) -> object:
    assert isinstance(relaxed, solving.Relaxed)
    return attrs.evolve(relaxed, value=relaxed.value - 10)


def test_a_selection_from_a_file_needs_its_candidates() -> None:
    found = attrs.evolve(pick(plenty(), 3, LAX, terms=NOT_COUPLED), pool=None)
    with pytest.raises(FieldError, match="does not hold its candidates"):
        _ = found.dataset
    assert found.of(plenty()).images == found.chosen
    with pytest.raises(InputError, match=r"'05\.png' is not there any more"):
        found.of(plenty(5))
    assert Selection().gap == 0


# --- quality ---


def test_quality_weighs_the_marks() -> None:
    good = candidate(1, sharpness=5000.0)
    measured = good.measured
    assert measured is not None
    worse: list[Candidate] = [
        candidate(1, sharpness=10.0),
        attrs.evolve(good, facts=attrs.evolve(measured, width=300)),
        attrs.evolve(good, facts=attrs.evolve(measured, clipped=0.5)),
        attrs.evolve(good, facts=attrs.evolve(measured, jpeg_quality=40)),
        attrs.evolve(good, facts=None),
    ]
    best = quality(good, weights=Weights(), profile=FLUX)
    assert all(quality(each, weights=Weights(), profile=FLUX) < best for each in worse)
    assert quality(attrs.evolve(good, verdict=Verdict.WINNER), weights=Weights(), profile=FLUX) > best
    assert quality(good, weights=Weights(), profile=FLUX, identity=1.0) > best
    assert quality(good, weights=Weights(), profile=FLUX, identity=0.0) < best
    nothing = Weights(verdict=0, identity=0, sharpness=0, resolution=0, exposure=0, compression=0)
    assert quality(good, weights=nothing, profile=FLUX) == 500


def test_a_weight_is_not_negative() -> None:
    with pytest.raises(FieldError, match="a weight is 0 or more"):
        Weights(sharpness=-1.0)


def test_candidates_are_merged_into_a_set() -> None:
    base = plenty(2)
    new = attrs.evolve(candidate(1), verdict=Verdict.WINNER)
    merged = base.merged([new, candidate(7)])
    assert merged.images == ("00.png", "01.png", "07.png")
    assert merged.item("01.png").candidate.verdict is Verdict.WINNER
