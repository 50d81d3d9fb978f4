"""Looking into a project's ledger, and settling what no provider can."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import attrs

from lorakit import project
from lorakit.errors import InputError
from lorakit.runs import LEDGER, Entry, Ledger, PastRun, State

__all__ = ["Books", "books", "resolve"]

_SHORTEST_KEY = 4


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Books:
    """What a project's ledger says."""

    runs: tuple[tuple[PastRun, float], ...] = ()
    """The runs, oldest first, each with what it and those that went on with it have spent, in US dollars."""
    calls: tuple[Entry, ...] = ()
    """All calls, oldest first."""
    spent_usd: float = 0.0
    """What was charged in all, in US dollars."""
    live: bool = False
    """Whether a run is under way in this moment."""


def books(path: str | Path) -> Books:
    """Read a project's ledger. What a killed run was about to send counts as ambiguous from now on.

    Args:
        path: The project, or a plain folder of images.

    Raises:
        InputError: There is no such folder, or the ledger cannot be read.
    """
    home = _home(path)
    if not (home / project.STATE / LEDGER).is_file():
        return Books()
    live = True
    with suppress(InputError), project.run_lock(home):
        live = False
        with Ledger(home / project.STATE) as ledger:
            ledger.recover()
    with Ledger(home / project.STATE) as ledger:
        runs = ledger.runs()
        spent = {run.root: ledger.spent(run.root) for run in runs}
        return Books(
            runs=tuple((run, spent[run.root]) for run in runs),
            calls=ledger.entries(),
            spent_usd=ledger.spent(),
            live=live,
        )


def resolve(path: str | Path, key: str, *, charged: bool) -> Entry:
    """Take the user's word for what became of a call whose answer was lost; the next run makes it again.

    Args:
        path: The project, or a plain folder of images.
        key: The call's key, or the beginning of it.
        charged: Whether the provider has charged it; then it counts as spent, as it was quoted.

    Returns:
        The call.

    Raises:
        InputError: No ambiguous call, or several, have such a key; a run is under way.
    """
    home = _home(path)
    if not (home / project.STATE / LEDGER).is_file():
        raise InputError(str(path), "no run was begun here", "Name the project with --project.")
    with project.run_lock(home), Ledger(home / project.STATE) as ledger:
        ledger.recover()
        found = [each for each in ledger.entries(State.AMBIGUOUS) if each.key.startswith(key)]
        if len(found) != 1 or len(key) < _SHORTEST_KEY:
            problem = "several calls begin with it" if len(found) > 1 else "no ambiguous call has this key"
            raise InputError(key, problem, "`lorakit runs` lists them; 12 characters of a key are enough.")
        entry = found[0]
        charge = ledger.charge(entry.key, entry.quote.usd, "the user's word", datetime.now(UTC))
        ledger.resolve(entry.key, charge if charged else None)
        return entry


def _home(path: str | Path) -> Path:
    return project.home_of(Path(path))
