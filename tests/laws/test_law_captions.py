from itertools import combinations

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from lorakit.captions import Kind, LeakFinder, Reader, build, enough_known
from lorakit.captions.trigger import trigger_spans
from lorakit.errors import FieldError
from lorakit.knowledge import MODELS
from lorakit.model import ATTRIBUTES, Author, Character, ModelProfile, Shot
from lorakit.testing import strategies
from lorakit.vocab import BUILTIN, Angle, Framing, Outfit

CHARACTER = Character(trigger="KIANCHAR", class_word="robot", traits=("chipped yellow plating",))
SYLLABLES = ("ba", "do", "ki", "lu", "mor", "nex", "pa", "rin", "so", "tam", "vel", "zu")
invented = st.lists(st.sampled_from(SYLLABLES), min_size=3, max_size=5).map("".join)
open_labels = st.lists(invented, min_size=1, max_size=3).map(" ".join)


def label(*usual: str) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(usual) | open_labels


shots = st.builds(
    Shot,
    angle=st.none() | st.sampled_from(Angle),
    framing=st.none() | st.sampled_from(Framing),
    expression=label(*(word for term in BUILTIN.expressions for word in (term.name, *term.synonyms)), "sly smile"),
    lighting=label(*(word for term in BUILTIN.lightings for word in (term.name, *term.synonyms)), "green lamp glow"),
    environment=label(*(word for term in BUILTIN.environments for word in (term.name, *term.synonyms)), "in the rain"),
    outfit=label("torn grey jumpsuit", "a chrome-plated officer's uniform", "heavy winter boots", "coat, red scarf"),
    pose=label("sitting on a bench", "arms crossed", "crouching", "contrapposto"),
    motion=label("walking towards the camera", "camera pans left", "turns the head slowly", "slow push-in"),
)
models = st.sampled_from(sorted(MODELS.values(), key=lambda model: model.id))


def said(shot: Shot, model: ModelProfile) -> Shot:
    return shot if model.video else attrs.evolve(shot, motion=None)


def labels_of(shot: Shot) -> list[tuple[str, str]]:
    return [(name, shot.label(name) or "") for name in shot.known]


@given(shots, models, strategies.image_names())
def test_reading_a_built_caption_gives_the_shot_back(shot: Shot, model: ModelProfile, image: str) -> None:
    caption = build(shot, character=CHARACTER, model=model, image=image)
    reading = Reader(character=CHARACTER, labels=labels_of(said(shot, model))).read(caption.text)
    assert reading.shot == said(shot, model)


LONG = Shot(
    angle=Angle.BACK_RIGHT,
    framing=Framing.CLOSE_UP,
    expression="neutral",
    lighting="low key",
    environment="shadowed stairwell",
    outfit="a red scarf and a black coat",
    pose="standing with arms crossed",
    motion="turns her head slowly",
)


@given(strategies.known_shots(), models, strategies.image_names())
@example(LONG, MODELS["z-image"], "01.png")
@example(attrs.evolve(LONG, framing=Framing.MEDIUM, environment="metro platform"), MODELS["z-image"], "01.png")
def test_known_labels_are_read_back_without_being_told(shot: Shot, model: ModelProfile, image: str) -> None:
    caption = build(shot, character=CHARACTER, model=model, image=image)
    known = Shot(
        angle=shot.angle,
        framing=shot.framing,
        expression=shot.expression,
        lighting=shot.lighting,
        environment=shot.environment,
    )
    assert Reader(character=CHARACTER).read(caption.text).shot == known


@given(shots, models, strategies.image_names())
@example(Shot(expression="worn out", pose="sitting on a bench"), MODELS["flux-2"], "01.jpg")
def test_a_built_caption_mentions_nothing_that_is_not_known(shot: Shot, model: ModelProfile, image: str) -> None:
    caption = build(shot, character=CHARACTER, model=model, image=image)
    reading = Reader(character=CHARACTER, labels=labels_of(said(shot, model))).read(caption.text)
    allowed = {*said(shot, model).known, *(["camera_motion"] if model.video else [])}
    assert {mention.kind.value for mention in reading.mentions} <= allowed


@given(shots, models, strategies.image_names())
def test_a_built_caption_keeps_the_models_length(shot: Shot, model: ModelProfile, image: str) -> None:
    caption = build(shot, character=CHARACTER, model=model, image=image)
    count = len(caption.text.split())
    assert count <= (model.words.high or 0)
    if enough_known(shot, model):
        assert count in model.words
    if not said(shot, model).known:
        assert caption.text == CHARACTER.trigger


@given(strategies.known_shots(), models, strategies.image_names(), st.data())
def test_usual_labels_fill_the_models_length_from_four_on_and_six_for_video(
    shot: Shot, model: ModelProfile, image: str, data: st.DataObject
) -> None:
    usable = ATTRIBUTES if model.video else ATTRIBUTES[:7]
    names = data.draw(st.sets(st.sampled_from(usable), min_size=6 if model.video else 4))
    some = Shot(**{name: shot.label(name) for name in names})
    assert enough_known(some, model)
    assert len(build(some, character=CHARACTER, model=model, image=image).text.split()) in model.words


