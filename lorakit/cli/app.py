"""The command line as one application."""

from importlib.metadata import version
from types import MappingProxyType
from typing import Annotated

import typer

from lorakit.cli import making_options, options, reference_options, training_options
from lorakit.cli.command import Group, add

__all__ = ["app"]

_COMMANDS = MappingProxyType(
    {
        "init": (options.Init, "lorakit.cli.starting"),
        "validate": (options.Validate, "lorakit.cli.validating"),
        "label": (options.Label, "lorakit.cli.labelling"),
        "caption": (options.Caption, "lorakit.cli.captioning"),
        "plan": (making_options.Plan, "lorakit.cli.planning"),
        "refs": (reference_options.Refs, "lorakit.cli.referencing"),
        "pick": (options.Pick, "lorakit.cli.picking"),
        "prepare": (options.Prepare, "lorakit.cli.preparing"),
        "preview": (options.Preview, "lorakit.cli.previewing"),
        "generate": (making_options.Generate, "lorakit.cli.generating"),
        "shootout": (making_options.Shootout, "lorakit.cli.shooting"),
        "train": (training_options.Train, "lorakit.cli.training"),
        "inspect": (training_options.Inspect, "lorakit.cli.inspecting"),
        "runs": (making_options.Runs, "lorakit.cli.ledger"),
        "demo": (options.Demo, "lorakit.cli.showing"),
        "rule": (options.Rule, "lorakit.cli.rule"),
        "rules": (options.Rules, "lorakit.cli.rules"),
        "models": (options.Models, "lorakit.cli.models"),
        "trainers": (options.Trainers, "lorakit.cli.trainers"),
        "plugins": (options.Plugins, "lorakit.cli.plugins"),
        "doctor": (options.Doctor, "lorakit.cli.doctor"),
    }
)
"""Name, options and module of each command, in the order of the help."""


def __dir__() -> list[str]:
    return __all__


app = typer.Typer(
    name="lorakit",
    cls=Group,
    help="Check, caption and package training sets for character LoRAs, before money is spent on them.",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
"""The application; call it to run a command line."""


def _version(wanted: bool) -> None:  # noqa: FBT001 - typer's callback
    if wanted:
        typer.echo(f"lorakit {version('lorakit')}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _top(
    context: typer.Context,
    *,
    _wanted: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


for _name, (_options, _module) in _COMMANDS.items():
    add(app, _name, _options, _module)
