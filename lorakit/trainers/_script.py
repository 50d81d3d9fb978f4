"""The start script and the page that go with a trainer's files."""

import shlex
from collections.abc import Iterator

from lorakit.trainers._export import Export, Order, Words
from lorakit.trainers._text import from_line, to_line

__all__: list[str] = []

SCRIPT = "train.sh"
PAGE = "TRAINING.md"
_BEGIN = "# What trains:"
_CHECK = """\
for needed in {}; do
  if [ ! -e "$needed" ]; then
    echo "$needed is missing: put it there or link it; TRAINING.md says where it comes from." >&2
    exit 2
  fi
done"""


def script(order: Order, export: Export) -> str:
    """Return the start script: it runs from anywhere, and stops at the first thing that is missing or fails."""
    lines = [
        "#!/bin/sh",
        f"# Trains {order.model} with {order.contract.id}; {PAGE} says more.",
        "set -eu",
        # Not every trainer says that it opens captions as UTF-8.
        "export PYTHONUTF8=1",
        'cd -- "$(dirname -- "$0")"',
    ]
    if export.home:
        lines.append(f': "${{{export.home}:?is to name the folder where {order.contract.title} lies}}"')
    if export.models:
        lines.append(_CHECK.format(" ".join(shlex.quote(file) for file, _ in export.models)))
    # What was prepared before somebody changed a caption by hand would be trained on again.
    lines += [f"rm -rf {shlex.quote(folder)}" for folder in export.stale]
    lines += ["mkdir -p output", _BEGIN, *map(to_line, export.commands)]
    return "\n".join(lines) + "\n"


def commands(text: str) -> tuple[Words, ...]:
    """Read the commands of a start script back.

    Raises:
        ValueError: A quotation is not closed.
    """
    lines = text.splitlines()
    begin = lines.index(_BEGIN) + 1 if _BEGIN in lines else len(lines)
    return tuple(map(from_line, lines[begin:]))


def page(order: Order, export: Export) -> str:
    """Return the page that says how to start, what is needed, and what the trainer does not do."""
    return "\n".join(_page(order, export)) + "\n"


def _page(order: Order, export: Export) -> Iterator[str]:
    yield from (f"# Train {order.name} with {order.contract.title}", "")
    start = f"{export.home}=/where/it/lies sh {SCRIPT}" if export.home else f"sh {SCRIPT}"
    yield from (f"Written for {order.contract.version}. Start it with", "", f"    {start}", "")
    yield from ("in the environment the trainer is installed in. The trained files come into `output/`.", "")
    for folder in export.stale:
        yield from (f"`{folder}/` is removed at every start, so that the pictures and captions are read anew.", "")
    if export.models:
        yield from ("Put these into `models/`, or link them:", "")
        yield from (f"- `{file}`: {source}" for file, source in export.models)
        yield ""
    if export.notes:
        yield from ("What to know:", "")
        yield from (f"- {note}" for note in export.notes)
        yield ""
    yield from ("What the script runs, in this folder:", "")
    yield from (f"    {to_line(command)}" for command in export.commands)
