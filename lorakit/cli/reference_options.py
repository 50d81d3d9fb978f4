"""The options of ``lorakit refs``, as values."""

from pathlib import Path
from typing import Annotated

import attrs
import typer

from lorakit.cli.completing import price_tables, references
from lorakit.cli.making_options import PriceDate
from lorakit.cli.options import AsFormat, Character, Common, Format, Trigger

__all__ = ["Refs"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Refs(Common):
    """Make the pictures a model is shown of a character: keystone views on the background it wants.

    Exit code 0: made (with --dry-run: planned). 1: some are missing, or the rules find errors in them.
    """

    project: Annotated[Path, typer.Argument(help="A project, or a folder of keystones.")]
    character: Character = None
    model: Annotated[str, typer.Option("--model", "-m", help="Who they are for.", autocompletion=references)]
    trigger: Trigger = None
    count: Annotated[
        int | None, typer.Option("--count", "-n", min=1, help="How many; without it the views that keystones show.")
    ] = None
    budget: Annotated[float | None, typer.Option("--budget", min=0, help="The most it may cost, in US dollars.")] = None
    prices: Annotated[
        PriceDate, typer.Option("--prices", help="The prices the forecast goes by.", autocompletion=price_tables)
    ] = PriceDate.TODAY
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the plan, make nothing.")] = False
    format: AsFormat = Format.TEXT
