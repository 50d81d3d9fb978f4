from pathlib import Path

import attrs
import pytest

from lorakit.errors import InputError, InvalidDataError
from lorakit.model import (
    Author,
    Candidate,
    Caption,
    Character,
    Dataset,
    ImageFacts,
    ImageFault,
    Item,
    Origin,
    Purpose,
    Severity,
    StrayKind,
    Verdict,
)
from lorakit.rules import Example, Hit, Parameter, Rule, Study, Unknown
from lorakit.testing.cases import Case, load_cases, run_case
from lorakit.testing.rules import check_rule

WHOLE = """
rule = "ACME001"

[[case]]
name = "everything"
model = "z-image"
trainer = "fal"
purpose = "training"
expect = ["set", "a.png"]
[case.character]
traits = ["blue eyes"]
[[case.items]]
image = "a.png"
caption = "JINXCHAR, front view."
shot = { angle = "front" }
requested = { angle = "back" }
facts = { width = 512 }
verdict = "winner"
provenance = { origin = "keystone" }
[[case.items]]
image = "b.png"
caption = { text = "x", author = "built" }
fault = { kind = "unreadable", detail = "empty", fix = "Remove it." }
[[case.items]]
image = "c.png"
facts = { kind = "unreadable", detail = "empty", fix = "Remove it." }
[[case.strays]]
name = "c.txt"
kind = "orphan_caption"

[[case]]
name = "references"
reference = "wan-2.1-vace"
expect = []
"""


def write(folder: Path, text: str) -> Path:
    file = folder / "ACME001.toml"
    file.write_text(text, encoding="utf-8")
    return file


def dataset(*captions: str) -> Dataset:
    items = (Item(candidate=Candidate(image=f"{n}.png"), caption=Caption(text=text)) for n, text in enumerate(captions))
    return Dataset(items=tuple(items), character=Character(trigger="KIAN"))


def check(study: Study, _limits: object) -> tuple[Hit, ...]:
    return tuple(
        Hit(message="says bad", fix="Say good.", image=item.image, spans=((0, 3),))
        for item in study.items
        if item.caption and item.caption.text.startswith("bad")
    )


RULE = Rule(
    code="ACME001",
    name="says-bad",
    severity=Severity.WARNING,
    what="A caption begins with bad.",
    why="Because.",
    source="convention",
    bad=Example(text="bad", dataset=lambda: dataset("bad", "good", "bad too")),
    good=Example(text="good", dataset=lambda: dataset("good")),
    check=check,
)


def test_a_case_holds_all_that_its_file_says(tmp_path: Path) -> None:
    whole, references = load_cases(write(tmp_path, WHOLE))
    study = whole.study
    first, second, third = study.dataset.items
    assert str(whole) == "ACME001: everything"
    assert whole.expect == ("a.png", "set")
    assert study.profile.id == "z-image"
    assert study.contract is not None
    assert study.contract.id == "fal"
    assert study.dataset.character == Character(trigger="JINXCHAR", traits=("blue eyes",))
    assert study.dataset.strays[0].kind is StrayKind.ORPHAN_CAPTION
    assert first.candidate.measured == ImageFacts(width=512, height=1024, format="PNG", mode="RGB")
    assert first.candidate.verdict is Verdict.WINNER
    assert first.candidate.provenance.origin is Origin.KEYSTONE
    assert first.candidate.requested is not None
    assert first.caption == Caption(text="JINXCHAR, front view.")
    assert second.caption == Caption(text="x", author=Author.BUILT)
    assert isinstance(second.candidate.fault, ImageFault)
    assert third.candidate.fault == second.candidate.fault
    assert third.caption is None
    assert references.study.dataset.purpose is Purpose.REFERENCE
    assert references.study.reference is not None
    assert references.study.reference.id == "wan-2.1-vace"


def test_a_case_says_what_the_rule_found(tmp_path: Path) -> None:
    text = 'rule = "ACME001"\n[[case]]\nname = "x"\nexpect = []\n'
    text += '[[case.items]]\nimage = "b.png"\ncaption = "bad"\n[[case.items]]\nimage = "a.png"\ncaption = "bad"\n'
    (case,) = load_cases(write(tmp_path, text))
    assert run_case(case, RULE) == ("a.png", "b.png")
    whole = attrs.evolve(RULE, check=lambda _study, _limits: [Hit(message="m", fix="Do it.")])
    assert run_case(case, whole) == ("set",)


