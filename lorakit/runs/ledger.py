"""The ledger: what was asked of whom, how far it is, and what it cost. Written before anything leaves."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Self

import attrs

from lorakit import convert
from lorakit.errors import FieldError, InputError, LorakitError
from lorakit.model import Quote, Ticket
from lorakit.runs.commits import Commits, Statement
from lorakit.runs.states import Entry, State, Stored

__all__ = ["LEDGER", "Ledger", "PastRun"]

LEDGER = "ledger.sqlite"
"""The file's name in the project's ``.lorakit``."""

_SCHEMA = 1
_TABLES = (
    """CREATE TABLE IF NOT EXISTS runs (
        run INTEGER PRIMARY KEY, root INTEGER, started TEXT, what TEXT, subject TEXT, plan TEXT, budget REAL)""",
    """CREATE TABLE IF NOT EXISTS steps (
        key TEXT PRIMARY KEY, provider TEXT, version TEXT, title TEXT, request TEXT, state TEXT, run INTEGER,
        usd_quoted REAL, usd_most REAL, seconds REAL, free INTEGER, sends INTEGER, sent TEXT, ticket TEXT,
        files TEXT, facts TEXT, paid INTEGER, word TEXT, problem TEXT, fix TEXT) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS charges (key TEXT, run INTEGER, usd REAL, why TEXT, at TEXT)""",
    "CREATE INDEX IF NOT EXISTS charges_by_key ON charges (key)",
    "CREATE INDEX IF NOT EXISTS steps_by_state ON steps (state)",
)
_ENTRY = "SELECT steps.*, (SELECT COALESCE(SUM(usd), 0) FROM charges WHERE charges.key = steps.key) FROM steps"
_RUN = "SELECT run, root, started, what, subject, plan, budget FROM runs"
_OPEN = "('intent', 'submitted', 'ambiguous')"
_FROM: Mapping[State, str] = MappingProxyType(
    {
        State.PLANNED: "('intent')",
        State.SUBMITTED: "('intent', 'ambiguous', 'done')",
        State.DONE: "('intent', 'submitted', 'ambiguous')",
        State.REFUSED: "('intent', 'submitted', 'ambiguous')",
        State.FAILED: "('intent', 'submitted', 'ambiguous', 'done')",
        State.AMBIGUOUS: "('intent')",
    }
)
"""From which states each other may be reached; intent is reached by ``intend`` alone."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class PastRun:
    """One run of the project."""

    run: int
    """Its number."""
    root: int
    """The number of the run it goes on with; its own when it began anew."""
    started: str
    """When, in UTC, as ISO 8601."""
    what: str
    """``generate``, ``shootout`` or ``train``."""
    subject: str
    """The character's name."""
    plan: str
    """What was to be done, as a JSON text."""
    budget: float | None
    """Its cap, in US dollars."""


