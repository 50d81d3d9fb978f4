"""Plans as text, HTML and JSON-ready data."""

from collections.abc import Iterator

from lorakit.model import ATTRIBUTES, Forecast, Job, Plan
from lorakit.render.data import SCHEMA, Json
from lorakit.render.markup import tag
from lorakit.render.plain import Look, printable
from lorakit.render.stylesheet import CSS
from lorakit.render.tables import table_text
from lorakit.render.wording import counted

__all__ = ["plan_dict", "plan_fragment", "plan_text"]

_MINUTE = 60
_KEPT = "as it is"
"""What stands for an attribute that no engine changes and nobody has labelled."""
_HEAD = ("job", "mode", "light", "outfit", "recipe")


def __dir__() -> list[str]:
    return __all__


def plan_dict(plan: Plan) -> dict[str, Json]:
    """Return a plan as the ``plan`` JSON contract; dollars are told to the hundredth of a cent."""
    return {
        "schema": SCHEMA,
        "character": plan.character or None,
        "model": plan.model,
        "prices": plan.prices,
        "jobs": [_job(job) for job in plan.jobs],
        "cost": _cost(plan.cost),
        "notes": list(plan.notes),
    }


def _job(job: Job) -> dict[str, Json]:
    return {
        "id": job.id,
        "shot": {name: job.shot.label(name) for name in ATTRIBUTES},
        "recipe": job.recipe,
        "steps": [step.engine for step in job.steps],
        "tags": list(job.tags),
        "from": [image for step in job.steps for image in step.images],
        "prompts": [step.prompt for step in job.steps],
    }


def _cost(cost: Forecast) -> dict[str, Json]:
    return {
        "usd": round(cost.usd, 4),
        "usd_unshared": round(cost.usd_unshared, 4),
        "calls": cost.calls,
        "calls_unshared": cost.calls_unshared,
        "seconds_serial": round(cost.seconds_serial, 1),
        "seconds": {str(count): round(seconds, 1) for count, seconds in cost.seconds},
    }


def plan_text(plan: Plan, *, look: Look | None = None) -> str:
    """Return a plan as text: the job table with mode and place tags, both costs, and what to know.

    Args:
        plan: The plan.
        look: What the terminal can show.
    """
    look = look or Look()
    rows = [(job.id, f"[{'] ['.join(job.tags)}]", *_dressed(job), job.recipe) for job in plan.jobs]
    out = table_text(_HEAD, rows, look=look) if rows else ""
    lines = [""] if rows else []
    lines += [look.paint(line, "bold") if at == 0 else line for at, line in enumerate(_cost_lines(plan))]
    for note in plan.notes:
        lines += look.wrap(printable(note), "  ", first="- ")
    return out + "\n".join(lines) + "\n"


def _dressed(job: Job) -> tuple[str, str]:
    return job.shot.lighting or _KEPT, job.shot.outfit or _KEPT


def _cost_lines(plan: Plan) -> Iterator[str]:
    cost = plan.cost
    yield (
        f"{counted(len(plan.jobs), 'job')}, {counted(cost.calls, 'call')}: USD {cost.usd:.2f} with equal calls shared, "
        f"USD {cost.usd_unshared:.2f} unshared ({counted(cost.calls_unshared, 'call')}), prices of {plan.prices}"
    )
    if cost.calls:
        times = ", ".join(f"{_time(seconds)} with {count} at once" for count, seconds in cost.seconds)
        yield f"About {_time(cost.seconds_serial)} one by one unshared; shared {times}."


def _time(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 2 * _MINUTE else f"{seconds / _MINUTE:.1f} min"


def plan_fragment(plan: Plan) -> str:
    """Return a plan as a piece of HTML, for notebooks."""
    head = tag("tr", *(tag("th", name) for name in _HEAD))
    rows = [
        tag("tr", *(tag("td", cell) for cell in (job.id, ", ".join(job.tags), *_dressed(job), job.recipe)))
        for job in plan.jobs
    ]
    first, *others = _cost_lines(plan)
    body = tag(
        "div",
        tag("p", tag("strong", first)),
        *(tag("p", line, class_="lk-soft") for line in others),
        *([tag("ul", *(tag("li", note) for note in plan.notes))] if plan.notes else []),
        *([tag("table", tag("thead", head), tag("tbody", *rows))] if rows else []),
        class_="lorakit lk-part",
    )
    return f"<style>{CSS}</style>" + body
