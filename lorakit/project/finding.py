"""Finding out what a path is: a plain folder of images, a project, or a place inside one."""

import difflib
import unicodedata
from pathlib import Path

import attrs

from lorakit.errors import InputError
from lorakit.project.locking import STATE

__all__ = ["BREAKDOWN", "CANDIDATES", "CONFIG", "TRAINING", "Place", "find", "home_of"]

CONFIG = "lorakit.toml"
"""The project's configuration."""
BREAKDOWN = "breakdown.json"
"""What the story says of wardrobe and environments."""
CANDIDATES = "visual/lora_candidates"
"""Below it one folder a character: keystones and candidates."""
TRAINING = "visual/lora_training"
"""Below it one folder a character: normalised copies with captions."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Place:
    """What a path leads to."""

    folder: Path
    """The folder of images to read."""
    home: Path
    """The project's folder; the folder of images itself when it is no part of a project."""
    character: str | None = None
    """The character, spelt as its folder; ``None`` for a plain folder where nobody named one."""
    config: Path | None = None
    """The ``lorakit.toml`` that holds, if there is one."""
    breakdown: Path | None = None
    """The project's ``breakdown.json``, if there is one."""
    candidates: Path | None = None
    """The character's folder of candidates, in a project; it need not exist."""
    training: Path | None = None
    """The character's training folder, in a project; it need not exist."""

    @property
    def state(self) -> Path:
        """The folder for ledger, caches and locks; it need not exist."""
        return self.home / STATE


def find(path: Path, character: str | None = None) -> Place:
    """Find out which folder of images a path means, and what belongs to it.

    A path inside a project's tree means itself. A project, or a folder around its characters, means one character's
    training folder, or the candidates while nothing has been prepared. Any other folder means its own images;
    ``lorakit.toml`` is looked for up the tree.

    Args:
        path: A folder of images or a project.
        character: Which character of a project; case does not count. Not needed where there is one only.

    Returns:
        Where to read, and whose pictures they are.

    Raises:
        InputError: There is no such folder or character, or several characters and none was named.
    """
    try:
        return _found(path, character)
    except (OSError, RuntimeError, ValueError) as error:
        raise InputError(str(path), f"it cannot be read: {error}", "Check the path and its permissions.") from error


def home_of(path: Path) -> Path:
    """Return the project a folder lies in; the folder itself when it lies in none.

    Raises:
        InputError: There is no such folder.
    """
    try:
        real = _folder(path)
        return next((folder for folder in (real, *real.parents) if _is_project(folder)), path)
    except (OSError, RuntimeError, ValueError) as error:
        raise InputError(str(path), f"it cannot be read: {error}", "Check the path and its permissions.") from error


def _found(path: Path, character: str | None) -> Place:
    real = _folder(path)
    home = next((folder for folder in (real, *real.parents) if _is_project(folder)), None)
    if home is None:
        return Place(folder=path, home=path, character=character)
    below = real.relative_to(home).as_posix()
    for tree in (CANDIDATES, TRAINING):
        if below.startswith(f"{tree}/"):
            owner = below.removeprefix(f"{tree}/").split("/")[0]
            return _place(home, _chosen(path, [owner], character), path)
    trees = [tree for tree in (CANDIDATES, TRAINING) if below == "." or f"{tree}/".startswith(f"{below}/")]
    names = sorted({name for tree in trees for name in _characters(home / tree)})
    if not trees or not (names or any((home / tree).is_dir() for tree in trees)):
        return attrs.evolve(_place(home, character or "", path), character=character, candidates=None, training=None)
    name = _chosen(path, names, character)
    folders = [home / tree / name for tree in reversed(trees)]
    there = [folder for folder in folders if folder.is_dir()]
    return _place(home, name, next(filter(_is_filled, there), there[-1]))


def _folder(path: Path) -> Path:
    real = path.resolve()
    if real.is_dir():
        return real
    if real.exists():
        raise InputError(str(path), "it is a file", "Name the folder it lies in.")
    siblings = [each.name for each in real.parent.iterdir() if each.is_dir()] if real.parent.is_dir() else []
    near = difflib.get_close_matches(real.name, siblings, n=1)
    raise InputError(str(path), "there is no such folder", f"Did you mean {near[0]!r}?" if near else "Check the path.")


def _is_project(folder: Path) -> bool:
    return (folder / CONFIG).is_file() or any((folder / tree).is_dir() for tree in (CANDIDATES, TRAINING))


def _characters(tree: Path) -> list[str]:
    if not tree.is_dir():
        return []
    return [each.name for each in tree.iterdir() if each.is_dir() and not each.name.startswith(".")]


def _chosen(path: Path, names: list[str], wanted: str | None) -> str:
    listed = ", ".join(names) or "none"
    if wanted is None:
        if len(names) == 1:
            return names[0]
        problem = "it has several characters" if names else "it has no characters yet"
        fix = f"Name one of {listed}." if names else f"Make a folder {CANDIDATES}/NAME with its pictures."
        raise InputError(str(path), problem, fix)
    if wanted in names:
        return wanted
    alike = [name for name in names if _folded(name) == _folded(wanted)]
    if len(alike) == 1:
        return alike[0]
    near = alike or difflib.get_close_matches(_folded(wanted), [_folded(name) for name in names], n=1, cutoff=0.6)
    meant = [name for name in names if _folded(name) in {_folded(each) for each in near}]
    fix = f"Did you mean {' or '.join(meant)}?" if meant else f"The characters are: {listed}."
    raise InputError(str(path), f"no character {wanted!r}", fix)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _is_filled(folder: Path) -> bool:
    return any(not each.name.startswith(".") for each in folder.iterdir())


def _place(home: Path, character: str, folder: Path) -> Place:
    config, breakdown = home / CONFIG, home / BREAKDOWN
    return Place(
        folder=folder,
        home=home,
        character=character,
        config=config if config.is_file() else None,
        breakdown=breakdown if breakdown.is_file() else None,
        candidates=home / CANDIDATES / character,
        training=home / TRAINING / character,
    )
