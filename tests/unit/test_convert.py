import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs
import pytest

from lorakit.convert import MIGRATIONS, SCHEMA, dumps, loads, parse_json, structure, unstructure, upgrade
from lorakit.errors import InputError, InvalidDataError
from lorakit.model import (
    Candidate,
    Character,
    Dataset,
    FaultKind,
    Finding,
    ImageFacts,
    ImageFault,
    Item,
    ModelProfile,
    Range,
    Report,
    Shot,
    TrainingSpec,
)
from lorakit.vocab import Angle, Outfit

FACTS = {"width": 8, "height": 8, "format": "PNG", "mode": "RGB"}
FAULT = {"kind": "unreadable", "detail": "empty", "fix": "Remove it."}


def faults(data: object, kind: type[object]) -> list[str]:
    with pytest.raises(InvalidDataError) as caught:
        structure(data, kind, source="x.json")
    assert caught.value.source == "x.json"
    return [str(fault) for fault in caught.value.faults]


def test_every_fault_of_a_document_is_told_at_its_place() -> None:
    data = {
        "items": [
            {"candidate": {"image": "a.png", "shot": {"angle": "frnt", "pos": "x"}}, "captoin": {}},
            {"candidate": {"image": "/a.png", "facts": {**FAULT, "kind": "broken"}}},
        ],
        "character": {"trigger": "two words", "traits": "blue eyes", "outfits": [{"phrase": "a coat", "weight": -1}]},
        "purpose": 3,
    }
    assert faults(data, Dataset) == [
        "$.items[0]: unknown key 'captoin'. Did you mean 'caption'?",
        "$.items[0].candidate.shot: unknown key 'pos'. Did you mean 'pose'?",
        "$.items[0].candidate.shot.angle: unknown angle 'frnt'. Did you mean 'front'?",
        "$.items[1].candidate.image: '/a.png' is no name inside the dataset. Use a relative path such as 'a/01.png'.",
        f"$.items[1].candidate.facts.kind: unknown fault kind 'broken'. Use one of {', '.join(FaultKind)}.",
        "$.character.trigger: a trigger is one word, got 'two words'. Join it, for example 'JINXCHAR'.",
        "$.character.traits: a list is expected, got the text 'blue eyes'. Put it in square brackets.",
        "$.character.outfits[0].weight: a weight is a positive number, got -1. Use 1 for the usual share.",
        "$.purpose: a text is expected, got the number 3. Put it in quotes.",
    ]


def test_a_fault_beneath_a_field_keeps_its_place() -> None:
    twice = [{"candidate": {"image": "a.png"}}, {"candidate": {"image": "a.png"}}]
    assert faults({"items": twice, "character": {"trigger": "J"}}, Dataset) == [
        "$.items[1].candidate.image: 'a.png' stands twice. Keep one of them."
    ]


def test_a_label_fault_is_told_at_its_field_not_at_what_was_checked() -> None:
    assert faults({"expression": "a\0b"}, Shot) == [
        "$.expression: control characters in 'a\\x00b'. Remove them.",
    ]