@given(shots, models, strategies.image_names())
def test_no_sentence_is_said_twice(shot: Shot, model: ModelProfile, image: str) -> None:
    sentences = build(shot, character=CHARACTER, model=model, image=image).text.split(". ")
    assert len(sentences) == len(set(sentences))


@given(shots, models, strategies.image_names(), st.sampled_from(("KIANCHAR", "ohwx", "zoe_v2", "J-4", "王小明")))
def test_the_trigger_comes_first_and_once(shot: Shot, model: ModelProfile, image: str, trigger: str) -> None:
    caption = build(shot, character=Character(trigger=trigger), model=model, image=image)
    assert trigger_spans(caption.text, trigger) == ((0, len(trigger)),)


@given(shots, models, strategies.image_names())
def test_a_built_caption_leaks_nothing(shot: Shot, model: ModelProfile, image: str) -> None:
    caption = build(shot, character=CHARACTER, model=model, image=image)
    assert LeakFinder(CHARACTER).find(Reader(character=CHARACTER).read(caption.text)) == ()


@given(shots, models, strategies.image_names())
def test_the_same_input_gives_the_same_text(shot: Shot, model: ModelProfile, image: str) -> None:
    one = build(shot, character=CHARACTER, model=model, image=image)
    assert one == build(shot, character=CHARACTER, model=model, image=image)
    assert one.author is Author.BUILT


@pytest.mark.untraced
@given(strategies.known_shots(), models)
@example(LONG, MODELS["z-image"])
def test_neighbours_differ(shot: Shot, model: ModelProfile) -> None:
    texts = {build(shot, character=CHARACTER, model=model, image=f"{n:03}.png").text for n in range(40)}
    assert len(texts) >= 5


@given(shots, models, strategies.image_names(), st.sets(st.sampled_from(ATTRIBUTES)))
def test_what_does_not_vary_goes_unsaid(shot: Shot, model: ModelProfile, image: str, varying: set[str]) -> None:
    caption = build(shot, character=CHARACTER, model=model, image=image, varying=varying)
    constant = {name: None for name in ATTRIBUTES if name not in varying}
    assert caption == build(attrs.evolve(shot, **constant), character=CHARACTER, model=model, image=image)


@given(strategies.shots(), models, strategies.image_names(), strategies.characters())
@example(
    Shot(expression="neutral", lighting="neutral", environment="neutral"),
    MODELS["flux-2"],
    "01.png",
    Character(trigger="JINXCHAR", outfits=(Outfit(phrase="neutral"),)),
)
def test_any_label_is_either_captioned_rightly_or_named_in_an_error(
    shot: Shot, model: ModelProfile, image: str, character: Character
) -> None:
    known = said(shot, model)
    caption = refusal = None
    try:
        caption = build(shot, character=character, model=model, image=image)
    except FieldError as error:
        refusal = error
    if caption is not None:
        assert Reader(character=character, labels=labels_of(known)).read(caption.text).shot == known
    assert refusal is None or refusal.path in {*known.known, "trigger"}


@given(strategies.sentences(), strategies.triggers(), st.lists(st.tuples(st.sampled_from(ATTRIBUTES[2:]), open_labels)))
def test_mentions_are_in_order_inside_the_text_and_say_where_they_stand(
    text: str, trigger: str, labels: list[tuple[str, str]]
) -> None:
    reading = Reader(character=Character(trigger=trigger), labels=labels).read(text)
    assert reading.words == len(text.split())
    for mention in reading.mentions:
        assert mention.text == text[mention.start : mention.end] != ""
    for one, other in zip(reading.mentions, reading.mentions[1:], strict=False):
        assert one.end <= other.start or (one.end == other.end and one.kind != other.kind)


@given(strategies.sentences())
def test_reading_twice_reads_the_same(text: str) -> None:
    reader = Reader(character=CHARACTER)
    assert reader.read(text) == reader.read(text)


@pytest.mark.parametrize("model", MODELS.values(), ids=lambda model: model.id)
@pytest.mark.parametrize("framing", [None, *Framing])
@pytest.mark.parametrize("angle", Angle)
def test_every_angle_and_framing_is_read_back_in_every_wording(
    angle: Angle, framing: Framing | None, model: ModelProfile
) -> None:
    shot = Shot(angle=angle, framing=framing)
    for number in range(12):
        caption = build(shot, character=CHARACTER, model=model, image=f"{number}.png")
        assert Reader(character=CHARACTER).read(caption.text).shot == shot, caption.text


@given(strategies.known_shots(), st.sampled_from(list(combinations(ATTRIBUTES[:6], 2))), strategies.image_names())
def test_poor_shots_are_read_back_too(shot: Shot, names: tuple[str, str], image: str) -> None:
    poor = Shot(**{name: shot.label(name) for name in names})
    assume(poor.known)
    for model in MODELS.values():
        caption = build(poor, character=CHARACTER, model=model, image=image)
        assert len(caption.text.split()) <= (model.words.high or 0)
        kinds = {
            mention.kind for mention in Reader(character=CHARACTER, labels=labels_of(poor)).read(caption.text).mentions
        }
        assert {Kind(name) for name in names} <= kinds
