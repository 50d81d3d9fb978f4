"""Whole plans: the guide's figures, switches, recipes, what is shared and what is told."""

import attrs
import pytest

from lorakit import planning
from lorakit.errors import FieldError, InputError
from lorakit.knowledge import ENGINES, PRICES, RECIPES, Price, PriceUnit
from lorakit.model import (
    Candidate,
    Character,
    Dataset,
    EngineFacts,
    ImageFault,
    Item,
    Job,
    Origin,
    Plan,
    Provenance,
    Recipe,
    Shot,
    Step,
    Verdict,
)
from lorakit.planning import Wishes, Workshop
from lorakit.planning.sources import anchors, hero, references
from lorakit.vocab import Angle, ExpressionPolicy, Framing, Outfit

GARMENTS = ("a torn grey jumpsuit", "a heavy winter coat", "a plain linen shirt", "a yellow raincoat", "a black suit")
LOOKS = Shot(expression="neutral", lighting="soft studio", environment="white studio", outfit=GARMENTS[0])
VIEWS = (("front", "medium"), ("closeup_front", "close_up"), ("profile_left", "medium"), ("back", "back"))
SEED = Workshop(prices=PRICES["seed"])


def keystone(image: str, shot: Shot) -> Item:
    return Item(candidate=Candidate(image=image, shot=shot, provenance=Provenance(origin=Origin.KEYSTONE)))


def jinx(looks: Shot = LOOKS, outfits: int = 4, environments: tuple[str, ...] = ()) -> Dataset:
    worn = tuple(Outfit(phrase=phrase, weight=3 if at == 0 else 1) for at, phrase in enumerate(GARMENTS[:outfits]))
    items = [keystone(f"keystones/{a}.png", attrs.evolve(looks, angle=a, framing=f)) for a, f in VIEWS]
    character = Character(name="JINX", trigger="JINXCHAR", outfits=worn, environments=environments)
    return Dataset(items=tuple(items), character=character)


def plan(workshop: Workshop = SEED, dataset: Dataset | None = None, **wishes: object) -> Plan:
    return planning.plan(dataset or jinx(), Wishes(**wishes), workshop)  # type: ignore[arg-type]  # by name


def by_policy(made: Plan, policy: ExpressionPolicy) -> list[Job]:
    return [job for job in made.jobs if job.shot.angle is not None and job.shot.angle.policy is policy]


def test_the_guide_s_batch_comes_out_at_the_guide_s_figures() -> None:
    made = plan()
    assert len(made.jobs) == 28
    assert {job.shot.angle for job in made.jobs} == set(Angle)
    assert made.cost.usd_unshared == pytest.approx(2.35, rel=0.02)
    assert made.cost.seconds_serial / 60 == pytest.approx(23, rel=0.05)
    assert [job.recipe for job in made.jobs].count("three-pass") == 21
    assert made.notes == ("7 pictures keep the background, light, outfit and expression of keystones/front.png.",)


def test_sharing_saves_a_fifth() -> None:
    cost = plan().cost
    assert (cost.calls, cost.calls_unshared) == (64, 77)
    assert cost.usd == pytest.approx(cost.usd_unshared - 13 * 0.035)
    assert 1 - cost.usd / cost.usd_unshared == pytest.approx(0.19, abs=0.01)


def test_angles_show_the_expressions_of_their_policy() -> None:
    made = plan()
    counts = {policy: len(by_policy(made, policy)) for policy in ExpressionPolicy}
    assert counts == {"full": 15, "mild": 6, "neutral": 4, "back": 3}
    for job in by_policy(made, ExpressionPolicy.MILD):
        assert job.shot.expression in {"neutral", "tired", "focused"}
    for policy in (ExpressionPolicy.NEUTRAL, ExpressionPolicy.BACK):
        assert {job.shot.expression for job in by_policy(made, policy)} == {"neutral"}
        assert {job.recipe for job in by_policy(made, policy)} == {"two-pass"}


