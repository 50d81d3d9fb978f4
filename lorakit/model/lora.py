"""A trained LoRA, as its file describes itself."""

from enum import StrEnum

import attrs

__all__ = ["Difference", "Half", "Inspection", "Lora", "LoraPair", "Unreadable"]


def __dir__() -> list[str]:
    return __all__


class Half(StrEnum):
    """Which of a two-part model's experts a LoRA was trained for (WAN 2.2)."""

    HIGH = "high_noise"
    """Early denoising."""
    LOW = "low_noise"
    """Late denoising."""
    BOTH = "both"
    """One file for both."""
    UNKNOWN = "unknown"
    """The model has one part only, or the file does not say."""


@attrs.frozen(kw_only=True)
class Lora:
    """What one ``.safetensors`` file says of itself. ``None`` is "it does not say"."""

    file: str
    trainer: str | None = None
    """The id of the trainer that made it."""
    base: str | None = None
    """The base model, in the file's own words."""
    models: tuple[str, ...] = ()
    """The model profiles that can be the base; several when the words fit several."""
    rank: int | None = None
    """The commonest rank of its networks."""
    ranks: tuple[tuple[int, int], ...] = ()
    """Every rank with the number of networks that have it, the commonest first."""
    alpha: float | None = None
    """Where neither tensors nor metadata hold one, loaders take the rank."""
    alpha_written: bool = False
    """Whether the file holds the alpha; else it is the rank."""
    steps: int | None = None
    epoch: int | None = None
    learning_rate: float | None = None
    trigger: str | None = None
    half: Half = Half.UNKNOWN
    networks: int = 0
    """How many layers of the base model it changes."""
    dtypes: tuple[str, ...] = ()
    """The types of its tensors, such as ``BF16``."""
    parameters: int = 0
    """How many numbers it holds."""
    size: int = 0
    """Bytes of the file."""
    keys: tuple[str, ...] = ()
    """The names of its metadata."""
    notes: tuple[str, ...] = ()
    """What else was noticed, a sentence each."""


@attrs.frozen(kw_only=True)
class LoraPair:
    """Two files that belong together: WAN 2.2 needs both."""

    high: str
    low: str


@attrs.frozen(kw_only=True)
class Difference:
    """Something that is not as the training parameters asked."""

    file: str
    field: str
    """The field of ``TrainingSpec``."""
    wanted: str
    found: str
    message: str
    """Both, and what may be the reason, as a sentence."""


@attrs.frozen(kw_only=True)
class Unreadable:
    """A file that could not be read."""

    file: str
    problem: str
    fix: str


@attrs.frozen(kw_only=True)
class Inspection:
    """What some trained files say of themselves."""

    loras: tuple[Lora, ...] = ()
    pairs: tuple[LoraPair, ...] = ()
    differences: tuple[Difference, ...] = ()
    """Where they are not as the training parameters asked; empty without parameters to compare with."""
    unreadable: tuple[Unreadable, ...] = ()
