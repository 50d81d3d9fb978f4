"""A plan: which pictures are to be made, by which calls, and what they will cost."""

from collections.abc import Mapping

import attrs

from lorakit.model.engine import Settings
from lorakit.model.shot import ATTRIBUTES, Shot

__all__ = ["Forecast", "Job", "Plan", "PlannedStep"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class PlannedStep:
    """One call of an engine on the way to a candidate. Equal steps on equal pictures are made once."""

    engine: str
    """The engine's id."""
    shot: Shot = Shot()
    """What this call makes of the picture; only attributes the engine can set are known."""
    prompt: str = ""
    settings: Settings = ()
    """Arguments other than the engine's own settings."""
    after: int | None = None
    """The index of the earlier step of the same job whose picture it changes; ``None``: it starts from ``images``."""
    images: tuple[str, ...] = ()
    """The pictures of the project it is given besides, by name; without ``after`` the first is the one it changes."""


@attrs.frozen(kw_only=True)
class Job:
    """One candidate to be made."""

    id: str
    """Unique in the plan and the stem of the candidate's file: lower-case ASCII letters, digits and hyphens."""
    shot: Shot
    """What the picture will show: what its steps promise, and what is known of the picture they start from."""
    recipe: str
    """The recipe's id."""
    steps: tuple[PlannedStep, ...]
    """In the order they are made; the last one's picture is the candidate."""
    tags: tuple[str, ...] = ()
    """How it is made, in words for a table: the mode and the environment."""


@attrs.frozen(kw_only=True)
class Forecast:
    """What a plan will cost."""

    usd: float
    """With equal steps shared, in US dollars."""
    usd_unshared: float
    """With each step bought anew, in US dollars."""
    calls: int
    """With equal steps shared."""
    calls_unshared: int
    seconds_serial: float
    """One call after another, nothing shared."""
    seconds: tuple[tuple[int, float], ...] = ()
    """With equal steps shared: pairs of jobs at once and seconds."""


@attrs.frozen(kw_only=True)
class Plan:
    """The candidates to be made of one character, and what they will cost."""

    character: str
    """The character's name; empty for a plain folder."""
    model: str
    """The id of the model profile it is made for."""
    prices: str
    """The id of the price table the forecast goes by."""
    jobs: tuple[Job, ...] = ()
    cost: Forecast
    notes: tuple[str, ...] = ()
    """What its reader should know, a sentence each."""
    root: str = attrs.field(default="", eq=False)
    """Where the verbs with effects find the pictures it starts from; no part of what the plan is."""

    @property
    def table(self) -> tuple[Mapping[str, str | None], ...]:
        """The jobs as rows: the id, each attribute of the shot, the recipe, its engines, the pictures, the tags."""
        return tuple(
            {
                "job": job.id,
                **{name: job.shot.label(name) for name in ATTRIBUTES},
                "recipe": job.recipe,
                "engines": " > ".join(step.engine for step in job.steps),
                "from": ", ".join(image for step in job.steps for image in step.images),
                "tags": ", ".join(job.tags),
            }
            for job in self.jobs
        )