def test_one_camera_call_feeds_every_expression_of_a_view() -> None:
    first: dict[tuple[object, object], set[object]] = {}
    for job in plan().jobs:
        first.setdefault((job.shot.angle, job.shot.framing), set()).add(job.steps[0])
    assert all(len(steps) == 1 for steps in first.values())
    assert len(first) == 15


def test_a_step_promises_only_what_its_engine_can_set() -> None:
    for job in plan().jobs:
        for step in job.steps:
            assert {*step.shot.known} <= {*ENGINES[step.engine].capabilities}
        shown = LOOKS
        for step in job.steps:
            shown = attrs.evolve(shown, **{name: getattr(step.shot, name) for name in step.shot.known})
        assert job.shot == shown


def test_the_editing_engine_is_given_one_picture_at_its_own_temperature() -> None:
    steps = [step for job in plan().jobs for step in job.steps if step.engine == "nbp"]
    assert all(step.after == 0 and not step.images and not step.settings for step in steps)
    assert dict(ENGINES["nbp"].settings)["temperature"] == 1.0


def test_back_views_go_through_every_pass_without_smart_back() -> None:
    made = plan(smart_back=False)
    assert {job.recipe for job in by_policy(made, ExpressionPolicy.BACK)} == {"three-pass"}
    assert {job.recipe for job in by_policy(made, ExpressionPolicy.NEUTRAL)} == {"two-pass"}


def test_without_rotation_every_picture_is_in_the_first_place() -> None:
    made = plan(dataset=jinx(environments=("laboratory", "beach")), env_rotation=False)
    assert {job.shot.environment for job in made.jobs} == {"laboratory", "white studio"}
    assert any(note.startswith("BKG001 will find (error): 2 distinct environments") for note in made.notes)


def test_places_are_the_character_s_own_topped_up_from_the_pool() -> None:
    few = plan(dataset=jinx(environments=("beach", "library")))
    assert {"beach", "library", "city street"} <= {job.shot.environment for job in few.jobs}
    own = ("beach", "library", "harbour", "rooftop", "desert")
    assert {job.shot.environment for job in plan(dataset=jinx(environments=own)).jobs} == {*own, "white studio"}


def test_the_first_outfit_is_worn_about_half_the_time() -> None:
    worn = [job.shot.outfit for job in plan().jobs]
    assert worn.count(GARMENTS[0]) == pytest.approx(14, abs=2)
    assert {worn.count(each) for each in GARMENTS[1:4]} <= {3, 4, 5, 6}


def test_unknown_looks_of_the_source_stay_unknown() -> None:
    made = plan(dataset=jinx(Shot(lighting="window")))
    kept = by_policy(made, ExpressionPolicy.BACK)[0].shot
    assert (kept.expression, kept.environment, kept.outfit, kept.lighting) == (None, None, None, "window")
    assert by_policy(made, ExpressionPolicy.BACK)[0].tags == ("2-pass", "own background")
    assert made.notes[0].endswith("its environment, outfit, expression is not labelled.")


def test_a_source_that_smiles_is_not_kept() -> None:
    made = plan(dataset=jinx(attrs.evolve(LOOKS, expression="smiling")))
    assert {job.recipe for job in made.jobs} == {"three-pass"}
    assert made.notes[0] == "keystones/front.png shows smiling; with a neutral front view back views cost less."


def test_large_sets_send_second_back_views_through_every_pass() -> None:
    made = plan(size=60)
    backs = by_policy(made, ExpressionPolicy.BACK)
    assert [job.recipe for job in backs].count("two-pass") == 3
    assert len(backs) == 6
    assert any("Look whether the head is still turned away" in note for note in made.notes)


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ((), {"neutral", "tired", "focused", "wary", "exhausted", "sad"}),
        (("neutral", "moderate"), {"neutral", "tired", "focused", "wary", "sad"}),
        (("neutral", "angry", "sad", "Weary", "curious"), {"neutral", "angry", "sad", "tired", "curious"}),
        (("moderate", "smiling"), {"neutral", "tired", "focused", "wary", "smiling"}),
        (("quiet dread", "neutral"), {"neutral", "quiet dread"}),
        (("neutral",), {"neutral"}),
    ],
)
def test_expressions_are_names_or_strengths(asked: tuple[str, ...], shown: set[str]) -> None:
    assert {job.shot.expression for job in plan(expressions=asked).jobs} == shown


