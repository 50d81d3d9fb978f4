"""What a plan was to cost is what it costs, to the cent, against providers on this machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

import lorakit as lk
from lorakit.testing.loopback import Providers, loopback

SIDE = 1024
MEGAPIXELS = SIDE * SIDE / 1e6
OPTIONS = "[engines.qwen-multi-angle]\nwait = 0.02\n[engines.seedvr2]\nwait = 0.02\n"


@pytest.fixture
def providers() -> Iterator[Providers]:
    with loopback(side=SIDE) as both:
        yield both


def project(folder: Path, *lines: str) -> Path:
    keystones = folder / "visual" / "lora_candidates" / "JINX" / "keystones"
    keystones.mkdir(parents=True)
    Image.new("RGB", (SIDE, SIDE), "grey").save(keystones / "front.png")
    labels = '{"front.png": {"angle": "front", "expression": "neutral"}}'
    (keystones / "keystone_metadata.json").write_text(labels, encoding="utf-8")
    text = "\n".join(['[characters.JINX]\ntrigger = "JINXCHAR"', OPTIONS, *lines])
    (folder / "lorakit.toml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.usefixtures("providers")
def test_the_forecast_is_what_the_ledger_says_after_the_run(tmp_path: Path) -> None:
    plan = lk.plan(lk.load(project(tmp_path), character="JINX"), size=3)
    run = lk.generate(plan)
    assert run.complete
    assert run.calls == plan.cost.calls
    assert run.spent_usd == pytest.approx(plan.cost.usd, abs=0.005)


@pytest.mark.usefixtures("providers")
def test_a_project_s_own_price_of_an_engine_counts_in_both(tmp_path: Path) -> None:
    path = project(tmp_path, "[engines.nbp]", "usd = 0.02", "[prices]", "seedvr2 = 0.003")
    plan = lk.plan(lk.load(path, character="JINX"), size=1)
    run = lk.generate(plan)
    assert plan.cost.usd == pytest.approx(0.035 * MEGAPIXELS + 0.02 + 0.003 * 4 * MEGAPIXELS)
    assert run.spent_usd == pytest.approx(plan.cost.usd, abs=0.005)
