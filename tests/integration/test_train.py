"""The whole road to a trained LoRA, against a provider on this machine, driven by the real client."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest
from PIL import Image

import lorakit as lk
from lorakit import convert, project, workflow
from lorakit.cli.app import app
from lorakit.cli.training import _state
from lorakit.errors import InputError
from lorakit.model import Fate, Half, Override, Package, Pending, Step, TrainingSpec
from lorakit.testing.loopback import FalServer, Fault, Providers, Work, loopback
from lorakit.testing.loopback.training import lora_file
from lorakit.trainers.fal import FalTrainer
from lorakit.workflow import Following, Prepared, TrainingProgress

MODELS = ("flux-2", "z-image", "z-image-base", "wan-2.2")


@pytest.fixture(name="providers")
def _providers() -> Iterator[Providers]:
    with loopback() as providers:
        yield providers


@pytest.fixture(name="photos")
def _photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for index in range(3):
        Image.new("RGB", (64, 64), (70 * index, 90, 120)).save(folder / f"{index}.png")
        (folder / f"{index}.txt").write_text(f"JINXCHAR stands, seen from side {index}.", encoding="utf-8")
    return folder


@pytest.fixture(name="ready")
def _ready(photos: Path) -> Prepared:
    return workflow.prepare(photos, photos.parent / "ready", trigger="JINXCHAR", trainer="fal")


def accepted(ready: Prepared, spec: TrainingSpec | None = None) -> list[Override]:
    """Return overrides of everything that stands against a set of three squares."""
    found = workflow.launch(ready, spec).blockers
    return [Override(code=each.code or "", reason="three squares for a test") for each in found]


def trained(ready: Prepared, spec: TrainingSpec | None = None, **more: object) -> workflow.Trained:
    return workflow.train(ready, spec, overrides=accepted(ready, spec), **more)  # type: ignore[arg-type]


def test_the_demo_is_picked_packaged_and_trained_for_every_model(providers: Providers, tmp_path: Path) -> None:
    demo = workflow.make_demo(tmp_path / "demo")
    dataset = lk.load(demo / "photographs", model="z-image", trainer="fal", trigger="ASTROCHAR")
    selection = lk.pick(dataset, (1, len(dataset.items)))
    ready = lk.package(dataset.only(frozenset(selection.chosen)), tmp_path / "ready")
    halves: set[Half] = set()
    for model in MODELS:
        spec = TrainingSpec.for_model(model, "fal")
        made = trained(ready, spec)
        assert made.fate is Fate.DONE, made.problem
        suffixes = ["_low_noise.safetensors", "_high_noise.safetensors"] if model == "wan-2.2" else [".safetensors"]
        slug = model.replace(".", "-")
        assert [path.name for path in made.files] == [
            *(f"astronaut-{slug}{each}" for each in suffixes),
            "astronaut-" + slug + "_config.json",
        ]
        assert all(path.is_file() for path in made.files)
        assert [lora.rank for lora in made.inspection.loras] == [16] * len(suffixes)
        assert len(made.inspection.pairs) == (model == "wan-2.2")
        halves = {lora.half for lora in made.inspection.loras}
        record = json.loads((made.out / "training.json").read_text(encoding="utf-8"))
        assert len(record["files"]) == len(made.files)
        assert record["order"]["endpoint"] == made.launch.order.endpoint
        lock = convert.loads((made.out / project.LOCK_FILE).read_text(encoding="utf-8"), Package, source="lock")
        assert lock.spec.model == model
        assert lock.overrides == tuple(sorted(lock.overrides, key=lambda each: each.code))
        assert made.spent_usd == pytest.approx(made.launch.quote.usd)
    assert max(providers.fal.bought.values()) == 1
    assert len(providers.fal.accepted) == len(MODELS)
    assert halves == {Half.HIGH, Half.LOW}


def test_the_same_training_is_ordered_once(providers: Providers, ready: Prepared) -> None:
    first, again = trained(ready), trained(ready.out)  # type: ignore[arg-type]
    assert first.files == again.files
    assert first.spent_usd == again.spent_usd > 0
    assert len(providers.fal.accepted) == 1


def test_nothing_is_ordered_while_errors_stand(providers: Providers, ready: Prepared) -> None:
    with pytest.raises(InputError, match="must not start"):
        workflow.train(ready)
    assert not providers.fal.accepted


def test_a_budget_that_does_not_reach_orders_nothing(providers: Providers, ready: Prepared) -> None:
    made = trained(ready, budget_usd=0.5)
    assert made.fate is Fate.UNPAID
    assert not providers.fal.accepted
    assert not made.out.exists()


@pytest.mark.parametrize("fault", [Fault.LOST_ANSWER, Fault.CUT_DOWNLOAD, Fault.POLL_LOST, Fault.SLOW])
def test_what_goes_wrong_on_the_way_costs_nothing_more(providers: Providers, ready: Prepared, fault: Fault) -> None:
    providers.fal.script(fault)
    made = trained(ready, following=Following(clock=Hurried()))
    assert made.fate is Fate.DONE, made.problem
    assert len(providers.fal.accepted) == 1


@pytest.mark.parametrize(
    ("fault", "fate"),
    [(Fault.TRUNCATED, Fate.FAILED), (Fault.FAILED, Fate.FAILED), (Fault.BAD_KEY, Fate.FAILED)],
)
def test_what_fails_is_told_and_not_ordered_again(
    providers: Providers, ready: Prepared, fault: Fault, fate: Fate
) -> None:
    providers.fal.script(fault)
    made = trained(ready)
    assert made.fate is fate
    assert made.problem
    assert made.fix
    assert not made.files
    if fault is not Fault.BAD_KEY:
        assert trained(ready).fate is Fate.FAILED
        assert len(providers.fal.accepted) == 1


def test_a_half_that_is_missing_is_told_and_the_other_kept(photos: Path) -> None:
    def half(_endpoint: str, _arguments: object, _fetched: object) -> Work:
        answer = {"diffusers_lora_file": {"file": "low.safetensors"}, "high_noise_lora": None, "config_file": None}
        return Work(answer=answer, files={"low.safetensors": lora_file()}, units=1)

    ready = workflow.prepare(photos, photos.parent / "r", trigger="JINXCHAR", model="wan-2.2", trainer="fal")
    with loopback(fal=FalServer(make=half)):
        made = trained(ready)
    assert made.fate is Fate.FAILED
    assert "1 of 2 trained files" in made.problem
    assert "is kept in" in made.fix


class Hurried:
    """A clock that does not wait."""

    def __init__(self) -> None:
        self._now = 0.0

    def elapsed(self) -> float:
        self._now += 1
        return self._now

    def now(self) -> datetime:
        return datetime.now(UTC)

    def wait(self, event: object, seconds: float) -> bool:
        del event
        self._now += seconds
        return False


def test_progress_tells_steps_time_and_cost(
    providers: Providers, ready: Prepared, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert providers.fal.url
    told: list[TrainingProgress] = []
    says = [
        Pending(position=3),
        Pending(lines=("starting",)),
        Pending(lines=("starting", "step 100/1000 loss 0.1")),
        Pending(lines=("starting", "step 100/1000 loss 0.1", "Downloading 7/9", "Step: 300")),
        Pending(lines=("a shorter log",)),
    ]
    real = FalTrainer.collect
    monkeypatch.setattr(FalTrainer, "collect", lambda self, ticket: says.pop(0) if says else real(self, ticket))
    made = trained(ready, following=Following(progress=told.append, clock=Hurried()))
    assert made.fate is Fate.DONE
    assert [each.step for each in told] == [None, None, 100, 300, None]
    assert told[0].position == 3
    assert told[3].lines == ("Downloading 7/9", "Step: 300")
    assert told[2].seconds_left is None
    assert told[3].seconds_left is not None
    assert told[3].seconds_left > 0
    assert all(each.usd == made.launch.quote.usd for each in told)


def test_a_training_that_takes_long_is_left_and_collected_later(ready: Prepared) -> None:
    with loopback(seconds={"": 3600}) as providers:
        made = trained(ready, following=Following(patience=0.2))
        assert made.fate is Fate.WAITING
        assert "--resume" in made.fix or made.fix
        assert workflow.cancel_training(ready)
        assert len(providers.fal.accepted) == 1


def test_what_is_not_under_way_cannot_be_dropped(providers: Providers, ready: Prepared) -> None:
    assert not workflow.cancel_training(ready)
    trained(ready)
    assert not workflow.cancel_training(ready)
    assert len(providers.fal.accepted) == 1


def test_what_is_no_package_is_told(ready: Prepared, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"lorakit-lock\.json"):
        workflow.launch(tmp_path)
    with pytest.raises(InputError, match="runs on your own machine"):
        workflow.launch(ready, trainer="musubi-tuner")
    with pytest.raises(InputError, match="no trainer 'fall'"):
        workflow.launch(ready, trainer="fall")
    ready.zip.write_bytes(b"other")
    with pytest.raises(InputError, match="its ZIP"):
        workflow.launch(ready)


def test_rehearsal_frames_are_never_trained(ready: Prepared) -> None:
    first = ready.dataset.items[0]
    drew = attrs.evolve(first.candidate.provenance, steps=(Step(engine="storyboard", rehearsal=True),))
    frame = attrs.evolve(first.candidate, provenance=drew)
    drawn = attrs.evolve(ready.dataset, items=(attrs.evolve(first, candidate=frame), *ready.dataset.items[1:]))
    blockers = workflow.launch(attrs.evolve(ready, dataset=drawn)).blockers
    assert blockers[0].code is None


Run = Callable[..., int]
CODES = ("BKG002", "SET001", "TGT016")
"""The rules whose errors stand against three squares."""


@pytest.fixture(name="run")
def _run(photos: Path) -> Run:
    common = ["train", str(photos), "-t", "JINXCHAR", "--trainer", "fal", "-o", str(photos.parent / "cli")]
    return lambda *more: int(app([*common, *more], standalone_mode=False))


def test_the_command_line_rehearses_refuses_trains_and_goes_on(
    providers: Providers, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--dry-run", "--format", "json", "-q") == 1
    document = json.loads(capsys.readouterr().out)
    assert document["endpoint"] == "fal-ai/flux-2-trainer"
    assert document["arguments"]["image_data_url"].startswith("sha256:")
    assert document["usd"] == pytest.approx(0.0064 * document["steps"])
    codes = [each["code"] for each in document["blockers"]]
    assert codes
    assert run("-q") == 1
    assert "It must not start" in capsys.readouterr().out
    accepting = [word for code in codes for word in ("--override", code, "three squares")]
    assert run(*accepting, "--dry-run") == 0
    text = capsys.readouterr().out
    assert "fal-ai/flux-2-trainer" in text
    assert "steps cost $6.40" in text
    assert not providers.fal.accepted
    assert run(*accepting, "--format", "json", "-v") == 0
    document = json.loads(capsys.readouterr().out)
    assert document["fate"] == "done"
    assert len(document["overrides"]) == len(codes)
    assert all(Path(path).is_file() for path in document["files"])
    assert run(*accepting) == 0
    assert "Trained for $6.40" in capsys.readouterr().out
    assert run("--cancel") == 0
    assert "None is under way" in capsys.readouterr().out
    assert len(providers.fal.accepted) == 1
    assert run("--override", "CAP001") == 2
    assert "has no reason" in capsys.readouterr().err
    assert run(*accepting, "--budget", "0.1", "--model", "z-image") == 1
    assert "Not trained: unpaid" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("pending", "said"),
    [
        (Pending(position=2, wait=0.01), "training: in the queue, place 2\n"),
        (Pending(lines=("warming\x1b[2J up",), wait=0.01), "  warming\\x1b[2J up\ntraining: 1000 steps, $6.40\n"),
        (Pending(lines=("step 250/1000",), wait=0.01), "  step 250/1000\ntraining: step 250 of 1000, $6.40\n"),
    ],
)
def test_the_command_line_tells_how_far_it_is(
    run: Run, pending: Pending, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with loopback():
        waiting, real = [pending, pending], FalTrainer.collect
        monkeypatch.setattr(
            FalTrainer, "collect", lambda self, ticket: waiting.pop() if waiting else real(self, ticket)
        )
        assert run(*(word for code in CODES for word in ("--override", code, "squares")), "-v") == 0
    assert said in capsys.readouterr().err


def test_time_that_is_left_is_told_in_minutes() -> None:
    progress = TrainingProgress(step=500, steps=1000, seconds_left=300, usd=6.4)
    assert _state(progress) == "training: step 500 of 1000, about 5 min left, $6.40"


_KILLER = """
import os, pathlib, random, signal, sys, time
from lorakit import workflow
from lorakit.model import Override
from lorakit.providers import _guard
from lorakit.runs import Ledger, State
from lorakit.testing.loopback import pointed
from lorakit.workflow import Following
folder, url, moments, log = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), pathlib.Path(sys.argv[4])
overrides = [Override(code=each.code, reason="squares") for each in workflow.launch(folder).blockers]

