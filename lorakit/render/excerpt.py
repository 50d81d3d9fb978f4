"""Showing where in a caption something was found."""

from collections.abc import Iterable

import attrs

__all__ = ["Piece", "excerpts", "pieces"]

_LEAD = 24
"""Characters shown before a marked phrase, so that it is read in its sentence."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Piece:
    """A run of characters, marked or not."""

    text: str
    marked: bool


def pieces(text: str, spans: Iterable[tuple[int, int]]) -> tuple[Piece, ...]:
    """Cut a text at its spans; spans outside it are clipped, overlapping ones joined."""
    found: list[Piece] = []
    position = 0
    for start, end in _joined(text, spans):
        found.append(Piece(text[position:start], marked=False))
        found.append(Piece(text[start:end], marked=True))
        position = end
    found.append(Piece(text[position:], marked=False))
    return tuple(piece for piece in found if piece.text)


def excerpts(text: str, spans: Iterable[tuple[int, int]], room: int) -> tuple[tuple[Piece, ...], ...]:
    """Return windows of at most ``room`` characters that together show the beginning of every span."""
    windows: list[tuple[Piece, ...]] = []
    ranges = _joined(text, spans)
    shown = 0
    for start, _ in ranges:
        if windows and start < shown:
            continue
        begin, shown = _window(len(text), start, room)
        inside = [(max(low, begin) - begin, min(high, shown) - begin) for low, high in ranges]
        cut = pieces(text[begin:shown], inside)
        before = (Piece("…", marked=False),) if begin else ()
        after = (Piece("…", marked=False),) if shown < len(text) else ()
        windows.append((*before, *cut, *after))
    return tuple(windows)


def _window(length: int, start: int, room: int) -> tuple[int, int]:
    if length <= room:
        return 0, length
    begin = max(0, min(start - min(_LEAD, room // 3), length - room))
    return begin, begin + room


def _joined(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted((max(0, low), min(high, len(text))) for low, high in spans):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
