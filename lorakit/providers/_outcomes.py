"""What became of a request, other than success, as exceptions that no client knows and so none can swallow."""

import json
from collections.abc import Mapping
from typing import Any

from lorakit.providers.keys import without_key

__all__ = ["BadAnswer", "Lost", "Unreached"]


class Unreached(Exception):  # noqa: N818 - it is caught where it is raised and never seen
    """The request did not leave this machine."""


class Lost(Exception):  # noqa: N818 - see above
    """The request left, and its answer did not come whole."""


class BadAnswer(Exception):  # noqa: N818 - see above
    """The answer's status says that something is wrong.

    Args:
        status: HTTP's number.
        reason: HTTP's word for it.
        headers: By lower-case name.
        text: The body.
    """

    def __init__(self, status: int, reason: str, headers: Mapping[str, str], text: str) -> None:
        super().__init__(status)
        self.status = status
        self.reason = reason
        self.headers = headers
        try:
            body = json.loads(text)
        except ValueError:
            body = None
        self.body: dict[str, Any] = body if isinstance(body, dict) else {}

    def said(self, key: str) -> str:
        """Return what it says, in one line, without the key."""
        detail = self.body.get("detail", self.reason)
        text = "; ".join(map(_one, detail)) if isinstance(detail, list) else str(detail)
        return without_key(f"{self.status} {text}", key)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of error it names."""
        detail = self.body.get("detail")
        parts = [each for each in detail if isinstance(each, dict)] if isinstance(detail, list) else []
        named = (
            self.body.get("error_type"),
            self.headers.get("x-fal-error-type"),
            *(each.get("type") for each in parts),
        )
        return frozenset(str(name) for name in named if name)


def _one(detail: object) -> str:
    if not isinstance(detail, dict):
        return str(detail)
    place = ".".join(map(str, detail.get("loc", ())[1:]))
    return f"{place}: {detail.get('msg', detail.get('type', ''))}".removeprefix(": ")
