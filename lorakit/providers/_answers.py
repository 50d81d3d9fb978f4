"""Reading what the Gemini API answered, from its JSON: the SDK drops the words with which it refuses."""

import base64
from collections.abc import Mapping
from typing import Any

import attrs

__all__ = ["Drawn", "UnreadableError", "read"]


class UnreadableError(ValueError):
    """An answer came and makes no sense."""


@attrs.frozen(kw_only=True)
class Drawn:
    """What came of one request for a picture."""

    data: bytes | None = attrs.field(repr=False)
    """The picture; ``None`` when there is none."""
    media_type: str = "image/png"
    word: str
    """Why the answer ends: ``STOP``, or the provider's word for what stood in the way."""
    said: str = ""
    """What it says besides, in one line."""
    read: int = 0
    """Tokens of the prompt and of the pictures given."""
    drawn: int = 0
    """Tokens of the pictures made."""
    written: int = 0
    """Tokens of text and of thought."""
    model: str = ""
    """The model's version, when it says so."""

    @property
    def counted(self) -> bool:
        """Whether the answer says what it used."""
        return bool(self.read or self.drawn or self.written)


def read(answer: Mapping[str, Any]) -> Drawn:
    """Read an answer of the API.

    Raises:
        UnreadableError: It makes no sense.
    """
    try:
        return _read(answer)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UnreadableError(f"{type(error).__name__}: {error}") from None


def _read(answer: Mapping[str, Any]) -> Drawn:
    blocked = answer.get("promptFeedback") or {}
    candidate = (answer.get("candidates") or [{}])[0]
    parts = (candidate.get("content") or {}).get("parts") or []
    # thoughts can hold drafts; of several pictures the last is the finished one
    pictures = [part["inlineData"] for part in parts if part.get("inlineData") and not part.get("thought")]
    texts = [part["text"] for part in parts if part.get("text") and not part.get("thought")]
    reason = blocked.get("blockReason") or candidate.get("finishReason") or "NO_CANDIDATE"
    said = blocked.get("blockReasonMessage") or candidate.get("finishMessage") or " ".join(texts)
    usage = answer.get("usageMetadata") or {}
    made = usage.get("candidatesTokenCount") or 0
    details = usage.get("candidatesTokensDetails")
    by_kind = [each.get("tokenCount") or 0 for each in details or () if each.get("modality") == "IMAGE"]
    drawn = sum(by_kind) if details else made if pictures else 0
    picture = pictures[-1] if pictures else None
    return Drawn(
        data=_bytes(picture["data"]) if picture else None,
        media_type=picture.get("mimeType", "image/png") if picture else "image/png",
        word=reason,
        said=" ".join(said.split())[:300],
        read=usage.get("promptTokenCount") or 0,
        drawn=drawn,
        written=made - drawn + (usage.get("thoughtsTokenCount") or 0),
        model=answer.get("modelVersion") or "",
    )


def _bytes(text: str) -> bytes:
    # the SDK writes the alphabet for addresses, the API the plain one
    return base64.b64decode(text.replace("-", "+").replace("_", "/"), validate=True)
