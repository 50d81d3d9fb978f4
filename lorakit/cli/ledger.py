"""``lorakit runs``."""

from lorakit import workflow
from lorakit.cli.answering import json_text, screen, table
from lorakit.cli.command import FINE
from lorakit.cli.making_options import Runs
from lorakit.cli.options import Format
from lorakit.cli.screen import write
from lorakit.errors import InputError
from lorakit.render import SCHEMA, counted
from lorakit.runs import Entry, PastRun, State

__all__ = ["run"]

_RESOLVE = "resolve"


def __dir__() -> list[str]:
    return __all__


def run(options: Runs) -> int:
    """List runs and calls, or settle an ambiguous call."""
    words = options.words or []
    if words[:1] == [_RESOLVE]:
        return _resolve(options, words[1:])
    if len(words) > 1:
        raise InputError(words[1], "one project at a time", "Write: lorakit runs PROJECT, or lorakit runs resolve KEY.")
    if options.charged or options.not_charged:
        raise InputError("--charged", "it is said of a call", "Write: lorakit runs resolve KEY --charged.")
    books = workflow.books(words[0] if words else options.project)
    if options.format is Format.JSON:
        document = {
            "schema": SCHEMA,
            "live": books.live,
            "spent_usd": round(books.spent_usd, 6),
            "runs": [_run(run, spent) for run, spent in books.runs],
            "calls": [_call(entry) for entry in books.calls],
        }
        write(json_text(document))
    else:
        _show(options, books)
    return FINE


def _resolve(options: Runs, words: list[str]) -> int:
    if len(words) != 1:
        raise InputError("KEY", "one call is to be named", "Write: lorakit runs resolve KEY --charged.")
    if options.charged == options.not_charged:
        fix = "Look at the provider's history, then say --charged or --not-charged."
        raise InputError(words[0], "it is not said whether it was charged", fix)
    entry = workflow.resolve(options.project, words[0], charged=options.charged)
    usd = entry.quote.usd if options.charged else 0.0
    if options.format is Format.JSON:
        write(json_text({"schema": SCHEMA, "key": entry.key, "charged_usd": usd}))
    elif not options.quiet:
        write(f"{entry.title}: USD {usd:.2f} counted. The next run makes it again.\n")
    return FINE


def _show(options: Runs, books: workflow.Books) -> None:
    if not books.runs:
        write("No runs yet.\n")
        return
    rows = [
        (str(run.run), run.started[:16].replace("T", " "), run.what, run.subject, _cap(run), f"{spent:.2f}", _on(run))
        for run, spent in books.runs
    ]
    table(options, ("run", "begun (UTC)", "what", "of", "budget", "spent USD", "goes on with"), rows)
    calls = [entry for entry in books.calls if options.verbose or entry.state is not State.DONE]
    if calls:
        write("\n")
        head = ("call", "state", "engine", "for", "USD", "why")
        table(options, head, ((e.key[:12], e.state.value, e.provider, e.title, _cost(e), _why(e)) for e in calls))
    live = "  A run is under way." if books.live else ""
    done = sum(entry.state is State.DONE for entry in books.calls)
    write(f"\n{counted(done, 'call')} done, USD {books.spent_usd:.2f} spent in all.{live}\n")
    if any(entry.state is State.AMBIGUOUS for entry in calls) and not options.quiet:
        text = "Ambiguous: look at the provider's history, then lorakit runs resolve CALL --charged or --not-charged."
        write("\n".join(screen(options).wrap(text, "")) + "\n")


def _cap(run: PastRun) -> str:
    return "" if run.budget is None else f"{run.budget:.2f}"


def _on(run: PastRun) -> str:
    return "" if run.root == run.run else f"run {run.root}"


def _cost(entry: Entry) -> str:
    return f"{entry.usd:.2f}" + (f" (+{entry.open_usd:.2f})" if entry.open_usd else "")


def _why(entry: Entry) -> str:
    return f"{entry.problem}{f' ({entry.word})' if entry.word else ''}"


def _run(run: PastRun, spent: float) -> dict[str, object]:
    return {
        "run": run.run,
        "goes_on_with": None if run.root == run.run else run.root,
        "started": run.started,
        "what": run.what,
        "character": run.subject or None,
        "budget_usd": run.budget,
        "spent_usd": round(spent, 6),
    }


def _call(entry: Entry) -> dict[str, object]:
    return {
        "key": entry.key,
        "state": entry.state.value,
        "engine": entry.provider,
        "for": entry.title,
        "run": entry.run,
        "sends": entry.sends,
        "sent": entry.sent.isoformat() if entry.sent else None,
        "usd": round(entry.usd, 6),
        "open_usd": round(entry.open_usd, 6),
        "word": entry.word or None,
        "problem": entry.problem,
        "fix": entry.fix,
    }
