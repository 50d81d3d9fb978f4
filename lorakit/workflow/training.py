"""Training at a provider: ordered once, followed, fetched whole, whatever happens on the way."""

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from lorakit import convert, project
from lorakit.errors import CallFailedError, InputError
from lorakit.model import Fate, Inspection, Override, Result, Ticket, TrainingOrder, TrainingSpec
from lorakit.project.locking import STATE
from lorakit.runs import LEDGER, Call, End, Entry, Ledger, Outcome, PastRun, Schedule, State, Store, Task
from lorakit.workflow import _layout
from lorakit.workflow._following import Following, TrainingProgress, Watcher
from lorakit.workflow._ordering import Launch, Ready, prepared
from lorakit.workflow._session import Running, Session, session
from lorakit.workflow.inspecting import inspect
from lorakit.workflow.packaging import Prepared

__all__ = ["Following", "Launch", "Trained", "TrainingProgress", "cancel_training", "launch", "train"]

_WHAT = "train"
_ORDERED = frozenset({State.SUBMITTED, State.DONE, State.AMBIGUOUS, State.INTENT})
_SUFFIXES = frozenset({".json", ".safetensors", ".toml", ".txt", ".yaml", ".yml"})


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Trained:
    """What became of a training."""

    fate: Fate
    launch: Launch
    out: Path
    """The folder of its files; it is there once the training is done."""
    files: tuple[Path, ...] = ()
    """Every file the provider made."""
    inspection: Inspection = Inspection()
    """What the trained files say of themselves, and where that is not as asked."""
    spent_usd: float = 0.0
    """What this training has cost, in US dollars."""
    problem: str = ""
    """Why it is not done, as a sentence without its full stop."""
    fix: str = ""
    """What to do, as a whole sentence."""


def launch(
    package: Prepared | str | Path,
    spec: TrainingSpec | None = None,
    *,
    trainer: str | None = None,
    overrides: Iterable[Override] = (),
) -> Launch:
    """Say how a package would be trained and what that costs. Touches no network.

    Args:
        package: What ``package`` returned, or its folder.
        spec: The training parameters; without them those of the package.
        trainer: The trainer's id; without it the spec's.
        overrides: Rules whose errors are accepted, each with a reason; the lock file records them.

    Raises:
        InputError: There is no such package or trainer, or the trainer runs on one's own machine.
        FieldError: The trainer cannot do what the spec asks, or has no price.
        InvalidDataError: The package's lock file has wrong fields.
    """
    return prepared(package, spec, trainer, tuple(overrides)).launch


def train(
    package: Prepared | str | Path,
    spec: TrainingSpec | None = None,
    *,
    trainer: str | None = None,
    overrides: Iterable[Override] = (),
    out: str | Path | None = None,
    budget_usd: float | None = None,
    following: Following = Following(),  # noqa: B008 - a frozen value
) -> Trained:
    """Train a package at a provider and fetch every file.

    The same package with the same parameters is ordered once: after a crash, a Ctrl-C or a lost connection the same
    call goes on where it was. Nothing is ordered while validation finds errors that nobody has accepted.

    Args:
        package: What ``package`` returned, or its folder.
        spec: The training parameters; without them those of the package.
        trainer: The trainer's id; without it the spec's, else fal.
        overrides: Rules whose errors are accepted, each with a reason; the lock file records them.
        out: The folder for the trained files; without it beside the package, with ``-trained`` and the beginning
            of the training's key to its name.
        budget_usd: The most it may cost, in US dollars.
        following: How it is followed.

    Returns:
        What became of it, with the files and what they say of themselves.

    Raises:
        InputError: See ``launch``; also when it must not start, or another run is under way.
        FieldError: See ``launch``.
        InvalidDataError: See ``launch``.
    """
    ready = prepared(package, spec, trainer, tuple(overrides))
    if ready.launch.blockers:
        told = "; ".join(f"{each.problem}. {each.fix}" for each in ready.launch.blockers)
        raise InputError(str(ready.folder), f"the training must not start: {told}", "See lorakit validate.")
    target = (
        Path(out) if out is not None else ready.folder.with_name(f"{ready.folder.name}-trained-{ready.launch.key[:8]}")
    )
    now = following.clock.now().isoformat()
    about = PastRun(
        run=0, root=0, started=now, what=_WHAT, subject=ready.package.character, plan=_plan(ready), budget=budget_usd
    )
    running = Running(again=following.again, whole_project=following.whole_project, clock=following.clock)
    with session(ready.home, about, running) as paying:
        watcher = Watcher(ready.launch, following)
        carrier = attrs.evolve(paying.carrier, tell=watcher.tell)
        quote = ready.launch.quote
        task = Task(
            id=_WHAT,
            provider=ready.launch.trainer,
            # Uploaded before anything is written down: what dies on the way there has ordered nothing.
            make=lambda _: _call(ready, _address(ready, paying), following.patience),
            seconds=quote.seconds,
            most_usd=quote.most_usd,
        )
        outcome = Schedule((task,), (), carrier).run()[_WHAT]
        return _told(ready, outcome, target, paying.store)


