from pathlib import Path

import pytest
from bolt_lorakit.bolt import BOLT
from PIL import Image

import lorakit as lk
from lorakit import plugins
from lorakit.testing.trainers import TrainerConformance


class TestBolt(TrainerConformance):
    trainer = BOLT


def test_lorakit_finds_the_plugin_whole() -> None:
    found = plugins.load()
    assert plugins.Plugin(name="bolt", distribution="bolt-lorakit") in found.plugins
    assert found.broken == ()
    assert found.trainers["bolt"] is BOLT


def test_a_set_is_prepared_for_bolt(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    Image.new("RGB", (64, 64)).save(tmp_path / "photos" / "a.png")
    prepared = lk.prepare(tmp_path / "photos", tmp_path / "out", trigger="JINXCHAR", model="z-image", trainer="bolt")
    assert prepared.files == ("bolt.json",)
    with pytest.raises(lk.InputError, match="does not train flux-2"):
        lk.prepare(tmp_path / "photos", tmp_path / "other", trigger="JINXCHAR", model="flux-2", trainer="bolt")
