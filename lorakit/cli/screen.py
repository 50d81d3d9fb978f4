"""What the user's terminal gets: results on standard output, progress and errors on standard error."""

import codecs
import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO, TypeAlias

from lorakit.render import Look, printable

__all__ = ["Progress", "complain", "counting", "look", "progress", "settle", "write"]

Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with the phase, how many are done and how many there are."""

_WIDEST = 120
_NARROWEST = 60
_SIGNS = "✓✗█▒░→…·\N{EN DASH}"


def __dir__() -> list[str]:
    return __all__


def settle() -> None:
    """Make standard output and error take any text: what their encoding has not comes out as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def look(*, colour: bool = True, verbose: bool = False) -> Look:
    """Return what standard output can show.

    Args:
        colour: Whether the user allows colour; ``NO_COLOR`` and a stream that is no terminal forbid it too.
        verbose: Whether to list everything.
    """
    columns = shutil.get_terminal_size((100, 24)).columns
    return Look(
        width=max(_NARROWEST, min(columns, _WIDEST)),
        colour=colour and _is_terminal(sys.stdout) and not os.environ.get("NO_COLOR"),
        unicode=_can_show(sys.stdout.encoding),
        verbose=verbose,
    )


def write(text: str) -> None:
    """Write a result to standard output."""
    sys.stdout.write(text)
    sys.stdout.flush()


def complain(text: str, *details: str) -> None:
    """Write a message about the run to standard error, each part on one line of its own, escaped."""
    sys.stderr.write("\n  ".join(map(printable, (f"lorakit: {text}", *details))) + "\n")
    sys.stderr.flush()


@contextmanager
def progress(*, quiet: bool) -> Iterator[Progress]:
    """Yield a function that tells how far the work is, as a bar on standard error when that is a terminal."""
    if quiet or not _is_terminal(sys.stderr):
        yield lambda _phase, _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415 - only where a bar is shown
    from rich.progress import Progress as Bars  # noqa: PLC0415 - only where a bar is shown

    with Bars(console=Console(stderr=True), transient=True) as bars:
        tasks = {}

        def tell(phase: str, done: int, total: int) -> None:
            if phase not in tasks:
                tasks[phase] = bars.add_task(phase, total=total)
            bars.update(tasks[phase], completed=done, total=total)

        yield tell


@contextmanager
def counting(*, quiet: bool) -> Iterator[Progress]:
    """Yield a function that shows one bar whose words change, as a line on standard error when that is a terminal."""
    if quiet or not _is_terminal(sys.stderr):
        yield lambda _words, _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415 - only where a bar is shown
    from rich.progress import Progress as Bars  # noqa: PLC0415 - only where a bar is shown

    with Bars(console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task("", total=None)
        yield lambda words, done, total: bars.update(task, description=words, completed=done, total=total)


def _is_terminal(stream: TextIO) -> bool:
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _can_show(encoding: str | None) -> bool:
    try:
        codecs.encode(_SIGNS, encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return False
    return True
