"""What can go wrong between lorakit and a provider, by name."""

from enum import StrEnum

__all__ = ["Fault"]


def __dir__() -> list[str]:
    return __all__


class Fault(StrEnum):
    """One thing a loopback provider does wrong; a script of them is worked off call by call."""

    NONE = "none"
    """All goes well."""

    LOST_ANSWER = "lost-answer"
    """The call is accepted and charged, then the connection breaks before a byte of the answer."""
    READ_TIMEOUT = "read-timeout"
    """The call is accepted and charged, and the answer does not come in time."""
    TOO_MANY = "429"
    """The call is turned away: too many; wait a second (``Retry-After: 1``)."""
    UNAVAILABLE = "503"
    """The call is turned away: not available now; wait two seconds."""
    SERVER_ERROR = "500"
    """The call ends in an internal error. It is not charged."""
    BAD_GATEWAY = "502"
    """The call is accepted and charged, and a gateway answers in the provider's place."""
    BAD_KEY = "401"
    """The key is not accepted."""
    NO_BALANCE = "403"
    """The account has no money left."""
    BAD_REQUEST = "422"
    """An argument is wrong."""
    NO_TICKET = "no-ticket"
    """The call is accepted and charged, and the answer lacks what it needs."""
    HTML_ANSWER = "html-answer"
    """The call is accepted and charged, and the answer is a web page."""

    SLOW = "slow"
    """The first three polls find it unfinished."""
    UNKNOWN_STATUS = "unknown-status"
    """The first poll is answered with a word nobody knows."""
    MISSING_KEYS = "missing-keys"
    """The first poll's answer lacks what it needs."""
    POLL_LOST = "poll-lost"
    """The first poll's connection breaks."""
    POLL_UNAVAILABLE = "poll-503"
    """The first poll is turned away."""
    EXPIRED = "expired"
    """The result is no longer there."""

    FAILED = "failed"
    """The work fails after it was accepted. It is not charged."""
    SAFETY = "safety"
    """The picture was made and is held back for safety."""
    PROMPT_BLOCKED = "prompt-blocked"
    """The prompt is refused."""
    NO_IMAGE = "no-image"
    """The answer is sound and holds no picture."""
    THOUGHTS = "thoughts"
    """Thoughts with a picture of their own come before the picture."""
    TRUNCATED = "truncated"
    """The picture's bytes end early."""
    HTML = "html"
    """A web page comes in the picture's place."""
    WRONG_SIZE = "wrong-size"
    """The picture is far smaller than was asked for, and of another shape."""
    CUT_DOWNLOAD = "cut-download"
    """The first download of the picture breaks off."""
