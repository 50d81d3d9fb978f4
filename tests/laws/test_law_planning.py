"""Laws of plans: carried out exactly, they keep the rules; gaps close what they are the gaps of."""

from collections.abc import Iterable, Sequence

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from lorakit import planning
from lorakit.captions import build
from lorakit.knowledge import MODELS
from lorakit.model import (
    Candidate,
    Character,
    Dataset,
    Finding,
    Item,
    Origin,
    Plan,
    Provenance,
    Shot,
)
from lorakit.planning import Wishes, Workshop
from lorakit.rules import Study, builtin, judge
from lorakit.vocab import BUILTIN, Outfit

FEWER = settings(max_examples=max(15, settings().max_examples // 4))
"""A plan is made and judged in a quarter of a second."""
FAMILIES = ("COV", "EXP", "BKG", "WRD", "DUP")
GARMENTS = ("a torn grey jumpsuit", "a heavy winter coat", "a plain linen shirt", "a yellow raincoat", "a black suit")
PLACES = tuple(term.name for term in BUILTIN.environments if term.setting.value != "plain")
VIEWS = (
    ("front", "medium"),
    ("closeup_front", "close_up"),
    ("three_quarter_left", "close_up"),
    ("profile_right", "medium"),
    ("back", "back"),
)


def some(values: Iterable[str]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(tuple(values))


@st.composite
def characters(draw: DrawFn) -> Character:
    worn = draw(st.lists(st.sampled_from(GARMENTS), min_size=3, max_size=5, unique=True))
    weights = draw(st.sampled_from([(1, 1, 1, 1, 1), (3, 1, 1, 1, 1), (6, 3, 2, 2, 1)]))
    places = draw(st.just([]) | st.lists(st.sampled_from(PLACES), min_size=5, max_size=10, unique=True))
    return Character(
        name="JINX",
        trigger="JINXCHAR",
        outfits=tuple(Outfit(phrase=phrase, weight=weight) for phrase, weight in zip(worn, weights, strict=False)),
        environments=tuple(places),
    )


@st.composite
def heroes(draw: DrawFn, model: str) -> Dataset:
    """Keystones of a character, labelled or not, all taken in one place and light."""
    character = draw(characters())
    looks = Shot(
        expression=draw(st.sampled_from(["neutral", "neutral", None, "smiling"])),
        lighting=draw(some(["soft studio", "cinematic", "window"])),
        environment=draw(some(["white studio", *PLACES[:4]])),
        outfit=draw(some([character.outfits[0].phrase, "a chrome-plated officer's uniform"])),
    )
    views = VIEWS[: draw(st.integers(1, len(VIEWS)))]
    shots = [attrs.evolve(looks, angle=angle, framing=framing) for angle, framing in views]
    return Dataset(items=tuple(map(keystone, range(len(shots)), shots)), character=character, model=model)


def keystone(number: int, shot: Shot) -> Item:
    origin = Provenance(origin=Origin.KEYSTONE)
    return Item(candidate=Candidate(image=f"keystones/{number}.png", shot=shot, provenance=origin))


@st.composite
def wishes(draw: DrawFn, sizes: tuple[int, int]) -> Wishes:
    return Wishes(
        size=draw(st.integers(*sizes)),
        recipe=draw(st.sampled_from(["three-pass", "three-pass", "lora-prep", "parallel", "twopass-gemini"])),
        expressions=draw(st.sampled_from([(), ("neutral", "moderate"), ("neutral", "mild", "moderate")])),
        smart_back=draw(st.booleans()),
    )


def carried_out(plan: Plan, dataset: Dataset) -> Dataset:
    """Return the set of a plan's pictures, each showing exactly what was planned, with built captions."""
    profile = MODELS[dataset.model]
    items = []
    for job in plan.jobs:
        caption = build(job.shot, character=dataset.character, model=profile, image=f"{job.id}.png")
        items.append(Item(candidate=Candidate(image=f"{job.id}.png", shot=job.shot), caption=caption))
    return attrs.evolve(dataset, items=tuple(items))


def found(dataset: Dataset) -> Sequence[Finding]:
    rules = [rule for rule in builtin() if rule.code.startswith(FAMILIES) and rule.code != "COV005"]
    return judge(Study(dataset=dataset, profile=MODELS[dataset.model]), rules).findings


@FEWER
@given(data=st.data(), model=st.sampled_from(["flux-2", "z-image", "z-image-base", "wan-2.2"]))
def test_a_plan_carried_out_keeps_the_rules(data: st.DataObject, model: str) -> None:
    dataset = data.draw(heroes(model))
    wish = data.draw(wishes((10, 15) if model == "wan-2.2" else (15, 60)))
    plan = planning.plan(dataset, wish, Workshop(profile=MODELS[model]))
    assert len(plan.jobs) == wish.size
    assert len({job.id for job in plan.jobs}) == wish.size
    assert [str(finding) for finding in found(carried_out(plan, dataset))] == []


@st.composite
def partial(draw: DrawFn, model: str) -> Dataset:
    """Keystones and some pictures of a plan carried out."""
    dataset = draw(heroes(model))
    if dataset.items[0].candidate.shot.expression == "smiling":
        dataset = attrs.evolve(dataset, items=[looking(item, "neutral") for item in dataset.items])
    size = draw(st.integers(10, 15) if model == "wan-2.2" else st.integers(15, 40))
    whole = carried_out(planning.plan(dataset, Wishes(size=size), Workshop(profile=MODELS[model])), dataset)
    kept = whole.only(draw(st.sets(st.sampled_from(whole.images))))
    return attrs.evolve(dataset, items=(*dataset.items, *kept.items))


def looking(item: Item, expression: str) -> Item:
    candidate = item.candidate
    return attrs.evolve(
        item, candidate=attrs.evolve(candidate, shot=attrs.evolve(candidate.shot, expression=expression))
    )


def renamed(item: Item) -> Item:
    return attrs.evolve(item, candidate=attrs.evolve(item.candidate, image=f"new/{item.image}"))


@FEWER
@given(data=st.data(), model=st.sampled_from(["flux-2", "z-image", "wan-2.2"]))
def test_gaps_and_what_exists_keep_the_rules(data: st.DataObject, model: str) -> None:
    before = data.draw(partial(model))
    lasting = [finding for finding in found(before) if finding.code == "DUP001"]
    plan = planning.gaps(before, Wishes(), Workshop(profile=MODELS[model]))
    new = map(renamed, carried_out(plan, before).items)
    after = found(attrs.evolve(before, items=(*before.items, *new)))
    assert [str(finding) for finding in after if finding not in lasting] == []


@FEWER
@given(data=st.data())
def test_a_set_without_gaps_needs_nothing(data: st.DataObject) -> None:
    dataset = data.draw(heroes("flux-2"))
    workshop = Workshop()
    whole = carried_out(planning.plan(dataset, Wishes(size=28), workshop), dataset)
    anchor = attrs.evolve(dataset.items[0].candidate, shot=Shot(), image="keystones/none.png")
    assert (
        planning.gaps(attrs.evolve(whole, items=(*whole.items, Item(candidate=anchor))), Wishes(), workshop).jobs == ()
    )
