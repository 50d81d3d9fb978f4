"""Keeping Pillow's warnings away while foreign pictures are read.

Pillow warns about odd EXIF, odd palettes and large pictures. Here those are facts, not news, and under
``-W error`` they would turn readable pictures into faults. ``warnings.catch_warnings`` alone is not safe when
several threads enter and leave in any order, so entries are counted: the first one in sets the filter, the last
one out takes it away.
"""

import sys
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from threading import Lock

_lock = Lock()
_stack = ExitStack()
_inside = 0
_PER_CONTEXT = bool(getattr(sys.flags, "context_aware_warnings", False))


@contextmanager
def quiet() -> Iterator[None]:
    """Silence warnings raised inside Pillow and its plug-ins, whatever the filters are; safe in threads."""
    if _PER_CONTEXT:
        with warnings.catch_warnings():
            _silence()
            yield
        return
    _enter()
    try:
        yield
    finally:
        _leave()


def _silence() -> None:
    warnings.filterwarnings("ignore", module=r"(PIL|pi_heif|pillow_jxl)\b")


def _enter() -> None:
    global _inside  # noqa: PLW0603  the interpreter's warning filters are one global thing, so is their guard
    with _lock:
        if not _inside:
            _stack.enter_context(warnings.catch_warnings())
            _silence()
        _inside += 1


def _leave() -> None:
    global _inside  # noqa: PLW0603  see _enter
    with _lock:
        _inside -= 1
        if not _inside:
            _stack.close()
