"""The options of each command, as values."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import attrs
import typer

from lorakit.cli.completing import codes, engines, expressions, models, price_tables, recipes, references, trainers
from lorakit.vocab import Angle, Framing

__all__ = [
    "AsFormat",
    "Caption",
    "Common",
    "Demo",
    "Doctor",
    "Format",
    "Generate",
    "Init",
    "Label",
    "Listing",
    "Loading",
    "Models",
    "Paying",
    "Pick",
    "PickFormat",
    "Plan",
    "Planning",
    "Plugins",
    "Prepare",
    "Preview",
    "PreviewFormat",
    "PriceDate",
    "ReportFormat",
    "Rule",
    "Rules",
    "Runs",
    "Shootout",
    "Trainers",
    "Validate",
]


def __dir__() -> list[str]:
    return __all__


class Format(StrEnum):
    """How results are written."""

    TEXT = "text"
    JSON = "json"


class PreviewFormat(StrEnum):
    """How a preview is written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


class ReportFormat(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    GITHUB = "github"


Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress, and results only.")]
NoColor = Annotated[bool, typer.Option("--no-color", help="Use no colour; NO_COLOR in the environment does the same.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="List everything instead of the first few.")]
AsFormat = Annotated[Format, typer.Option("--format", help="How to write the result.")]
"""How a result is written, for commands that can answer in JSON."""
Set = Annotated[
    Path, typer.Argument(help="A folder of images with captions beside them, or a project.", metavar="PATH")
]
Character = Annotated[str | None, typer.Argument(help="Which character of the project.")]
Trigger = Annotated[str | None, typer.Option("--trigger", "-t", help="The word every caption begins with.")]
Model = Annotated[
    str | None, typer.Option("--model", "-m", help="The model that will be trained.", autocompletion=models)
]
Trainer = Annotated[
    str | None, typer.Option("--trainer", help="The trainer that will read the set.", autocompletion=trainers)
]


@attrs.frozen(kw_only=True)
class Common:
    """Options that every command has."""

    quiet: Quiet = False
    no_color: NoColor = False
    verbose: Verbose = False


@attrs.frozen(kw_only=True)
class Listing(Common):
    """Options of every command that can answer in JSON."""

    format: AsFormat = Format.TEXT


@attrs.frozen(kw_only=True)
class Loading(Common):
    """Options of every command that loads a set."""

    path: Set
    character: Character = None
    trigger: Trigger = None
    model: Model = None
    trainer: Trainer = None


@attrs.frozen(kw_only=True)
class Validate(Loading):
    """Check a training set: images, labels and captions together.

    Exit code 0: no error stands. 1: errors stand (with --strict: warnings too). 2: wrong usage or unusable input.
    """

    references: Annotated[
        str | None,
        typer.Option(
            "--references", help="Check inference references for this model instead.", autocompletion=references
        ),
    ] = None
    select: Annotated[
        list[str] | None,
        typer.Option(
            "--select", help="Ask only these rules: CODE or its beginning, with commas.", autocompletion=codes
        ),
    ] = None
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore", help="Leave these rules out: CODE or its beginning, with commas.", autocompletion=codes
        ),
    ] = None
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings fail too.")] = False
    fix: Annotated[bool, typer.Option("--fix", help="Write a mended copy into --out DIR and check that.")] = False
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Where the report goes; with --fix, the folder to make.")
    ] = None
    format: Annotated[
        ReportFormat | None,
        typer.Option("--format", help="How to write the report; without it as --out is called, else as text."),
    ] = None

    @property
    def report_format(self) -> ReportFormat:
        """The format asked for, or the one that fits the name of the file."""
        if self.format is not None:
            return self.format
        suffix = "" if self.out is None or self.fix else self.out.suffix.lower()
        return {".html": ReportFormat.HTML, ".json": ReportFormat.JSON}.get(suffix, ReportFormat.TEXT)


@attrs.frozen(kw_only=True)
class Caption(Loading):
    """Write captions for images that have none, from their labels. Hand-written captions stay."""

    overwrite: Annotated[
        list[str] | None,
        typer.Option("--overwrite", help="Write this image's caption anew (a name or glob), whoever wrote it."),
    ] = None
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the captions, write nothing.")] = False
    format: AsFormat = Format.TEXT


