"""``lorakit shootout``."""

from lorakit import workflow
from lorakit.cli.answering import json_text, screen
from lorakit.cli.command import FINDINGS, FINE
from lorakit.cli.generating import watched
from lorakit.cli.making_options import Shootout
from lorakit.cli.options import Format
from lorakit.cli.screen import progress, write
from lorakit.cli.sources import candidates_of
from lorakit.errors import InputError
from lorakit.model import ATTRIBUTES, Shot
from lorakit.render import shootout_dict, shootout_text

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Shootout) -> int:
    """Make one shot by several contenders, say where the pictures are; the exit code is 1 when one is missing."""
    if (options.engines is None) == (options.recipes is None):
        raise InputError("--engines", "it is not said who is to be compared", "Write --engines a,b or --recipes x,y.")
    names = [name.strip() for name in (options.engines or options.recipes or "").split(",") if name.strip()]
    shot = Shot(**{name: value for name in ATTRIBUTES if (value := getattr(options, name, None)) is not None})
    with progress(quiet=options.quiet) as tell:
        dataset = workflow.load(
            candidates_of(options.project, options.character) or options.project,
            character=options.character,
            trigger=options.trigger,
            measuring=workflow.Measuring(progress=tell),
        )
    with watched(options) as running:
        done = workflow.shootout(dataset, shot, names, budget_usd=options.budget, running=running)
    if options.format is Format.JSON:
        write(json_text(shootout_dict(done)))
    else:
        write(shootout_text(done, look=screen(options)))
    return FINE if done.complete else FINDINGS
