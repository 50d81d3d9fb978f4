"""A queue that speaks as fal's does."""

import base64
import hashlib
import json
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import attrs

from lorakit.testing.loopback.faults import Fault
from lorakit.testing.loopback.pictures import PAGE, png, size_of
from lorakit.testing.loopback.server import ANSWER_FAULTS, KEY, Accepted, Answer, Call, Loopback, Manner
from lorakit.testing.loopback.training import is_trainer, trained

__all__ = ["FalServer", "Maker", "Work"]

_MILLION = 1_000_000
_SLOW_POLLS = 3


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Work:
    """What an endpoint makes of its arguments."""

    answer: Mapping[str, Any]
    """The answer in JSON; ``{"file": NAME}`` anywhere in it becomes the address of one of the files."""
    files: Mapping[str, bytes]
    """The files it made, by name."""
    units: float
    """How many of its units are charged."""


Maker: TypeAlias = Callable[[str, Mapping[str, Any], Callable[[str], bytes]], Work]
"""Makes the work of an endpoint from its id, its arguments, and a function that fetches an input's address."""


@attrs.define(kw_only=True)
class _Job:
    note: Accepted
    arguments: Mapping[str, Any]
    fault: Fault
    born: float = attrs.field(factory=time.monotonic)
    sent: datetime = attrs.field(factory=lambda: datetime.now(UTC))
    polls: int = 0
    downloads: int = 0
    cancelled: bool = False


