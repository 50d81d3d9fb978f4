"""Tables as text."""

from collections.abc import Iterable, Sequence

import attrs

from lorakit.model import CoverageRow, CoverageTable
from lorakit.render.plain import Look, columns, printable
from lorakit.render.wording import in_target, percent, scale, seen, target_text

__all__ = ["coverage_lines", "table_text"]

_CELLS = 20
_READABLE = 24
"""Columns the last column keeps even where the terminal is too narrow."""
_LONGEST = 32
"""Columns a value's name may take beside its bar."""


def __dir__() -> list[str]:
    return __all__


def table_text(head: Sequence[str], rows: Iterable[Sequence[str]], *, look: Look | None = None) -> str:
    """Return a table with a head; the last column wraps to the width.

    Args:
        head: The columns' names.
        rows: As many texts a row; they are escaped.
        look: What the terminal can show.

    Returns:
        Lines that end in a line end.
    """
    look = look or Look()
    safe = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(columns, column)) for column in zip(head, *safe, strict=True)][:-1]
    lines = [look.paint(line, "bold") for line in _row(head, widths, look)]
    for row in safe:
        lines += _row(row, widths, look)
    return "\n".join(lines) + "\n"


def coverage_lines(tables: Iterable[CoverageTable], look: Look) -> list[str]:
    """Return coverage tables as lines: counts, shares and bars beside their targets."""
    lines: list[str] = []
    for table in tables:
        unknown = f"  ({table.unknown} not labelled)" if table.unknown else ""
        lines.append("  " + look.paint(printable(table.attribute), "bold") + look.paint(unknown, "dim"))
        rows, absent = seen(table)
        longest = max([12, *(columns(_name(row.value, look)) for row in rows)])
        top = scale(table)
        lines += [_coverage_row(row, table.total, longest, top, look) for row in rows]
        lines += look.wrap("none of " + ", ".join(absent), "      ", first="    ") if absent else []
    return lines


def _row(cells: Sequence[str], widths: Sequence[int], look: Look) -> list[str]:
    *heads, last = cells
    start = "".join(_padded(cell, width) + "  " for cell, width in zip(heads, widths, strict=True))
    indent = sum(widths) + 2 * len(widths)
    roomy = attrs.evolve(look, width=max(look.width, indent + _READABLE))
    return roomy.wrap(last, " " * indent, first=start) or [start.rstrip()]


def _coverage_row(row: CoverageRow, total: int, longest: int, top: float, look: Look) -> str:
    share = row.count / total if total else 0.0
    met = in_target(row, total)
    sign = "" if met is None else look.paint(look.signs("✓" if met else "✗"), "green" if met else "red")
    bar = look.signs(_bar(share / top, row, top))
    captioned = f"  {row.captioned} as captioned" if row.captioned else ""
    parts = [
        f"    {_padded(_name(row.value, look), longest)}  {bar}  {row.count:>4}  {percent(share):>5}",
        f"{target_text(row.target):<14}" if row.target else "",
        sign,
    ]
    return "  ".join(part for part in parts if part).rstrip() + captioned


def _name(value: str, look: Look) -> str:
    name = printable(value)
    return name if columns(name) <= _LONGEST else name[: _LONGEST // 2] + look.signs("…")


def _bar(filled: float, row: CoverageRow, top: float) -> str:
    full = round(filled * _CELLS)
    low, high = row.target or (None, None)
    band = range(round((low or 0.0) / top * _CELLS), round((high or 1.0) / top * _CELLS)) if row.target else range(0)
    return "".join("█" if cell < full else "▒" if cell in band else "░" for cell in range(_CELLS))


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns(text))
