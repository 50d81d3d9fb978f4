"""A run: what became of a plan's jobs, what it cost, and how to go on."""

from enum import StrEnum

import attrs

from lorakit.model.candidate import Candidate

__all__ = ["Fate", "Made", "Run"]


def __dir__() -> list[str]:
    return __all__


class Fate(StrEnum):
    """What became of a job."""

    DONE = "done"
    """Its picture is among the candidates."""
    REFUSED = "refused"
    """A provider will not make it, for reasons of its own."""
    FAILED = "failed"
    """A call failed, or answered with what is no picture."""
    AMBIGUOUS = "ambiguous"
    """An answer was lost: the provider may have charged. It is not sent again before somebody says so."""
    WAITING = "waiting"
    """The provider has it and was not done in time; the next run collects it."""
    UNPAID = "unpaid"
    """The budget does not reach for it."""
    STOPPED = "stopped"
    """The run was stopped before its turn came."""


@attrs.frozen(kw_only=True)
class Made:
    """What became of one job."""

    job: str
    """The job's id."""
    fate: Fate = attrs.field(converter=Fate)
    image: str | None = None
    """The candidate's name; only when done."""
    engine: str = ""
    """The engine whose call stands in the way; empty when done."""
    key: str = ""
    """That call's key in the ledger; empty when it never got so far."""
    prompt: str = ""
    """What that call was asked for."""
    word: str = ""
    """The provider's own word for its refusal."""
    problem: str = ""
    """What is wrong, as a sentence without its full stop."""
    fix: str = ""
    """What to do about it, as a whole sentence."""


@attrs.frozen(kw_only=True)
class Run:
    """What became of a plan."""

    number: int
    """The run's number in the project's ledger."""
    character: str
    """The character's name; empty for a plain folder."""
    jobs: tuple[Made, ...] = ()
    """In the order of the plan."""
    candidates: tuple[Candidate, ...] = ()
    """The pictures of the jobs that are done, in the order of the plan."""
    calls: int = 0
    """How many calls went out in this run; what was there already was not made again."""
    spent_usd: float = 0.0
    """What this run and those it goes on with have cost so far, in US dollars."""
    reserved_usd: float = 0.0
    """What calls whose end is not known may have cost besides."""
    forecast_usd: float = 0.0
    """What the plan was to cost with equal steps shared."""
    budget_usd: float | None = None
    """The most it was allowed to cost."""
    seconds: float = 0.0
    """How long it took."""

    def count(self, fate: Fate) -> int:
        """Return how many jobs had a fate."""
        return sum(made.fate is fate for made in self.jobs)

    @property
    def complete(self) -> bool:
        """Whether every job is done."""
        return all(made.fate is Fate.DONE for made in self.jobs)

    @property
    def rehearsal(self) -> bool:
        """Whether any of its pictures only stands in for a real one."""
        return any(candidate.provenance.rehearsal for candidate in self.candidates)
