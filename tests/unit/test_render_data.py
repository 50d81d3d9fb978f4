"""Documents for other programs."""

import json
import math

import pytest

from lorakit.knowledge import CONTRACTS, MODELS, REFERENCE_MODELS
from lorakit.model import Character, CoverageRow, CoverageTable, Dataset, Finding, Report, Severity
from lorakit.render import model_dict, report_dict, trainer_dict

EMPTY = Dataset(character=Character(trigger="JINXCHAR"))


def test_the_contract_has_all_its_keys() -> None:
    document = report_dict(Report(), EMPTY, "photos", "1.0")
    keys = "schema lorakit path character model trainer images findings checklist coverage counts"
    assert set(document) >= set(keys.split())
    assert document["character"] is None
    assert document["trainer"] is None
    assert document["passes"] is True


def test_a_finding_has_all_its_keys() -> None:
    finding = Finding(code="A", name="n", severity=Severity.INFO, message="m", fix="f", spans=((1, 2),), waived="r")
    document = report_dict(Report(findings=[finding]), EMPTY, "photos", "1.0")
    assert document["findings"] == [
        {
            "code": "A",
            "name": "n",
            "severity": "info",
            "image": None,
            "images": [],
            "message": "m",
            "fix": "f",
            "spans": [[1, 2]],
            "waived": "r",
        }
    ]
    assert document["counts"] == {"error": 0, "warning": 0, "info": 0, "waived": 1}


def test_shares_are_of_the_known_and_of_nothing_they_are_nought() -> None:
    table = CoverageTable(
        attribute="angle", rows=[CoverageRow(value="front", count=1), CoverageRow(value="back", count=2)]
    )
    none = CoverageTable(attribute="pose", rows=[CoverageRow(value="sitting", count=0, target=(0.1, None))], unknown=3)
    document = report_dict(Report(coverage=[table, none]), EMPTY, "photos", "1.0")
    assert document["coverage"] == {
        "angle": {
            "front": {"count": 1, "share": 0.3333, "target": None, "captioned": 0},
            "back": {"count": 2, "share": 0.6667, "target": None, "captioned": 0},
        },
        "pose": {"sitting": {"count": 0, "share": 0.0, "target": [0.1, None], "captioned": 0}},
    }
    assert document["unlabelled"] == {"angle": 0, "pose": 3}


@pytest.mark.parametrize("name", list(MODELS))
def test_model_profiles_are_json(name: str) -> None:
    document = json.loads(json.dumps(model_dict(MODELS[name]), allow_nan=False))
    assert document["id"] == name
    low, high = document["words"]
    assert 0 < low < high < math.inf
    assert document["targets"]["close_up"] == [0.33, 0.4]


def test_reference_models_and_trainers_are_json() -> None:
    for each in REFERENCE_MODELS.values():
        assert json.loads(json.dumps(model_dict(each)))["id"] == each.id
    for contract in CONTRACTS.values():
        assert json.loads(json.dumps(trainer_dict(contract)))["missing_caption"] == contract.missing_caption.value
