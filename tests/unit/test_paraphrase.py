"""Labels recognised in other words, and what only sounds like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.captions.paraphrase import Paraphrase, Said

LABELS = (
    ("outfit", "grey jumpsuit"),
    ("outfit", "black suit and tie"),
    ("environment", "white studio background"),
    ("environment", "spaceship corridor"),
    ("lighting", "soft studio light"),
    ("expression", "neutral"),
    ("expression", "smiling"),
)
WORDS = [
    "the",
    "a",
    "her",
    "in",
    "of",
    "is",
    "and",
    ",",
    ".",
    "gray",
    "jumpsuit",
    "coverall",
    "black",
    "suit",
    "tie",
    "white",
    "backdrop",
    "studio",
    "wall",
    "corridor",
    "starship",
    "soft",
    "light",
    "softbox",
    "candle",
    "lit",
    "by",
    "neutral",
    "face",
    "look",
    "smile",
    "blank",
    "expression",
    "no",
    "background",
    "plain",
    "against",
    "from",
]


def said(attribute: str, label: str, text: str) -> str | None:
    words = Said(text)
    found = Paraphrase(attribute, label).find(words)
    return None if found is None else text[slice(*words.span(*found))]


@pytest.mark.parametrize(
    ("attribute", "label", "text", "phrase"),
    [
        ("outfit", "grey jumpsuit", "X in the drab grey coverall.", "drab grey coverall"),
        ("outfit", "grey jumpsuit", "X wipes her hands on her boiler suit.", "suit"),
        ("outfit", "red leather jacket", "X in a jacket of crimson hide.", "jacket"),
        ("outfit", "overalls", "X in dungarees.", "dungarees"),
        ("outfit", "black suit and tie", "X loosens the tie of his suit.", "suit"),
        ("environment", "dark forest", "X in a gloomy wood.", "gloomy wood"),
        ("environment", "spaceship corridor", "X in a corridor of the starship.", "corridor of the starship"),
        ("environment", "spaceship corridor", "X runs along the corridor.", "corridor"),
        ("environment", "a corridor with worn walls", "X waits in a hallway.", "hallway"),
        ("environment", "white studio background", "X. The background is pure white.", "background is pure white"),
        ("environment", "white studio background", "X before a white studio wall.", "white studio"),
        ("environment", "plain background", "X against a featureless wall.", "featureless wall"),
        ("environment", "green screen", "X in front of a green screen.", "green screen"),
        ("environment", "grey void", "X in a grey void.", "grey void"),
        ("lighting", "soft studio light", "X under gentle studio softboxes.", "studio"),
        ("lighting", "golden hour sunlight", "X in the light of the setting sun.", "setting sun"),
        ("lighting", "soft light", "X in diffused light.", "light"),
        ("lighting", "candlelight", "X by a candle.", "candle"),
        ("expression", "neutral", "X with a neutral look.", "neutral"),
        ("expression", "neutral", "X, her face blank, waits.", "blank"),
        ("expression", "neutral", "X, poker faced, waits.", "poker faced"),
        ("expression", "neutral", "X looks on without expression.", "without expression"),
        ("expression", "neutral", "X, the features relaxed in the light.", "relaxed"),
        ("expression", "smiling", "X gives a broad smile.", "smile"),
    ],
)
def test_a_label_is_recognised_in_other_words(attribute: str, label: str, text: str, phrase: str) -> None:
    found = said(attribute, label, text)
    assert found is not None
    assert phrase in found


@pytest.mark.parametrize(
    ("attribute", "label", "text"),
    [
        ("outfit", "grey jumpsuit", "X by grey concrete walls."),
        ("outfit", "grey jumpsuit", "X in a blue jumpsuit."),
        ("outfit", "grey jumpsuit", "X in a denim jumpsuit and a scarf of blue."),
        ("outfit", "red leather jacket", "X in the denim jacket."),
        ("outfit", "white coat", "X paints a coat of primer on a wall."),
        ("outfit", "white coat", "X hangs a coat on the door."),
        ("outfit", "suit", "X draws several suit patterns."),
        ("outfit", "suit", "X at a suit wall."),
        ("environment", "dark forest", "X in a dark cloak looks at a painting of a forest."),
        ("environment", "spaceship corridor", "X holds a toy spaceship, a corridor behind."),
        ("environment", "spaceship corridor", "X in a hotel corridor."),
        ("environment", "spaceship corridor", "X at the corridor door."),
        ("environment", "white studio background", "X in a white linen shirt, a wall behind."),
        ("environment", "white studio background", "X in a dance studio."),
        ("environment", "white background", "X in a pottery studio, white coat on."),
        ("environment", "white wall", "X pins a white canvas coat to a white wall coat."),
        ("lighting", "soft studio light", "X with a soft toy in a pottery studio."),
        ("lighting", "soft light", "X in hard light."),
        ("lighting", "candlelight", "X carries a box of candles."),
        ("lighting", "neon", "X in a neon shirt."),
        ("expression", "neutral", "X shifts the van into neutral and waits."),
        ("expression", "neutral", "X on a neutral-toned sofa."),
        ("expression", "neutral", "X on a still lake, looks down."),
        ("expression", "smiling", "X frowns."),
        ("expression", "the", "X waits."),
        ("pose", "standing", "X sits."),
    ],
)
def test_what_only_sounds_like_a_label_is_none(attribute: str, label: str, text: str) -> None:
    assert said(attribute, label, text) is None


@given(st.sampled_from(LABELS), st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join))
def test_what_is_found_lies_inside_the_text(label: tuple[str, str], text: str) -> None:
    words = Said(text)
    found = Paraphrase(*label).find(words)
    assert found is None or 0 <= found[0] < found[1] <= words.size


@given(st.sampled_from(LABELS))
def test_a_label_is_recognised_in_its_own_words(label: tuple[str, str]) -> None:
    lead = {"outfit": "in a", "environment": "in a", "lighting": "in", "expression": "with a"}[label[0]]
    assert said(*label, f"X {lead} {label[1]} {'look' if label[0] == 'expression' else ''}") is not None
