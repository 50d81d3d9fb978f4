"""The ledger: nothing is forgotten, nothing moves where it must not, many threads write in few commits."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest

from lorakit.errors import FieldError, InputError, LorakitError
from lorakit.model import Quote, Ticket
from lorakit.runs import LEDGER, Entry, Ledger, PastRun, State, Stored

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ENTRY = Entry(
    key="k" * 64,
    provider="nbp",
    version="1",
    title="front, pass 2",
    request='{"prompt": "a"}',
    state=State.PLANNED,
    run=1,
    quote=Quote(usd=0.13, most_usd=0.2, seconds=30),
    sent=NOW,
)
TICKET = Ticket(provider="nbp", request_id="r1", data=(("status_url", "http://x/1"),))
FILE = Stored(role="picture", name="a.png", media_type="image/png", digest="d" * 64, size=3)
RUN = PastRun(run=0, root=0, started="2026", what="generate", subject="JINX", plan="{}", budget=3.0)


def asked(ledger: Ledger, pragma: str) -> object:
    """Ask or tell the connection that writes."""
    row = ledger._commits._connection.execute(f"PRAGMA {pragma}").fetchone()  # noqa: SLF001 - the promise is its own
    return row[0] if row else None


def known(ledger: Ledger) -> Entry:
    found = ledger.entry(ENTRY.key)
    assert found is not None
    return found


def test_a_call_is_followed_from_intent_to_done(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        ledger.intend(ENTRY)
        assert known(ledger) == attrs.evolve(ENTRY, state=State.INTENT, sends=1)
        ledger.ticketed(ENTRY.key, TICKET)
        assert known(ledger).ticket == TICKET
        ledger.done(ENTRY.key, (FILE,), (("seed", "7"),), ledger.charge(ENTRY.key, 0.12, "told", NOW))
        assert ledger.spent() == ledger.spent(1) == pytest.approx(0.12)
        assert ledger.spent(2) == 0
    with Ledger(tmp_path) as ledger:
        done = known(ledger)
    assert (done.state, done.files, done.facts, done.usd) == (State.DONE, (FILE,), (("seed", "7"),), 0.12)
    assert done.open_usd == 0


def test_every_commit_is_on_the_disk_when_it_returns(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        assert asked(ledger, "synchronous") == 2
        assert asked(ledger, "journal_mode") == "wal"


def test_a_call_under_way_is_not_begun_again(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        ledger.intend(ENTRY)
        with pytest.raises(LorakitError, match="is under way already"):
            ledger.intend(ENTRY)
        ledger.unsent(ENTRY.key)
        ledger.intend(ENTRY)
        assert known(ledger).sends == 2


def test_a_call_does_not_move_where_it_must_not(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        ledger.intend(ENTRY)
        ledger.done(ENTRY.key, (FILE,), (), None)
        with pytest.raises(LorakitError, match="cannot become ambiguous"):
            ledger.ambiguous(ENTRY.key, "lost", "Look.")
        assert known(ledger).state is State.DONE


def test_after_a_crash_only_free_calls_are_made_again(tmp_path: Path) -> None:
    free = attrs.evolve(ENTRY, key="f" * 64, free=True)
    sent = attrs.evolve(ENTRY, key="s" * 64)
    with Ledger(tmp_path) as ledger:
        for entry in (ENTRY, free, sent):
            ledger.intend(entry)
        ledger.ticketed(sent.key, TICKET)
    with Ledger(tmp_path) as ledger:
        ledger.recover()
        states = {entry.key[0]: entry.state for entry in ledger.entries()}
        assert states == {"k": State.AMBIGUOUS, "f": State.PLANNED, "s": State.SUBMITTED}
        assert known(ledger).open_usd == 0.2
        assert "while it was being sent" in known(ledger).problem


@pytest.mark.parametrize(("charged", "usd"), [(True, 0.13), (False, 0.0)])
def test_the_users_word_settles_what_is_ambiguous(tmp_path: Path, *, charged: bool, usd: float) -> None:
    with Ledger(tmp_path) as ledger:
        ledger.intend(ENTRY)
        with pytest.raises(FieldError, match="is not ambiguous"):
            ledger.resolve(ENTRY.key, None)
        ledger.ambiguous(ENTRY.key, "the answer was lost", "Look.")
        ledger.resolve(ENTRY.key, ledger.charge(ENTRY.key, 0.13, "the user's word", NOW) if charged else None)
        assert (known(ledger).state, ledger.spent()) == (State.PLANNED, usd)


def test_runs_are_numbered_and_go_on_with_another(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        first = ledger.begin(RUN)
        second = ledger.begin(attrs.evolve(RUN, root=first.run))
        assert ledger.runs() == (first, second)
    assert [(run.run, run.root) for run in (first, second)] == [(1, 1), (2, 1)]


def test_many_threads_write_and_nothing_is_lost(tmp_path: Path) -> None:
    keys = [f"{number:064d}" for number in range(300)]
    with Ledger(tmp_path) as ledger:
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda key: ledger.intend(attrs.evolve(ENTRY, key=key)), keys))
            list(pool.map(lambda key: ledger.done(key, (FILE,), (), ledger.charge(key, 0.5, "told", NOW)), keys))
        assert {entry.key for entry in ledger.entries(State.DONE)} == set(keys)
        assert ledger.spent(1) == 150


def test_a_closed_ledger_says_so_to_latecomers(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    ledger.close()
    with pytest.raises(LorakitError, match="is closed"):
        ledger.intend(ENTRY)
    with pytest.raises(LorakitError, match="is closed"):
        ledger.entry("k")


def test_what_is_no_ledger_is_told_and_kept(tmp_path: Path) -> None:
    (tmp_path / LEDGER).write_bytes(b"not a database at all, " * 100)
    with pytest.raises(InputError, match="no ledger or damaged"):
        Ledger(tmp_path)
    assert (tmp_path / LEDGER).read_bytes().startswith(b"not a database")


def test_a_newer_ledger_is_refused(tmp_path: Path) -> None:
    Ledger(tmp_path).close()
    connection = sqlite3.connect(tmp_path / LEDGER)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(InputError, match="newer lorakit"):
        Ledger(tmp_path)


def test_a_ledger_that_cannot_be_written_is_told_and_whole(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        ledger.intend(ENTRY)
        asked(ledger, "query_only = 1")
        with pytest.raises(InputError, match="cannot be used"):
            ledger.unsent(ENTRY.key)
        assert known(ledger).state is State.INTENT


def test_a_full_disk_is_told_as_such(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        pages = asked(ledger, "page_count")
        asked(ledger, f"max_page_count = {pages}")
        with pytest.raises(InputError, match="the disk may be full"):
            ledger.intend(attrs.evolve(ENTRY, request="x" * 1_000_000))


def test_a_second_reader_is_let_in(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        ledger.intend(ENTRY)
        with Ledger(tmp_path) as other:
            assert other.entries() == ledger.entries()