def cancel_training(package: Prepared | str | Path, spec: TrainingSpec | None = None) -> bool:
    """Ask the provider to drop a training that was ordered; it may be charged all the same.

    Args:
        package: See ``train``.
        spec: See ``train``.

    Returns:
        Whether there was one under way.

    Raises:
        InputError: See ``launch``.
        FieldError: See ``launch``.
        ProviderError: The provider cannot be asked.
    """
    ready = prepared(package, spec, None, ())
    state = ready.home / STATE
    if not (state / LEDGER).is_file():
        return False
    with Ledger(state) as ledger:
        entry = ledger.entry(ready.launch.key)
    if entry is None or entry.ticket is None or entry.state is not State.SUBMITTED:
        return False
    ready.trainer.cancel(entry.ticket)
    return True


def _plan(ready: Ready) -> str:
    plan = {"package": os.path.relpath(ready.folder, ready.home), "order": convert.unstructure(ready.launch.order)}
    return json.dumps(plan, ensure_ascii=False, sort_keys=True)


def _address(ready: Ready, paying: Session) -> str:
    """Upload the archive if the training is about to be ordered; nobody's pictures leave when it is not."""
    entry, budget = paying.ledger.entry(ready.launch.key), paying.carrier.budget
    if entry is not None and (entry.state in _ORDERED or (entry.paid and not paying.carrier.again)):
        return ""
    reaches = budget.cap is None or budget.spent + ready.launch.quote.most_usd <= budget.cap
    return ready.trainer.upload(ready.archive) if reaches else ""


def _call(ready: Ready, address: str, patience: float) -> Call:
    trainer, order = ready.trainer, ready.launch.order

    def submit() -> Ticket | Result:
        return trainer.submit(order, address)

    return Call(
        key=ready.launch.key,
        provider=trainer.contract.id,
        version=trainer.version,
        title=f"train {ready.package.character or ready.package.trigger} for {ready.package.spec.model}",
        request=json.dumps(convert.unstructure(order), ensure_ascii=False),
        quote=ready.launch.quote,
        submit=submit,
        collect=trainer.collect,
        reconcile=lambda since: trainer.reconcile(order, since),
        check=lambda result: _check(result, order, trainer.contract.id),
        patience=patience,
    )


def _check(result: Result, order: TrainingOrder, trainer: str) -> None:
    """Refuse a result that lacks a trained file, or holds one that is none."""
    trained = [file for file in result.files if file.role != "config"]
    for file in trained:
        try:
            project.parse_header(file.data, source=file.name)
        except InputError as error:
            problem = f"the {file.role} file is no trained file: {error.problem}"
            raise CallFailedError(trainer, problem, "Look at the request at the provider.") from None
    if len(trained) < order.outputs:
        problem = f"{len(trained)} of {order.outputs} trained files came"
        raise CallFailedError(trainer, problem, "Look for the others at the provider.")


def _told(ready: Ready, outcome: Outcome, out: Path, store: Store) -> Trained:
    entry = outcome.entry
    told = Trained(
        fate=Fate.STOPPED if outcome.end is End.BLOCKED else Fate(outcome.end.value),
        launch=ready.launch,
        out=out,
        spent_usd=entry.usd if entry else 0.0,
        problem=outcome.problem,
        fix=outcome.fix,
    )
    if outcome.end is not End.DONE or entry is None:
        return told
    names = _publish(ready, entry, out, store)
    loras = [out / name for role, name in names.items() if role != "config"]
    found = inspect(loras, spec=ready.package.spec)
    return attrs.evolve(told, files=tuple(out / name for name in names.values()), inspection=found)


def _publish(ready: Ready, entry: Entry, out: Path, store: Store) -> Mapping[str, str]:
    """Write the trained files, the lock file and what is known of the training; return the names by role."""
    slug = _layout.slug(ready.package.character or ready.package.trigger) or "character"
    stem = f"{slug}-{_layout.slug(ready.package.spec.model.replace('.', '-'))}"
    names = {}
    with project.publish_folder(out) as folder:
        for stored in entry.files:
            suffix = Path(stored.name).suffix.lower()
            half = "" if stored.role == "lora" else f"_{stored.role}"
            names[stored.role] = f"{stem}{half}{suffix if suffix in _SUFFIXES else '.bin'}"
            (folder / names[stored.role]).write_bytes(store.read(stored))
        record = {
            "trainer": ready.launch.trainer,
            "order": convert.unstructure(ready.launch.order),
            "key": entry.key,
            "facts": dict(entry.facts),
            "usd": entry.usd,
            "files": [{"role": each.role, "name": names[each.role], "sha256": each.digest} for each in entry.files],
        }
        text = json.dumps(record, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        (folder / "training.json").write_text(text, encoding="utf-8", newline="\n")
        (folder / project.LOCK_FILE).write_text(convert.dumps(ready.package), encoding="utf-8", newline="\n")
    return names
