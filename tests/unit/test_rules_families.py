from collections.abc import Callable

import attrs
import pytest

from lorakit.knowledge import MODELS
from lorakit.knowledge.extremes import MOUTH_EXTREMES
from lorakit.model import Caption, Character, Dataset, Finding, Range, Severity, Shot, Targets
from lorakit.rules import Study, builtin, judge
from lorakit.rules._sample import altered, relabelled, sample, uncaptioned, with_facts
from lorakit.rules.backgrounds import plain_place
from lorakit.vocab import Outfit

Relabel = Callable[[int, Shot], Shot]


def found(dataset: Dataset, code: str, targets: Targets | None = None) -> tuple[Finding, ...]:
    return report(dataset, code, targets)[0]


def report(dataset: Dataset, code: str, targets: Targets | None = None) -> tuple[tuple[Finding, ...], list[str]]:
    profile = attrs.evolve(MODELS["flux-2"], targets=targets or Targets())
    result = judge(Study(dataset=dataset, profile=profile), [rule for rule in builtin() if rule.code == code])
    return result.findings, [each.reason for each in result.not_judged]


def values(**columns: list[str]) -> Dataset:
    """Return a set as long as the columns, labelled by them alone."""
    size = len(next(iter(columns.values())))
    base = uncaptioned().only(sample().images[:size])
    return relabelled(lambda i, _shot: Shot(**{name: column[i] for name, column in columns.items()}), base)


@pytest.mark.parametrize(
    ("code", "attribute"),
    [
        ("COV001", "framing"),
        ("COV002", "angle"),
        ("COV003", "angle"),
        ("COV004", "lighting"),
        ("EXP001", "expression"),
        ("EXP002", "expression"),
        ("EXP003", "expression"),
        ("EXP008", "expression"),
        ("WRD001", "outfit"),
        ("WRD002", "outfit"),
        ("BKG001", "environment"),
        ("BKG003", "environment"),
    ],
)
def test_an_unlabelled_set_is_not_judged_once(code: str, attribute: str) -> None:
    findings, reasons = report(relabelled(lambda _i, _shot: Shot(), uncaptioned()), code)
    assert findings == ()
    assert reasons == [f"the {attribute} is known of 0 of 28 images only"]


@pytest.mark.parametrize("known", [13, 14])
def test_half_of_the_images_must_be_known(known: int) -> None:
    dataset = relabelled(lambda i, _shot: Shot(lighting="neon" if i < known else None), uncaptioned())
    findings, reasons = report(dataset, "COV004")
    assert (len(findings), len(reasons)) == ((1, 0) if known == 14 else (0, 1))


def test_framing_is_told_by_the_name_of_the_angle_where_it_tells() -> None:
    spread = Study.of(values(angle=["closeup_front", "back_left", "front"])).spreads["framing"]
    assert dict(spread.counts) == {"back": 1, "close_up": 1}
    assert len(spread.unknown) == 1


def test_too_many_and_too_few_framings_come_with_numbers() -> None:
    findings = found(values(framing=["close_up"] * 20 + ["medium"] * 8), "COV001")
    assert [(each.message, each.fix) for each in findings] == [
        ("0 of 28 (0 %) back views, wanted 10 %", "3 more back views."),
        ("0 of 28 (0 %) full-body shots, wanted 20-25 %", "6 more full-body shots."),
        (
            "20 of 28 (71 %) close-ups, wanted 33-40 %",
            "Leave out 14 of the close-ups or add pictures of other framings.",
        ),
    ]
    assert len(findings[2].images) == 20


def test_targets_without_an_end_ask_for_nothing() -> None:
    free = Targets(angles=Range(), lightings=Range(), expressions=Range(), outfits=Range(), environments=Range())
    dataset = relabelled(
        lambda _i, _shot: Shot(angle="front", lighting="a", expression="sad", outfit="b", environment="c")
    )
    for code in ("COV002", "COV004", "EXP001", "WRD001", "BKG001"):
        assert found(dataset, code, free) == ()


