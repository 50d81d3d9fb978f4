"""What captions should not say, and where: tables of phrases, and what holds of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.captions import Kind, LeakFinder, Mention, Reading
from lorakit.model import Character

KIAN = Character(trigger="KIAN", class_word="man", traits=("crooked nose", "scar on the cheek"))
WORDS = [
    "KIAN",
    "blue",
    "eyes",
    "his",
    "her",
    "a",
    "the",
    "of",
    "with",
    "and",
    ",",
    ".",
    "-",
    "old",
    "man",
    "woman",
    "scar",
    "across",
    "cheek",
    "photo",
    "cinematic",
    "85mm",
    "f/1.8",
    "8k",
    "wardrobe",
    "TBD",
    "episode",
    "2",
    "is",
    "has",
    "long",
    "hair",
    "in",
    "bun",
    "not",
    "yet",
    "wearing",
    "tail",
    "its",
    "chipped",
    "plating",
    "doll",
    "aged",
    "40",
    "year",
    "quality",
    "“",
    "”",
]


def leaks(text: str, character: Character = KIAN) -> tuple[Mention, ...]:
    return LeakFinder(character).find(Reading(text=text, words=len(text.split())))


def told(text: str, character: Character = KIAN) -> list[tuple[str, str]]:
    return [(leak.kind.value, leak.text) for leak in leaks(text, character)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("KIAN has golden locks.", "golden locks"),
        ("KIAN, azure irises on the door.", "azure irises"),
        ("KIAN with a jagged mark running across his cheek.", "jagged mark running across his cheek"),
        ("KIAN's porcelain complexion.", "porcelain complexion"),
        ("KIAN shakes a mop of copper curls.", "copper curls"),
        ("KIAN stretches his lanky frame.", "lanky frame"),
        ("KIAN is in his late thirties.", "his late thirties"),
        ("KIAN smiles, crow's feet showing.", "crow's feet"),
        ("KIAN turns his square jaw to us.", "square jaw"),
        ("KIAN's hair is tied in a knot.", "hair is tied"),
        ("KIAN, an elderly man, waits.", "elderly man"),
        ("KIAN, broad-shouldered, waits.", "broad-shouldered"),
        ("KIAN has eyes of a deep green.", "eyes of a deep green"),
        ("KIAN's hair, long and black, hangs down.", "hair, long and black"),
        ("KIAN is 45 years old.", "45 years old"),
        ("KIAN, aged 60, waits.", "aged 60"),
        ("KIAN, of Irish descent, waits.", "Irish descent"),
        ("KIAN with a nose bent to the left.", "nose bent"),
        ("KIAN shows the scar on his cheek.", "scar on his cheek"),
        ("KIAN with the tapered tips of his ears under a hood.", "tapered tips of his ears"),
        ("KIAN, grey at the temples, nods.", "grey at the temples"),
        ("KIAN, tall, bald and bearded, nods.", "tall"),
    ],
)
def test_identity_is_found_with_its_words(text: str, phrase: str) -> None:
    assert ("identity", phrase) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "KIAN, a man, waits.",
        "KIAN narrows his eyes, jaw set, teeth bared, brow furrowed.",
        "KIAN with his hair blowing in the wind and one hand on his chin.",
        "KIAN under the face of a huge clock at the foot of a long stair.",
        "KIAN looks at a red-haired doll and a portrait of an old man with a grey beard.",
        "KIAN passes a girl with long blonde hair and a woman brushing her dark curls.",
        "KIAN in a brown leather chair by scarred metal walls and blonde wood.",
        "KIAN waits for a 25-year-old whisky and a 3-year-old horse.",
        "KIAN pets a cat, its orange fur glowing.",
        "KIAN wears an eye patch, a brown fur coat and black knee pads.",
        "KIAN in the 1920s style bar on the third floor.",
        "KIAN's eyes are dark with anger, his hair white with flour.",
        "KIAN with a smear of soot across his cheek and a streak of light on his nose.",
        "KIAN, with a fake moustache, at a tattoo parlour.",
        "KIAN wrinkles his nose; a field of stubble behind.",
        "KIAN has the boy's blue eyes on him.",
        "KIAN looks at her long red hair.",
        "KIAN's heavy-lidded, red-rimmed eyes.",
        "KIAN opens a tall door to a lean-to shed.",
        "KIAN knows a girl whose hair is long and black.",
        "KIAN lights a candle 6 years after the war.",
        "KIAN and another old man.",
        "KIAN braids a rope, and a bun lies on the plate.",
        "KIAN bangs on the door and locks it.",
    ],
)
def test_what_only_sounds_like_identity_is_none(text: str) -> None:
    assert not [leak for leak in told(text) if leak[0] == "identity"]


@pytest.mark.parametrize(
    ("class_word", "text", "found"),
    [
        ("robot", "KIAN lifts its chipped yellow shell.", True),
        ("robot", "KIAN walks between rusted steel panels.", False),
        ("robot", "KIAN, one corroded red panel hanging loose, waits.", True),
        ("robot", "KIAN in a hall, rusted panels along the walls.", False),
        ("robot", "KIAN raises a fist, heavy cobalt plates covering its torso.", True),
        ("robot", "KIAN, a red robot, waits.", True),
        ("man", "KIAN wears dented steel armour.", False),
        (None, "KIAN opens its dented chassis.", True),
        ("cat", "KIAN licks its striped coat.", True),
        ("cat", "KIAN, a black cat, waits.", True),
        ("woman", "KIAN wears a striped coat.", False),
        ("woman", "KIAN and his blue eyes.", False),
        ("woman", "KIAN is stood up; he is bald.", False),
        ("man", "KIAN raises a prosthetic leg from the box.", False),
        ("man", "KIAN rubs his prosthetic leg.", True),
        ("man", "The old man rises. KIAN waits.", True),
        ("man", "KIAN waits. The tall man turns.", True),
        ("man", "A photo of a young man, KIAN.", True),
        ("man", "A young man greets KIAN.", False),
        ("man", "This is a bald man on a bench.", True),
    ],
)
def test_whose_description_it_is_follows_the_class_word(class_word: str | None, text: str, *, found: bool) -> None:
    character = Character(trigger="KIAN", class_word=class_word)
    assert any(kind == "identity" for kind, _ in told(text, character)) is found


@pytest.mark.parametrize(
    ("trait", "text", "found"),
    [
        ("missing left arm", "KIAN lifts the stump of his left arm.", True),
        ("gap between the front teeth", "KIAN grins, a gap in his front teeth.", True),
        ("glass eye", "KIAN turns his glass eye to the lamp.", True),
        ("glass eye", "KIAN raises a glass to his eyes.", False),
        ("scar on the cheek", "KIAN puts a mark on the map, cheek in hand.", False),
        ("limp", "KIAN walks with a limp.", False),
        ("notched ear", "KIAN pricks an ear that is torn.", True),
        ("notched ear", "KIAN pricks an ear at the torn sail.", False),
    ],
)
def test_traits_are_found_in_other_words(trait: str, text: str, *, found: bool) -> None:
    character = Character(trigger="KIAN", traits=(trait,))
    assert any(kind == "identity" for kind, _ in told(text, character)) is found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("KIAN waits. The scene is drawn as a loose sketch.", Kind.STYLE),
        ("KIAN waits, rendered in watercolour.", Kind.STYLE),
        ("KIAN in this candid photograph waits.", Kind.STYLE),
        ("KIAN in an illustration of a forest.", Kind.STYLE),
        ("KIAN waits, realistic.", Kind.STYLE),
        ("KIAN in a realistic photo.", Kind.STYLE),
        ("KIAN waits. Grunge aesthetic.", Kind.STYLE),
        ("KIAN waits. 50 mm lens.", Kind.CAMERA),
        ("KIAN waits, 1/60, f1.4 and ISO800.", Kind.CAMERA),
        ("KIAN, seen with an aperture of f/2.", Kind.CAMERA),
        ("KIAN waits. Subtle vignette.", Kind.CAMERA),
        ("KIAN waits under a macro lens.", Kind.CAMERA),
        ("KIAN waits, grainy texture.", Kind.CAMERA),
        ("KIAN waits, crop from a full-frame sensor.", Kind.CAMERA),
        ("KIAN waits. Sony A7.", Kind.CAMERA),
        ("KIAN waits. Razor-sharp image.", Kind.QUALITY),
        ("KIAN waits, award-winning picture.", Kind.QUALITY),
        ("KIAN waits, image quality.", Kind.QUALITY),
        ("KIAN waits, an absolute masterpiece.", Kind.QUALITY),
        ("KIAN waits, detailed background.", Kind.QUALITY),
        ("Wardrobe: unchanged. KIAN waits.", Kind.WARDROBE_STATE),
        ("KIAN in a coat, variant B.", Kind.WARDROBE_STATE),
        ("KIAN in a coat not yet chosen.", Kind.WARDROBE_STATE),
        ("KIAN is not wearing the crown yet.", Kind.WARDROBE_STATE),
        ("KIAN in the post-crash outfit.", Kind.WARDROBE_STATE),
        ("KIAN in the same coat as before.", Kind.WARDROBE_STATE),
        ("KIAN waits. Look 3.", Kind.WARDROBE_STATE),
        ("KIAN waits. TBD.", Kind.WARDROBE_STATE),
    ],
)
def test_other_leaks_are_found(text: str, kind: Kind) -> None:
    assert {leak.kind for leak in leaks(text)} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "KIAN under cinematic lighting.",
        "KIAN stands in front of an oil painting.",
        "KIAN holds a photo album. A drawing hangs behind him.",
        "KIAN looks at himself in an old photograph.",
        "KIAN waits. A photograph lies on the table.",
        "KIAN, a photograph in his hand, waits.",
        "KIAN wears a jacket in retro style.",
        "KIAN in an art deco hall.",
        "KIAN visits an aesthetics clinic.",
        "KIAN cleans the lens of a telescope with a macro glove.",
        "KIAN aims an 85mm gun; a 9 mm bolt rolls.",
        "KIAN buys 8 cans and a Sony television on a red shelf.",
        "KIAN in front of a 4K screen, a sharp knife in hand.",
        "KIAN at an award-winning bakery with a quality inspector.",
        "KIAN hides his masterpiece on the wall.",
        "KIAN carries a detailed model and a detailed drawing.",
        "KIAN waits by a sign: \u201cwardrobe TBD\u201d.",
        "KIAN in a coat reads a script marked scene 12.",
        "KIAN in a coat has not yet noticed.",
        "KIAN has the same coat as the man beside him.",
        "KIAN wears a post office uniform.",
        "KIAN in a coat, a stage in front of him.",
        "KIAN runs 1/4 of the way to bay f.",
    ],
)
def test_what_only_sounds_like_another_leak_is_none(text: str) -> None:
    assert told(text) == []


def test_leaks_come_by_position_and_overlapping_ones_are_joined() -> None:
    text = "KIAN, photorealistic, long wavy blonde hair, 85mm lens, 8K."
    found = leaks(text)
    assert [leak.start for leak in found] == sorted(leak.start for leak in found)
    assert told(text)[1] == ("identity", "long wavy blonde hair")
    assert all(text[leak.start : leak.end] == leak.text for leak in found)


def test_text_whose_lower_case_is_longer_keeps_its_spans() -> None:
    assert ("identity", "blue eyes") in told("KIAN \u0130\u0130\u0130 with blue eyes.")


@given(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join) | st.text(max_size=60))
def test_any_text_is_read_and_spans_lie_inside_it(text: str) -> None:
    for leak in leaks(text):
        assert 0 <= leak.start < leak.end <= len(text)
        assert text[leak.start : leak.end] == leak.text


@given(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join))
def test_finding_leaks_twice_finds_the_same(text: str) -> None:
    finder = LeakFinder(KIAN)
    assert finder.find(Reading(text=text, words=1)) == finder.find(Reading(text=text, words=1))


@pytest.mark.parametrize("text", ["bible", "photoshoot", "Reshoot.", "poster KIAN"])
def test_a_work_named_alone_ties_no_clothes(text: str) -> None:
    assert Kind.WARDROBE_STATE not in {leak.kind for leak in leaks(text)}