@attrs.frozen(kw_only=True)
class Label(Common):
    """Say what pictures show: labels go into candidates.jsonl beside them."""

    path: Set
    character: Character = None
    image: Annotated[
        list[str] | None, typer.Option("--image", "-i", help="An image's name, or a glob; may be given several times.")
    ] = None
    angle: Annotated[Angle | None, typer.Option("--angle", help="Where the camera stands.")] = None
    framing: Annotated[Framing | None, typer.Option("--framing", help="How much of the subject is seen.")] = None
    expression: Annotated[str | None, typer.Option("--expression", help="What the face shows.")] = None
    lighting: Annotated[str | None, typer.Option("--lighting", help="The light.")] = None
    environment: Annotated[str | None, typer.Option("--environment", help="The place.")] = None
    outfit: Annotated[str | None, typer.Option("--outfit", help="The clothes.")] = None
    pose: Annotated[str | None, typer.Option("--pose", help="The pose.")] = None
    motion: Annotated[str | None, typer.Option("--motion", help="What moves.")] = None
    csv: Annotated[Path | None, typer.Option("--csv", help="A CSV file: a column image, and one for each label.")] = (
        None
    )
    keystones: Annotated[
        Path | None, typer.Option("--keystones", help="A keystone_metadata.json to take labels from.")
    ] = None
    format: AsFormat = Format.TEXT


@attrs.frozen(kw_only=True)
class Prepare(Loading):
    """Make the folder and ZIP a trainer is handed: normalised copies, captions, a lock file, a report."""

    out: Annotated[Path, typer.Option("--out", "-o", help="The folder to make.")]
    from_candidates: Annotated[
        bool,
        typer.Option(
            "--from-candidates",
            help="Start from the set picked out of the project's candidates; it is picked now where none is stored.",
        ),
    ] = False
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings fail too.")] = False
    format: AsFormat = Format.TEXT


class PickFormat(StrEnum):
    """How a selection is written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


@attrs.frozen(kw_only=True)
class Pick(Loading):
    """Pick the best training set out of candidates, and say what is missing.

    The selection is stored beside the candidates, where `prepare --from-candidates` finds it. Exit code 0: picked.
    1: the demands conflict (with --strict: or a range is missed). 2: wrong usage or unusable input.
    """

    size: Annotated[
        str | None,
        typer.Option("--size", "-n", help="How many: 28, or 25-30; without it as many as the model wants."),
    ] = None
    keep: Annotated[
        list[str] | None,
        typer.Option(
            "--keep",
            help="What must be in: keystones, winners, nothing, or an image (a name or glob); keystones and winners "
            "unless said.",
        ),
    ] = None
    seconds: Annotated[float, typer.Option("--seconds", min=1, help="When to stop and tell the proven gap.")] = 60.0
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the selection, store nothing.")] = False
    strict: Annotated[bool, typer.Option("--strict", help="Let missed ranges fail too.")] = False
    out: Annotated[Path | None, typer.Option("--out", "-o", help="The file the result goes to.")] = None
    format: Annotated[
        PickFormat | None,
        typer.Option("--format", help="How to write the result; without it as --out is called, else as text."),
    ] = None

    @property
    def pick_format(self) -> PickFormat:
        """The format asked for, or the one that fits the name of the file."""
        if self.format is not None:
            return self.format
        suffix = "" if self.out is None else self.out.suffix.lower()
        return {".html": PickFormat.HTML, ".json": PickFormat.JSON}.get(suffix, PickFormat.TEXT)


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


@attrs.frozen(kw_only=True)
class Preview(Loading):
    """Show what a trainer will read of a set: each image's text, size and crop, or why it is left out.

    Exit code 0: it would train. 1: its run would end before the first step. 2: wrong usage or unusable input.
    """

    format: Annotated[PreviewFormat, typer.Option("--format", help="How to write the preview.")] = PreviewFormat.TEXT


@attrs.frozen(kw_only=True)
class Init(Common):
    """Start a project: its folders and a lorakit.toml."""

    project: Annotated[Path, typer.Argument(help="The folder to make; it may exist.")]
    character: Annotated[str, typer.Option("--character", "-c", help="The character's name.")]
    trigger: Annotated[str, typer.Option("--trigger", "-t", help="The word every caption begins with.")]


@attrs.frozen(kw_only=True)
class Demo(Common):
    """Play the whole work through on pictures that come with the demo: validate, caption, package."""

    folder: Annotated[Path, typer.Argument(help="The folder to make.")] = Path("lorakit-demo")


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


@attrs.frozen(kw_only=True)
class Rule(Listing):
    """Explain a rule: what it finds, why it matters, where it comes from."""

    code: Annotated[str, typer.Argument(help="The rule's code or name.", autocompletion=codes)]


@attrs.frozen(kw_only=True)
class Rules(Listing):
    """List the rules."""


@attrs.frozen(kw_only=True)
class Models(Listing):
    """List the models and what they want of a training set."""


@attrs.frozen(kw_only=True)
class Trainers(Listing):
    """List the trainers and what they do with what they find."""


@attrs.frozen(kw_only=True)
class Plugins(Listing):
    """List the plug-ins that are installed, and those that could not be used."""


@attrs.frozen(kw_only=True)
class Doctor(Listing):
    """Check this installation: versions, optional packages, decoders, plug-ins, engines, folders. No key is shown."""