@pytest.mark.parametrize(("count", "hits"), [(14, 0), (15, 1)])
def test_one_view_may_be_half_of_the_set(count: int, hits: int) -> None:
    angles = ["closeup_front", "front"] * count + ["profile_left", "back", "low_angle"] * 10
    dataset = values(angle=angles[:count] + angles[2 * count :][: 28 - count], expression=["neutral"] * 28)
    findings = found(dataset, "COV003")
    assert len(findings) == hits
    assert all("front neutral" in each.message for each in findings)


def test_one_direction_dominates_even_where_no_expression_is_known() -> None:
    (finding,) = found(values(angle=["front", "closeup_front"] * 13 + ["back", "back"]), "COV003")
    assert "26 of 28 (93 %) images are front" in finding.message
    assert "Replace 3 of them" in finding.fix


def test_unlabelled_images_are_named_once_and_hidden_faces_need_no_expression() -> None:
    labels = {"framing": "back", "lighting": "neon", "environment": "office", "outfit": "coat"}
    dataset = relabelled(
        lambda i, shot: Shot(angle="back", **labels) if i < 2 else (Shot() if i == 2 else shot), uncaptioned()
    )
    (finding,) = found(dataset, "COV005")
    assert finding.severity is Severity.INFO
    assert finding.images == (sample().images[2],)
    assert found(relabelled(lambda _i, shot: attrs.evolve(shot, expression=None), uncaptioned()), "COV005")


def test_expressions_too_many_are_told_with_the_rarest() -> None:
    labels = ["neutral"] * 10 + [f"mood {number}" for number in range(9) for _ in range(2)]
    (finding,) = found(values(expression=labels), "EXP001")
    assert "10 distinct expressions" in finding.message
    assert finding.fix == "Leave out 3 of them, the rarest: mood 8, mood 7, mood 6."


def test_synonyms_are_one_expression() -> None:
    spread = Study.of(values(expression=["furious", "enraged", "Raging", "tired", "weary"])).spreads["expression"]
    assert dict(spread.counts) == {"furious": 3, "tired": 2}


@pytest.mark.parametrize(("neutral", "hits"), [(6, 1), (7, 0), (13, 0), (14, 1)])
def test_neutral_has_a_tolerance(neutral: int, hits: int) -> None:
    others = [f"mood {number}" for number in range(28 - neutral)]
    assert len(found(values(expression=["neutral"] * neutral + others), "EXP002")) == hits


def test_neutral_must_be_the_commonest() -> None:
    (finding,) = found(values(expression=["neutral"] * 9 + ["tired"] * 10 + ["sad"] * 9), "EXP002")
    assert finding.message == "tired is more frequent than neutral, 10 against 9"


def test_neutral_targets_may_be_open() -> None:
    assert found(values(expression=["sad"] * 4), "EXP002", Targets(neutral=Range()))[0].message.startswith(
        "sad is more"
    )


@pytest.mark.parametrize(("count", "hits"), [(6, 0), (7, 1)])
def test_an_expression_up_to_six_times_in_thirty(count: int, hits: int) -> None:
    labels = ["neutral"] * 10 + ["tired"] * count + [f"mood {number}" for number in range(18 - count)]
    assert len(found(values(expression=labels), "EXP003")) == hits


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("JINXCHAR with her mouth wide open, seen from the front.", [(18, 33)]),
        ("JINXCHAR in the howling wind of a foggy moor.", None),
        ("JINXCHAR in front of a gaping hole.", None),
    ],
)
def test_extremes_in_captions(text: str, spans: list[tuple[int, int]] | None) -> None:
    dataset = altered(lambda i, item: attrs.evolve(item, caption=Caption(text=text)) if i == 0 else item)
    findings = found(dataset, "EXP004")
    assert [list(each.spans) for each in findings] == ([spans] if spans else [])


