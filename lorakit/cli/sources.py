"""Where a command's pictures lie."""

from pathlib import Path

from lorakit.project import find

__all__ = ["candidates_of"]


def __dir__() -> list[str]:
    return __all__


def candidates_of(path: Path, character: str | None) -> Path | None:
    """Return the folder of candidates a path means: a project's, or none for a folder outside of projects.

    Raises:
        InputError: There is no such folder or character.
    """
    candidates = find(path, character).candidates
    return candidates if candidates is not None and candidates.is_dir() else None
