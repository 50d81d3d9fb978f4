"""What a hosted trainer is asked for."""

import attrs

from lorakit.model.engine import Value

__all__ = ["TrainingOrder"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class TrainingOrder:
    """One training as a provider is asked for it; all that can change what comes of it."""

    endpoint: str
    """The provider's id of what does the work."""
    arguments: tuple[tuple[str, Value], ...] = ()
    """What it is told besides the archive's address: pairs of name and value, sorted by name."""
    archive_input: str
    """The argument that carries the archive's address."""
    archive_digest: str
    """SHA-256 of the archive, hexadecimal."""
    steps: int
    """How many steps will be made; the price goes by them."""
    outputs: int = 1
    """How many LoRA files it makes."""
    notes: tuple[str, ...] = ()
    """What of the training parameters it does not carry out, and what else to know, a sentence each."""