class FalServer(Loopback):
    """A queue that speaks as fal's does: submitting, polling, results, cancelling, uploads and the request history.

    Args:
        make: Makes what an endpoint makes; left out, upscalers enlarge, editors keep the size, Gemini's endpoints draw
            squares, and trainers hand out small LoRAs.
        side: The side of those squares in pixels; smaller ones make tests faster.
        log: See ``Loopback``.
        seconds: See ``Loopback``.
    """

    provider = "fal"

    def __init__(
        self,
        *,
        make: Maker | None = None,
        side: int = 1024,
        log: Path | None = None,
        seconds: Mapping[str, float] | None = None,
    ) -> None:
        super().__init__(log=log, seconds=seconds)
        self._make = make or _pictures(side)
        self._jobs: dict[str, _Job] = {}
        self._files: dict[str, tuple[bytes, str]] = {}

    def answer(self, call: Call) -> Answer:
        """Return the answer to one request."""
        if call.path.startswith("/files/") and call.method in {"GET", "PUT"}:
            return self._file(call)
        if call.headers.get("authorization") not in {f"Key {KEY}", f"Bearer {KEY}"}:
            return Answer.of({"detail": "Invalid Key"}, 401)
        if call.path.startswith(("/storage/", "/files/")):
            return self._storage(call)
        if call.path == "/v1/models/requests/by-endpoint":
            return self._history(call.query)
        if "/requests/" in call.path:
            request_id, _, what = call.path.partition("/requests/")[2].partition("/")
            job = self._jobs.get(request_id)
            return Answer.of({"detail": "Request not found"}, 404) if job is None else self._asked(job, what)
        return self._submit(call)

    def _submit(self, call: Call) -> Answer:
        endpoint, arguments = call.path.strip("/"), call.json
        fault = self.next_fault(endpoint)
        if fault in _TURNED_AWAY:
            return _TURNED_AWAY[fault]
        with self._lock:
            note = self.accept(endpoint, arguments)
            self._jobs[note.request_id] = _Job(note=note, arguments=arguments, fault=fault)
        if fault is Fault.NO_TICKET:
            return Answer.of({"status": "IN_QUEUE", "queue_position": 0})
        whole = Answer.of({"status": "IN_QUEUE", "queue_position": 0, **self._addresses(note)})
        return ANSWER_FAULTS.get(fault, whole)

    def _addresses(self, note: Accepted) -> dict[str, str]:
        app = "/".join(note.endpoint.split("/")[:2])
        address = f"{self.url}/{app}/requests/{note.request_id}"
        return {
            "request_id": note.request_id,
            "response_url": address,
            "status_url": f"{address}/status",
            "cancel_url": f"{address}/cancel",
        }

    def _asked(self, job: _Job, what: str) -> Answer:
        done = time.monotonic() - job.born >= self.seconds(job.note.endpoint)
        if what == "status":
            return self._status(job, done=done)
        if what == "cancel":
            job.cancelled = job.cancelled or not done
            word = "ALREADY_COMPLETED" if done else "CANCELLATION_REQUESTED"
            return Answer.of({"status": word}, 400 if done else 202)
        return self._result(job) if done else Answer.of({"detail": "Request is still in progress"}, 400)

    def _status(self, job: _Job, *, done: bool) -> Answer:
        with self._lock:
            job.polls += 1
            first = job.polls == 1
        if first and job.fault in _POLL_FAULTS:
            return _POLL_FAULTS[job.fault]
        if job.fault is Fault.EXPIRED:
            return Answer.of({"detail": "Request not found"}, 404)
        if job.fault is Fault.SLOW and job.polls <= _SLOW_POLLS:
            return Answer.of({"status": "IN_QUEUE", "queue_position": _SLOW_POLLS - job.polls}, 202)
        if not done:
            return Answer.of({"status": "IN_PROGRESS", "logs": [{"message": "drawing", "level": "INFO"}]}, 202)
        return Answer.of({"status": "COMPLETED", "logs": None, "metrics": {"inference_time": 0.1}})

    def _result(self, job: _Job) -> Answer:
        if job.fault in _UNSUCCESSFUL:
            return _UNSUCCESSFUL[job.fault]
        try:
            work = self._make(job.note.endpoint, job.arguments, self._fetched)
        except (KeyError, ValueError, OSError) as error:
            return Answer.of(_detail("value_error", "image_url", str(error)), 422)
        answer = _spoilt(work, job)
        with self._lock:
            for name, data in answer.files.items():
                media_type = "text/html" if data == PAGE else "image/png"
                self._files[f"{job.note.request_id}/{name}"] = (data, media_type)
        body = self._addressed(answer.answer, job.note.request_id)
        return Answer.of(body, X_Fal_Billable_Units=f"{work.units:.6f}", X_Fal_Request_Id=job.note.request_id)

    def _addressed(self, value: Any, request_id: str) -> Any:  # noqa: ANN401 - JSON is whatever it is
        match value:
            case {"file": str(name), **more}:
                return {"url": f"{self.url}/files/{request_id}/{name}", "file_name": name, **more}
            case Mapping():
                return {key: self._addressed(each, request_id) for key, each in value.items()}
            case list():
                return [self._addressed(each, request_id) for each in value]
            case _:
                return value

    def _fetched(self, address: str) -> bytes:
        if address.startswith("data:"):
            return base64.b64decode(address.partition(",")[2])
        return self._files[urlsplit(address).path.removeprefix("/files/")][0]

    def _file(self, call: Call) -> Answer:
        name = call.path.removeprefix("/files/")
        with self._lock:
            if call.method == "PUT":
                self._files[name] = (call.body, call.headers.get("content-type", ""))
                return Answer()
            found = self._files.get(name)
            job = self._jobs.get(name.partition("/")[0])
            if job is not None:
                job.downloads += 1
        if found is None:
            return Answer.of({"detail": "Not Found"}, 404)
        cut = job is not None and job.fault is Fault.CUT_DOWNLOAD and job.downloads == 1
        return Answer(body=found[0], media_type=found[1], manner=Manner.CUT if cut else Manner.WHOLE)

    def _storage(self, call: Call) -> Answer:
        name = hashlib.sha256(f"{len(self._files)}".encode() + call.body).hexdigest()[:16]
        match call.path:
            case "/storage/auth/token":
                until = "2099-01-01T00:00:00+00:00"
                token = {"token": KEY, "token_type": "Bearer", "base_url": self.url, "expires_at": until}
                return Answer.of(token)
            case "/storage/upload/initiate":
                address = f"{self.url}/files/up/{name}_{call.json.get('file_name', 'file')}"
                return Answer.of({"upload_url": address, "file_url": address})
            case "/files/upload":
                place = f"up/{name}_{call.headers.get('x-fal-file-name', 'file')}"
                self._files[place] = (call.body, call.headers.get("content-type", ""))
                return Answer.of({"access_url": f"{self.url}/files/{place}"})
            case _:
                return Answer.of({"detail": "Not Found"}, 404)

    def _history(self, query: Mapping[str, str]) -> Answer:
        """List the requests of one endpoint; all of them are in it, even those under way."""
        start = query.get("start")
        since = datetime.fromisoformat(start) if start else datetime.min.replace(tzinfo=UTC)
        with self._lock:
            jobs = [job for job in self._jobs.values() if job.note.endpoint == query.get("endpoint_id")]
        items = [
            {
                "request_id": job.note.request_id,
                "endpoint_id": job.note.endpoint,
                "sent_at": job.sent.isoformat(),
                "json_input": job.arguments if query.get("expand") == "payloads" else None,
            }
            for job in jobs
            if job.sent >= since
        ]
        return Answer.of({"items": items, "has_more": False, "next_cursor": None})