@pytest.mark.parametrize("phrase", MOUTH_EXTREMES)
def test_every_extreme_of_the_mouth_is_found_in_captions(phrase: str) -> None:
    caption = Caption(text=f"JINXCHAR afraid, {phrase.upper()}, seen from the front.")
    dataset = altered(lambda i, item: attrs.evolve(item, caption=caption) if i == 0 else item)
    assert [each.image for each in found(dataset, "EXP004")] == [sample().images[0]]


def test_an_extreme_in_the_descriptors_of_a_projects_own_word_counts() -> None:
    word = attrs.evolve(sample().vocabulary.expressions[0], name="berserk", descriptors=("gaping mouth",), synonyms=())
    vocabulary = attrs.evolve(sample().vocabulary, expressions=(word,))
    dataset = attrs.evolve(values(expression=["berserk", "neutral"]), vocabulary=vocabulary)
    assert [each.message for each in found(dataset, "EXP004")] == [
        "'gaping mouth' is an extreme that pulls the face out of shape"
    ]


@pytest.mark.parametrize(
    ("angle", "expression", "hits"),
    [
        ("back", "angry", 1),
        ("back_left", "deadpan", 0),
        ("profile_right", "tired", 1),
        ("low_angle", "sad", 1),
        ("three_quarter_left", "furious", 0),
        ("front", "furious", 0),
    ],
)
def test_emotions_at_angles_that_do_not_show_them(angle: str, expression: str, hits: int) -> None:
    assert len(found(values(angle=[angle], expression=[expression]), "EXP006")) == hits


def test_emotions_without_angles_are_not_judged() -> None:
    assert report(values(expression=["sad"]), "EXP006") == ((), ["the angle is known of 0 of 1 images only"])
    assert report(values(angle=["back"]), "EXP006") == ((), ["the expression is known of 0 of 1 images only"])


def test_an_angle_known_of_some_pictures_only_is_judged_there() -> None:
    dataset = relabelled(
        lambda i, _shot: Shot(angle="back" if i == 0 else None, expression="sad"),
        uncaptioned().only(sample().images[:2]),
    )
    assert [each.image for each in found(dataset, "EXP006")] == [sample().images[0]]


def test_overlap_needs_one_family_and_one_strength() -> None:
    assert found(values(expression=["intense", "defiant", "tired", "exhausted"]), "EXP007")[0].message == (
        "defiant and intense are nearly the same face"
    )
    assert found(values(expression=["tired", "exhausted", "neutral", "deadpan"]), "EXP007") == ()


def test_the_seeds_pair_overlaps_even_where_the_vocabulary_knows_neither() -> None:
    bare = attrs.evolve(
        values(expression=["Intense", "defiant"]), vocabulary=attrs.evolve(sample().vocabulary, expressions=())
    )
    assert len(found(bare, "EXP007")) == 1


@pytest.mark.parametrize(("count", "hits"), [(2, 0), (3, 1)])
def test_two_intense_expressions_in_thirty(count: int, hits: int) -> None:
    labels = ["neutral"] * (28 - count) + ["furious", "exhausted", "terrified"][:count]
    assert len(found(values(expression=labels), "EXP008")) == hits


def test_an_unknown_word_has_no_strength() -> None:
    assert found(values(expression=["rampaging"] * 10), "EXP008") == ()


def test_too_many_outfits() -> None:
    (finding,) = found(values(outfit=[f"outfit {number}" for number in range(7)]), "WRD001")
    assert finding.fix == "Leave out the 2 rarest: outfit 6, outfit 5."


def test_an_article_makes_no_other_outfit() -> None:
    spread = Study.of(values(outfit=["a torn grey jumpsuit", "torn grey jumpsuit"])).spreads["outfit"]
    assert len(spread.counts) == 1


def plain_character(dataset: Dataset) -> Dataset:
    return attrs.evolve(dataset, character=Character(trigger="JINXCHAR"))


