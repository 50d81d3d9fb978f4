"""Calls of engines."""

import hashlib
import json
from collections.abc import Callable
from datetime import datetime

from lorakit import convert
from lorakit.errors import CallFailedError
from lorakit.model import Request, Result, Ticket
from lorakit.protocols import Engine
from lorakit.runs.call import Call, accept
from lorakit.runs.states import Entry

__all__ = ["collecting", "engine_call", "key_of"]


def __dir__() -> list[str]:
    return __all__


def key_of(document: object) -> str:
    """Return the digest of what a call is: SHA-256 of its JSON with sorted keys, hexadecimal."""
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, allow_nan=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def engine_call(engine: Engine, request: Request, *, title: str, check: Callable[[Result], None] = accept) -> Call:
    """Return the call of an engine.

    Args:
        engine: The engine.
        request: What it is asked.
        title: What it is for, in a few words.
        check: Looks at its result before it is stored; raises a ``LorakitError`` when it is of no use.
    """
    document = {
        "shot": convert.unstructure(request.shot),
        "prompt": request.prompt,
        "settings": [list(pair) for pair in request.settings],
        "inputs": [picture.digest for picture in request.pictures],
    }
    return Call(
        key=key_of({"engine": engine.facts.id, "version": engine.version, **document}),
        provider=engine.facts.id,
        version=engine.version,
        title=title,
        request=json.dumps(document, ensure_ascii=False),
        quote=engine.quote(request),
        free=engine.facts.free,
        submit=lambda: engine.submit(request),
        collect=engine.collect,
        reconcile=lambda since: engine.reconcile(request, since),
        check=check,
    )


def collecting(engine: Engine, entry: Entry, *, check: Callable[[Result], None] = accept) -> Call:
    """Return the call of an entry that was submitted by an earlier run: it can only be collected."""

    def submit() -> Ticket | Result:
        problem = f"call {entry.key[:12]} is known by its ticket alone"
        raise CallFailedError(entry.provider, problem, "Run the plan it belongs to with --resume.")

    def reconcile(_since: datetime) -> Ticket | None:
        return None

    return Call(
        key=entry.key,
        provider=entry.provider,
        version=entry.version,
        title=entry.title,
        request=entry.request,
        quote=entry.quote,
        free=entry.free,
        submit=submit,
        collect=engine.collect,
        reconcile=reconcile,
        check=check,
    )
