"""Runs as text, as HTML and as a JSON-ready dictionary."""

from collections.abc import Iterator
from types import MappingProxyType

from lorakit.model import Candidate, Fate, Made, Run
from lorakit.render.data import SCHEMA, Json
from lorakit.render.markup import tag
from lorakit.render.plain import Look, printable
from lorakit.render.stylesheet import CSS
from lorakit.render.wording import counted

__all__ = ["run_dict", "run_fragment", "run_text"]

_LONGEST_PROMPT = 300
_STYLES = MappingProxyType(
    {
        Fate.REFUSED: ("refused by the provider", "red"),
        Fate.FAILED: ("failed", "red"),
        Fate.AMBIGUOUS: ("ambiguous: the answer was lost, it may have been charged", "yellow"),
        Fate.WAITING: ("still at the provider", "yellow"),
        Fate.UNPAID: ("beyond the budget", "yellow"),
        Fate.STOPPED: ("not begun", "dim"),
    }
)
"""What is said of each fate but ``done``, the gravest first."""


def __dir__() -> list[str]:
    return __all__


def run_dict(run: Run) -> dict[str, Json]:
    """Return a run as the ``generate`` JSON contract."""
    job_of = {made.image: made.job for made in run.jobs if made.image}
    return {
        "schema": SCHEMA,
        "run": run.number,
        "character": run.character or None,
        "jobs": {fate.value: run.count(fate) for fate in Fate},
        "calls": run.calls,
        "spent_usd": _usd(run.spent_usd),
        "reserved_usd": _usd(run.reserved_usd),
        "forecast_usd": _usd(run.forecast_usd),
        "budget_usd": run.budget_usd,
        "seconds": round(run.seconds, 1),
        "rehearsal": run.rehearsal,
        "candidates": [_candidate(each, job_of.get(each.image)) for each in run.candidates],
        "problems": [_problem(made) for made in run.jobs if made.fate is not Fate.DONE],
    }


def run_text(run: Run, *, look: Look | None = None) -> str:
    """Return a run as text: what was made, what was not and why, what it cost, how to go on.

    Args:
        run: The run.
        look: What the terminal can show.

    Returns:
        Lines that end in a line end; everything from outside is escaped.
    """
    look = look or Look()
    lines = [look.paint(_headline(run), "bold", "green" if run.complete else "yellow")]
    for fate, (words, style) in _STYLES.items():
        jobs = [made for made in run.jobs if made.fate is fate]
        if jobs:
            lines += ["", look.paint(f"{len(jobs)} {words}", "bold", style), *_alike(jobs, look)]
    lines += ["", *_foot(run, look)]
    return "\n".join(lines) + "\n"


def run_fragment(run: Run) -> str:
    """Return a run as a piece of HTML, for notebooks."""
    first, *others = [line for line in run_text(run).splitlines() if line.strip()]
    body = tag("div", tag("p", tag("strong", first)), *(tag("p", line) for line in others), class_="lorakit lk-part")
    return f"<style>{CSS}</style>" + body


def _headline(run: Run) -> str:
    done = run.count(Fate.DONE)
    what = counted(done, "rehearsal frame" if run.rehearsal else "candidate")
    return f"Run {run.number}: {what}" + ("" if run.complete else f" of {len(run.jobs)}") + f", USD {run.spent_usd:.2f}"


def _alike(jobs: list[Made], look: Look) -> Iterator[str]:
    groups: dict[tuple[str, ...], list[Made]] = {}
    for made in jobs:
        # which call it was matters only where somebody has to judge that very call
        own = made.key if made.fate in {Fate.AMBIGUOUS, Fate.REFUSED} else ""
        groups.setdefault((made.engine, made.word, made.problem, made.fix, own), []).append(made)
    for alike in groups.values():
        made, names = alike[-1], [each.job for each in alike]
        shown = names if look.verbose else names[:4]
        more = f" +{len(names) - len(shown)} more" if len(shown) < len(names) else ""
        yield from look.wrap(", ".join(shown) + more, "  ")
        if made.problem:
            word = f" ({made.word})" if made.word else ""
            yield from look.wrap(f"{made.engine}: {made.problem}{word}", "    ")
        if made.key and made.fate is Fate.AMBIGUOUS:
            yield f"    call {made.key[:12]}"
        if made.prompt and made.fate is Fate.REFUSED:
            yield from look.wrap(f"asked for: {_short(made.prompt, look)}", "    ")
        if made.fix:
            yield from look.wrap(made.fix, "      ", first=look.signs("    → "))


def _short(prompt: str, look: Look) -> str:
    return prompt if look.verbose or len(prompt) <= _LONGEST_PROMPT else f"{prompt[:_LONGEST_PROMPT]} ..."


def _foot(run: Run, look: Look) -> Iterator[str]:
    parts = [f"{counted(run.calls, 'call')} in {_duration(run.seconds)}", f"forecast USD {run.forecast_usd:.2f}"]
    parts += [f"spent USD {run.spent_usd:.2f}"]
    if run.reserved_usd:
        parts.append(f"USD {run.reserved_usd:.2f} more where the end is not known")
    if run.budget_usd is not None:
        parts.append(f"budget USD {run.budget_usd:.2f}")
    yield from look.wrap(", ".join(parts), "")
    if run.rehearsal:
        yield from look.wrap("Rehearsal frames stand in for pictures; training refuses them.", "")
    if not run.complete:
        who = f" {printable(run.character)}" if run.character else ""
        yield from look.wrap(
            f"Go on with: lorakit generate PROJECT{who} --resume. What is there is not paid again.", ""
        )


def _duration(seconds: float) -> str:
    minutes, left = divmod(round(seconds), 60)
    return f"{minutes} min {left} s" if minutes else f"{left} s"


def _usd(usd: float) -> float:
    return round(usd, 6)


def _candidate(candidate: Candidate, job: str | None) -> dict[str, Json]:
    shot, steps = candidate.requested or candidate.shot, candidate.provenance.steps
    return {
        "image": candidate.image,
        "job": job,
        "requested": {name: shot.label(name) for name in shot.known},
        "steps": [{"engine": step.engine, "usd": step.usd} for step in steps],
        "rehearsal": candidate.provenance.rehearsal,
    }


def _problem(made: Made) -> dict[str, Json]:
    return {
        "job": made.job,
        "fate": made.fate.value,
        "engine": made.engine or None,
        "key": made.key or None,
        "prompt": made.prompt,
        "word": made.word or None,
        "problem": made.problem,
        "fix": made.fix,
    }
