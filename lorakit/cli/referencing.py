"""``lorakit refs``."""

from lorakit import workflow
from lorakit.cli.answering import json_text, screen
from lorakit.cli.command import FINDINGS, FINE
from lorakit.cli.options import Format
from lorakit.cli.reference_options import Refs
from lorakit.cli.screen import progress, write
from lorakit.cli.sources import candidates_of
from lorakit.model import Plan, Severity
from lorakit.render import plan_dict, plan_text, printable, run_dict, run_text
from lorakit.workflow import References

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Refs) -> int:
    """Plan references, make and judge them, and show what came of it."""
    with progress(quiet=options.quiet) as tell:
        dataset = workflow.load(
            candidates_of(options.project, options.character) or options.project,
            character=options.character,
            trigger=options.trigger,
            measuring=workflow.Measuring(progress=tell),
        )
    plan = workflow.plan_references(dataset, options.model, count=options.count, prices=options.prices.value)
    if options.dry_run:
        _plan(options, plan)
        return FINE
    made = workflow.make_references(plan, budget_usd=options.budget)
    _made(options, made)
    return FINE if made.run.complete and not made.report.count(Severity.ERROR) else FINDINGS


def _plan(options: Refs, plan: Plan) -> None:
    if options.format is Format.JSON:
        write(json_text(plan_dict(plan)))
    else:
        write(plan_text(plan, look=screen(options)))


def _made(options: Refs, made: References) -> None:
    if options.format is Format.JSON:
        write(json_text({**run_dict(made.run), "out": str(made.folder), "findings": _findings(made)}))
        return
    write(run_text(made.run, look=screen(options)))
    for finding in made.report.findings:
        write(f"{finding.code} {finding.severity.value}: {printable(finding.message)}. {printable(finding.fix)}\n")
    if not options.quiet:
        write(f"The references lie in {printable(str(made.folder))}\n")


def _findings(made: References) -> list[dict[str, str | None]]:
    return [
        {"code": each.code, "severity": each.severity.value, "image": each.image, "message": each.message}
        for each in made.report.findings
    ]
