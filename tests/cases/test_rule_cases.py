"""Every rule against its cases in ``rules/``, and the proof every rule owes."""

from pathlib import Path

import pytest

from lorakit.rules import Rule, builtin
from lorakit.testing.cases import Case, load_cases, run_case
from lorakit.testing.rules import check_rule

FOLDER = Path(__file__).parent / "rules"
FILES = sorted(FOLDER.glob("*.toml"))
RULES = {rule.code: rule for rule in builtin()}
CASES = [case for file in FILES for case in load_cases(file)]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_rule_finds_what_its_case_expects(case: Case) -> None:
    assert run_case(case, RULES[case.rule]) == case.expect


@pytest.mark.parametrize("rule", builtin(), ids=lambda rule: rule.code)
def test_a_rule_proves_itself(rule: Rule) -> None:
    check_rule(rule)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_is_named_for_its_rule(file: Path) -> None:
    assert {case.rule for case in load_cases(file)} == {file.stem}


def test_every_rule_has_cases_that_it_must_and_must_not_hit() -> None:
    hit = {case.rule for case in CASES if case.expect}
    silent = {case.rule for case in CASES if not case.expect}
    judging = {code for code, rule in RULES.items() if rule.extra is None}
    assert sorted(judging - hit) == []
    assert sorted(set(RULES) - silent) == []
