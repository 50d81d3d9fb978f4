"""The rules about captions: what they say, and what holds of any set."""

import random
from itertools import combinations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.captions.leaks import LeakFinder
from lorakit.model import Candidate, Caption, Character, Dataset, Finding, Item, Report, Shot
from lorakit.rules import Study, judge
from lorakit.rules._near import near_groups
from lorakit.rules._sample import sample
from lorakit.rules._taglist import is_tag_list
from lorakit.rules.captions import RULES

CHARACTER = Character(trigger="KIANCHAR", class_word="robot")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def dataset(*captions: str | None, shots: tuple[Shot, ...] = (Shot(),), trainer: str | None = None) -> Dataset:
    return Dataset(
        items=tuple(
            Item(
                candidate=Candidate(image=f"{index:02}.png", shot=shots[index % len(shots)]),
                caption=None if text is None else Caption(text=text),
            )
            for index, text in enumerate(captions)
        ),
        character=CHARACTER,
        model="z-image",
        trainer=trainer,
    )


def report(data: Dataset) -> Report:
    return judge(Study.of(data), RULES)


def only(data: Dataset, code: str) -> Finding:
    (finding,) = (finding for finding in report(data).findings if finding.code == code)
    return finding


def codes(data: Dataset, code: str) -> int:
    return sum(finding.code == code for finding in report(data).findings)


@pytest.mark.parametrize(
    ("trainer", "said"),
    [
        (None, "the image has no caption"),
        ("musubi-tuner", "leave the image out without a word"),
        ("onetrainer", "train it with an empty caption"),
        ("ai-toolkit", "take its default caption instead"),
        ("fal", "would stop"),
    ],
)
def test_a_missing_caption_says_what_the_trainer_would_do(trainer: str | None, said: str) -> None:
    assert said in only(dataset(None, trainer=trainer), "CAP001").message


def test_an_undocumented_treatment_is_said_to_be_so() -> None:
    assert "is not documented" in only(dataset("KIANCHAR.\nIn fog.", trainer="fal"), "CAP018").message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("A photo of KIANCHAR.", "the caption begins with 'A', and the trigger KIANCHAR comes later"),
        ("XKIANCHARACTER in fog.", "the trigger KIANCHAR stands only inside another word"),
        ("[trigger] in fog.", "placeholder [trigger]"),
        ("In fog.", "does not hold the trigger KIANCHAR"),
    ],
)
def test_where_the_trigger_is_instead_is_told(text: str, message: str) -> None:
    assert message in only(dataset(text), "CAP003").message


@pytest.mark.parametrize("text", ["...", "\u2014", "''"])
def test_a_caption_of_marks_alone_lacks_the_trigger(text: str) -> None:
    assert codes(dataset(text), "CAP003") == 1


def test_a_misspelt_trigger_is_pointed_at() -> None:
    text = "\u201cKianchar\u201d in fog."
    finding = only(dataset(text), "CAP004")
    assert [text[start:end] for start, end in finding.spans] == ["Kianchar"]
    assert "not the trigger KIANCHAR letter for letter" in only(dataset(text), "CAP003").message


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("KIANCHAR, smile, park, night", True),
        ("KIANCHAR, smiling, outdoors", True),
        ("KIANCHAR, (smile:1.2), (red scarf:1.1), park, night. A bench.", True),
        ("KIANCHAR\nsmile\npark\nnight", True),
        ("KIANCHAR, smile, park, night, hat, from side. She waits.", True),
        ("KIANCHAR waves. Smile, park, night, hat, bench, dusk, wind", True),
        ("KIANCHAR, <lora:x:1>, smile, park BREAK night, bench", True),
        ("KIANCHAR, in the rain.", False),
        ("KIANCHAR in fog.\nShe waits, smiling.", False),
        ("KIANCHAR, arms folded, leans on a rail, looks out, and grins.", False),
        ("KIANCHAR with narrowed eyes, set jaw, steady gaze, relaxed brow. A quiet street.", False),
        ("KIANCHAR, tired, in a close-up. A kitchen, a lamp, two cups.", False),
        ("KIANCHAR sat, smiled, waved", False),
        ("KIANCHAR and while he waits, fog, rain, wind", False),
        ("", False),
        (",,,", False),
    ],
)
def test_tags_are_told_from_sentences(text: str, *, tags: bool) -> None:
    assert is_tag_list(LeakFinder(CHARACTER).words(text)) is tags