def test_too_few_expressions_are_told() -> None:
    notes = plan(expressions=("neutral", "smiling")).notes
    assert "EXP001 will find (warning): 2 distinct expressions (neutral, smiling), wanted 5-7." in notes


def test_blank_expressions_are_refused() -> None:
    with pytest.raises(FieldError, match="no expression is named"):
        plan(expressions=(" ",))


def test_two_passes_alone_make_each_view_once() -> None:
    made = plan(recipe="two-pass")
    views = [(job.shot.angle, job.shot.framing) for job in made.jobs]
    assert len(views) == len(set(views)) == 19
    assert made.notes[0] == "two-pass makes 19 different views of this character, not 28."


def test_keystone_references_go_with_every_picture_of_lora_prep() -> None:
    made = plan(workshop=Workshop(), recipe="lora-prep")
    assert len(made.jobs) == 50
    assert all(len(job.steps) == 1 and len(job.steps[0].images) == 3 for job in made.jobs)
    assert all(job.steps[0].images[0] == "keystones/front.png" for job in made.jobs)
    angles = [job.shot.angle for job in made.jobs]
    assert [one for at, one in enumerate(angles) if at == 0 or angles[at - 1] != one] == list(dict.fromkeys(angles))


def test_parallel_engines_each_make_what_they_can() -> None:
    made = plan(workshop=Workshop(), recipe="parallel")
    assert {job.steps[0].engine for job in by_policy(made, ExpressionPolicy.BACK)} == {"qwen-multi-angle"}
    assert {job.steps[0].engine for job in by_policy(made, ExpressionPolicy.FULL)} == {"gemini-flash"}
    assert all(len(job.steps) == 1 for job in made.jobs)
    assert "The recipe parallel is a legacy one: Back views come out frontal." in made.notes


def test_a_recipe_of_one_s_own() -> None:
    own = Recipe(id="mine", engines=("qwen-multi-angle", "acme"), source="test")
    acme = EngineFacts(
        id="acme",
        title="Acme",
        model="acme/1",
        role="edits",
        seconds=RANGE,
        max_references=1,
        capabilities=("expression", "lighting", "environment", "outfit"),
        source="test",
    )
    workshop = Workshop(engines={**ENGINES, "acme": acme}, recipes={**RECIPES, "mine": own})
    made = plan(workshop=workshop, recipe="mine", size=20)
    assert {job.tags[0] for job in made.jobs} == {"2-pass"}
    assert any("no price for 'acme'" in note for note in made.notes)
    priced = attrs.evolve(PRICES["today"], rows=(Price(id="acme", usd=0.5, unit=PriceUnit.IMAGE, source="test"),))
    assert plan(workshop=attrs.evolve(workshop, prices=priced), recipe="mine", size=20).cost.usd == 10


RANGE = ENGINES["nbp"].seconds


def test_a_recipe_that_cannot_turn_the_camera_starts_from_the_nearest_keystone() -> None:
    own = Recipe(id="mine", engines=("nbp",), source="test")
    made = plan(workshop=Workshop(recipes={"mine": own}), recipe="mine", size=4)
    assert [job.steps[0].images[0] for job in made.jobs] == [
        f"keystones/{a}.png" for a in ("front", "closeup_front", "profile_left", "back")
    ]


@pytest.mark.parametrize(
    ("name", "text"), [("two-pas", "unknown recipe 'two-pas'"), ("mine", "needs the engine 'gone'")]
)
def test_a_recipe_that_cannot_be_made_is_refused(name: str, text: str) -> None:
    workshop = Workshop(recipes={"mine": Recipe(id="mine", engines=("gone",), source="test")})
    with pytest.raises(FieldError, match=text):
        plan(workshop=workshop, recipe=name)