class Ledger:
    """The ledger of one project. Its methods may be called from any thread and return when the disk has it.

    Args:
        folder: The project's ``.lorakit``; it must exist.

    Raises:
        InputError: The file cannot be used, or was written by a newer lorakit.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / LEDGER
        self._commits = Commits(self._path)
        version = int(self._commits.rows("PRAGMA user_version")[0][0])
        if version > _SCHEMA:
            self._commits.close()
            raise InputError(str(self._path), "it was written by a newer lorakit", "Update lorakit.")
        if version < _SCHEMA:
            self._commits.write(*((sql, ()) for sql in _TABLES), (f"PRAGMA user_version = {_SCHEMA}", ()))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._commits.close()

    def begin(self, run: PastRun) -> PastRun:
        """Write down that a run begins.

        Args:
            run: The run; with ``run`` 0 it is given the next number, with ``root`` 0 it begins anew.
        """
        number = int(self._commits.rows("SELECT COALESCE(MAX(run), 0) + 1 FROM runs")[0][0])
        run = attrs.evolve(run, run=number, root=run.root or number)
        self._commits.write(("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?)", attrs.astuple(run)))
        return run

    def runs(self) -> tuple[PastRun, ...]:
        """Return the project's runs, oldest first."""
        return tuple(PastRun(**_named(PastRun, row)) for row in self._commits.rows(f"{_RUN} ORDER BY run"))

    def entry(self, key: str) -> Entry | None:
        """Return what is known of a call, or ``None``."""
        rows = self._commits.rows(f"{_ENTRY} WHERE key = ?", key)
        return _entry(rows[0]) if rows else None

    def entries(self, *states: State) -> tuple[Entry, ...]:
        """Return the calls in some states, or all, oldest first."""
        marks = ", ".join("?" * len(states))
        where = f" WHERE state IN ({marks})" if states else ""
        return tuple(_entry(row) for row in self._commits.rows(f"{_ENTRY}{where} ORDER BY sent, key", *states))

    def spent(self, root: int | None = None) -> float:
        """Return what was charged, in US dollars, by one run and those that went on with it, or by all."""
        rows = self._commits.rows("SELECT COALESCE(SUM(usd), 0) FROM charges WHERE run = ? OR ? IS NULL", root, root)
        return float(rows[0][0])

    def recover(self) -> None:
        """Judge the calls a dead process was about to send: free ones are made again, the others are ambiguous."""
        problem = "the program ended while it was being sent"
        fix = "Look at the provider's history, then: lorakit runs resolve KEY --charged or --not-charged."
        self._commits.write(("UPDATE steps SET state = 'planned' WHERE state = 'intent' AND free", ()))
        self._commits.write(
            ("UPDATE steps SET state = 'ambiguous', problem = ?, fix = ? WHERE state = 'intent'", (problem, fix))
        )

    def intend(self, entry: Entry) -> None:
        """Write down that a call is about to leave; every field but ``usd`` replaces what was known.

        Raises:
            LorakitError: The call is under way already, or its end is not known.
        """
        if not self._commits.write((_INTEND, _values(attrs.evolve(entry, state=State.INTENT)))):
            raise LorakitError(f"call {entry.key[:12]} is under way already", "Run it again once that has ended.")

    def unsent(self, key: str) -> None:
        """Write down that a call cannot have been accepted."""
        self._move(key, State.PLANNED)

    def ticketed(self, key: str, ticket: Ticket) -> None:
        """Write down the ticket of a call."""
        self._move(key, State.SUBMITTED, ticket=_json(convert.unstructure(ticket)), problem="", fix="")

    def done(
        self, key: str, files: tuple[Stored, ...], facts: tuple[tuple[str, str], ...], charge: Statement | None
    ) -> None:
        """Write down that the files of a call are stored.

        Args:
            key: The call.
            files: Its files; they are on the disk.
            facts: What else the provider told.
            charge: What ``charge`` made of its cost.
        """
        stored = _json([convert.unstructure(each) for each in files])
        texts = {"facts": _json(facts), "problem": "", "fix": "", "word": ""}
        self._move(key, State.DONE, charge, files=stored, paid=0, **texts)

    def refused(self, key: str, word: str, problem: str, fix: str, charge: Statement | None) -> None:
        """Write down that the provider will not do it."""
        self._move(key, State.REFUSED, charge, word=word, problem=problem, fix=fix, paid=1)

    def failed(self, key: str, problem: str, fix: str, charge: Statement | None, *, paid: bool = True) -> None:
        """Write down that a call went wrong.

        Args:
            key: The call.
            problem: What happened.
            fix: What to do about it.
            charge: What it cost; ``None`` for nothing new.
            paid: Whether it may have been charged, so that it must not be sent again unasked.
        """
        self._move(key, State.FAILED, charge, problem=problem, fix=fix, paid=int(paid))

    def ambiguous(self, key: str, problem: str, fix: str) -> None:
        """Write down that the answer was lost."""
        self._move(key, State.AMBIGUOUS, problem=problem, fix=fix)

    def resolve(self, key: str, charge: Statement | None) -> None:
        """Take the user's word for what became of an ambiguous call; the next run makes it again.

        Args:
            key: The call.
            charge: What it cost; ``None`` when it was not charged.
        """
        problem = "" if charge is None else "it was charged, and its result is lost"
        sql = "UPDATE steps SET state = 'planned', problem = ?, fix = '' WHERE key = ? AND state = 'ambiguous'"
        if not self._commits.write((sql, (problem, key)), *([charge] if charge else [])):
            raise FieldError("key", f"call {key[:12]} is not ambiguous", "See `lorakit runs` for those that are.")

    def charge(self, key: str, usd: float, why: str, at: datetime) -> Statement:
        """Return the words that charge a call to the run that pays for it, to be written with its new state."""
        sql = "INSERT INTO charges SELECT key, run, ?, ?, ? FROM steps WHERE key = ?"
        return sql, (usd, why, at.isoformat(), key)

    def _move(self, key: str, state: State, charge: Statement | None = None, **fields: object) -> None:
        sets = ", ".join(f"{name} = ?" for name in ("state", *fields))
        sql = f"UPDATE steps SET {sets} WHERE key = ? AND state IN {_FROM[state]}"  # noqa: S608 - our own words
        update = (sql, (state.value, *map(_storable, fields.values()), key))
        if not self._commits.write(update, *([charge] if charge else [])):
            raise LorakitError(
                f"call {key[:12]} cannot become {state.value}", "Another process moved it; run it again."
            )


_COLUMNS = (
    "key", "provider", "version", "title", "request", "state", "run", "usd_quoted", "usd_most", "seconds", "free",
    "sends", "sent", "ticket", "files", "facts", "paid", "word", "problem", "fix",
)  # fmt: skip

_INTEND = " ".join(
    (
        f"INSERT INTO steps VALUES ({', '.join('?' * len(_COLUMNS))}) ON CONFLICT (key) DO UPDATE SET",  # noqa: S608 - our own words
        ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS if name not in {"key", "sends"}),
        f", sends = steps.sends + 1 WHERE state NOT IN {_OPEN}",
    )
)


def _values(entry: Entry) -> tuple[Any, ...]:
    sent = entry.sent.isoformat() if entry.sent else None
    quote = entry.quote
    return (
        entry.key, entry.provider, entry.version, entry.title, entry.request, entry.state.value, entry.run,
        quote.usd, quote.most_usd, quote.seconds, int(entry.free), 1, sent, None, "[]", "[]", 0, "", "", "",
    )  # fmt: skip


def _entry(row: tuple[Any, ...]) -> Entry:
    found = dict(zip((*_COLUMNS, "usd"), row, strict=True))
    quote = Quote(usd=found.pop("usd_quoted"), most_usd=found.pop("usd_most"), seconds=found.pop("seconds"))
    ticket, sent = found.pop("ticket"), found.pop("sent")
    return Entry(
        quote=quote,
        ticket=convert.structure(json.loads(ticket), Ticket) if ticket else None,
        sent=datetime.fromisoformat(sent) if sent else None,
        files=convert.structure(json.loads(found.pop("files")), tuple[Stored, ...]),
        facts=tuple((name, text) for name, text in json.loads(found.pop("facts"))),
        free=bool(found.pop("free")),
        paid=bool(found.pop("paid")),
        **found,
    )


def _named(kind: type[attrs.AttrsInstance], row: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip((field.name for field in attrs.fields(kind)), row, strict=True))


def _storable(value: object) -> object:
    """Write half surrogate pairs, which providers may send and no database takes, as escapes."""
    return value.encode(errors="backslashreplace").decode() if isinstance(value, str) else value


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False)