@pytest.mark.parametrize(
    ("data", "kind", "fault"),
    [
        (None, Shot, "$: an object is expected, got nothing (null). Use keys and values."),
        ([1, 2], Shot, "$: an object is expected, got a list of 2. Use keys and values."),
        ({"pose": 3}, Shot, "$.pose: a text is expected, got the number 3. Put it in quotes."),
        ({"pose": {"a": 1}}, Shot, "$.pose: a text is expected, got an object with 1 key. Put it in quotes."),
        ({"pose": {}}, Shot, "$.pose: a text is expected, got an object with 0 keys. Put it in quotes."),
        ({"pose": b"x"}, Shot, "$.pose: a text is expected, got a bytes. Put it in quotes."),
        ({"angle": "x" * 5000}, Shot, "$.angle: unknown angle "),
        ({}, Character, "$: missing key 'trigger'. Add 'trigger'."),
        ({1: 2}, Range, "$: unknown key '1'. Leave it out; the keys are low, high."),
        ({"steps": True}, TrainingSpec, "$.steps: a whole number is expected, got true. Write it without quotes"),
        ({"steps": 1.5}, TrainingSpec, "$.steps: a whole number is expected, got the number 1.5. "),
        ({"steps": 10**5000}, TrainingSpec, "$.steps: the number has more than 64 bits. Use a smaller number."),
        ({"steps": "1"}, TrainingSpec, "$.steps: a whole number is expected, got the text '1'. "),
        ({"steps": -1}, TrainingSpec, "$.steps: steps is at least 1, got -1. Use a positive number."),
        ({"alpha": "1"}, TrainingSpec, "$.alpha: a number is expected, got the text '1'. Write it without quotes."),
        ({"alpha": False}, TrainingSpec, "$.alpha: a number is expected, got false. Write it without quotes."),
        ({"alpha": float("nan")}, TrainingSpec, "$.alpha: a finite number is expected, got nan. "),
        ({"alpha": 10**400}, TrainingSpec, "$.alpha: the number has more than 64 bits. Use a smaller number."),
        ({"model": 10**5000}, TrainingSpec, "$.model: a text is expected, got a huge number. Put it in quotes."),
        ({"is_style": 1}, TrainingSpec, "$.is_style: true or false is expected, got the number 1. "),
        ({"extra": [["a"]]}, TrainingSpec, "$.extra[0]: a list of 2 is expected, got 1. Give exactly 2 values."),
        ({"extra": [["a", {}]]}, TrainingSpec, "$.extra[0][1]: one of str, int, float, bool, list is expected, "),
        ({"extra": [["a", [[]]]]}, TrainingSpec, "$.extra[0][1][0]: one of str, int, float, bool is expected, "),
        ({"model": "\ud800"}, TrainingSpec, "$.model: half a surrogate pair in '\\ud800'. Write the character itself."),
        ([3, 1], Range, "$.low: the range 3 to 1 is empty. Swap its ends."),
        ([3], Range, "$: a list of 2 is expected, got 1. Give exactly 2 values."),
        (["3", 1], Range, "$[0]: a number is expected, got the text '3'. Write it without quotes."),
        ({"weight": 1}, Outfit, "$: missing key 'phrase'. Add 'phrase'."),
        ({"image": "a", "facts": {"width": 1}}, Candidate, "$.facts: missing key 'height'. Add 'height'."),
        ({"image": "a", "facts": {"detail": "x"}}, Candidate, "$.facts: missing key 'kind'. Add 'kind'."),
        ({"image": "a", "facts": 3}, Candidate, "$.facts: an object is expected, got the number 3. "),
        ({"\n" * 999: 1}, Shot, "$: unknown key '\\n\\n"),
    ],
)
def test_a_wrong_field_names_place_problem_and_fix(data: object, kind: type[object], fault: str) -> None:
    told = faults(data, kind)
    assert told[0].startswith(fault)
    assert len(told[0]) < 400


def test_what_concerns_several_fields_at_once_is_told_at_one_of_them_or_the_whole() -> None:
    assert faults({"low": 3, "high": 1}, Range) == ["$.low: the range 3 to 1 is empty. Swap its ends."]


def test_mappings_lists_and_unions_are_read_too() -> None:
    limits = {"COV001": {"tolerance": 0.1}, "odd key": {"x": 1}}
    assert structure(limits, Mapping[str, Mapping[str, float]]) == limits  # type: ignore[type-abstract]
    assert structure([{"low": 1}], list[Range]) == [Range(1)]
    assert structure(FACTS, ImageFacts | ImageFault) == ImageFacts(**FACTS)  # type: ignore[arg-type]
    assert faults({"COV001": {"a": "b"}, "odd key": [], 3: {}}, dict[str, dict[str, float]]) == [
        "$.COV001.a: a number is expected, got the text 'b'. Write it without quotes.",
        '$["odd key"]: an object is expected, got a list of 0. Use keys and values.',
        '$["3"]: a text is expected, got the number 3. Put it in quotes.',
    ]


def test_facts_and_faults_are_told_apart_by_their_own_keys() -> None:
    measured = structure({"image": "a.png", "facts": FACTS}, Candidate)
    unreadable = structure({"image": "a.png", "facts": FAULT}, Candidate)
    assert isinstance(measured.facts, ImageFacts)
    assert isinstance(unreadable.facts, ImageFault)
    assert unreadable.facts.kind is FaultKind.UNREADABLE
    assert structure({"image": "a.png", "facts": None}, Candidate).facts is None


def test_words_of_a_vocabulary_may_be_spelt_as_people_do() -> None:
    assert structure({"angle": "Three-Quarter Left"}, Shot) == Shot(angle=Angle.THREE_QUARTER_LEFT)
    assert structure({"angle": Angle.BACK}, Shot) == Shot(angle=Angle.BACK)


def test_ranges_are_read_as_pairs_and_as_objects_and_written_as_pairs() -> None:
    assert structure([30, 80], Range) == structure({"low": 30, "high": 80}, Range) == Range(30, 80)
    assert unstructure(Range(30, None)) == [30, None]


def test_numbers_stay_as_they_were_written() -> None:
    given = {"extra": [["a", 1], ["b", 1.0], ["c", True], ["d", "1"], ["e", [1, 1.0, True, "1"]], ["f", []]]}
    spec = structure(given, TrainingSpec)
    assert [type(value) for _, value in spec.extra] == [int, float, bool, str, tuple, tuple]
    assert [type(value) for value in dict(spec.extra)["e"]] == [int, float, bool, str]  # type: ignore[union-attr]
    assert unstructure(spec)["extra"] == given["extra"]