@pytest.mark.parametrize(("words", "fix"), [(19, "Add 1 word "), (51, "Take out 1 word."), (53, "Take out 3 words.")])
def test_length_says_how_many_words(words: int, fix: str) -> None:
    text = " ".join(["KIANCHAR", *("of" for _ in range(words - 1))])
    assert fix in only(dataset(text), "CAP007").fix


def test_a_short_caption_is_told_what_it_leaves_unsaid() -> None:
    fix = only(dataset("KIANCHAR seen from above."), "CAP007").fix
    assert fix == "Add 16 words about the expression, the environment, the lighting, the pose."


def test_a_short_caption_that_leaves_nothing_unsaid_is_told_what_can_be_told_further() -> None:
    text = "KIANCHAR stands with a tired look, seen from above in a tunnel under neon light."
    assert only(dataset(text), "CAP007").fix == "Add 5 words about the pose, the environment."


def test_control_characters_are_placed() -> None:
    finding = only(dataset("KIANCHAR\u0007 in fog."), "CAP013")
    assert "U+0007 at character 8" in finding.message
    assert finding.spans == ((8, 9),)


@given(
    st.dictionaries(
        st.text(LETTERS, min_size=1, max_size=3), st.frozensets(st.sampled_from(LETTERS), min_size=1), max_size=25
    ),
    st.sampled_from([0.5, 0.8, 0.9, 1.0]),
)
def test_near_groups_are_those_of_comparing_every_pair(sets: dict[str, frozenset[str]], similarity: float) -> None:
    groups = {name: {name} for name in sets}
    for one, other in combinations(sorted(sets), 2):
        union, common = sets[one] | sets[other], sets[one] & sets[other]
        if len(common) * 1000 >= round(similarity * 1000) * len(union) and groups[one] is not groups[other]:
            groups[one] |= groups[other]
            for name in groups[one]:
                groups[name] = groups[one]
    wanted = {tuple(sorted(group)) for group in groups.values() if len(group) > 1}
    assert near_groups(sets, similarity) == sorted(wanted)


@given(st.randoms(use_true_random=False))
def test_the_order_of_images_does_not_matter(rnd: random.Random) -> None:
    shots = (Shot(lighting="neon", angle="front"), Shot(lighting="golden hour", angle="back"))
    base = dataset("KIANCHAR in fog.", "KIANCHAR in fog.", "In fog.", None, " ", "Kianchar, a, b, c", shots=shots)
    items = list(base.items)
    rnd.shuffle(items)
    assert report(attrs.evolve(base, items=tuple(items))) == report(base)


@given(st.lists(st.none() | st.text(max_size=50), max_size=8))
def test_any_captions_are_judged_without_a_crash(captions: list[str | None]) -> None:
    shots = (Shot(lighting="neon", angle="front", expression="furious"), Shot(lighting="day", outfit="red coat"))
    for finding in report(dataset(*captions, shots=shots)).findings:
        assert finding.fix.endswith(".")
        assert not finding.message.endswith(".")


def test_what_is_unlabelled_is_unknown_once_and_no_finding() -> None:
    found = report(dataset("KIANCHAR in fog.", "KIANCHAR on a pier."))
    assert {each.code for each in found.not_judged} == {"CAP010", "CAP011"}
    assert all("expression, angle, lighting, environment, outfit" in each.reason for each in found.not_judged)


@pytest.mark.parametrize("model", ["flux-2", "z-image", "z-image-base", "wan-2.2"])
def test_built_captions_keep_every_caption_rule(model: str) -> None:
    assert judge(Study.of(sample(model)), RULES).findings == ()