def body():
    with pointed(url):
        made = workflow.train(folder, overrides=overrides)
    os._exit(0 if made.fate.value == "done" else 7)

settled = 0

def settle():
    # The user's word, where it is asked for: what died between intent and order was not accepted.
    global settled
    if not log.exists():
        with Ledger(folder.parent / ".lorakit") as ledger:
            ledger.recover()
            for entry in ledger.entries(State.AMBIGUOUS):
                ledger.resolve(entry.key, None)
                settled += 1

dice = random.Random(20261124)
killed = 0
while killed < moments:
    pid = os.fork()
    if pid == 0:
        body()
    time.sleep(dice.uniform(0.0, 0.5))
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    killed += os.WIFSIGNALED(status)
    settle()
pid = os.fork()
if pid == 0:
    body()
_, status = os.waitpid(pid, 0)
print("killed", killed, "last", os.waitstatus_to_exitcode(status), "settled", settled)
"""


def test_killed_at_random_one_job_is_paid(ready: Prepared, tmp_path: Path) -> None:
    moments = 50 if os.environ.get("HYPOTHESIS_PROFILE") == "laws" else 5
    log = tmp_path / "sold.jsonl"
    seconds = str(moments * 0.3)
    server = subprocess.Popen(
        [sys.executable, "-m", "lorakit.testing.loopback", "--log", str(log), "--seconds", seconds],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    with server:
        url = json.loads(server.stdout.readline())["fal"]
        command = [sys.executable, "-c", _KILLER, str(ready.out), url, str(moments), str(log)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
        assert server.stdin is not None
        server.stdin.close()
    assert done.returncode == 0, done.stderr
    assert f"killed {moments} last 0" in done.stdout, done.stdout + done.stderr
    assert len(log.read_text(encoding="utf-8").splitlines()) == 1
