"""``lorakit train``."""

import sys
import tempfile
from pathlib import Path

import attrs

from lorakit import workflow
from lorakit.cli.answering import json_text, screen
from lorakit.cli.command import FINDINGS, FINE
from lorakit.cli.options import Format
from lorakit.cli.screen import progress, write
from lorakit.cli.training_options import Train
from lorakit.errors import InputError
from lorakit.model import Fate, Override
from lorakit.project import find
from lorakit.render import SCHEMA, Look, inspection_text, printable
from lorakit.workflow import Following, Launch, Prepared, Trained, TrainingProgress

__all__ = ["run"]

_MINUTE = 60.0


def __dir__() -> list[str]:
    return __all__


def run(options: Train) -> int:
    """Package a set, train it at a provider, show what came; return the exit code."""
    overrides = tuple(map(_override, options.override or ()))
    if options.dry_run:
        with tempfile.TemporaryDirectory() as work:
            return _show_launch(
                options, workflow.launch(_packaged(options, Path(work, "package")), overrides=overrides)
            )
    prepared = _packaged(options, _folder(options))
    about = workflow.launch(prepared, overrides=overrides)
    if options.cancel:
        dropped = workflow.cancel_training(prepared)
        write("It was asked to be dropped; it may be charged all the same.\n" if dropped else "None is under way.\n")
        return FINE
    if about.blockers:
        return _show_launch(options, about)
    following = Following(
        again=options.again,
        whole_project=options.whole_project,
        progress=_Teller(quiet=options.quiet, verbose=options.verbose).tell,
    )
    made = workflow.train(prepared, overrides=overrides, budget_usd=options.budget, following=following)
    if options.format is Format.JSON:
        write(json_text(_trained(made)))
    else:
        write(_trained_text(made, screen(options)))
    return FINE if made.fate is Fate.DONE else FINDINGS


def _packaged(options: Train, out: Path) -> Prepared:
    with progress(quiet=options.quiet) as tell:
        dataset = workflow.load(
            options.path,
            character=options.character,
            trigger=options.trigger,
            model=options.model,
            trainer=options.trainer,
            measuring=workflow.Measuring(progress=tell),
        )
        trainer = options.trainer or dataset.trainer or "fal"
        return workflow.package(attrs.evolve(dataset, trainer=trainer), out, progress=tell)


def _folder(options: Train) -> Path:
    if options.out is not None:
        return options.out
    place = find(options.path, options.character)
    name = place.character or place.folder.name
    return place.home / "trainings" / (name if options.model is None else f"{name}-{options.model}")


def _override(given: str) -> Override:
    code, _, reason = given.partition("=")
    if not reason.strip():
        raise InputError("--override", f"{given!r} has no reason", 'Write: --override CODE "reason".')
    return Override(code=code.strip().upper(), reason=reason.strip())


class _Teller:
    """Writes what a provider says to standard error, a line whenever it is news."""

    def __init__(self, *, quiet: bool, verbose: bool) -> None:
        self._quiet = quiet
        self._verbose = verbose
        self._told = ""

    def tell(self, progress: TrainingProgress) -> None:
        """Say how far it is."""
        if self._quiet:
            return
        lines = [f"  {printable(line)}" for line in progress.lines] if self._verbose else []
        now = _state(progress)
        if now != self._told:
            lines.append(now)
            self._told = now
        if lines:
            sys.stderr.write("\n".join(lines) + "\n")
            sys.stderr.flush()


def _state(progress: TrainingProgress) -> str:
    if progress.position is not None:
        return f"training: in the queue, place {progress.position}"
    if progress.step is None:
        return f"training: {progress.steps} steps, ${progress.usd:.2f}"
    left = "" if progress.seconds_left is None else f", about {progress.seconds_left / _MINUTE:.0f} min left"
    return f"training: step {progress.step} of {progress.steps}{left}, ${progress.usd:.2f}"


def _show_launch(options: Train, about: Launch) -> int:
    if options.format is Format.JSON:
        write(json_text({"schema": SCHEMA, **_launch(about)}))
    else:
        write(_launch_text(about, screen(options)))
    return FINDINGS if about.blockers else FINE


def _launch(about: Launch) -> dict[str, object]:
    order = about.order
    return {
        "trainer": about.trainer,
        "endpoint": order.endpoint,
        "arguments": {**dict(order.arguments), order.archive_input: f"sha256:{order.archive_digest}"},
        "steps": order.steps,
        "usd": round(about.quote.usd, 6),
        "most_usd": round(about.quote.most_usd, 6),
        "seconds": about.quote.seconds,
        "key": about.key,
        "notes": list(order.notes),
        "overrides": [attrs.asdict(each) for each in about.package.overrides],
        "blockers": [{**attrs.asdict(each), "images": list(each.images)} for each in about.blockers],
    }


def _launch_text(about: Launch, look: Look) -> str:
    order = about.order
    lines = [look.paint(f"{about.trainer}: {order.endpoint}", "bold")]
    lines += [f"  {printable(name)} = {printable(str(value))}" for name, value in order.arguments]
    lines.append(f"  {order.archive_input} = the ZIP of {len(about.package.images)} pictures")
    lines.append(f"  {order.steps} steps cost ${about.quote.usd:.2f}")
    for note in order.notes:
        lines += look.wrap(note, "    ", first="  ")
    if about.blockers:
        lines.append(look.paint("It must not start", "bold", "red"))
    for each in about.blockers:
        lines += look.wrap(f"{each.code or 'always'}: {each.problem}. {each.fix}", "    ", first="  ")
    return "\n".join(lines) + "\n"


def _trained(made: Trained) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        **_launch(made.launch),
        "fate": made.fate.value,
        "out": str(made.out),
        "files": [str(path) for path in made.files],
        "spent_usd": round(made.spent_usd, 6),
        "problem": made.problem,
        "fix": made.fix,
        "pairs": [attrs.asdict(pair) for pair in made.inspection.pairs],
        "differences": [attrs.asdict(each) for each in made.inspection.differences],
    }


def _trained_text(made: Trained, look: Look) -> str:
    if made.fate is not Fate.DONE:
        lines = [look.paint(f"Not trained: {made.fate.value}", "bold", "red")]
        lines += look.wrap(f"{made.problem}. {made.fix}" if made.problem else made.fix, "  ")
        return "\n".join([*lines, f"  spent ${made.spent_usd:.2f}"]) + "\n"
    lines = [look.paint(f"Trained for ${made.spent_usd:.2f}", "bold"), f"  folder  {printable(str(made.out))}"]
    return "\n".join(lines) + "\n" + inspection_text(made.inspection, look=look)
