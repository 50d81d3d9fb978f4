"""Judging a set by rules."""

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

import attrs

from lorakit.errors import RuleCrashError
from lorakit.model import Broken, Finding, NotJudged, Purpose, Report, Waiver
from lorakit.rules.checklist import checklist
from lorakit.rules.rule import Hit, Rule, Unknown
from lorakit.rules.study import Study
from lorakit.rules.tables import coverage

__all__ = ["judge"]


def __dir__() -> list[str]:
    return __all__


def judge(
    study: Study,
    rules: Iterable[Rule],
    *,
    limits: Mapping[str, Mapping[str, float]] | None = None,
    waivers: Iterable[Waiver] = (),
    broken: Iterable[Broken] = (),
) -> Report:
    """Judge a set.

    Args:
        study: The set.
        rules: The rules to judge by.
        limits: Parameters that differ from the rules' defaults, by rule code and name.
        waivers: Findings the owner accepts.
        broken: Plug-ins that could not be used, to be told in the report.

    Returns:
        Everything that was found, the checklist and the coverage tables.

    Raises:
        RuleCrashError: A rule raised; that is a bug in the rule.
    """
    findings: set[Finding] = set()
    not_judged: dict[NotJudged, None] = {}
    judged: list[str] = []
    accepted = tuple(waivers)
    for rule in sorted(rules, key=lambda rule: rule.code):
        if not _applies(rule, study):
            continue
        judged.append(rule.code)
        own = {**rule.limits, **(limits or {}).get(rule.code, {})}
        try:
            results = tuple(rule.check(study, own))
        except Exception as error:  # a rule of a plug-in may raise anything: whoever called is told whose it is
            raise RuleCrashError(rule.code, f"{type(error).__name__}: {error}") from error
        for result in results:
            if isinstance(result, Unknown):
                not_judged[NotJudged(code=rule.code, reason=result.reason, fix=result.fix)] = None
            else:
                findings.add(_waived(_finding(rule, result), accepted))
    ordered = tuple(sorted(findings, key=lambda finding: finding.order))
    return Report(
        images=len(study.items),
        findings=ordered,
        not_judged=tuple(not_judged),
        checklist=checklist(study, ordered, not_judged, judged=judged),
        coverage=coverage(study),
        broken=tuple(broken),
    )


def _applies(rule: Rule, study: Study) -> bool:
    return rule.any_purpose or rule.references is (study.dataset.purpose is Purpose.REFERENCE)


def _finding(rule: Rule, hit: Hit) -> Finding:
    images = {*hit.images, *([hit.image] if hit.image else [])}
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=hit.severity or rule.severity,
        image=hit.image,
        images=tuple(images),
        spans=hit.spans,
        message=hit.message,
        fix=hit.fix,
    )


def _waived(finding: Finding, waivers: tuple[Waiver, ...]) -> Finding:
    subjects = (finding.image,) if finding.image else finding.images or ("",)
    for waiver in waivers:
        if waiver.code == finding.code and all(_names(waiver.image, subject) for subject in subjects):
            return attrs.evolve(finding, waived=waiver.reason)
    return finding


def _names(glob: str, image: str) -> bool:
    return glob == image or fnmatchcase(image, glob)