def _detail(kind: str, place: str, message: str) -> dict[str, object]:
    return {"detail": [{"loc": ["body", place], "msg": message, "type": kind}]}


_TURNED_AWAY = MappingProxyType(
    {
        Fault.TOO_MANY: Answer.of({"detail": "Too many requests"}, 429, Retry_After="1"),
        Fault.UNAVAILABLE: Answer.of({"detail": "Service unavailable"}, 503, Retry_After="2"),
        Fault.SERVER_ERROR: Answer.of({"detail": "Internal server error"}, 500),
        Fault.BAD_KEY: Answer.of({"detail": "Invalid Key"}, 401),
        Fault.NO_BALANCE: Answer.of({"detail": "User is locked. Reason: Exhausted balance."}, 403),
        Fault.BAD_REQUEST: Answer.of(_detail("less_than", "guidance_scale", "Input should be less than 20"), 422),
    }
)
_POLL_FAULTS = MappingProxyType(
    {
        Fault.UNKNOWN_STATUS: Answer.of({"status": "PONDERING"}),
        Fault.MISSING_KEYS: Answer.of({"status": "IN_QUEUE"}, 202),
        Fault.POLL_LOST: Answer(manner=Manner.DROPPED),
        Fault.POLL_UNAVAILABLE: Answer.of({"detail": "Service unavailable"}, 503, Retry_After="2"),
    }
)
_FLAGGED = Answer.of(
    _detail("content_policy_violation", "prompt", "The content was flagged by a content checker"),
    422,
    X_Fal_Retryable="false",
)
_UNSUCCESSFUL = MappingProxyType(
    {
        Fault.FAILED: Answer.of(
            {"detail": "The runner disconnected", "error_type": "runner_disconnected"}, 500, X_Fal_Retryable="false"
        ),
        Fault.SAFETY: _FLAGGED,
        Fault.PROMPT_BLOCKED: _FLAGGED,
    }
)


def _spoilt(work: Work, job: _Job) -> Work:
    """Return the work with the job's fault in it."""
    seed = job.note.digest.encode()
    match job.fault:
        case Fault.TRUNCATED:
            return attrs.evolve(work, files={name: data[: len(data) // 2] for name, data in work.files.items()})
        case Fault.HTML:
            return attrs.evolve(work, files=dict.fromkeys(work.files, PAGE))
        case Fault.WRONG_SIZE:
            return attrs.evolve(work, files=dict.fromkeys(work.files, png(48, 16, seed)))
        case Fault.NO_IMAGE:
            without: dict[str, Any] = {
                name: [] if isinstance(each, list) else None for name, each in work.answer.items()
            }
            return attrs.evolve(work, answer=without, files={})
        case _:
            return work


def _pictures(side: int) -> Maker:
    def make(endpoint: str, arguments: Mapping[str, Any], fetched: Callable[[str], bytes]) -> Work:
        if is_trainer(endpoint):
            answer, files, steps = trained(endpoint, arguments, fetched)
            return Work(answer=answer, files=files, units=steps)
        several = "image_urls" in arguments
        first = fetched(arguments["image_urls"][0] if several else arguments["image_url"])
        width, height = size_of(first)
        if "upscale" in endpoint:
            factor = float(arguments.get("upscale_factor", 2))
            width, height = round(width * factor), round(height * factor)
        by_picture = any(name in endpoint for name in ("banana", "gemini"))
        if by_picture:
            width = height = side * int(str(arguments.get("resolution", "1K")).removesuffix("K"))
        count = int(arguments.get("num_images", 1))
        seed = json.dumps([endpoint, arguments], sort_keys=True).encode()
        files = {f"{number}.png": png(width, height, seed + b"%d" % number) for number in range(count)}
        made = [{"file": name, "width": width, "height": height, "content_type": "image/png"} for name in files]
        units = count if by_picture else count * width * height / _MILLION
        answer = {"images": made, "seed": 7} if several else {"image": made[0], "seed": 7}
        return Work(answer=answer, files=files, units=units)

    return make
