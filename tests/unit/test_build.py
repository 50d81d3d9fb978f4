import attrs
import pytest

from lorakit.captions import Kind, Reader, build
from lorakit.errors import FieldError
from lorakit.knowledge import MODELS
from lorakit.model import Character, Range, Shot
from lorakit.vocab import BUILTIN, Environment, Expression, Setting, Tier, Vocabulary

CHARACTER = Character(trigger="KIANCHAR")
FLUX, ZIMAGE, WAN = MODELS["flux-2"], MODELS["z-image"], MODELS["wan-2.2"]
FULL = Shot(
    angle="front",
    framing="medium",
    expression="wary",
    lighting="neon",
    environment="alley",
    outfit="grey jumpsuit",
    pose="arms crossed",
    motion="turns the head slowly",
)


def texts(shot: Shot, count: int = 40) -> list[str]:
    return [build(shot, character=CHARACTER, model=FLUX, image=f"{n}.png").text for n in range(count)]


def test_nothing_known_gives_the_trigger_alone() -> None:
    assert build(Shot(), character=CHARACTER, model=WAN, image="a.png").text == "KIANCHAR"
    assert build(FULL, character=CHARACTER, model=WAN, image="a.png", varying=()).text == "KIANCHAR"


def test_a_movement_alone_is_nothing_to_an_image_model() -> None:
    shot = Shot(motion="camera pans left")
    assert build(shot, character=CHARACTER, model=FLUX, image="a.png").text == "KIANCHAR"
    assert "amera pans left" in build(shot, character=CHARACTER, model=WAN, image="a.png").text


def test_a_lower_case_trigger_stays_as_it_is() -> None:
    assert build(FULL, character=Character(trigger="ohwx"), model=FLUX, image="a.png").text.startswith("ohwx ")


def test_emotions_come_with_physical_signs() -> None:
    assert all("guarded gaze" in text for text in texts(FULL))


@pytest.mark.parametrize(
    ("label", "phrase"),
    [
        ("harbour wall", "against a harbour wall"),
        ("old airport", "at an old airport"),
        ("wet rooftop", "on a wet rooftop"),
        ("cave", "in a cave"),
        ("in the rain", "in the rain"),
        ("the old mill", "in the old mill"),
        ("thick mud", "in thick mud"),
        ("glass ruins", "in glass ruins"),
        ("bridge of glass", "on a bridge of glass"),
        ("東京の夜", "in 東京の夜"),
    ],
)
def test_places_get_their_preposition_and_article(label: str, phrase: str) -> None:
    assert any(f"KIANCHAR {phrase}." in text for text in texts(Shot(environment=label)))


@pytest.mark.parametrize(
    ("label", "phrase"),
    [("contrapposto", "in a contrapposto pose"), ("arms crossed", "with arms crossed"), ("on one knee", "on one knee")],
)
def test_poses_hang_on_grammatically(label: str, phrase: str) -> None:
    assert any(f"KIANCHAR {phrase}." in text for text in texts(Shot(pose=label)))


@pytest.mark.parametrize(("label", "phrase"), [("sly smile", "a sly smile,"), ("aghast", "an aghast expression,")])
def test_open_expressions_get_an_article_and_a_place_in_the_face(label: str, phrase: str) -> None:
    for text in texts(Shot(expression=label)):
        assert phrase in text.casefold()
        assert "eyes and around the mouth" in text


def test_a_moving_camera_is_not_said_to_be_still() -> None:
    for number in range(20):
        caption = build(Shot(motion="slow push-in"), character=CHARACTER, model=WAN, image=f"{number}.png")
        mentions = Reader(character=CHARACTER, labels=[("motion", "slow push-in")]).read(caption.text).mentions
        assert {mention.kind for mention in mentions} == {Kind.MOTION}


def test_a_still_picture_has_a_still_camera_for_video() -> None:
    for number in range(20):
        caption = build(Shot(angle="front"), character=CHARACTER, model=WAN, image=f"{number}.png")
        assert Reader(character=CHARACTER).read(caption.text).of(Kind.CAMERA_MOTION)


def test_longer_labels_shorten_the_rest() -> None:
    shot = attrs.evolve(FULL, environment="living room", outfit="heavy brown winter coat over a torn blue linen shirt")
    for number in range(20):
        caption = build(shot, character=CHARACTER, model=ZIMAGE, image=f"{number}.png")
        assert len(caption.text.split()) in ZIMAGE.words


def test_a_label_too_long_for_the_model_is_named() -> None:
    label = "coat " * 39 + "coat"
    with pytest.raises(FieldError, match="z-image takes up to 50") as caught:
        build(attrs.evolve(FULL, outfit=label), character=CHARACTER, model=ZIMAGE, image="a.png")
    assert caught.value.path == "outfit"


@pytest.mark.parametrize(
    ("shot", "path", "match"),
    [
        (Shot(angle="front", environment="KIANCHAR street"), "environment", "more than once"),
        (Shot(environment="!!!"), "environment", "cannot be told"),
    ],
)
def test_a_label_that_cannot_go_into_a_caption_is_named(shot: Shot, path: str, match: str) -> None:
    with pytest.raises(FieldError, match=match) as caught:
        build(shot, character=CHARACTER, model=FLUX, image="a.png")
    assert caught.value.path == path


def test_a_label_that_leaks_identity_is_named() -> None:
    with pytest.raises(FieldError, match="identity") as caught:
        build(Shot(angle="front", pose="tossing her long blonde hair"), character=CHARACTER, model=FLUX, image="a.png")
    assert caught.value.path == "pose"


def test_a_trigger_that_is_a_usual_word_is_refused() -> None:
    with pytest.raises(FieldError, match="more than once") as caught:
        build(Shot(angle="low_angle"), character=Character(trigger="subject"), model=WAN, image="a.png")
    assert caught.value.path == "trigger"


def test_a_vocabulary_of_ones_own_is_used() -> None:
    own = Vocabulary(
        expressions=(
            Expression(name="smug", family="joy", tier=Tier.MILD, descriptors=("one brow up", "pursed mouth")),
        ),
        environments=(Environment(name="brig", phrase="a brig with barred doors", setting=Setting.INTERIOR),),
    )
    shot = Shot(expression="smug", environment="brig")
    text = build(shot, character=CHARACTER, model=FLUX, image="a.png", vocabulary=BUILTIN.extended(own)).text
    assert "smug expression, one brow up, pursed mouth" in text
    assert "a brig with barred doors" in text.casefold()


def test_an_open_range_asks_for_no_more_words_than_needed() -> None:
    model = attrs.evolve(FLUX, words=Range(None, None))
    text = build(Shot(angle="back"), character=CHARACTER, model=model, image="a.png").text
    assert len(text.split()) < 10


def test_a_range_nothing_fits_gives_the_longest_that_does() -> None:
    narrow = attrs.evolve(FLUX, words=Range(20, 21))
    text = build(Shot(angle="back"), character=CHARACTER, model=narrow, image="a.png").text
    assert len(text.split()) <= 21


def test_ends_of_labels_do_not_double_the_full_stop() -> None:
    assert not any(".." in text for text in texts(Shot(outfit="grey jumpsuit no.")))
