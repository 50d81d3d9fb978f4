"""A server that speaks as the Gemini API does, for pictures: single calls and batches."""

import base64
import hashlib
import json
import math
import re
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs

from lorakit.testing.loopback.faults import Fault
from lorakit.testing.loopback.pictures import PAGE, png
from lorakit.testing.loopback.server import ANSWER_FAULTS, KEY, Answer, Call, Loopback, Manner

__all__ = ["GeminiServer"]

_PATH = re.compile(r"/(v\w+)/(?:models/([^:/]+):(\w+)|(batches)(?:/([^:/]+))?(?::(\w+))?)")
_SIDES = {"512": 0.5, "1K": 1, "2K": 2, "4K": 4}
_THOUGHT = 200
"""Tokens of the thoughts that come with ``Fault.THOUGHTS``."""
_SLOW_POLLS = 3


def __dir__() -> list[str]:
    return __all__


@attrs.define(kw_only=True)
class _Batch:
    name: str
    model: str
    title: str
    requests: Sequence[Mapping[str, Any]]
    fault: Fault
    born: float = attrs.field(factory=time.monotonic)
    polls: int = 0
    cancelled: bool = False


class GeminiServer(Loopback):
    """A server that speaks as the Gemini API does.

    Its usage counts a token for every four characters begun of the prompt, and pictures as Google's price page does, so
    that what a run costs is what was forecast.

    Args:
        side: The side in pixels of a picture whose size is ``1K``; smaller ones make tests faster.
        picture_in: Tokens of one picture read.
        picture_out: Tokens of one picture made, by model and size; the empty model stands for all others.
        log: See ``Loopback``.
        seconds: See ``Loopback``.
    """

    provider = "gemini"

    def __init__(
        self,
        *,
        side: int = 1024,
        picture_in: int = 560,
        picture_out: Mapping[str, Mapping[str, int]] | None = None,
        log: Path | None = None,
        seconds: Mapping[str, float] | None = None,
    ) -> None:
        super().__init__(log=log, seconds=seconds)
        self._side = side
        self._picture_in = picture_in
        self._picture_out = picture_out or {
            "gemini-2.5-flash-image": {"1K": 1290},
            "gemini-nano-banana-2.1": {"512": 400, "1K": 1120, "2K": 1680, "4K": 2520},
            "": {"1K": 1120, "2K": 1120, "4K": 2000},
        }
        self._batches: dict[str, _Batch] = {}

    def answer(self, call: Call) -> Answer:
        """Return the answer to one request."""
        if call.headers.get("x-goog-api-key") != KEY:
            return _error(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.")
        found = _PATH.fullmatch(call.path)
        if found is None:
            return _error(404, "NOT_FOUND", f"There is nothing at {call.path}.")
        _, model, verb, batches, name, action = found.groups()
        if verb == "generateContent":
            return self._generate(model, call.json)
        if verb == "batchGenerateContent":
            return self._create(model, call.json)
        return self._batch(name, action) if batches else _error(404, "NOT_FOUND", f"There is no {verb}.")

    def _generate(self, model: str, body: Mapping[str, Any]) -> Answer:
        fault = self.next_fault(model)
        if fault in _TURNED_AWAY:
            return _TURNED_AWAY[fault]
        self.accept(model, body)
        whole = Answer.of({} if fault is Fault.NO_TICKET else self._drawn(model, body, fault))
        return attrs.evolve(ANSWER_FAULTS.get(fault, whole), after=self.seconds(model))

    def _drawn(self, model: str, body: Mapping[str, Any], fault: Fault) -> dict[str, Any]:
        """Return the answer to one request for a picture, with its usage."""
        parts = [part for content in body["contents"] for part in content["parts"]]
        texts = [part["text"] for part in parts if "text" in part]
        pictures = [part for part in parts if "inlineData" in part]
        size = body.get("generationConfig", {}).get("imageConfig", {}).get("imageSize", "1K")
        read = sum(math.ceil(len(text) / 4) for text in texts) + len(pictures) * self._picture_in
        drawn = self._picture_out.get(model, self._picture_out[""]).get(size)
        if fault is Fault.PROMPT_BLOCKED:
            return {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}, "usageMetadata": _usage(read)}
        if fault is Fault.SAFETY:
            return _candidate("IMAGE_SAFETY", [], _usage(read))
        if fault is Fault.NO_IMAGE:
            return _candidate("STOP", [{"text": "I cannot draw this."}], _usage(read, text=8))
        if drawn is None:
            return _candidate("NO_IMAGE", [], _usage(read))
        made = [_inline(self._picture(size, body, fault))]
        thoughts = 0
        if fault is Fault.THOUGHTS:
            thoughts = _THOUGHT
            draft = _inline(png(64, 64, b"a thought"))
            made = [{"text": "First a draft.", "thought": True}, {**draft, "thought": True}, *made]
        return _candidate("STOP", made, _usage(read, drawn=drawn, thoughts=thoughts))

    def _picture(self, size: str, body: Mapping[str, Any], fault: Fault) -> bytes:
        seed = json.dumps(body, sort_keys=True).encode()
        side = round(self._side * _SIDES[size])
        match fault:
            case Fault.TRUNCATED:
                data = png(side, side, seed)
                return data[: len(data) // 2]
            case Fault.HTML:
                return PAGE
            case Fault.WRONG_SIZE:
                return png(48, 16, seed)
            case _:
                return png(side, side, seed)

    def _create(self, model: str, body: Mapping[str, Any]) -> Answer:
        fault = self.next_fault(model)
        if fault in _TURNED_AWAY:
            return _TURNED_AWAY[fault]
        requests = [each["request"] for each in body["batch"]["inputConfig"]["requests"]["requests"]]
        with self._lock:
            note = self.accept(model, requests)
            title = body["batch"].get("displayName", "")
            batch = _Batch(name=note.request_id, model=model, title=title, requests=requests, fault=fault)
            self._batches[batch.name] = batch
        return ANSWER_FAULTS.get(fault, Answer.of({} if fault is Fault.NO_TICKET else self._told(batch, "PENDING")))

    def _batch(self, name: str | None, action: str | None) -> Answer:
        if name is None:
            with self._lock:
                return Answer.of({"operations": [self._told(each, "PENDING") for each in self._batches.values()]})
        batch = self._batches.get(name)
        if batch is None or batch.fault is Fault.EXPIRED:
            return _error(404, "NOT_FOUND", f"There is no batch {name}.")
        if action == "cancel":
            batch.cancelled = True
            return Answer.of({})
        return self._polled(batch)

    def _polled(self, batch: _Batch) -> Answer:
        with self._lock:
            batch.polls += 1
            first = batch.polls == 1
        if first and batch.fault in {Fault.UNKNOWN_STATUS, Fault.MISSING_KEYS}:
            unknown = batch.fault is Fault.UNKNOWN_STATUS
            return Answer.of(self._told(batch, "PONDERING") if unknown else {"name": f"batches/{batch.name}"})
        if first and batch.fault in _POLL_FAULTS:
            return _POLL_FAULTS[batch.fault]
        if batch.fault is Fault.FAILED:
            return Answer.of(self._told(batch, "FAILED"))
        waiting = time.monotonic() - batch.born < self.seconds(batch.model)
        slow = batch.fault is Fault.SLOW and batch.polls <= _SLOW_POLLS
        word = "CANCELLED" if batch.cancelled else "RUNNING" if waiting or slow else "SUCCEEDED"
        return Answer.of(self._told(batch, word))

    def _told(self, batch: _Batch, word: str) -> dict[str, Any]:
        about: dict[str, Any] = {
            "model": f"models/{batch.model}",
            "displayName": batch.title,
            "state": f"BATCH_STATE_{word}",
        }
        if word == "SUCCEEDED":
            answers = [{"response": self._drawn(batch.model, each, batch.fault)} for each in batch.requests]
            about["output"] = {"inlinedResponses": {"inlinedResponses": answers}}
        return {"name": f"batches/{batch.name}", "metadata": about, "done": word not in {"PENDING", "RUNNING"}}


def _inline(data: bytes) -> dict[str, Any]:
    return {"inlineData": {"mimeType": "image/png", "data": base64.b64encode(data).decode()}}


def _candidate(reason: str, parts: list[dict[str, Any]], usage: Mapping[str, Any]) -> dict[str, Any]:
    candidate = {"content": {"role": "model", "parts": parts}, "finishReason": reason, "index": 0}
    made = hashlib.sha256(json.dumps(candidate).encode()).hexdigest()[:16]
    return {"candidates": [candidate], "usageMetadata": usage, "responseId": made}


def _usage(read: int, *, drawn: int = 0, text: int = 0, thoughts: int = 0) -> dict[str, Any]:
    details = [{"modality": "IMAGE", "tokenCount": drawn}] if drawn else []
    usage = {
        "promptTokenCount": read,
        "candidatesTokenCount": drawn + text,
        "candidatesTokensDetails": details,
        "totalTokenCount": read + drawn + text + thoughts,
    }
    return {**usage, "thoughtsTokenCount": thoughts} if thoughts else usage


def _error(status: int, word: str, message: str, *details: Mapping[str, str]) -> Answer:
    return Answer.of({"error": {"code": status, "status": word, "message": message, "details": details}}, status)


_RETRY = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "1s"}
_TURNED_AWAY = MappingProxyType(
    {
        Fault.TOO_MANY: _error(429, "RESOURCE_EXHAUSTED", "Quota exceeded.", _RETRY),
        Fault.UNAVAILABLE: attrs.evolve(
            _error(503, "UNAVAILABLE", "The model is overloaded."), headers={"Retry-After": "2"}
        ),
        Fault.SERVER_ERROR: _error(500, "INTERNAL", "An internal error has occurred."),
        Fault.BAD_KEY: _error(401, "UNAUTHENTICATED", "Request had invalid authentication credentials."),
        Fault.NO_BALANCE: _error(403, "PERMISSION_DENIED", "Billing is not enabled for this project."),
        Fault.BAD_REQUEST: _error(400, "INVALID_ARGUMENT", "Invalid value at 'generation_config.temperature'."),
    }
)
_POLL_FAULTS = MappingProxyType(
    {
        Fault.POLL_LOST: Answer(manner=Manner.DROPPED),
        Fault.POLL_UNAVAILABLE: _error(503, "UNAVAILABLE", "The service is unavailable."),
    }
)
