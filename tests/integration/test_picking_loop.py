"""The loop that closes a set: a rehearsed run, a pick, a plan for what is missing, a run of that, and a pick again."""

import json
from collections.abc import Iterable
from pathlib import Path

import attrs

import lorakit as lk
from lorakit import project, workflow
from lorakit.model import Candidate, Verdict
from lorakit.testing.scripted import drawn

TOML = """
[characters.JINX]
trigger = "JINXCHAR"
outfits = [{ phrase = "a torn grey jumpsuit" }, { phrase = "a heavy winter coat" }, { phrase = "a plain linen shirt" }]

[engines.storyboard]
size = 192
"""
HERO = {
    "angle": "front",
    "framing": "medium",
    "expression": "neutral",
    "lighting": "neon",
    "environment": "laboratory",
    "outfit": "a torn grey jumpsuit",
}
FAMILIES = ("COV", "EXP", "BKG", "WRD", "DUP")


def _project(folder: Path) -> Path:
    home = project.init_project(folder / "film", character="JINX", trigger="JINXCHAR").home
    (home / "lorakit.toml").write_text(TOML, encoding="utf-8")
    keystones = home / "visual/lora_candidates/JINX/keystones"
    keystones.mkdir(parents=True, exist_ok=True)
    (keystones / "hero.png").write_bytes(drawn("hero"))
    (keystones / "keystone_metadata.json").write_text(json.dumps({"hero.png": HERO}), encoding="utf-8")
    return home


def _rejected(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Reject every back view: a gap no pick can close."""
    backs = [each for each in candidates if each.shot.angle and each.shot.angle.value.startswith("back")]
    return [attrs.evolve(each, facts=None, verdict=Verdict.REJECTED) for each in backs]


def test_what_a_pick_wants_is_planned_made_and_picked(tmp_path: Path) -> None:
    home = _project(tmp_path)
    folder = home / "visual/lora_candidates/JINX"
    run = lk.generate(lk.plan(lk.load(home, character="JINX"), 100, recipe="storyboard"))
    project.write_candidates(folder, _rejected(run.candidates))
    copied = run.candidates[0]
    (folder / "copy.png").write_bytes((folder / copied.image).read_bytes())
    project.write_candidates(folder, [attrs.evolve(copied, image="copy.png", facts=None)])

    first = lk.load(home, character="JINX")
    best = lk.pick(first, 28, keep=["nothing"])
    assert not best.conflicts
    # no back view is left, so fewer shots than back views are missed could never do
    (back,) = [missed for missed in best.missed if missed.range == "framing back"]
    assert (back.have, back.needs) == (0, 2)
    assert len(best.wanted) == back.needs
    lk.save_selection(best, first)

    wanted = workflow.wanted_of(first)
    assert wanted == best.wanted
    plan = lk.plan(first, wanted=wanted, recipe="storyboard")
    assert len(plan.jobs) == len(best.wanted)
    assert lk.generate(plan).complete

    second = lk.load(home, character="JINX")
    assert workflow.wanted_of(second) is None
    again = lk.pick(second, 28, keep=["nothing"])
    assert (again.missed, again.gap) == ((), 0)
    report = lk.validate(lk.caption(again.dataset))
    assert report.passes
    assert [each.message for each in report.findings if each.code.startswith(FAMILIES)] == []
