import pytest

from lorakit.captions import Kind, Reader
from lorakit.model import Character, Shot
from lorakit.vocab import BUILTIN, Outfit, Tier, Vocabulary
from lorakit.vocab.terms import Expression

CHARACTER = Character(trigger="KIANCHAR", outfits=(Outfit(phrase="a torn grey jumpsuit"),))
READER = Reader(character=CHARACTER)


def kinds(text: str) -> set[str]:
    return {mention.kind.value for mention in READER.read(text).mentions}


def values(text: str, kind: Kind) -> list[str | None]:
    return [mention.value for mention in READER.read(text).of(kind)]


def test_the_guides_own_good_caption_is_read() -> None:
    reading = READER.read(
        "KIANCHAR with a neutral expression, seen from above, camera looking down. "
        "An industrial corridor with worn metal walls. Cool overhead light."
    )
    assert reading.shot == Shot(
        angle="high_angle", expression="neutral", environment="industrial corridor", lighting="overhead cool"
    )
    assert reading.words == 21


@pytest.mark.parametrize(
    ("text", "angle"),
    [
        ("KIANCHAR from behind.", "back"),
        ("KIANCHAR, seen from behind on the left.", "back_left"),
        ("Rear three-quarter view from the right.", "back_right"),
        ("A profile facing left.", "profile_left"),
        ("In right profile.", "profile_right"),
        ("Three-quarter view from the right.", "three_quarter_right"),
        ("three quarter left view", "three_quarter_left"),
        ("A frontal close-up.", "closeup_front"),
        ("A three-quarter close-up.", "closeup_three_quarter"),
        ("Shot from below.", "low_angle"),
        ("The camera looks up from the ditch.", "low_angle"),
        ("A bird\u2019s-eye view.", "high_angle"),
        ("Wide shot from behind.", "back"),
        ("Full body from below.", "low_angle"),
        ("View from the front.", "front"),
        ("Side view.", None),
        ("Seen from the left.", None),
    ],
)
def test_angles_in_everyday_words(text: str, angle: str | None) -> None:
    assert values(text, Kind.ANGLE) == [angle]


@pytest.mark.parametrize(
    "text",
    [
        "He stands in front of a wall, face lowered.",
        "She is leaning back in a back alley before a dull background.",
        "Late sun from behind.",
        "Yellow street light from above.",
        "Somebody grabs him from behind",
        "Headlights light him from behind.",
    ],
)
def test_what_is_no_angle(text: str) -> None:
    assert values(text, Kind.ANGLE) == []


@pytest.mark.parametrize(
    ("text", "framing"),
    [
        ("Waist-up.", "medium"),
        ("Head and shoulders.", "close_up"),
        ("A headshot.", "close_up"),
        ("Full-length view.", "full_body"),
        ("A wide shot.", "full_body"),
        ("Framed from the chest up.", None),
    ],
)
def test_framings_in_everyday_words(text: str, framing: str | None) -> None:
    assert values(text, Kind.FRAMING) == [framing]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("She crosses a field of young wheat.", Kind.ENVIRONMENT),
        ("Café terrace, afternoon.", Kind.ENVIRONMENT),
        ("Against a plain wall.", Kind.ENVIRONMENT),
        ("The background is dark.", Kind.ENVIRONMENT),
        ("Dashboard glow.", Kind.LIGHTING),
        ("Light falls from the left.", Kind.LIGHTING),
        ("A sunlit scene.", Kind.LIGHTING),
        ("He wears a checked flannel something.", Kind.OUTFIT),
        ("In a dark blue suit.", Kind.OUTFIT),
        ("The drab gray coverall.", Kind.OUTFIT),
        ("Jaw clenched.", Kind.EXPRESSION),
        ("She looks very bored.", Kind.EXPRESSION),
        ("A calm, dreamy look.", Kind.EXPRESSION),
        ("Arms crossed.", Kind.POSE),
        ("He sprints.", Kind.MOTION),
        ("The camera pans left.", Kind.CAMERA_MOTION),
        ("The camera holds still.", Kind.CAMERA_MOTION),
    ],
)
def test_a_phrase_of_a_kind_is_a_mention_in_anybodys_words(text: str, kind: Kind) -> None:
    assert kind in {mention.kind for mention in READER.read(text).mentions}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He sits on a brown leather chair.", Kind.OUTFIT),
        ("One hand in the jacket pocket.", Kind.OUTFIT),
        ("She wears a grim smile.", Kind.OUTFIT),
        ("The suit of cards.", Kind.OUTFIT),
        ("A light brown table.", Kind.LIGHTING),
        ("A light jacket, lightly worn.", Kind.LIGHTING),
        ("He lights a match.", Kind.LIGHTING),
        ("A toy spaceship.", Kind.ENVIRONMENT),
        ("A desert uniform.", Kind.ENVIRONMENT),
        ("He shifts the van into neutral gear.", Kind.EXPRESSION),
        ("A neutral-toned sofa.", Kind.EXPRESSION),
        ("The tired engine of a car.", Kind.EXPRESSION),
    ],
)
def test_innocent_words_are_no_mention(text: str, kind: Kind) -> None:
    assert kind not in {mention.kind for mention in READER.read(text).mentions}


