"""Whether a training may start: what stands against it, and what its owner accepts."""

from collections.abc import Iterable

from lorakit.model import Blocker, Dataset, Finding, Override, Report, Severity

__all__ = ["launch_blockers", "overrides_used"]


def __dir__() -> list[str]:
    return __all__


def launch_blockers(
    report: Report, overrides: Iterable[Override] = (), *, dataset: Dataset | None = None
) -> tuple[Blocker, ...]:
    """Return what keeps a training from starting.

    Errors that stand block it, a blocker for each rule; an override of the rule's code lifts them. Pictures that an
    engine drew in place of real ones block it whatever is overridden. Warnings, infos and waived findings never do.

    Args:
        report: What validation said of the very set that is to be trained.
        overrides: The rules whose errors the owner accepts; see ``overrides_used`` for what goes into the lock file.
        dataset: The set, for where its pictures come from.

    Returns:
        The blockers, sorted by code; none when it may start.
    """
    accepted = {override.code for override in overrides}
    standing = {code: found for code, found in _errors(report).items() if code not in accepted}
    return (*_rehearsal(dataset), *(_blocker(code, found) for code, found in sorted(standing.items())))


def overrides_used(report: Report, overrides: Iterable[Override]) -> tuple[Override, ...]:
    """Return the overrides that lift something, the first of each code, sorted: those to be recorded."""
    errors = _errors(report)
    used = {override.code: override for override in reversed(tuple(overrides)) if override.code in errors}
    return tuple(sorted(used.values(), key=lambda override: override.code))


def _errors(report: Report) -> dict[str, list[Finding]]:
    errors: dict[str, list[Finding]] = {}
    for finding in report.findings:
        if finding.severity is Severity.ERROR and finding.waived is None:
            errors.setdefault(finding.code, []).append(finding)
    return errors


def _blocker(code: str, found: list[Finding]) -> Blocker:
    first = found[0]
    more = f" and {len(found) - 1} more" if len(found) > 1 else ""
    return Blocker(
        code=code,
        problem=f"{first.name}: {first.message}{more}",
        fix=f'{first.fix} Or accept it: --override {code} "reason".',
        images=sorted({image for finding in found for image in finding.images}),
    )


def _rehearsal(dataset: Dataset | None) -> tuple[Blocker, ...]:
    items = dataset.items if dataset else ()
    drawn = sorted(item.image for item in items if item.candidate.provenance.rehearsal)
    if not drawn:
        return ()
    return (
        Blocker(
            code=None,
            problem=f"{len(drawn)} of {len(items)} pictures were drawn to rehearse, they show nobody",
            fix="Generate them with real engines, or take them out of the set.",
            images=drawn,
        ),
    )
