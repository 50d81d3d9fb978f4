"""What a trainer does with what it finds."""

from enum import StrEnum

import attrs

from lorakit.errors import FieldError

__all__ = [
    "AlphaUse",
    "BucketScheme",
    "Buckets",
    "NameTrap",
    "TrainerContract",
    "TrapEffect",
    "Treatment",
    "TriggerUse",
]


def __dir__() -> list[str]:
    return __all__


class Treatment(StrEnum):
    """What a trainer does with something it meets."""

    FAILS = "fails"
    """The run dies."""
    DROPS = "drops"
    """The image is left out, silently."""
    DEFAULT = "default"
    """The default caption or the class word is used."""
    EMPTY = "empty"
    """Trained with an empty caption."""
    SERVICE = "service"
    """The service writes its own caption."""
    WHOLE = "whole"
    """The whole text is used."""
    FIRST_LINE = "first_line"
    """Only the first line is used."""
    ALTERNATIVES = "alternatives"
    """Each line is an alternative caption of its own."""
    APPLIED = "applied"
    """Done as it should be: the picture is turned upright, or laid on white where it is transparent."""
    IGNORED = "ignored"
    """As if it were not there: a picture stored rotated is trained rotated."""
    FLATTENED = "flattened"
    """Alpha is dropped or turned into RGB; hidden colours or black may show."""
    UNKNOWN = "unknown"


class AlphaUse(StrEnum):
    """What a trainer does with a LoRA's alpha."""

    TAKEN = "taken"
    """It is used as given."""
    RANK = "rank"
    """Whatever is given, the rank is used."""
    REFUSED = "refused"
    """Giving one is an error; the rank is used."""
    NO_INPUT = "no_input"
    """The trainer has no such input."""


class TriggerUse(StrEnum):
    """How the trigger reaches the training."""

    CAPTIONS = "captions"
    """Only where a caption says it."""
    PREPENDED = "prepended"
    """Put in front of every text that does not hold it anywhere."""
    FALLBACK = "fallback"
    """Only where there is no caption: the class word or the instance prompt."""
    SERVICE = "service"
    """Decided by each of its endpoints: a parameter of its own, or what the captions say."""


class TrapEffect(StrEnum):
    """What comes of an image's name."""

    DROPS = "drops"
    """The image is taken for something else and not trained."""
    BORROWS = "borrows"
    """Without a caption of its own it gets another image's."""
    SPLITS = "splits"
    """It is put aside as test or validation data, and the captions' table no longer fits the rest."""


@attrs.frozen(kw_only=True)
class NameTrap:
    """A name that a trainer takes for something else."""

    pattern: str
    """A regular expression over an image's whole stem (``re.fullmatch``)."""
    what: str
    """What the name is taken for."""
    effect: TrapEffect = attrs.field(default=TrapEffect.DROPS, converter=TrapEffect)


class BucketScheme(StrEnum):
    """How the size an image is trained at follows from its own; ``simulation.bucket`` is the arithmetic."""

    UNKNOWN = "unknown"
    """Not documented."""
    SQUARE = "square"
    """One square for all."""
    SHRINKING = "shrinking"
    """The nearest whole steps of the image's own shape, reduced to the area wanted and never enlarged."""
    HALVES = "halves"
    """Widths from half the side to the side, and the height that fills the area; the nearest ratio is used."""
    GRID = "grid"
    """All widths between a shortest and a longest side, and the height that fills the area; the nearest ratio."""
    RATIOS = "ratios"
    """A list of ratios, rounded to whole steps; the nearest ratio is used."""
    LOG_RATIOS = "log_ratios"
    """Ratios in equal proportions between two ends; the nearest by proportion is used."""
    OWN_RATIO = "own_ratio"
    """The image's own ratio to two decimals, each side rounded to whole steps; squeezed, not cropped."""