@pytest.mark.parametrize(
    ("counts", "fixes"),
    [
        ((14, 5, 5, 4), []),
        ((26, 1, 1), ["Change 7 of them."]),
        ((7, 7, 7, 7), ["Dress 2 more pictures in it."]),
        ((14, 12, 1, 1), ["Dress about 5 pictures in each of the 3 others."]),
        ((28,), []),
    ],
)
def test_outfits_around_half(counts: tuple[int, ...], fixes: list[str]) -> None:
    labels = [f"outfit {number}" for number, count in enumerate(counts) for _ in range(count)]
    assert [each.fix for each in found(plain_character(values(outfit=labels)), "WRD002")] == fixes


def test_outfits_against_their_weights() -> None:
    outfits = (
        Outfit(phrase="the coat", weight=6),
        Outfit(phrase="a suit", weight=3),
        Outfit(phrase="a gown", weight=1),
    )
    dataset = attrs.evolve(
        values(outfit=["coat"] * 4 + ["suit"] * 24), character=Character(trigger="JINXCHAR", outfits=outfits)
    )
    assert [(each.message, each.fix) for each in found(dataset, "WRD002")] == [
        ("a suit on 24 of 28 (86 %) images, by its weight about 30 %", "Change the outfit on 11 of them."),
        ("the coat on 4 of 28 (14 %) images, by its weight about 60 %", "14 more pictures in the coat."),
    ]


def test_equal_weights_say_nothing() -> None:
    outfits = (Outfit(phrase="a coat"), Outfit(phrase="a suit"))
    dataset = attrs.evolve(
        values(outfit=["a coat"] * 14 + ["a suit"] * 14), character=Character(trigger="J", outfits=outfits)
    )
    assert found(dataset, "WRD002") == ()


def test_more_than_ten_places_are_worth_knowing_only() -> None:
    (finding,) = found(values(environment=[f"place {number}" for number in range(11)]), "BKG001")
    assert finding.severity is Severity.INFO


@pytest.mark.parametrize(
    ("label", "plain"),
    [
        ("white studio", True),
        ("plain white background", True),
        ("a seamless pale backdrop", True),
        ("studio", True),
        ("photo studio", True),
        ("teal background", False),
        ("a recording studio full of cables", False),
        ("white cliffs", False),
        ("industrial corridor", False),
    ],
)
def test_which_labels_name_a_studio(label: str, *, plain: bool) -> None:
    assert plain_place(Study.of(sample()), label) is plain


def test_white_backgrounds_by_label_without_pixels() -> None:
    bare = altered(lambda _i, item: attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=None)))
    findings, reasons = report(
        relabelled(lambda _i, shot: attrs.evolve(shot, environment="white studio"), bare), "BKG002"
    )
    assert len(findings) == 1
    assert reasons == []
    assert report(bare, "BKG002")[1] == [
        "28 of 28 images were not measured: whether the borders are white is told by the labels only"
    ]


def test_flat_borders_are_a_studio_unless_the_label_names_a_colour() -> None:
    flat = with_facts(lambda _i, facts: attrs.evolve(facts, border_spread=0.01))
    assert found(flat, "BKG002")
    colours = ("red", "teal", "navy", "olive", "pink")
    solid = relabelled(lambda i, shot: attrs.evolve(shot, environment=f"solid {colours[i % 5]} background"), flat)
    assert found(solid, "BKG002") == ()
    unlabelled = relabelled(lambda _i, shot: attrs.evolve(shot, environment=None), uncaptioned())
    assert found(unlabelled, "BKG002") == ()


def test_pictures_neither_labelled_nor_measured_do_not_count() -> None:
    bare = altered(
        lambda _i, item: attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=None)), uncaptioned()
    )
    assert found(relabelled(lambda _i, _shot: Shot(), bare), "BKG002") == ()


@pytest.mark.parametrize(("count", "hits"), [(12, 0), (13, 1)])
def test_one_place_on_four_in_ten(count: int, hits: int) -> None:
    labels = ["office"] * count + [f"place {number}" for number in range(28 - count)]
    assert len(found(values(environment=labels), "BKG003")) == hits
