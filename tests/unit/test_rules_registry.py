import re

import pytest

from lorakit.errors import FieldError
from lorakit.knowledge import CHECKLIST, MISTAKES, MODELS
from lorakit.model import CheckState, Report, Severity, Targets
from lorakit.rules import Example, Rule, Study, builtin, judge
from lorakit.rules._sample import sample

RULES = builtin()
JUDGING = tuple(rule for rule in RULES if rule.extra is None)


def judged(example: Example, rule: Rule) -> Report:
    assert example.dataset is not None
    return judge(Study.of(example.dataset(), example.spec), [rule])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_explains_itself(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert all(text.strip() for text in (rule.what, rule.why, rule.source, rule.bad.text, rule.good.text))
    assert rule.what.endswith(".")
    assert all(hasattr(Targets(), target) for target in rule.targets)
    assert all(parameter.what and parameter.source for parameter in rule.parameters)


@pytest.mark.parametrize("rule", JUDGING, ids=lambda rule: rule.code)
def test_the_bad_example_is_found_with_a_fix(rule: Rule) -> None:
    findings = judged(rule.bad, rule).findings
    assert findings
    assert all(finding.fix.endswith(".") and not finding.message.endswith(".") for finding in findings)


@pytest.mark.parametrize("rule", JUDGING, ids=lambda rule: rule.code)
def test_the_good_example_is_clean(rule: Rule) -> None:
    assert judged(rule.good, rule).findings == ()


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.extra], ids=lambda rule: rule.code)
def test_a_rule_without_its_extra_says_once_that_it_judges_nothing(rule: Rule) -> None:
    report = judge(Study.of(sample()), [rule])
    assert not report.findings
    (unjudged,) = report.not_judged
    assert unjudged.code == rule.code
    assert f"lorakit[{rule.extra}]" in unjudged.fix


def test_codes_and_names_are_unique_and_sorted() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_checklist_and_mistakes_name_rules_that_exist() -> None:
    families = {rule.code[:3] for rule in RULES}
    named = {code for line in CHECKLIST for code in line.codes} | {code for each in MISTAKES for code in each.codes}
    assert {code for code in named if code[:3] in families} <= {rule.code for rule in RULES}


def test_a_rule_without_example_sets_is_refused() -> None:
    rule = RULES[0]
    with pytest.raises(FieldError, match="has no example set"):
        Rule(
            code="ZZZ001",
            name="zzz",
            severity=Severity.INFO,
            what="w",
            why="w",
            source="s",
            bad=Example(text="bad"),
            good=rule.good,
            check=rule.check,
        )


@pytest.mark.parametrize("model", sorted(MODELS))
def test_the_sample_is_clean_for_every_model(model: str) -> None:
    report = judge(Study.of(sample(model)), builtin())
    assert [f for f in report.findings if f.severity is not Severity.INFO] == []
    assert not [line for line in report.checklist if line.state is CheckState.FAIL]
    without = {rule.code for rule in RULES if rule.extra or rule.code[:3] in {"TRN", "TGT"}}
    assert {each.code for each in report.not_judged} == without, "no trainer is named, and nothing said of a training"


def test_an_empty_set_is_judged_without_a_crash() -> None:
    report = judge(Study.of(sample().only(())), builtin())
    assert report.codes == {"SET001"}
    assert report.count(Severity.ERROR) == 1
