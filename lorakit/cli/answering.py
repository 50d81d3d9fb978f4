"""What commands share when they answer."""

import difflib
import json
from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from lorakit.cli.command import FINDINGS, FINE
from lorakit.cli.options import Common
from lorakit.cli.screen import look, write
from lorakit.errors import InputError
from lorakit.model import Report, Severity
from lorakit.render import Look, table_text

__all__ = ["chosen", "code_of", "codes_in", "json_text", "near", "screen", "table"]


def __dir__() -> list[str]:
    return __all__


def screen(options: Common) -> Look:
    """Return what the terminal shows under a command's options."""
    return look(colour=not options.no_color, verbose=options.verbose)


def json_text(document: object) -> str:
    """Return a document as JSON, readable and the same for the same document."""
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def table(options: Common, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table."""
    write(table_text(head, rows, look=screen(options)))


def code_of(report: Report, *, strict: bool) -> int:
    """Return the exit code a report stands for."""
    failing = report.count(Severity.ERROR) + (report.count(Severity.WARNING) if strict else 0)
    return FINDINGS if failing else FINE


def codes_in(given: Iterable[str] | None) -> tuple[str, ...]:
    """Return the codes of an option that takes several, each time with commas between them."""
    return tuple(code.strip().upper() for text in given or () for code in text.split(",") if code.strip())


def chosen(images: Iterable[str], patterns: Iterable[str], option: str) -> tuple[str, ...]:
    """Return the images that names or globs mean, in the order of the images.

    Args:
        images: The images of the set.
        patterns: Names, or globs over them; a name without a folder means the image wherever it lies.
        option: The option they came from, for the message.

    Raises:
        InputError: A pattern means no image.
    """
    names = tuple(images)
    found: set[str] = set()
    for pattern in patterns:
        hits = [name for name in names if name == pattern] or [name for name in names if _means(pattern, name)]
        if not hits:
            raise InputError(option, f"no image {pattern!r}", near(pattern, names, "See the folder for the names."))
        found.update(hits)
    return tuple(name for name in names if name in found)


def near(word: str, names: Iterable[str], otherwise: str) -> str:
    """Suggest the nearest of some names, or say something else."""
    found = difflib.get_close_matches(word[:200], list(names)[:5000], n=1)
    return f"Did you mean {found[0]!r}?" if found else otherwise


def _means(pattern: str, name: str) -> bool:
    return fnmatchcase(name, pattern) or ("/" not in pattern and fnmatchcase(Path(name).name, pattern))