@attrs.frozen(kw_only=True)
class Buckets:
    """The sizes a trainer sorts images into, with the settings lorakit gives it."""

    scheme: BucketScheme = attrs.field(default=BucketScheme.UNKNOWN, converter=BucketScheme)
    step: int = attrs.field(default=64)
    """Each side is a multiple of this, in pixels."""
    model_steps: tuple[tuple[str, int], ...] = ()
    """Models with another step: pairs of model id and pixels."""
    shortest: int = 256
    """Pixels of the shortest side of a ``GRID``."""
    longest: int = 1024
    """Pixels of the longest side of a ``GRID``; a larger resolution is the longest side itself."""
    ratios: tuple[float, ...] = ()
    """``RATIOS``: long side to short side, both ways round; ``LOG_RATIOS``: all of them, width to height."""

    @step.validator
    def _positive(self, _attribute: object, value: int) -> None:
        if value < 1:
            raise FieldError(
                "step", f"a step is at least 1 pixel, got {value}", "Use 1 for sizes that are not rounded."
            )

    def __attrs_post_init__(self) -> None:
        if self.scheme in {BucketScheme.RATIOS, BucketScheme.LOG_RATIOS} and not (self.ratios and min(self.ratios) > 0):
            raise FieldError("ratios", f"the scheme {self.scheme.value} has no ratios", "Give at least one above 0.")

    def step_for(self, model: str) -> int:
        """Return the step for one model, in pixels."""
        return dict(self.model_steps).get(model, self.step)


@attrs.frozen(kw_only=True)
class TrainerContract:
    """What one trainer reads of a dataset folder, from its own code or documentation."""

    id: str
    title: str
    version: str
    """The version or date that was read."""
    models: tuple[str, ...]
    """The ids of the model profiles it trains."""
    hosted: bool = False
    suffixes: tuple[str, ...]
    """The image suffixes it takes, lower case with the dot."""
    any_case: bool = True
    """Whether upper-case suffixes are taken too."""
    mixed_case: bool = True
    """Whether suffixes of mixed case (``.Jpg``) are taken; never when ``any_case`` is false."""
    recursive: bool = False
    caption_suffix: str | None = ".txt"
    """The caption file's suffix; ``None`` when captions come from a table."""
    caption_setting: str | None = None
    """The setting that must name the suffix; ``None`` when the trainer looks for it unasked."""
    missing_caption: Treatment
    empty_caption: Treatment = Treatment.UNKNOWN
    several_lines: Treatment
    exif: Treatment
    alpha: Treatment
    strips: bool = True
    """Whether white space around the caption is removed."""
    trigger: str
    """How the trigger reaches the training, as a sentence."""
    trigger_use: TriggerUse = attrs.field(default=TriggerUse.CAPTIONS, converter=TriggerUse)
    name_traps: tuple[NameTrap, ...] = ()
    reads_hidden: bool = False
    """Whether files with a dot in front are read."""
    skipped_folders: tuple[str, ...] = ()
    """The names of folders whose own images are left out; folders with a dot in front always are."""
    placeholders: tuple[str, ...] = ()
    """Words that are replaced by the trigger in every caption."""
    tokens: int | None = None
    """How many tokens of a caption the text encoder is given; the rest is cut off. ``None``: not documented."""
    fewest_images: int = 1
    """What it asks for at least, by its documentation."""
    buckets: Buckets = Buckets()
    settings: tuple[tuple[str, str], ...] = ()
    """The settings all this holds under, as lorakit writes them: pairs of key and value."""
    keys: tuple[tuple[str, str], ...] = ()
    """Where each field of ``TrainingSpec`` goes: pairs of field and configuration key. A field that is not here has no
    input. Empty for a service whose endpoints differ; they have inputs of their own."""
    alpha_use: AlphaUse = AlphaUse.TAKEN
    default_alpha: float | None = None
    """The alpha when none is given; ``None``: the rank."""
    notes: tuple[str, ...] = ()
    """What else its users are caught by, a sentence each."""
    source: str

    def key(self, field: str) -> str | None:
        """Return the configuration key of one field of ``TrainingSpec``, or ``None`` when it has no input."""
        return dict(self.keys).get(field)
