"""What lorakit raises: every error says where, what is wrong and what to do about it."""

from collections.abc import Iterable

__all__ = [
    "AnswerLostError",
    "CallFailedError",
    "FieldError",
    "InputError",
    "InvalidDataError",
    "LorakitError",
    "MissingExtraError",
    "NotChargedError",
    "ProviderError",
    "RefusedError",
    "RuleCrashError",
]


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


class ProviderError(LorakitError):
    """An engine or a hosted trainer could not do what it was asked.

    Args:
        provider: The id of the engine or trainer.
        problem: What happened, with the provider's own words, as a sentence without its full stop. Never a key.
        fix: What to do about it, as a whole sentence.
    """

    def __init__(self, provider: str, problem: str, fix: str) -> None:
        super().__init__(problem, fix)
        self.args = (provider, problem, fix)
        self.provider = provider

    def __str__(self) -> str:
        return f"{self.provider}: {self.problem}. {self.fix}"


class NotChargedError(ProviderError):
    """The request did not get to work and cannot have been charged: it may be sent again.

    Args:
        provider: See ``ProviderError``.
        problem: See ``ProviderError``.
        fix: See ``ProviderError``.
        retry_after: The seconds the provider asks to wait; ``None`` when it does not say.
    """

    def __init__(self, provider: str, problem: str, fix: str, retry_after: float | None = None) -> None:
        super().__init__(provider, problem, fix)
        self.args = (provider, problem, fix, retry_after)
        self.retry_after = retry_after


class AnswerLostError(ProviderError):
    """The request may have been accepted and charged, but the answer never came: it must not be sent again blindly."""


class RefusedError(ProviderError):
    """The provider will not make this picture, for its own reasons (safety), or made none.

    Args:
        provider: See ``ProviderError``.
        problem: See ``ProviderError``.
        fix: See ``ProviderError``.
        word: The provider's own word for it, such as ``IMAGE_SAFETY``.
        usd: What it charged all the same, in US dollars; ``None`` when it does not say.
    """

    def __init__(self, provider: str, problem: str, fix: str, word: str, usd: float | None = None) -> None:
        super().__init__(provider, problem, fix)
        self.args = (provider, problem, fix, word, usd)
        self.word = word
        self.usd = usd


class CallFailedError(ProviderError):
    """The request failed for good: sent again it would fail again (wrong key, wrong argument, broken answer)."""