def test_a_case_is_run_with_its_own_rule_only(tmp_path: Path) -> None:
    case = load_cases(write(tmp_path, WHOLE))[0]
    with pytest.raises(InputError, match="is about ACME001, not ACME002"):
        run_case(case, attrs.evolve(RULE, code="ACME002"))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("rule = ", "not TOML: Invalid value (at end of document)"),
        ('rule = "A"', "$: missing key 'case'. Add 'case'."),
        ('rule = "A"\n[[case]]\nexpect = []', ", case 1 has 1 wrong field:\n  $: missing key 'name'. Add 'name'."),
        ('rule = "A"\n[[case]]\nname = "x"', ", case 'x' has 1 wrong field:\n  $: missing key 'expect'."),
        ('rule = "A"\n[[case]]\nname = "x"\nexpect = ["a"]', "$.expect[0]: 'a' is no image of this case. Use the name"),
        (
            'rule = "A"\n[[case]]\nname = "x"\nexpect = []\nitems = [3]',
            "$.items[0]: an object is expected, got the num",
        ),
        ('rule = "A"\n[[case]]\nname = "x"\nexpect = []\nitems = 3', "$.items: a list is expected, got the number 3."),
        ('rule = "A"\n[[case]]\nname = "x"\nexpect = []\nmodel = "flux"', ", case 'x' has 1 wrong field:\n  $.model: "),
        (
            'rule = "A"\n[[case]]\nname = "x"\nexpect = []\nreference = "wan"',
            ", case 'x' has 1 wrong field:\n  $.reference",
        ),
        (
            'rule = "A"\n[[case]]\nname = "x"\nexpect = []\nitems = [{image = "/a"}]',
            ", case 'x' has 1 wrong field:\n  $.items[0].image: '/a' is no name",
        ),
        (
            'rule = "A"\n[[case]]\nname = "x"\nexpect = []\n[[case]]\nname = "x"\nexpect = []',
            "two cases are named 'x'. Give each case a name of its own.",
        ),
    ],
)
def test_a_wrong_file_is_told_with_its_case(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises((InputError, InvalidDataError)) as caught:
        load_cases(write(tmp_path, text))
    assert "ACME001.toml" in str(caught.value)
    assert fault in str(caught.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"ACME001.toml: cannot be read: No such file"):
        load_cases(tmp_path / "ACME001.toml")


def test_a_case_with_a_name_only_needs_no_more(tmp_path: Path) -> None:
    (case,) = load_cases(write(tmp_path, 'rule = "A"\n[[case]]\nname = "x"\nexpect = []'))
    assert isinstance(case, Case)
    assert case.study.dataset == Dataset(character=Character(trigger="JINXCHAR"))


def test_a_rule_that_proves_itself_passes() -> None:
    check_rule(RULE)
    check_rule(attrs.evolve(RULE, targets=("close_up",)))


def test_a_rule_that_needs_an_extra_owes_its_page_only() -> None:
    check_rule(attrs.evolve(RULE, extra="ocr", bad=Example(text="x"), good=Example(text="y")))


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"code": "acme1"}, "code: 'acme1' is no code. Use capital letters of your own and three digits."),
        ({"name": "Says bad"}, "name: 'Says bad' is no name. Use a few lower-case words with hyphens."),
        ({"why": " "}, "why: it is empty. Write it: it is the rule's page."),
        (
            {"parameters": (Parameter(name="p", default=1, what="", source="convention"),)},
            "parameters.p.what: it is empty.",
        ),
        ({"targets": ("closeup",)}, "targets: there is no target 'closeup'. Use some of close_up, medium, "),
        ({"bad": RULE.good}, "bad: nothing is found in the bad example. Mend the rule or the example."),
        ({"good": RULE.bad}, "good: found in the good example: says bad. Mend the rule or the example."),
        (
            {"good": attrs.evolve(RULE.good, dataset=lambda: dataset("what?"))},
            "good: the good example is not judged: it asks. Give it what the bad example has.",
        ),
    ],
)
def test_a_page_that_proves_nothing_is_told(changes: dict[str, object], fault: str) -> None:
    def asking(study: Study, limits: object) -> list[Hit | Unknown]:
        asks = study.dataset.items[0].caption == Caption(text="what?")
        return [*check(study, limits), *([Unknown(reason="it asks", fix="Answer.")] if asks else [])]

    assert_told(attrs.evolve(RULE, **{"check": asking, **changes}), fault)  # type: ignore[arg-type]  # changes differ


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"message": "It says bad."}, "check: the message 'It says bad.'. Say what was found, without a full stop."),
        ({"fix": "good"}, "check: the fix 'good'. Say what to do, as a whole sentence."),
        ({"images": ("z.png",)}, "check: 'z.png' is no image of the set. Name images as the set does."),
        ({"spans": ((0, 99),)}, "check: the span 0 to 99 is outside the caption's 3 characters."),
        ({"image": None, "spans": ((0, 1),)}, "check: the span 0 to 1 is outside the caption's 0 characters."),
    ],
)
def test_a_finding_without_evidence_is_told(changes: dict[str, object], fault: str) -> None:
    def poor(study: Study, limits: object) -> list[Hit]:
        return [attrs.evolve(hit, **changes) for hit in check(study, limits)]  # type: ignore[arg-type]  # changes differ

    assert_told(attrs.evolve(RULE, check=poor), fault)


def test_a_rule_that_goes_by_the_order_of_images_is_told() -> None:
    def first(study: Study, limits: object) -> list[Hit]:
        return [hit for hit in check(study, limits) if hit.image == study.dataset.items[0].image]

    assert_told(attrs.evolve(RULE, check=first), "check: the order of images changes what is found.")


def assert_told(rule: Rule, fault: str) -> None:
    with pytest.raises(InvalidDataError) as caught:
        check_rule(rule)
    assert caught.value.source == f"rule {rule.code}"
    assert any(str(each).startswith(fault) for each in caught.value.faults)
