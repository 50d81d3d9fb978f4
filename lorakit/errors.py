"""What lorakit raises: every error says where, what is wrong and what to do about it."""

from collections.abc import Iterable

__all__ = ["FieldError", "InputError", "InvalidDataError", "LorakitError", "MissingExtraError", "RuleCrashError"]


def __dir__() -> list[str]:
    return __all__


class LorakitError(Exception):
    """The root of everything lorakit raises on purpose.

    Args:
        problem: What is wrong, as a sentence without its full stop.
        fix: What to do about it, as a whole sentence.
    """

    def __init__(self, problem: str, fix: str) -> None:
        super().__init__(problem, fix)
        self.problem = problem
        self.fix = fix

    def __str__(self) -> str:
        return f"{self.problem}. {self.fix}"


class FieldError(LorakitError, ValueError):
    """One field of one record is wrong.

    Args:
        path: Where, as a JSON path such as ``$.items[3].shot.angle``; inside a value just the field's name.
        problem: What is wrong, as a sentence without its full stop.
        fix: What to do about it, as a whole sentence.
    """

    def __init__(self, path: str, problem: str, fix: str) -> None:
        super().__init__(problem, fix)
        self.args = (path, problem, fix)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}. {self.fix}"


class InvalidDataError(LorakitError, ValueError):
    """A document has one or more wrong fields; all of them are told at once.

    Args:
        source: The file or value that was read.
        faults: Every wrong field, in the order of the document.
    """

    def __init__(self, source: str, faults: Iterable[FieldError]) -> None:
        self.source = source
        self.faults = tuple(faults)
        count = len(self.faults)
        problem = f"{source} has {count} wrong field{'' if count == 1 else 's'}"
        super().__init__(problem, " ".join(map(str, self.faults)))
        self.args = (source, self.faults)

    def __str__(self) -> str:
        return "\n".join([f"{self.problem}:", *(f"  {fault}" for fault in self.faults)])


class InputError(LorakitError):
    """A file, folder or argument cannot be used.

    Args:
        where: The file, folder or argument, as its user named it.
        problem: What is wrong, as a sentence without its full stop.
        fix: What to do about it, as a whole sentence.
    """

    def __init__(self, where: str, problem: str, fix: str) -> None:
        super().__init__(problem, fix)
        self.args = (where, problem, fix)
        self.where = where

    def __str__(self) -> str:
        return f"{self.where}: {self.problem}. {self.fix}"


class MissingExtraError(LorakitError):
    """A job needs packages that are not installed.

    Args:
        job: What was asked for.
        extra: The extra of lorakit that brings the packages.
    """

    def __init__(self, job: str, extra: str) -> None:
        super().__init__(
            f"{job} needs packages that are not installed", f"Install them with: pip install 'lorakit[{extra}]'."
        )
        self.args = (job, extra)
        self.extra = extra


class RuleCrashError(LorakitError):
    """A rule raised instead of judging: a bug in the rule, never in the set.

    Args:
        code: The rule's code.
        reason: The exception the rule raised, as text.
    """

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(
            f"rule {code} crashed: {reason}",
            f"Report it to the rule's author; until it is mended, leave the rule out with --ignore {code}.",
        )
        self.args = (code, reason)
        self.code = code
