"""What a training run is asked to do."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

import attrs

from lorakit.errors import FieldError
from lorakit.model.engine import Value
from lorakit.model.profile import ModelProfile, Range

__all__ = ["Blocker", "Extra", "Override", "TrainingSpec"]

Extra: TypeAlias = Value | tuple[Value, ...]
"""What a further argument of a training can be: a text, a finite number, a switch, or a list of these."""

_LARGEST = 2**64
"""The largest whole number that is read back from a file."""
_HALF_PAIR = re.compile("[\ud800-\udfff]")


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Override:
    """A rule's errors the owner trains in spite of; it is recorded in the lock file."""

    code: str
    """The rule's code."""
    reason: str = attrs.field()
    """Why, in the owner's words."""

    @reason.validator
    def _said(self, _attribute: object, value: str) -> None:
        if not value.strip():
            raise FieldError("reason", f"no reason is given for {self.code}", "Say why it does not matter here.")


@attrs.frozen(kw_only=True)
class Blocker:
    """Why a training must not start."""

    code: str | None
    """The code of the rule whose errors stand; ``None`` for what no override allows."""
    problem: str
    """What stands against it, as a sentence without its full stop."""
    fix: str
    """What to do, as a whole sentence."""
    images: tuple[str, ...] = attrs.field(default=(), converter=tuple[str, ...])
    """The images it is about, sorted."""


def _with_point(given: float | None) -> float | None:
    """Take a whole number as the float it means, so that a field of floats holds floats."""
    return float(given) if given is not None and -_LARGEST <= given <= _LARGEST else given


def _pairs(given: Iterable[tuple[str, Value | Sequence[Value]]]) -> tuple[tuple[str, Extra], ...]:
    # A text is a sequence too, and stays one text.
    return tuple((name, tuple(value) if isinstance(value, list) else value) for name, value in given)  # type: ignore[misc]  # the validator refuses every other sequence


def _unreadable(value: object) -> str | None:
    """Say what a value is that could not be read back from a file; ``None``: it could."""
    match value:
        case str():
            return "half a surrogate pair" if _HALF_PAIR.search(value) else None
        case int():
            return None if abs(value) <= _LARGEST else "a number of more than 64 bits"
        case float():
            return None if abs(value) < float("inf") else f"the number {value}"
        case _:
            return f"a {type(value).__name__}"


@attrs.frozen(kw_only=True)
class TrainingSpec:
    """The parameters of one training run; ``None`` leaves a parameter to the trainer."""

    model: str = "flux-2"
    trainer: str | None = None
    steps: int | None = attrs.field(default=None)
    learning_rate: float | None = attrs.field(default=None, converter=_with_point)
    rank: int | None = attrs.field(default=None)
    alpha: float | None = attrs.field(default=None, converter=_with_point)
    create_masks: bool | None = None
    is_style: bool | None = None
    use_face_detection: bool | None = None
    resolution: int = attrs.field(default=1024)
    """Pixels on each side."""
    trigger: str | None = None
    default_caption: str | None = None
    extra: tuple[tuple[str, Extra], ...] = attrs.field(default=(), converter=_pairs)
    """Further arguments, passed through as they are: pairs of name and value; a value may be a list."""

    if TYPE_CHECKING:  # bound where the profiles are, one layer up: ``knowledge``

        @classmethod
        def for_model(cls, model: str, trainer: str | None = None) -> "TrainingSpec":
            """Return the parameters a built-in model is trained with (seed section 6).

            Args:
                model: The id of the model profile.
                trainer: The id of the trainer; its missing inputs are left out, and ``None`` leaves nothing out.

            Raises:
                FieldError: There is no such model or trainer.
            """

    @classmethod
    def for_profile(cls, profile: ModelProfile, trainer: str | None = None) -> "TrainingSpec":
        """Return the parameters a model is trained with: the best steps and rank, or the middle of a range of steps.

        Where the profile leaves a parameter to the trainer, so does the spec.
        """
        rank = profile.best_rank
        alpha = rank * profile.alpha_per_rank if rank is not None and profile.alpha_per_rank is not None else None
        return cls(
            model=profile.id,
            trainer=trainer,
            steps=profile.best_steps or _middle(profile.steps),
            learning_rate=profile.learning_rate.low,
            rank=rank,
            alpha=alpha,
            create_masks=profile.create_masks,
            is_style=profile.is_style,
            use_face_detection=profile.use_face_detection,
            resolution=profile.resolution,
        )

    @steps.validator
    @rank.validator
    @resolution.validator
    def _positive(self, attribute: "attrs.Attribute[int | None]", value: int | None) -> None:
        if value is not None and value < 1:
            raise FieldError(attribute.name, f"{attribute.name} is at least 1, got {value}", "Use a positive number.")

    @learning_rate.validator
    @alpha.validator
    def _above_zero(self, attribute: "attrs.Attribute[float | None]", value: float | None) -> None:
        if value is not None and not 0 < value < float("inf"):
            raise FieldError(attribute.name, f"{attribute.name} is above 0, got {value}", "Use a positive number.")

    @extra.validator
    def _readable(self, _attribute: object, value: tuple[tuple[str, Extra], ...]) -> None:
        for name, given in value:
            wrong = next(
                filter(None, map(_unreadable, (name, *(given if isinstance(given, tuple) else (given,))))), None
            )
            if wrong is not None:
                fix = "Use a text, a number, true or false, or a list of these."
                raise FieldError(f"extra.{name}", f"{wrong} cannot be passed on", fix)


def _middle(steps: Range) -> int | None:
    """Return the middle of a range of steps, in whole hundreds."""
    if steps.low is None or steps.high is None:
        return None if steps.low is None else max(1, int(steps.low))
    return max(1, int((steps.low + steps.high) / 2) // 100 * 100)
