"""Reports, rules, models and trainers as JSON-ready dictionaries: a versioned contract."""

from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from lorakit.model import (
    CoverageTable,
    Dataset,
    Finding,
    ModelProfile,
    Range,
    ReferenceModel,
    Report,
    Severity,
    TrainerContract,
)
from lorakit.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SCHEMA", "Json", "finding_dict", "model_dict", "report_dict", "rule_dict", "trainer_dict"]

Json: TypeAlias = "Mapping[str, Json] | list[Json] | str | int | float | bool | None"
"""What ``json.dumps`` takes."""

SCHEMA = 1
"""Counts up when a key changes its meaning or goes; new keys come without it."""


def __dir__() -> list[str]:
    return __all__


def report_dict(report: Report, dataset: Dataset, path: str, version: str) -> dict[str, Json]:
    """Return a report as the ``validate`` JSON contract.

    Args:
        report: The report.
        dataset: The set it is about.
        path: The folder as its user named it.
        version: The version of lorakit.

    Returns:
        The document; the same input gives the same order of keys.
    """
    return {
        "schema": SCHEMA,
        "lorakit": version,
        "path": path,
        "character": dataset.character.name or None,
        "trigger": dataset.character.trigger,
        "model": dataset.model,
        "trainer": dataset.trainer,
        "purpose": dataset.purpose.value,
        "images": report.images,
        "findings": [finding_dict(finding) for finding in report.findings],
        "checklist": [{"item": i.item, "state": i.state.value, "detail": i.detail} for i in report.checklist],
        "coverage": {table.attribute: _coverage(table) for table in report.coverage},
        "unlabelled": {table.attribute: table.unknown for table in report.coverage},
        "not_judged": [{"code": each.code, "reason": each.reason, "fix": each.fix} for each in report.not_judged],
        "broken": [_fields(each) for each in report.broken],
        "counts": {**{severity.value: report.count(severity) for severity in Severity}, "waived": report.waived},
        "passes": report.passes,
    }


def rule_dict(rule: Rule) -> dict[str, Json]:
    """Return a rule's page as a document."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "what": rule.what,
        "why": rule.why,
        "source": rule.source,
        "bad": rule.bad.text,
        "good": rule.good.text,
        "parameters": [_fields(parameter) for parameter in rule.parameters],
        "targets": list(rule.targets),
        "fix": rule.fix,
        "extra": rule.extra,
        "references": rule.references or rule.any_purpose,
        "training": rule.any_purpose or not rule.references,
    }


def model_dict(profile: ModelProfile | ReferenceModel) -> dict[str, Json]:
    """Return a model profile, or a model for references, as a document; ranges are pairs, ``null`` an open end."""
    return _fields(profile)


def trainer_dict(contract: TrainerContract) -> dict[str, Json]:
    """Return a trainer's contract as a document."""
    return _fields(contract)


def finding_dict(finding: Finding) -> dict[str, Json]:
    """Return a finding as it stands in every document."""
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "image": finding.image,
        "images": list(finding.images),
        "message": finding.message,
        "fix": finding.fix,
        "spans": [list(span) for span in finding.spans],
        "waived": finding.waived,
    }


def _coverage(table: CoverageTable) -> dict[str, Json]:
    return {
        row.value: {
            "count": row.count,
            "share": round(row.count / table.total, 4) if table.total else 0.0,
            "target": None if row.target is None else list(row.target),
            "captioned": row.captioned,
        }
        for row in table.rows
    }


def _fields(value: attrs.AttrsInstance) -> dict[str, Json]:
    return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(type(value))}


def _plain(value: Any) -> Json:  # noqa: ANN401 - the fields of any value
    match value:
        case Range():
            return [value.low, value.high]
        case Enum():
            return str(value.value)
        case None | str() | int() | float():
            return value
        case tuple():
            return [_plain(each) for each in value]
        case _:
            return _fields(value)