def test_only_what_is_empty_by_default_is_left_out() -> None:
    assert unstructure(Shot(angle=Angle.FRONT)) == {"angle": "front"}
    assert unstructure(TrainingSpec()) == {"model": "flux-2", "resolution": 1024}
    assert unstructure(ImageFacts(width=8, height=8, format="PNG", mode="RGB", profile=""))["profile"] == ""


def test_where_the_files_lie_is_neither_written_nor_read() -> None:
    dataset = Dataset(character=Character(trigger="J"), root="/home/me")
    assert "root" not in unstructure(dataset)
    assert faults({"character": {"trigger": "J"}, "root": "/"}, Dataset)[0].startswith("$: unknown key 'root'.")


def test_a_document_names_its_schema_and_kind() -> None:
    report = Report(findings=(Finding(code="CAP001", name="n", severity="error", message="m", fix="f"),))
    text = dumps(report)
    assert text.endswith("}\n")
    assert json.loads(text) == {"schema": SCHEMA, "kind": "Report", "value": unstructure(report)}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "not JSON: Expecting value at line 1, column 1"),
        ("{\n,}", "not JSON: Expecting property name enclosed in double quotes at line 2, column 1"),
        ('{"a": 1, "b": 2, "a": 3}', "the key 'a' stands twice in one object"),
        ("[NaN]", "NaN is no number JSON knows"),
        ("[-Infinity]", "-Infinity is no number JSON knows"),
        ("[" * 100_000, "nested too deeply"),
        ("[" + "1" * 5000 + "]", "a number has too many digits"),
        ('{"schema": 99, "kind": "Shot", "value": {}}', "schema 99 was written by a newer lorakit; this one reads up"),
        ('{"schema": 0, "kind": "Shot", "value": {}}', "there is no schema 0"),
        ('{"schema": 1, "kind": "Report", "value": {}}', "holds a 'Report', not a Shot"),
    ],
)
def test_a_hostile_document_is_refused_with_a_fix(text: str, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        loads(text, Shot, source="x.json")
    assert caught.value.where == "x.json"
    assert caught.value.problem.startswith(problem)
    assert caught.value.fix.endswith(".")


def test_the_envelope_has_no_other_keys() -> None:
    with pytest.raises(InvalidDataError) as caught:
        loads('{"schema": 1, "kind": "Shot", "values": {}}', Shot, source="x.json")
    assert [str(fault) for fault in caught.value.faults] == [
        "$: unknown key 'values'. Did you mean 'value'?",
        "$: missing key 'value'. Add 'value'.",
    ]


@pytest.mark.parametrize("value", [TrainingSpec(default_caption="\ud800"), Range(float("-inf"), None)])
def test_what_json_cannot_hold_is_not_written(value: attrs.AttrsInstance) -> None:
    with pytest.raises(InputError) as caught:
        dumps(value)
    assert caught.value.problem.startswith("cannot be written as JSON: ")


def test_json_of_any_shape_is_parsed() -> None:
    assert parse_json('[1, 2.5, null, {"a": "\\ud83d\\ude00"}]', source="x") == [1, 2.5, None, {"a": "\U0001f600"}]


def _renamed(kind: str, data: Any) -> Any:  # noqa: ANN401 - plain data
    return {"pose": data["stance"]} if kind == "Shot" else data


def _shouted(_kind: str, data: Any) -> Any:  # noqa: ANN401 - plain data
    return {"pose": data["pose"].upper()}


def test_older_documents_are_lifted_step_by_step() -> None:
    steps = MappingProxyType({1: _renamed, 2: _shouted})
    old = {"stance": "sitting"}
    assert upgrade(old, "Shot", 1, source="x", current=3, migrations=steps) == {"pose": "SITTING"}
    assert upgrade({"pose": "sitting"}, "Shot", 2, source="x", current=3, migrations=steps) == {"pose": "SITTING"}
    assert upgrade({"pose": "sitting"}, "Shot", 3, source="x", current=3, migrations=steps) == {"pose": "sitting"}
    with pytest.raises(InputError, match="schema 4 was written by a newer lorakit"):
        upgrade({}, "Shot", 4, source="x", current=3, migrations=steps)


def test_there_is_a_step_from_every_older_schema() -> None:
    assert sorted(MIGRATIONS) == list(range(1, SCHEMA))


def test_a_profile_can_be_changed_as_plain_data() -> None:
    from lorakit.knowledge import MODELS  # noqa: PLC0415 - only here

    plain = unstructure(MODELS["flux-2"])
    changed = structure({**plain, "words": [10, 20]}, ModelProfile)
    assert changed == attrs.evolve(MODELS["flux-2"], words=Range(10, 20))


def test_items_of_a_dataset_can_be_read_one_by_one() -> None:
    item = structure({"candidate": {"image": "a.png"}}, Item)
    assert item == Item(candidate=Candidate(image="a.png"))
