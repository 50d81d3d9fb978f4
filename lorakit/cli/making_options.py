"""The options of the commands that plan, make and pay for pictures, as values."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import attrs
import typer

from lorakit.cli.completing import engines, expressions, price_tables, recipes
from lorakit.cli.options import AsFormat, Character, Common, Format, Listing, Model, Trigger
from lorakit.vocab import Angle, Framing

__all__ = ["Generate", "Paying", "Plan", "Planning", "PriceDate", "Runs", "Shootout"]


def __dir__() -> list[str]:
    return __all__


class PriceDate(StrEnum):
    """Which prices a forecast goes by."""

    TODAY = "today"
    SEED = "seed"


@attrs.frozen(kw_only=True)
class Planning(Common):
    """Options of every command that plans pictures."""

    project: Annotated[Path, typer.Argument(help="A project, or a folder of keystones and candidates.")]
    character: Character = None
    trigger: Trigger = None
    model: Model = None
    size: Annotated[
        int | None,
        typer.Option("--size", "-n", min=1, max=500, help="How many pictures; with --gaps the fewest in the end."),
    ] = None
    recipe: Annotated[
        str, typer.Option("--recipe", "-r", help="The engines and their order.", autocompletion=recipes)
    ] = "three-pass"
    expressions: Annotated[
        str | None,
        typer.Option(
            "--expressions", help="Names or strengths, with commas: neutral,moderate.", autocompletion=expressions
        ),
    ] = None
    no_smart_back: Annotated[bool, typer.Option("--no-smart-back", help="Send back views through every pass too.")] = (
        False
    )
    no_env_rotation: Annotated[bool, typer.Option("--no-env-rotation", help="Keep to the character's first place.")] = (
        False
    )
    gaps: Annotated[bool, typer.Option("--gaps", help="Plan only what the pictures that are there lack.")] = False
    prices: Annotated[
        PriceDate, typer.Option("--prices", help="The prices the forecast goes by.", autocompletion=price_tables)
    ] = PriceDate.TODAY


@attrs.frozen(kw_only=True)
class Plan(Planning):
    """Plan which pictures to make, by which engines, at what cost. Nothing is made and nothing is asked."""

    format: AsFormat = Format.TEXT


@attrs.frozen(kw_only=True, slots=False)  # Python lets only one of two bases have slots
class Paying(Common):
    """Options of every command that pays engines."""

    budget: Annotated[
        float | None,
        typer.Option("--budget", "-b", min=0, help="The most it may cost, in US dollars; worst cases count."),
    ] = None
    whole_project: Annotated[
        bool, typer.Option("--whole-project", help="Count what all runs of the project have spent against the budget.")
    ] = False
    again: Annotated[
        bool, typer.Option("--again", help="Make again what was refused, or failed after it may have been charged.")
    ] = False
    limit: Annotated[
        list[str] | None, typer.Option("--limit", help="ENGINE=NUMBER: so many calls of an engine at once.")
    ] = None
    together: Annotated[
        int | None, typer.Option("--together", min=1, help="So many calls at once over all engines.")
    ] = None
    format: AsFormat = Format.TEXT


@attrs.frozen(kw_only=True)
class Generate(Planning, Paying):
    """Make the pictures of a plan and put them among the candidates.

    What is there is not paid again: the same command goes on after a crash, a Ctrl-C or a lost connection. Exit code
    0: every job is done. 1: some are not; the answer says which and why. 2: wrong usage or unusable input.
    """

    engine: Annotated[
        str | None,
        typer.Option(
            "--engine", help="Use this one engine instead of a recipe; storyboard rehearses.", autocompletion=engines
        ),
    ] = None
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the jobs and what they will cost; make nothing.")] = (
        False
    )
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with the last run's plan and budget, whatever is there by now.")
    ] = False


@attrs.frozen(kw_only=True)
class Shootout(Paying):
    """Make one shot by several engines or recipes and lay every pass side by side. The pictures are no candidates."""

    project: Annotated[Path, typer.Argument(help="A project, or a folder of keystones and candidates.")]
    character: Character = None
    trigger: Trigger = None
    engines: Annotated[
        str | None, typer.Option("--engines", help="Engines, each alone, with commas.", autocompletion=engines)
    ] = None
    recipes: Annotated[str | None, typer.Option("--recipes", help="Recipes, with commas.", autocompletion=recipes)] = (
        None
    )
    angle: Annotated[Angle, typer.Option("--angle", help="Where the camera stands.")] = Angle.FRONT
    framing: Annotated[Framing | None, typer.Option("--framing", help="How much of the subject is seen.")] = None
    expression: Annotated[str | None, typer.Option("--expression", help="What the face shows.")] = None
    lighting: Annotated[str | None, typer.Option("--lighting", help="The light.")] = None
    environment: Annotated[str | None, typer.Option("--environment", help="The place.")] = None
    outfit: Annotated[str | None, typer.Option("--outfit", help="The clothes.")] = None


@attrs.frozen(kw_only=True)
class Runs(Listing):
    """List what was asked of engines and trainers, what became of it and what it cost.

    `lorakit runs resolve KEY --charged` (or --not-charged) settles a call whose answer was lost. KEY stands in the
    list; the provider's own history says whether it was charged. The next run makes it again.
    """

    words: Annotated[list[str] | None, typer.Argument(metavar="[PROJECT | resolve KEY]", help="What to do.")] = None
    project: Annotated[Path, typer.Option("--project", "-p", help="The project, when it is not this folder.")] = Path()
    charged: Annotated[bool, typer.Option("--charged", help="The provider has charged this call.")] = False
    not_charged: Annotated[bool, typer.Option("--not-charged", help="The provider has not charged it.")] = False