def test_a_size_that_is_none_is_refused() -> None:
    with pytest.raises(FieldError, match="0 is no size"):
        Wishes(size=0)


def test_without_pictures_there_is_nothing_to_start_from() -> None:
    with pytest.raises(InputError, match="no picture of the character to start from"):
        plan(dataset=attrs.evolve(jinx(), items=()))


def test_what_engines_may_start_from() -> None:
    shots = {name: Shot(angle=name) for name in ("front", "profile_left", "back")}
    bad = [
        Candidate(image="broken.png", facts=ImageFault(kind="unreadable", detail="truncated", fix="Copy it anew.")),
        Candidate(image="no.png", verdict=Verdict.REJECTED),
        Candidate(image="made.png", provenance=Provenance(origin=Origin.GENERATED)),
        Candidate(image="drawn.png", provenance=Provenance(steps=(Step(engine="storyboard", rehearsal=True),))),
    ]
    loose = [Candidate(image=f"{name}.png", shot=shot) for name, shot in shots.items()]
    dataset = attrs.evolve(jinx(), items=[Item(candidate=each) for each in (*bad, *loose)])
    assert [item.image for item in anchors(dataset)] == ["front.png", "profile_left.png", "back.png"]
    assert hero(dataset).image == "front.png"
    angry = keystone("keystones/angry.png", Shot(angle="front", expression="angry"))
    assert hero(attrs.evolve(jinx(), items=(*jinx().items, angry))).image == "keystones/front.png"


@pytest.mark.parametrize(
    ("angle", "most", "names"),
    [
        (Angle.FRONT, 3, ["front", "closeup_front", "profile_left"]),
        (Angle.PROFILE_LEFT, 3, ["front", "profile_left", "closeup_front"]),
        (Angle.BACK, 3, ["front", "back", "profile_left"]),
        (Angle.BACK_LEFT, 2, ["front", "back"]),
        (Angle.THREE_QUARTER_RIGHT, 1, ["front"]),
    ],
)
def test_keystone_references(angle: Angle, most: int, names: list[str]) -> None:
    assert [item.candidate.shot.angle for item in references(anchors(jinx()), angle, most)] == names


def test_pictures_without_an_angle_are_the_last_references() -> None:
    dataset = attrs.evolve(jinx(), items=(keystone("a.png", Shot()), keystone("b.png", Shot(angle="back"))))
    assert [item.image for item in references(anchors(dataset), Angle.FRONT, 3)] == ["b.png", "a.png"]


def test_names_of_jobs_tell_them_apart() -> None:
    made = plan(dataset=jinx(environments=("Café №1", "cafe no1", "!!", "beach", "library")), size=40)
    names = [job.id for job in made.jobs]
    assert len(set(names)) == 40
    assert all(name.isascii() and name == name.lower() and " " not in name for name in names)


def test_the_same_wishes_give_the_same_plan() -> None:
    assert plan(size=33) == plan(size=33)


def test_the_table_has_a_row_for_every_job() -> None:
    made = plan(size=15)
    assert len(made.table) == 15
    assert made.table[0]["engines"] == "qwen-multi-angle > nbp > seedvr2"
    assert {row["from"] for row in made.table} == {"keystones/front.png"}


def test_wanted_shots_are_filled_in() -> None:
    shots = (Shot(framing="back"), Shot(expression="wary"), Shot(framing="close_up", lighting="neon"), Shot())
    made = planning.wanted(jinx(), shots, Wishes(), Workshop())
    assert len(made.jobs) == 4
    shown = [job.shot for job in made.jobs]
    assert any(shot.framing is Framing.BACK and shot.expression == "neutral" for shot in shown)
    assert any(shot.expression == "wary" and shot.environment and shot.outfit for shot in shown)
    assert [shot.lighting for shot in shown if shot.framing is Framing.CLOSE_UP] == ["neon"]
