"""What a training run is asked to do."""

import attrs

from lorakit.errors import FieldError

__all__ = ["TrainingSpec"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class TrainingSpec:
    """The parameters of one training run; ``None`` leaves a parameter to the trainer."""

    model: str = "flux-2"
    trainer: str | None = None
    steps: int | None = attrs.field(default=None)
    learning_rate: float | None = attrs.field(default=None)
    rank: int | None = attrs.field(default=None)
    alpha: float | None = attrs.field(default=None)
    create_masks: bool | None = None
    is_style: bool | None = None
    use_face_detection: bool | None = None
    resolution: int = attrs.field(default=1024)
    """Pixels on each side."""
    trigger: str | None = None
    default_caption: str | None = None
    extra: tuple[tuple[str, str | int | float | bool], ...] = ()
    """Further arguments, passed through as they are: pairs of name and value."""

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
