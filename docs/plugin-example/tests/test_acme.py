from pathlib import Path

import attrs
import pytest
from acme_lorakit.colours import HEX_COLOUR
from acme_lorakit.portrait import PORTRAIT
from hypothesis import given

from lorakit import plugins
from lorakit.model import Caption, Dataset
from lorakit.rules import Study, judge
from lorakit.testing.cases import Case, load_cases, run_case
from lorakit.testing.rules import check_rule
from lorakit.testing.strategies import datasets

CASES = load_cases(Path(__file__).parent / "cases" / "ACME001.toml")


def test_the_rule_proves_itself() -> None:
    check_rule(HEX_COLOUR)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_rule_finds_what_its_case_expects(case: Case) -> None:
    assert run_case(case, HEX_COLOUR) == case.expect


@given(datasets())
def test_captions_without_a_hash_sign_are_never_found(dataset: Dataset) -> None:
    plain = dataset.captioned(
        (item.image, attrs.evolve(item.caption, text=item.caption.text.replace("#", "")))
        for item in dataset.items
        if isinstance(item.caption, Caption)
    )
    assert judge(Study.of(plain), [HEX_COLOUR]).findings == ()


def test_lorakit_finds_the_plugin_whole() -> None:
    found = plugins.load()
    assert plugins.Plugin(name="acme", distribution="acme-lorakit") in found.plugins
    assert found.broken == ()
    assert HEX_COLOUR in found.rules
    assert found.models["acme-portrait"] is PORTRAIT
