"""``lorakit plan``."""

from lorakit import workflow
from lorakit.cli.answering import json_text, screen
from lorakit.cli.command import FINE
from lorakit.cli.making_options import Plan, Planning
from lorakit.cli.options import Format
from lorakit.cli.screen import progress, write
from lorakit.cli.sources import candidates_of
from lorakit.model import Plan as Planned
from lorakit.render import plan_dict, plan_text

__all__ = ["planned", "run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Plan) -> int:
    """Plan, and show the plan."""
    plan = planned(options)
    if options.format is Format.JSON:
        write(json_text(plan_dict(plan)))
    else:
        write(plan_text(plan, look=screen(options)))
    return FINE


def planned(options: Planning) -> Planned:
    """Return the plan that a command's options ask for.

    Raises:
        FieldError: The recipe or an expression is not known.
        InputError: The project or the character is not there, or there is no picture to start from.
    """
    with progress(quiet=options.quiet) as tell:
        dataset = workflow.load(
            candidates_of(options.project, options.character) or options.project,
            character=options.character,
            trigger=options.trigger,
            model=options.model,
            measuring=workflow.Measuring(progress=tell),
        )
    return workflow.plan(
        dataset,
        options.size,
        gaps=options.gaps,
        wanted=workflow.wanted_of(dataset) if options.gaps else None,
        prices=options.prices.value,
        recipe=options.recipe,
        expressions=tuple(each.strip() for each in (options.expressions or "").split(",") if each.strip()),
        smart_back=not options.no_smart_back,
        env_rotation=not options.no_env_rotation,
    )
