"""The service on this machine, for tests. It needs ``lorakit[testing]``."""

import base64
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from unittest import mock

from lorakit.testing.loopback import ANSWER_FAULTS, KEY, Answer, Call, Fault, Loopback
from lorakit.testing.loopback.pictures import png

__all__ = ["SketchServer", "running"]


class SketchServer(Loopback):
    """A service that draws at once, and does wrong what its script says."""

    provider = "sketch"

    def __init__(self) -> None:
        super().__init__()
        self._drawings: dict[str, tuple[str, Fault]] = {}

    def answer(self, call: Call) -> Answer:
        """Return the answer to one request."""
        if call.headers.get("authorization") != f"Bearer {KEY}":
            return Answer.of({"detail": "unknown key"}, 401)
        if call.method == "POST":
            return self._draw(call)
        found = self._drawings.get(call.path.rpartition("/")[2])
        if found is None:
            return Answer.of({"detail": "unknown drawing"}, 404)
        return Answer.of({}) if call.method == "DELETE" else self._drawn(*found)

    def _draw(self, call: Call) -> Answer:
        fault = self.next_fault("drawings")
        if fault in {Fault.TOO_MANY, Fault.UNAVAILABLE}:
            return Answer.of({"detail": "later"}, int(fault.value), Retry_After="1")
        if fault in {Fault.BAD_KEY, Fault.BAD_REQUEST}:
            return Answer.of({"detail": "unknown key or setting"}, 401 if fault is Fault.BAD_KEY else 400)
        note = self.accept("drawings", call.json)
        self._drawings[note.request_id] = (note.digest, fault)
        return ANSWER_FAULTS.get(fault, Answer.of({"id": note.request_id}))

    def _drawn(self, digest: str, fault: Fault) -> Answer:
        if fault in {Fault.SAFETY, Fault.NO_IMAGE}:
            return Answer.of({"state": "refused", "word": fault.name})
        picture = base64.b64encode(png(64, 64, digest.encode())).decode()
        return Answer(body=json.dumps({"state": "done", "picture": picture, "usd": 0.02}).encode())


@contextmanager
def running() -> Iterator[SketchServer]:
    """Run the service, with the engine pointed at it."""
    with SketchServer() as server:
        environment = {"SKETCH_URL": server.url, "SKETCH_KEY": KEY, "no_proxy": "127.0.0.1"}
        with mock.patch.dict(os.environ, environment):
            yield server
