"""Values that show themselves in a notebook."""

from typing import TYPE_CHECKING, Any

from lorakit.errors import LorakitError
from lorakit.model import CoverageTable, Dataset, Plan, Preview, Report, Run, Selection

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["attach"]

_HOOK = "_repr_html_"
_SHOWN = 60
"""Images of a set that are shown; a notebook keeps every one of them in its file."""


def __dir__() -> list[str]:
    return __all__


def attach() -> None:
    """Give sets, reports and coverage tables the method notebooks ask for; nothing is rendered before they ask."""
    shows: tuple[tuple[type, Callable[[Any], str]], ...] = (
        (Dataset, _dataset),
        (Report, _report),
        (CoverageTable, _coverage),
        (Preview, _preview),
        (Selection, _selection),
        (Plan, _plan),
        (Run, _run),
    )
    for kind, show in shows:
        setattr(kind, _HOOK, show)


def _dataset(dataset: Dataset) -> str:
    from lorakit.render import dataset_html  # noqa: PLC0415 - only when a notebook asks

    return dataset_html(dataset, _pictures(dataset.only(dataset.images[:_SHOWN])), limit=_SHOWN)


def _selection(selection: Selection) -> str:
    from lorakit.render import selection_fragment  # noqa: PLC0415 - only when a notebook asks

    pool = selection.pool
    runners = [reason.image for reason in selection.runners_up]
    shown = {} if pool is None else _pictures(pool.only([*selection.chosen, *runners][:_SHOWN]))
    return selection_fragment(selection, shown)


def _pictures(dataset: Dataset) -> dict[str, bytes]:
    from lorakit.workflow import thumbnails  # noqa: PLC0415 - it decodes images, so only when asked

    try:
        return thumbnails(dataset)
    except LorakitError:  # files may have changed since the set was loaded; the set itself is still worth showing
        return {}


def _report(report: Report) -> str:
    from lorakit.render import report_fragment  # noqa: PLC0415 - only when a notebook asks

    return report_fragment(report)


def _preview(preview: Preview) -> str:
    from lorakit.render import preview_fragment  # noqa: PLC0415 - only when a notebook asks

    return preview_fragment(preview)


def _plan(plan: Plan) -> str:
    from lorakit.render import plan_fragment  # noqa: PLC0415 - only when a notebook asks

    return plan_fragment(plan)


def _run(run: Run) -> str:
    from lorakit.render import run_fragment  # noqa: PLC0415 - only when a notebook asks

    return run_fragment(run)


def _coverage(table: CoverageTable) -> str:
    from lorakit.render import coverage_html  # noqa: PLC0415 - only when a notebook asks

    return coverage_html(table)
