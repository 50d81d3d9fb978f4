"""The options of each command, as values."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import attrs
import typer

from lorakit.cli.completing import codes, models, references, trainers
from lorakit.vocab import Angle, Framing

__all__ = [
    "AsFormat",
    "Caption",
    "Common",
    "Demo",
    "Doctor",
    "Format",
    "Init",
    "Label",
    "Listing",
    "Loading",
    "Models",
    "Pick",
    "PickFormat",
    "Plugins",
    "Prepare",
    "Preview",
    "PreviewFormat",
    "ReportFormat",
    "Rule",
    "Rules",
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
