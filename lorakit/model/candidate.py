"""A candidate: one image that may enter the training set."""

from enum import StrEnum

import attrs

from lorakit.errors import FieldError
from lorakit.model.image import ImageFacts, ImageFault
from lorakit.model.shot import Shot

__all__ = ["Candidate", "Origin", "Provenance", "Step", "Verdict", "image_name"]


def __dir__() -> list[str]:
    return __all__


class Origin(StrEnum):
    """Where a picture comes from."""

    KEYSTONE = "keystone"
    """Made by hand as an identity anchor."""
    IMPORTED = "imported"
    """Found in the folder; nothing is known about its making."""
    GENERATED = "generated"
    """Made by engines."""


class Verdict(StrEnum):
    """What the reviewer said."""

    UNDECIDED = "undecided"
    WINNER = "winner"
    REJECTED = "rejected"


@attrs.frozen(kw_only=True)
class Step:
    """One call of an engine on the way to a picture."""

    engine: str
    """The engine's id (``nbp``, ``seedvr2``)."""
    loras: tuple[str, ...] = attrs.field(default=(), converter=tuple[str, ...])
    """The LoRAs it applied, by name."""
    usd: float | None = None
    """What it cost, in US dollars; ``None`` when not known. A call that several pictures share stands in each."""
    rehearsal: bool = False
    """Whether the engine only stood in for a real one."""


@attrs.frozen(kw_only=True)
class Provenance:
    """How a picture came to be."""

    origin: Origin = attrs.field(default=Origin.IMPORTED, converter=Origin)
    steps: tuple[Step, ...] = attrs.field(default=(), converter=tuple[Step, ...])
    """The engine steps that made it, in order."""

    @property
    def rehearsal(self) -> bool:
        """Whether an engine that only stands in had a hand in it: such a picture must never be trained on."""
        return any(step.rehearsal for step in self.steps)


def image_name(value: str) -> str:
    """Check the name of an image inside a dataset: a relative POSIX path that stays inside.

    Raises:
        FieldError: It is empty, absolute, leads outside or holds a NUL.
    """
    parts = value.split("/")
    if not value or value.startswith("/") or "\0" in value or any(part in {"", ".", ".."} for part in parts):
        raise FieldError("image", f"{value!r} is no name inside the dataset", "Use a relative path such as 'a/01.png'.")
    return value


@attrs.frozen(kw_only=True)
class Candidate:
    """One image that may enter the training set.

    The requested shot is an engine's promise; only the shot is an observation.
    """

    image: str = attrs.field(converter=image_name)
    """The image's name inside the dataset, a POSIX path; never a path on disk."""
    shot: Shot = Shot()
    """What the picture shows, as labelled."""
    requested: Shot | None = None
    """What an engine was asked to show."""
    provenance: Provenance = Provenance()
    facts: ImageFacts | ImageFault | None = None
    """What was measured; ``None`` before measuring."""
    verdict: Verdict = attrs.field(default=Verdict.UNDECIDED, converter=Verdict)
    note: str = ""
    """The reviewer's note."""

    @property
    def promised(self) -> tuple[str, ...]:
        """The names of the labels that only repeat what an engine was asked for, on a picture nobody has judged."""
        if self.requested is None or self.verdict is not Verdict.UNDECIDED:
            return ()
        asked = self.requested
        return tuple(name for name in self.shot.known if getattr(self.shot, name) == getattr(asked, name))

    @property
    def measured(self) -> ImageFacts | None:
        """The measured facts, or ``None`` when the image was not measured or could not be."""
        return self.facts if isinstance(self.facts, ImageFacts) else None

    @property
    def fault(self) -> ImageFault | None:
        """Why the image could not be measured, or ``None``."""
        return self.facts if isinstance(self.facts, ImageFault) else None
