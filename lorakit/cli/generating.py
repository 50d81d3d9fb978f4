"""``lorakit generate``."""

from collections.abc import Iterator
from contextlib import contextmanager

import attrs

from lorakit import workflow
from lorakit.cli import planning
from lorakit.cli.answering import json_text, screen
from lorakit.cli.command import FINDINGS, FINE
from lorakit.cli.making_options import Generate, Paying
from lorakit.cli.options import Format
from lorakit.cli.screen import complain, counting, write
from lorakit.errors import InputError
from lorakit.model import Plan, Run
from lorakit.render import plan_dict, plan_text, run_dict, run_text
from lorakit.runs import Limits, Standing

__all__ = ["limits_of", "run", "watched"]


def __dir__() -> list[str]:
    return __all__


def run(options: Generate) -> int:
    """Plan, carry it out, show what became of it; the exit code is 1 when not every job is done."""
    plan, budget = _plan(options)
    if options.dry_run:
        as_json = options.format is Format.JSON
        write(json_text(plan_dict(plan)) if as_json else plan_text(plan, look=screen(options)))
        return FINE
    with watched(options) as running:
        made = workflow.generate(plan, project=options.project, budget_usd=budget, running=running)
    _show(options, made)
    return FINE if made.complete else FINDINGS


def _plan(options: Generate) -> tuple[Plan, float | None]:
    if not options.resume:
        asked = options if options.engine is None else attrs.evolve(options, recipe=options.engine)
        return planning.planned(asked), options.budget
    plan, budget = workflow.unfinished(options.project, options.character)
    return plan, budget if options.budget is None else options.budget


def _show(options: Generate, made: Run) -> None:
    if options.format is Format.JSON:
        write(json_text(run_dict(made)))
    else:
        write(run_text(made, look=screen(options)))


def limits_of(options: Paying) -> Limits:
    """Return how much is asked of whom.

    Raises:
        InputError: A ``--limit`` is not of the form NAME=NUMBER.
    """
    found: dict[str, float] = {}
    for text in options.limit or ():
        name, sign, number = text.partition("=")
        if not (sign and name and number.isdecimal() and int(number)):
            raise InputError("--limit", f"{text!r} says no limit", "Write ENGINE=NUMBER, such as nbp=2.")
        found[name] = int(number)
    return Limits(at_once=found, together=options.together)


@contextmanager
def watched(options: Paying) -> Iterator[workflow.Running]:
    """Yield how a run is done under a command's options, its progress on the terminal."""
    told = False
    with counting(quiet=options.quiet) as tell:

        def watch(standing: Standing) -> None:
            nonlocal told
            if standing.stopping and not told and standing.done < standing.total:
                told = True
                complain("stopping: what was submitted is collected; press Ctrl-C again to leave at once.")
            tell(_line(standing), standing.done, standing.total)

        yield workflow.Running(
            limits=limits_of(options), again=options.again, whole_project=options.whole_project, progress=watch
        )


def _line(standing: Standing) -> str:
    held = f" (+{standing.held_usd:.2f})" if standing.held_usd else ""
    minutes, seconds = divmod(round(standing.seconds_left), 60)
    return f"USD {standing.spent_usd:.2f}{held}, {minutes}:{seconds:02} left"
