"""A provider on this machine: an HTTP server in threads of its own, with a script of faults and a list of its sales."""

import hashlib
import json
import threading
from abc import ABC, abstractmethod
from collections import Counter, deque
from collections.abc import Mapping
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, unquote, urlsplit

import attrs

from lorakit.testing.loopback.faults import Fault
from lorakit.testing.loopback.pictures import PAGE

__all__ = ["ANSWER_FAULTS", "KEY", "Accepted", "Answer", "Call", "Loopback", "Manner"]

KEY = "loopback-key"
"""The one key the loopback providers accept."""
_STALL = 60.0
"""Seconds after which an answer that never comes is given up."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Call:
    """One request as it came in."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON is whatever it is
        """The body as JSON; an empty one is an empty object."""
        return json.loads(self.body or b"{}")


class Manner(Enum):
    """How an answer is sent."""

    WHOLE = auto()
    DROPPED = auto()
    """The connection is closed before a byte."""
    STALLED = auto()
    """Nothing comes until the client has gone or the server stops."""
    CUT = auto()
    """Half of the body is sent, and the connection is closed."""


@attrs.frozen(kw_only=True)
class Answer:
    """One answer."""

    status: int = 200
    body: bytes = b""
    media_type: str = "application/json"
    headers: Mapping[str, str] = attrs.field(factory=dict)
    manner: Manner = Manner.WHOLE
    after: float = 0.0
    """Seconds to wait first."""

    @classmethod
    def of(cls, data: object, status: int = 200, **headers: str) -> Self:
        """Return an answer in JSON; underscores in header names become hyphens."""
        named = {name.replace("_", "-"): text for name, text in headers.items()}
        return cls(status=status, body=json.dumps(data).encode(), headers=named)

    @classmethod
    def page(cls, status: int = 200) -> Self:
        """Return a web page."""
        return cls(status=status, body=PAGE, media_type="text/html")


ANSWER_FAULTS: Mapping[Fault, Answer] = MappingProxyType(
    {
        Fault.LOST_ANSWER: Answer(manner=Manner.DROPPED),
        Fault.READ_TIMEOUT: Answer(manner=Manner.STALLED),
        Fault.BAD_GATEWAY: Answer.page(502),
        Fault.HTML_ANSWER: Answer.page(),
    }
)
"""What becomes of the answer to a call that was accepted."""


@attrs.frozen(kw_only=True)
class Accepted:
    """One call that was accepted, and charged unless its work failed."""

    provider: str
    endpoint: str
    digest: str
    """SHA-256 of endpoint and arguments: equal requests have equal digests."""
    request_id: str


class Loopback(ABC):
    """A provider on this machine. It is a context manager; outside ``with`` call ``start`` and ``stop``.

    Args:
        log: A file that gets a line of JSON for each accepted call, written before the call is answered.
        seconds: How long each call takes, by endpoint or model; the empty name stands for all others.
    """

    provider: str

    def __init__(self, *, log: Path | None = None, seconds: Mapping[str, float] | None = None) -> None:
        self._log = log
        self._seconds = dict(seconds or {})
        self._faults: dict[str, deque[Fault]] = {}
        self._accepted: list[Accepted] = []
        self._arguments: list[Any] = []
        self._calls: list[tuple[str, str]] = []
        self._lock = threading.RLock()
        self._stopping = threading.Event()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        """Its address, without a closing slash."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def accepted(self) -> tuple[Accepted, ...]:
        """The calls it accepted so far, in order."""
        with self._lock:
            return tuple(self._accepted)

    @property
    def arguments(self) -> tuple[Any, ...]:
        """What the accepted calls asked for, in order, as JSON."""
        with self._lock:
            return tuple(self._arguments)

    @property
    def bought(self) -> Counter[str]:
        """How often equal requests were accepted, by digest: nothing above 1 means that nothing was paid twice."""
        return Counter(each.digest for each in self.accepted)

    @property
    def calls(self) -> tuple[tuple[str, str], ...]:
        """Method and path of every request so far, in order."""
        with self._lock:
            return tuple(self._calls)

    def script(self, *faults: Fault | str, endpoint: str = "") -> None:
        """Say what goes wrong next: each paid call takes one fault, and when none is left all goes well.

        Args:
            faults: The faults, in order.
            endpoint: The endpoint or model whose calls take them; empty for the calls of all others.
        """
        with self._lock:
            self._faults.setdefault(endpoint, deque()).extend(map(Fault, faults))

    def start(self) -> Self:
        """Begin to answer."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Answer no more; calls under way are dropped. Stopping twice does no harm."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @abstractmethod
    def answer(self, call: Call) -> Answer:
        """Return the answer to one request."""

    def heard(self, call: Call) -> Answer:
        """Note a request and return its answer."""
        with self._lock:
            self._calls.append((call.method, call.path))
        return self.answer(call)

    def wait(self, seconds: float) -> None:
        """Wait, but no longer than until the server stops."""
        self._stopping.wait(seconds)

    def seconds(self, endpoint: str) -> float:
        """Return how long a call of an endpoint takes."""
        return self._seconds.get(endpoint, self._seconds.get("", 0.0))

    def next_fault(self, endpoint: str) -> Fault:
        """Take the next fault of the script for an endpoint."""
        with self._lock:
            waiting = self._faults.get(endpoint) or self._faults.get("")
            return waiting.popleft() if waiting else Fault.NONE

    def accept(self, endpoint: str, arguments: object) -> Accepted:
        """Note that a call was accepted and return the note."""
        text = json.dumps([endpoint, arguments], sort_keys=True)
        digest = hashlib.sha256(text.encode()).hexdigest()
        with self._lock:
            number = len(self._accepted) + 1
            request_id = hashlib.sha256(f"{self.url} {number}".encode()).hexdigest()[:32]
            note = Accepted(provider=self.provider, endpoint=endpoint, digest=digest, request_id=request_id)
            self._accepted.append(note)
            self._arguments.append(arguments)
            if self._log is not None:
                with self._log.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(attrs.asdict(note)) + "\n")
        return note


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, app: Loopback) -> None:
        self.app = app
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a client that goes away in the middle is what the tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the standard library
        """Say nothing."""

    def _respond(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        address = urlsplit(self.path)
        call = Call(
            method=self.command,
            path=unquote(address.path),
            query=dict(parse_qsl(address.query)),
            headers={name.lower(): text for name, text in self.headers.items()},
            body=self.rfile.read(length),
        )
        self._send(self.server.app.heard(call))

    do_GET = do_POST = do_PUT = do_DELETE = _respond  # noqa: N815 - the standard library looks for these names

    def _send(self, answer: Answer) -> None:
        app = self.server.app
        if answer.after:
            app.wait(answer.after)
        if answer.manner is Manner.STALLED:
            app.wait(_STALL)
        if answer.manner in {Manner.STALLED, Manner.DROPPED}:
            self.close_connection = True
            return
        self.send_response(answer.status)
        fields = {"Content-Type": answer.media_type, "Content-Length": str(len(answer.body)), **answer.headers}
        for name, text in fields.items():
            self.send_header(name, text)
        self.end_headers()
        cut = answer.manner is Manner.CUT
        self.wfile.write(answer.body[: len(answer.body) // 2] if cut else answer.body)
        self.close_connection = self.close_connection or cut