def test_a_bare_setting_counts_only_before_a_noun_of_place() -> None:
    assert values("In an urban setting.", Kind.ENVIRONMENT) == ["city street"]
    assert values("Urban legends.", Kind.ENVIRONMENT) == []


def test_the_words_before_a_noun_belong_to_its_span() -> None:
    reading = READER.read("KIANCHAR leans on scarred metal walls under harsh white lamps.")
    assert [mention.text for mention in reading.mentions] == ["leans", "scarred metal walls", "harsh white lamps"]


def test_the_characters_outfits_are_known() -> None:
    assert values("In a torn gray jumpsuit.", Kind.OUTFIT) == ["a torn grey jumpsuit"]


def test_physical_signs_name_an_expression_only_together() -> None:
    assert values("Narrowed eyes.", Kind.EXPRESSION) == [None]
    assert values("Heavy-lidded eyes, a slight frown.", Kind.EXPRESSION) == ["exhausted", "exhausted"]
    assert values("A wary look, narrowed eyes.", Kind.EXPRESSION) == ["wary", None]
    assert values("A focused look, narrowed eyes.", Kind.EXPRESSION) == ["focused", "focused"]


def test_signs_that_two_expressions_share_name_neither() -> None:
    twins = tuple(
        Expression(name=name, family=name, tier=Tier.MILD, descriptors=("pinched nose", "sunken chin"))
        for name in ("vexed", "peeved")
    )
    reader = Reader(character=CHARACTER, vocabulary=Vocabulary(expressions=twins))
    assert reader.read("Pinched nose, sunken chin.").shot.expression is None


def test_a_label_of_the_set_stands_for_the_term_it_is_a_synonym_of() -> None:
    reader = Reader(character=CHARACTER, labels=[("expression", "weary"), ("environment", "harbor")])
    assert reader.read("A tired look. A harbour with moored boats.").shot == Shot(
        expression="weary", environment="harbor"
    )
    both = Reader(character=CHARACTER, labels=[("expression", "weary"), ("expression", "tired")])
    assert [both.read(f"A {word} look.").shot.expression for word in ("weary", "tired")] == ["weary", "tired"]


def test_open_labels_of_the_set_are_recognised() -> None:
    reader = Reader(
        character=CHARACTER,
        labels=[
            ("environment", "glass bridge"),
            ("lighting", "green glow"),
            ("lighting", "dim"),
            ("outfit", "coat, red scarf"),
            ("angle", "front"),
        ],
    )
    assert reader.read("On a glass bridge in dim lighting, in a coat, red scarf.").shot == Shot(
        environment="glass bridge", lighting="dim", outfit="coat, red scarf"
    )
    assert reader.read("On glass. Bridge of steel. Green. Glow.").shot == Shot()


def test_one_wording_may_say_two_things() -> None:
    reader = Reader(character=CHARACTER, labels=[("pose", "walking"), ("motion", "walking")])
    assert reader.read("KIANCHAR walking.").shot == Shot(pose="walking", motion="walking")


def test_the_trigger_is_no_mention() -> None:
    assert Reader(character=Character(trigger="forest")).read("forest smiles").shot == Shot(expression="smiling")


def test_every_known_wording_is_read_as_its_own_term() -> None:
    for expression in BUILTIN.expressions:
        for word in (expression.name, *expression.synonyms):
            assert values(f"With a {word} expression.", Kind.EXPRESSION)[0] == expression.name, word
    for environment in BUILTIN.environments:
        assert values(f"{environment.phrase}.", Kind.ENVIRONMENT) == [environment.name]
    for lighting in BUILTIN.lightings:
        assert values(f"{lighting.phrase}.", Kind.LIGHTING) == [lighting.name]


@pytest.mark.parametrize("text", ["", "   ", "KIANCHAR", "...", "\U0001f525 \u202e"])
def test_a_text_that_says_nothing_reads_as_nothing(text: str) -> None:
    assert READER.read(text).mentions == ()
    assert READER.read(text).shot == Shot()
    assert kinds(text) == set()
