"""A rule's page."""

import attrs
import pytest

from lorakit.model import Character, Dataset
from lorakit.render import Look, rule_dict, rule_page, rule_text
from lorakit.rules import Example, Parameter, Rule


def _set() -> Dataset:
    return Dataset(character=Character(trigger="JINXCHAR"))


RULE = Rule(
    code="CAP008",
    name="duplicate-caption",
    severity="warning",
    what="Two pictures have the same caption.",
    why="The text cannot tell them apart.",
    source="convention",
    bad=Example(text="a.txt: JINXCHAR smiles.\nb.txt: JINXCHAR smiles.", dataset=_set),
    good=Example(text="a.txt: JINXCHAR smiles.\nb.txt: ```JINXCHAR frowns.```", dataset=_set),
    check=lambda _study, _limits: (),
)
FULL = attrs.evolve(
    RULE,
    parameters=(Parameter(name="similarity", default=0.9, what="Jaccard | index", source="convention"),),
    targets=("close_up",),
    fix="Nothing is done.",
    extra="faces",
)


def test_a_page_says_what_why_and_from_where() -> None:
    page = rule_page(RULE)
    assert page.startswith("# CAP008 duplicate-caption\n\n**Severity:** warning.")
    for text in (RULE.what, RULE.why, RULE.source, RULE.bad.text, RULE.good.text):
        assert text in page
    assert page.endswith("\n")
    assert "## Parameters" not in page
    assert "--fix" not in page


def test_an_example_cannot_close_its_fence() -> None:
    assert "````text\n" + RULE.good.text + "\n````" in rule_page(RULE)


def test_a_page_lists_parameters_targets_fix_and_extra() -> None:
    page = rule_page(FULL)
    assert "| `similarity` | 0.9 | Jaccard \\| index | convention |" in page
    assert "[rules.CAP008]" in page
    assert "- `close_up`" in page
    assert "Nothing is done." in page
    assert "lorakit[faces]" in page


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (RULE, "Training sets."),
        (attrs.evolve(RULE, references=True), "references only"),
        (attrs.evolve(RULE, any_purpose=True), "Training sets and"),
    ],
)
def test_pages_say_what_is_judged(rule: Rule, expected: str) -> None:
    assert expected in rule_page(rule)
    assert expected in rule_text(rule)


def test_the_terminal_page_has_everything_too() -> None:
    text = rule_text(FULL, look=Look(width=60))
    for part in (
        FULL.what,
        FULL.why,
        "similarity = 0.9",
        "close_up",
        "Nothing is done.",
        "lorakit[faces]",
        "convention",
    ):
        assert part in text
    assert all(len(line) <= 60 for line in text.splitlines())


def test_the_terminal_page_escapes_plug_ins_texts() -> None:
    assert "\x1b" not in rule_text(attrs.evolve(RULE, name="\x1b[2J", what="a\x1b]0;b"))


def test_the_document_has_the_same_facts() -> None:
    document = rule_dict(FULL)
    assert document["parameters"] == [
        {"name": "similarity", "default": 0.9, "what": "Jaccard | index", "source": "convention"}
    ]
    assert document["training"] is True
    assert document["references"] is False
