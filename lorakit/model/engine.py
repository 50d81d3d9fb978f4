"""What is known of engines, what they are asked for, and what they answer."""

import hashlib
from typing import TypeAlias

import attrs

from lorakit.errors import FieldError
from lorakit.model.profile import Range
from lorakit.model.shot import ATTRIBUTES, Shot

__all__ = [
    "EngineFacts",
    "Pending",
    "Picture",
    "Quote",
    "Recipe",
    "Request",
    "Result",
    "ResultFile",
    "Settings",
    "Ticket",
    "Value",
]

Value: TypeAlias = str | int | float | bool
"""What an argument of a provider can be."""
Settings: TypeAlias = tuple[tuple[str, Value], ...]
"""Arguments by name, sorted by name."""


def __dir__() -> list[str]:
    return __all__


def _known_attributes(_instance: object, attribute: "attrs.Attribute[tuple[str, ...]]", value: tuple[str, ...]) -> None:
    unknown = [name for name in value if name not in ATTRIBUTES]
    if unknown:
        fix = f"Use some of {', '.join(ATTRIBUTES)}."
        raise FieldError(attribute.name, f"{unknown[0]!r} is no attribute of a shot", fix)


@attrs.frozen(kw_only=True)
class EngineFacts:
    """What is known of one engine."""

    id: str
    title: str
    model: str
    """The provider's id of what does the work today."""
    role: str
    """What it is good for."""
    seconds: Range
    """How long one picture takes."""
    usual_seconds: float | None = None
    """How long one picture usually takes; ``None``: about the middle of the range."""
    max_references: int
    """The most input pictures it takes."""
    used_references: int = 1
    """The most input pictures lorakit sends it."""
    capabilities: tuple[str, ...] = attrs.field(default=(), validator=_known_attributes)
    """The attributes of a shot it can set; the others stay as they are in its input."""
    settings: Settings = ()
    """Settings other than the provider's defaults: pairs of name and value."""
    changes_identity: bool = True
    """Whether it draws anew, so that the face may drift."""
    concurrency: int = 4
    """How many calls lorakit has under way at once when nothing else is said."""
    free: bool = False
    """Whether it costs nothing and gives the same answer to the same request, so that a call may be made again."""
    rehearsal: bool = False
    """Whether its pictures stand in for real ones and must never be trained on."""
    legacy: bool = False
    weakness: str = ""
    """What it cannot do, as a sentence."""
    extra: str | None = None
    """The extra of lorakit that brings the packages it needs; ``None`` when it needs none."""
    keys: tuple[str, ...] = ()
    """The environment variables that may hold its key; one of them is enough."""
    source: str


@attrs.frozen(kw_only=True)
class Recipe:
    """Engines that make one candidate between them."""

    id: str
    engines: tuple[str, ...]
    side_by_side: bool = False
    """Whether each engine starts from the hero picture, instead of from the picture of the one before."""
    seconds: float | None = None
    """Measured for one picture; ``None`` when never measured."""
    usd: float | None = None
    """What one picture cost with the seed's prices; ``None`` when never measured."""
    legacy: bool = False
    weakness: str = ""
    source: str


@attrs.frozen(kw_only=True)
class Picture:
    """One picture an engine is given."""

    data: bytes = attrs.field(repr=False)
    """The file's bytes, exactly."""
    media_type: str
    """``image/png`` or ``image/jpeg``."""
    width: int
    """Pixels across."""
    height: int
    """Pixels down."""

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes, hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


@attrs.frozen(kw_only=True)
class Request:
    """One call of an engine: all that can change its answer."""

    shot: Shot = Shot()
    """What this call makes of the picture; only attributes the engine can set are known."""
    prompt: str = ""
    settings: Settings = ()
    """Arguments other than the engine's own settings."""
    pictures: tuple[Picture, ...] = ()
    """The pictures it starts from, the one to be changed first."""


@attrs.frozen(kw_only=True)
class Quote:
    """What a call will cost."""

    usd: float
    """What is expected, in US dollars."""
    most_usd: float
    """The worst case, in US dollars; it is reserved before the call."""
    seconds: float
    """How long it usually takes."""


@attrs.frozen(kw_only=True)
class Ticket:
    """What a queue provider hands out: with it the result can be fetched by another process."""

    provider: str
    """The id of the engine or trainer that handed it out."""
    request_id: str
    """The provider's id of the request."""
    data: tuple[tuple[str, str], ...] = ()
    """What else is needed to ask for it, such as its addresses: pairs of name and text."""


@attrs.frozen(kw_only=True)
class Pending:
    """A request that is not done yet."""

    position: int | None = None
    """Its place in the queue; ``None`` when it is being worked on or when that is not known."""
    lines: tuple[str, ...] = ()
    """What the provider logged so far."""
    wait: float = 2.0
    """After how many seconds to ask again."""


@attrs.frozen(kw_only=True)
class ResultFile:
    """One file an engine or trainer made."""

    role: str
    """What it is: ``picture``, ``lora``, ``high_noise``, ``low_noise`` or ``config``."""
    name: str
    """A file name for it."""
    media_type: str
    data: bytes = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class Result:
    """What an engine or trainer answered."""

    files: tuple[ResultFile, ...]
    usd: float | None = None
    """What it cost as the provider says, in US dollars; ``None`` when it does not say."""
    facts: tuple[tuple[str, str], ...] = ()
    """What else is worth keeping, such as the seed or the model's version: pairs of name and text."""
