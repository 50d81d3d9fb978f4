"""The options of the commands that train, as values."""

from pathlib import Path
from typing import Annotated

import attrs
import typer

from lorakit.cli.completing import codes
from lorakit.cli.options import AsFormat, Format, Listing, Loading

__all__ = ["Inspect", "Train"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Train(Loading):
    """Train a set at a provider: package, check, order once, follow, fetch every file.

    The same command goes on where it was, after a crash too; nothing is paid twice. Exit code 0: trained. 1: errors
    stand, or it is not done. 2: wrong usage or unusable input.
    """

    budget: Annotated[float | None, typer.Option("--budget", help="The most it may cost, in US dollars.")] = None
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Show endpoint, arguments, price and what stands against it; order nothing."),
    ] = False
    override: Annotated[
        list[str] | None,
        typer.Option(
            "--override",
            metavar='CODE "REASON"',
            help="Train in spite of this rule's errors; the lock file keeps the reason.",
            autocompletion=codes,
        ),
    ] = None
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="The package's folder; the trained files lie beside it.")
    ] = None
    again: Annotated[
        bool, typer.Option("--again", help="Order what failed once more, though it may have been charged.")
    ] = False
    cancel: Annotated[bool, typer.Option("--cancel", help="Ask the provider to drop the training.")] = False
    whole_project: Annotated[
        bool, typer.Option("--whole-project", help="Let the budget count what other runs of the project have spent.")
    ] = False
    format: AsFormat = Format.TEXT


@attrs.frozen(kw_only=True)
class Inspect(Listing):
    """Say what trained files tell of themselves: base, rank, alpha, steps. Only their headers are read.

    Exit code 0: read. 1: a file cannot be read, or is not as --spec asked. 2: wrong usage.
    """

    files: Annotated[
        list[Path], typer.Argument(help="A .safetensors file, or a folder of them; several of both.", metavar="FILE...")
    ]
    spec: Annotated[
        Path | None, typer.Option("--spec", help="Compare with this lorakit-lock.json, or the folder that holds it.")
    ] = None
