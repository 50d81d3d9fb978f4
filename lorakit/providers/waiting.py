"""How long a provider asks to wait."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

__all__ = ["retry_after"]


def __dir__() -> list[str]:
    return __all__


def retry_after(text: str | None) -> float | None:
    """Return the seconds of a ``Retry-After`` header or of a duration such as ``7s``.

    Args:
        text: A number of seconds, with or without ``s``, or a date of HTTP.

    Returns:
        Seconds from now, never negative; ``None`` when there is no text or it cannot be read.
    """
    if not text:
        return None
    try:
        seconds = float(text.strip().removesuffix("s"))
    except ValueError:
        try:
            until = parsedate_to_datetime(text)
        except ValueError:
            return None
        # HTTP's dates are in universal time, whether or not they say so
        seconds = (until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
    return max(seconds, 0.0) if seconds < float("inf") else None
