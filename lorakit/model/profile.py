"""What a model wants of its training set."""

import attrs

from lorakit.errors import FieldError

__all__ = ["ModelProfile", "Range", "ReferenceModel", "Targets"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Range:
    """A closed range of numbers; ``None`` is an open end."""

    low: float | None = None
    high: float | None = None

    def __attrs_post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise FieldError("low", f"the range {self.low:g} to {self.high:g} is empty", "Swap its ends.")

    def __contains__(self, value: float) -> bool:
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)

    def __str__(self) -> str:
        match self.low, self.high:
            case None, None:
                return "any"
            case low, None:
                return f"at least {low:g}"
            case None, high:
                return f"at most {high:g}"
            case low, high:
                return f"{low:g}" if low == high else f"{low:g}-{high:g}"


@attrs.frozen(kw_only=True)
class Targets:
    """What a good set looks like. The defaults are the seed's (sections 3 and 9); shares are 0 to 1.

    A share allows the nearest whole picture: floor(low * n) to ceil(high * n).
    """

    close_up: Range = Range(0.33, 0.40)
    medium: Range = Range(0.25, 0.30)
    full_body: Range = Range(0.20, 0.25)
    back: Range = Range(0.10, 0.10)
    angles: Range = Range(5, None)
    """Distinct camera angles."""
    one_view: float = 0.5
    """The largest share one view (angle and expression together) may have; the seed calls 80 % a mistake."""
    lightings: Range = Range(3, None)
    expressions: Range = Range(5, 7)
    neutral: Range = Range(0.30, 0.40)
    neutral_tolerance: float = 0.05
    one_expression: float = 6 / 30
    """The largest share one non-neutral expression may have: 6 in 30."""
    intense: float = 2 / 30
    """The largest share intense expressions may have: 2 in 30."""
    outfits: Range = Range(3, 5)
    primary_outfit: Range = Range(0.35, 0.65)
    """The share of the most-worn outfit, about half."""
    environments: Range = Range(5, 10)
    one_environment: float = 0.4
    """The largest share one environment may have (convention)."""
    keystones: Range = Range(7, 8)
    source: str = "training best practices, section 3"


@attrs.frozen(kw_only=True)
class ModelProfile:
    """One model a LoRA can be trained for. Every number is overridable in ``lorakit.toml``."""

    id: str
    title: str
    encoder: str
    """The text encoder that reads the captions."""
    video: bool = False
    """Whether captions should speak of motion and camera movement."""
    words: Range
    """Caption length, in words."""
    caption_style: str
    images: Range
    """The optimal number of images (or clips)."""
    fewest_images: int = 15
    """Below this a set is an error (seed section 9)."""
    resolution: int = 1024
    """Pixels on each side of a training picture."""
    steps: Range
    best_steps: int | None = None
    convergence: Range | None = None
    """The steps after which the loss no longer falls; more are a loss. ``None``: not documented."""
    learning_rate: Range
    hosted_learning_rate: float | None = None
    """What the hosted trainer uses when none is given; ``None``: within the range."""
    rank: Range | None = None
    """``None``: the trainer's default, not to be set."""
    best_rank: int | None = None
    """The rank for faces."""
    alpha_per_rank: float | None = None
    create_masks: bool | None = None
    """``None``: the trainer has no such switch."""
    is_style: bool | None = None
    use_face_detection: bool | None = None
    outputs: int = 1
    """How many ``.safetensors`` files a training makes."""
    trigger_parameter: bool = True
    """Whether the hosted trainer takes the trigger as a parameter."""
    targets: Targets = Targets()
    source: str
    notes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class ReferenceModel:
    """What a model wants of its inference references (seed section 3b)."""

    id: str
    title: str
    images: Range
    """How many reference images it takes."""
    background: str
    """The recommendation, in the source's words, shortened."""
    removed: bool = False
    """Whether the background should be removed altogether."""
    source: str
