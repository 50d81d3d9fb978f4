"""A run as text and JSON: what was made, what was not and why, what it cost, how to go on."""

import json
from pathlib import Path

import attrs
from hypothesis import given

from lorakit.model import Candidate, Fate, Made, Origin, Provenance, Run, Shot, Step
from lorakit.render import Look, run_dict, run_text
from lorakit.testing.strategies import runs

GOLDEN = Path(__file__).parent.parent / "golden" / "run.json"
FRONT = Candidate(
    image="front.png",
    shot=Shot(angle="front"),
    requested=Shot(angle="front", expression="quiet anger"),
    provenance=Provenance(origin=Origin.GENERATED, steps=(Step(engine="nbp", usd=0.134),)),
)
RUN = Run(
    number=2,
    character="JINX",
    jobs=(
        Made(job="front", fate=Fate.DONE, image="front.png"),
        Made(
            job="back",
            fate=Fate.REFUSED,
            engine="nbp",
            key="a" * 64,
            prompt="a very \x1b[31mlong prompt " * 30,
            word="IMAGE_SAFETY",
            problem="the picture was held back",
            fix="Change the prompt.",
        ),
        Made(job="low", fate=Fate.AMBIGUOUS, engine="nbp", key="b" * 64, problem="no answer came", fix="Look."),
        *(Made(job=f"high-{n}", fate=Fate.UNPAID, engine="nbp") for n in range(6)),
    ),
    candidates=(FRONT,),
    calls=3,
    spent_usd=0.268,
    reserved_usd=0.134,
    forecast_usd=1.25,
    budget_usd=0.5,
    seconds=83.4,
)


def test_the_document_is_the_contract() -> None:
    assert json.loads(json.dumps(run_dict(RUN))) == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_what_stands_in_the_way_of_many_jobs_is_told_once_whatever_their_calls() -> None:
    jobs = tuple(
        Made(job=f"high-{n}", fate=Fate.FAILED, engine="nbp", key=str(n) * 64, problem="there is no key", fix="Set it.")
        for n in range(6)
    )
    text = run_text(Run(number=1, character="JINX", jobs=jobs))
    assert text.count("there is no key") == 1
    assert "high-0, high-1, high-2, high-3 +2 more" in text


def test_the_text_tells_what_to_do() -> None:
    text = run_text(RUN, look=Look(width=90))
    assert "Run 2: 1 candidate of 9, USD 0.27" in text
    assert "nbp: the picture was held back (IMAGE_SAFETY)" in text
    assert "asked for: a very" in text
    assert "call bbbbbbbbbbbb" in text
    assert "high-0, high-1, high-2, high-3 +2 more" in text
    assert "3 calls in 1 min 23 s, forecast USD 1.25, spent USD 0.27" in text
    assert "lorakit generate PROJECT JINX --resume" in text
    assert "\x1b[31m" not in text
    assert "high-5" in run_text(RUN, look=Look(verbose=True))


def test_a_whole_run_needs_no_advice() -> None:
    text = run_text(attrs.evolve(RUN, jobs=RUN.jobs[:1], character="", seconds=2, reserved_usd=0, budget_usd=None))
    assert "Run 2: 1 candidate, USD 0.27" in text
    assert "--resume" not in text
    assert "in 2 s" in text


def test_a_rehearsal_is_called_one() -> None:
    frame = attrs.evolve(FRONT, provenance=Provenance(steps=(Step(engine="storyboard", rehearsal=True),)))
    text = run_text(attrs.evolve(RUN, candidates=(frame,)))
    assert "1 rehearsal frame of 9" in text
    assert "training refuses them" in text


@given(runs())
def test_every_run_can_be_shown(run: Run) -> None:
    assert run_text(run).endswith("\n")
    assert json.loads(json.dumps(run_dict(run)))["jobs"].keys() == {fate.value for fate in Fate}
