import attrs
import pytest

from lorakit.captions import Kind, Reader, build, enough_known
from lorakit.errors import FieldError
from lorakit.knowledge import MODELS
from lorakit.model import Character, ModelProfile, Range, Shot
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
    assert all(phrase in text or "ubject is " in text for text in texts(Shot(environment=label)))
    assert any(text.startswith(f"KIANCHAR {phrase}.") for text in texts(Shot(environment=label)))


@pytest.mark.parametrize(
    ("label", "phrase"),
    [("contrapposto", "in a contrapposto pose"), ("arms crossed", "with arms crossed"), ("on one knee", "on one knee")],
)
def test_poses_hang_on_grammatically(label: str, phrase: str) -> None:
    assert any(f"KIANCHAR {phrase}." in text for text in texts(Shot(pose=label)))


@pytest.mark.parametrize("label", ["stands upright", "sits on a bench"])
def test_poses_told_by_a_verb_have_the_subject_before_them(label: str) -> None:
    assert all(f"KIANCHAR {label}" in text for text in texts(Shot(pose=label)))
    for text in texts(attrs.evolve(FULL, pose=label)):
        assert f"ubject {label}" in text or f"KIANCHAR {label}" in text or f"KIANCHAR, {label}" in text


@pytest.mark.parametrize(("label", "phrase"), [("sly smile", "a sly smile"), ("aghast", "an aghast expression")])
def test_open_expressions_get_an_article_and_a_place_in_the_face(label: str, phrase: str) -> None:
    for text in texts(Shot(expression=label)):
        assert phrase in text
        assert text.count("The expression shows in the eyes and around the mouth.") == 1


def test_signs_are_a_list_in_words() -> None:
    listed = "a guarded gaze, slight tension around the mouth and watchful eyes"
    assert all(listed in text for text in texts(Shot(expression="wary")))


def test_a_sign_does_not_repeat_the_label() -> None:
    assert all("gentle smile" not in text and "softened eyes" in text for text in texts(Shot(expression="smile")))


@pytest.mark.parametrize("shot", [Shot(angle="back"), Shot(angle="back_left"), Shot(framing="back")])
def test_nothing_is_told_of_a_face_that_is_turned_away(shot: Shot) -> None:
    for text in texts(attrs.evolve(shot, expression="furious", environment="alley", outfit="grey jumpsuit")):
        assert "furious expression" in text
        assert "teeth" not in text


@pytest.mark.parametrize(
    ("label", "phrase"),
    [
        ("turns the head slowly", "KIANCHAR turns the head slowly"),
        ("turn the head", "KIANCHAR turns the head"),
        ("walking towards the camera", "KIANCHAR is walking towards the camera"),
        ("hands trembling", "KIANCHAR is in motion, hands trembling"),
        ("a slow breath", "KIANCHAR is in motion, a slow breath"),
        ("camera pans left", "KIANCHAR is in view as the camera pans left"),
        ("the camera pans left", "KIANCHAR is in view as the camera pans left"),
        ("camera panning left", "KIANCHAR is in view as the shot has a camera panning left"),
        ("zooms in", "KIANCHAR is in view as the frame zooms in"),
        ("panning left", "KIANCHAR is in view as the camera is panning left"),
        ("slow push-in", "KIANCHAR is in view as the camera makes a slow push-in"),
    ],
)
def test_movements_are_clauses(label: str, phrase: str) -> None:
    for number in range(12):
        text = build(Shot(motion=label), character=CHARACTER, model=WAN, image=f"{number}.png").text
        assert text.startswith(phrase)


@pytest.mark.parametrize(
    ("label", "phrase"),
    [
        ("heavy winter coat", "a heavy winter coat"),
        ("officer's uniform", "an officer's uniform"),
        ("uniform", "a uniform"),
        ("unusual hat", "an unusual hat"),
        ("jeans and a t-shirt", "jeans and a t-shirt"),
        ("boots, red scarf", "boots, red scarf"),
        ("wearing a red coat", "wearing a red coat"),
        ("dressed in rags", "dressed in rags"),
    ],
)
def test_outfits_get_their_article_and_one_word_of_wearing(label: str, phrase: str) -> None:
    for text in texts(Shot(outfit=label, framing="medium", lighting="neon", environment="alley")):
        assert phrase in text
        assert "a jeans" not in text
        assert "a boots" not in text
        assert "wearing wearing" not in text


def test_what_is_known_of_framing_tells_how_much_of_the_rest_is_seen() -> None:
    shot = Shot(
        framing="full_body", environment="alley", outfit="grey jumpsuit", pose="crouching", motion="turns round"
    )
    found = " ".join(build(shot, character=CHARACTER, model=WAN, image=f"{n}.png").text for n in range(20))
    for told in ("down to the ground", "The outfit can be seen as a whole", "arms and legs are in full view"):
        assert told in found


def test_a_plain_background_has_nothing_else_in_it() -> None:
    assert all("Nothing else is visible behind" in text for text in texts(Shot(environment="white studio")))


@pytest.mark.parametrize(
    ("shot", "model", "enough"),
    [
        (Shot(), FLUX, False),
        (Shot(angle="front", framing="medium", expression="wary"), FLUX, False),
        (Shot(angle="front", framing="medium", expression="wary", motion="nods"), FLUX, False),
        (Shot(angle="front", framing="medium", expression="wary", lighting="neon"), FLUX, True),
        (FULL, WAN, True),
        (attrs.evolve(FULL, pose=None, motion=None), WAN, True),
        (attrs.evolve(FULL, pose=None, motion=None, lighting=None), WAN, False),
        (FULL, attrs.evolve(FLUX, words=Range(None, None)), True),
        (FULL, attrs.evolve(FLUX, words=Range(200, 300)), False),
    ],
)
def test_enough_is_known_from_four_attributes_on_and_six_for_video(
    shot: Shot, model: ModelProfile, *, enough: bool
) -> None:
    assert enough_known(shot, model) is enough


def test_what_little_is_known_is_not_padded() -> None:
    assert all(len(text.split()) < FLUX.words.low for text in texts(Shot(outfit="grey jumpsuit")) if FLUX.words.low)


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
    assert "smug expression" in text
    assert "one brow up and a pursed mouth" in text
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


@pytest.mark.parametrize("class_word", ["woman", "robot"])
def test_no_word_for_an_expression_leaks_in_any_sentence(class_word: str) -> None:
    """Ten names take the sentences in turn: "Visible in the face are a wrinkled nose" once was a leak."""
    who = Character(trigger="KIANCHAR", class_word=class_word)
    for label in (word for term in BUILTIN.expressions for word in (term.name, *term.synonyms)):
        shot = Shot(expression=label, pose="sitting on a bench", angle="front")
        built = [build(shot, character=who, model=FLUX, image=f"{n}.png").text for n in range(10)]
        assert len({*built}) > 2
