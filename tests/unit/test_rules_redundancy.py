"""The rules about constants: what they say, and what holds of any set."""

import random

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.model import Candidate, Caption, Character, Dataset, Finding, Item, Report, Shot
from lorakit.rules import Study, judge
from lorakit.rules._sample import sample
from lorakit.rules.redundancy import RULES

CHARACTER = Character(trigger="KIANCHAR", class_word="robot", traits=("grey-blue armored plating",))
GOOD = (
    "KIANCHAR with a neutral expression, seen from above, camera looking down. An industrial corridor with worn metal "
    "walls. Cool overhead light."
)


def dataset(*captions: str, shots: tuple[Shot, ...] = (Shot(),), character: Character = CHARACTER) -> Dataset:
    return Dataset(
        items=tuple(
            Item(
                candidate=Candidate(image=f"{index:02}.png", shot=shots[index % len(shots)]), caption=Caption(text=text)
            )
            for index, text in enumerate(captions)
        ),
        character=character,
    )


def report(data: Dataset) -> Report:
    return judge(Study.of(data), RULES)


def only(data: Dataset, code: str) -> Finding:
    (finding,) = (finding for finding in report(data).findings if finding.code == code)
    return finding


def test_the_seeds_good_caption_leaks_nothing() -> None:
    assert report(dataset(GOOD)).findings == ()


@pytest.mark.parametrize(
    ("caption", "codes"),
    [
        (
            (
                "KIANCHAR, neutral expression, high angle looking down, industrial corridor, cool overhead lighting, "
                "photorealistic cinematic, gritty documentary aesthetic"
            ),
            {"RED001"},
        ),
        (
            (
                "KIANCHAR, massive combat chassis with grey-blue armored plating, solid electric blue eyes, neutral "
                "expression"
            ),
            {"RED004"},
        ),
        ("KIANCHAR, NO PHYSICAL BODY \u2014 Kian exists as data encoded across ship systems", {"RED007"}),
    ],
)
def test_the_seeds_wrong_captions_are_found(caption: str, codes: set[str]) -> None:
    assert report(dataset(caption)).codes == codes


def test_a_leak_quotes_its_words_and_says_what_to_remove() -> None:
    text = "KIANCHAR, photorealistic, with chipped grey-blue plating."
    finding = only(dataset(text), "RED001")
    assert finding.message == "the caption speaks of style: 'photorealistic'"
    assert finding.fix == "Remove 'photorealistic'; every picture has it, so the pixels teach it."
    assert [text[start:end] for start, end in finding.spans] == ["photorealistic"]


def test_many_leaks_are_counted_after_the_first_four() -> None:
    text = "KIANCHAR, masterpiece, best quality, 8K, UHD, HDR, absurdres."
    assert only(dataset(text), "RED003").message.endswith("and 2 more")


def test_a_leak_that_is_intended_may_stay() -> None:
    character = attrs.evolve(CHARACTER, intended=("chipped yellow plating",))
    assert report(dataset("KIANCHAR with chipped yellow plating.", character=character)).codes == frozenset()


def test_a_constant_tells_label_and_words() -> None:
    shot = Shot(outfit="grey jumpsuit", environment="spaceship corridor")
    text = "KIANCHAR in the drab grey coverall walks down a corridor of the starship."
    finding = only(dataset(text, "KIANCHAR", shots=(shot,)), "RED005")
    assert finding.message == (
        "'corridor of the starship' says the environment, which is 'spaceship corridor' on every labelled image; "
        "'drab grey coverall' says the outfit, which is 'grey jumpsuit' on every labelled image"
    )
    assert {text[start:end] for start, end in finding.spans} == {"corridor of the starship", "drab grey coverall"}


def test_what_no_image_is_labelled_with_is_told_once() -> None:
    (unknown,) = report(dataset(GOOD, GOOD)).not_judged
    assert unknown.code == "RED005"
    assert "outfit, environment, lighting, expression" in unknown.reason


def test_nothing_is_unknown_when_there_are_no_captions() -> None:
    bare = Dataset(items=(Item(candidate=Candidate(image="a.png")),), character=CHARACTER)
    assert report(bare) == Report(images=1, checklist=report(bare).checklist, coverage=report(bare).coverage)


def test_a_fused_phrase_names_its_images_once_and_whole() -> None:
    places = ("a pier", "a lift", "a garden", "a roof", "a stair", "a market")
    data = dataset(*(f"KIANCHAR on {place}, holding a small brass compass." for place in places))
    finding = only(data, "RED006")
    assert finding.message == "'holding a small brass compass' stands in 6 of 6 captions, and no label explains it"
    assert len(finding.images) == 6


@given(st.randoms(use_true_random=False))
def test_the_order_of_images_does_not_matter(rnd: random.Random) -> None:
    base = dataset(GOOD, "KIANCHAR, photorealistic.", "KIANCHAR in a coat, TBD.", shots=(Shot(outfit="coat"),))
    items = list(base.items)
    rnd.shuffle(items)
    assert report(attrs.evolve(base, items=tuple(items))) == report(base)


@given(st.lists(st.text(max_size=40), max_size=8))
def test_any_captions_are_judged_without_a_crash(captions: list[str]) -> None:
    for finding in report(dataset(*captions, shots=(Shot(outfit="red coat", expression="neutral"),))).findings:
        assert finding.fix.endswith(".")


@pytest.mark.parametrize("model", ["flux-2", "z-image", "wan-2.2"])
def test_built_captions_hold_no_constant(model: str) -> None:
    assert judge(Study.of(sample(model)), RULES).findings == ()


@pytest.mark.parametrize(
    ("caption", "codes"),
    [
        ("KIANCHAR ties a boot, a candid street photograph taken at dusk.", {"RED001"}),
        ("KIANCHAR holds a candid photograph taken at a wedding.", set()),
        ("KIANCHAR runs, with the smooth, rounded look of a Pixar film.", {"RED001"}),
        ("KIANCHAR waits with several days of stubble on his jaw.", {"RED004"}),
        ("KIANCHAR rolls up a sleeve, showing the anchor tattooed on his forearm.", {"RED004"}),
        ("KIANCHAR bows, same coat as the ball, now torn.", {"RED007"}),
        ("KIANCHAR poses while photographers with long lenses crouch.", set()),
        ("KIANCHAR carries a long lens over one shoulder.", set()),
    ],
)
def test_leaks_are_told_from_things_in_the_picture(caption: str, codes: set[str]) -> None:
    told = {finding.code for finding in report(dataset(caption)).findings}
    assert told & {"RED001", "RED002", "RED004", "RED007"} == codes


@pytest.mark.parametrize(
    ("caption", "shot"),
    [
        ("KIANCHAR puts the car into neutral and nods.", Shot(expression="neutral")),
        ("KIANCHAR paws at a candle-shaped toy in bright daylight.", Shot(lighting="candlelight")),
    ],
)
def test_a_constants_word_in_another_sense_is_none(caption: str, shot: Shot) -> None:
    data = dataset(caption, "KIANCHAR.", shots=(shot, shot))
    assert "RED005" not in {finding.code for finding in report(data).findings}
