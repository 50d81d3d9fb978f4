"""Telling what was packaged."""

from collections.abc import Iterator

from lorakit.render import Look, counted, printable
from lorakit.workflow import Prepared

__all__ = ["package_text"]

_FEW = 5


def __dir__() -> list[str]:
    return __all__


def package_text(prepared: Prepared, look: Look) -> str:
    """Return where a package lies and what was changed and left out on the way, as lines."""
    return "\n".join(_lines(prepared, look)) + "\n"


def _lines(prepared: Prepared, look: Look) -> Iterator[str]:
    yield look.paint(counted(len(prepared.package.images), "image") + " packaged", "bold")
    for name, path in (
        ("folder", prepared.out),
        ("ZIP", prepared.zip),
        ("lock", prepared.lock),
        ("report", prepared.html),
    ):
        yield f"  {name:<7} {printable(str(path))}"
    if "train.sh" in prepared.files:
        yield f"  {'start':<7} sh {printable(str(prepared.out / 'train.sh'))}"
    if prepared.training_notes:
        yield look.paint("What the trainer will make of it", "bold")
        for note in prepared.training_notes:
            yield from look.wrap(note, "    ", first="  ")
    if prepared.dropped:
        yield look.paint(counted(len(prepared.dropped), "image") + " left out", "bold")
        for each in prepared.dropped:
            yield from look.wrap(f"{each.image}: {each.reason}", "    ", first="  ")
    changes: dict[str, list[str]] = {}
    for image, note in prepared.notes:
        changes.setdefault(note, []).append(image)
    if changes:
        yield look.paint("Changed in the copies", "bold")
    for note, images in changes.items():
        few = images if look.verbose or len(images) <= _FEW + 1 else images[:_FEW]
        more = f" +{len(images) - len(few)} more" if len(few) < len(images) else ""
        yield from look.wrap(f"{note}: {', '.join(few)}{more}", "    ", first="  ")
