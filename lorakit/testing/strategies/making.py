"""Strategies for engines, what they are asked and what they answer, and for plans."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from lorakit.knowledge import ENGINES, RECIPES
from lorakit.model import (
    ATTRIBUTES,
    EngineFacts,
    Forecast,
    Job,
    Made,
    Pass,
    Pending,
    Picture,
    Plan,
    PlannedStep,
    Quote,
    Recipe,
    Request,
    Result,
    ResultFile,
    Run,
    Shootout,
    Ticket,
)
from lorakit.testing.strategies._derive import derive, many
from lorakit.testing.strategies.facts import ranges
from lorakit.testing.strategies.words import image_names

__all__ = [
    "engine_facts",
    "forecasts",
    "jobs",
    "made",
    "passes",
    "pending",
    "pictures",
    "planned_steps",
    "plans",
    "quotes",
    "recipes",
    "requests",
    "result_files",
    "results",
    "runs",
    "shootouts",
    "tickets",
]


def __dir__() -> list[str]:
    return __all__


def engine_facts() -> SearchStrategy[EngineFacts]:
    """Facts of engines: the built-in ones, and any others."""
    able = st.lists(st.sampled_from(ATTRIBUTES), unique=True).map(tuple)
    own = derive(EngineFacts, capabilities=able, seconds=ranges(high=600))
    return st.one_of(st.sampled_from(tuple(ENGINES.values())), own)


def recipes() -> SearchStrategy[Recipe]:
    """Recipes: the built-in ones, and any others."""
    return st.one_of(st.sampled_from(tuple(RECIPES.values())), derive(Recipe))


def pictures() -> SearchStrategy[Picture]:
    """Pictures as engines are given them; their bytes need not be an image."""
    return derive(Picture, media_type=st.sampled_from(("image/png", "image/jpeg")))


def requests() -> SearchStrategy[Request]:
    """Requests to engines."""
    return derive(Request)


def quotes() -> SearchStrategy[Quote]:
    """Quotes; the worst case is never below what is expected."""
    pair = st.tuples(st.floats(0, 100), st.floats(0, 100))
    return pair.map(lambda usd: Quote(usd=min(usd), most_usd=max(usd), seconds=max(usd)))


def tickets() -> SearchStrategy[Ticket]:
    """Tickets of queues."""
    return derive(Ticket)


def pending() -> SearchStrategy[Pending]:
    """Answers of a queue that is not done."""
    return derive(Pending)


def result_files() -> SearchStrategy[ResultFile]:
    """Files that engines and trainers make."""
    return derive(ResultFile, role=st.sampled_from(("picture", "lora", "high_noise", "low_noise", "config")))


def results() -> SearchStrategy[Result]:
    """Answers of engines and trainers."""
    return derive(Result)


def planned_steps() -> SearchStrategy[PlannedStep]:
    """Steps of plans."""
    return derive(PlannedStep, engine=st.sampled_from(tuple(ENGINES)), images=many(image_names()))


def jobs() -> SearchStrategy[Job]:
    """Jobs of plans."""
    return derive(Job, id=st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True))


def forecasts() -> SearchStrategy[Forecast]:
    """What plans will cost."""
    return derive(Forecast)


def plans() -> SearchStrategy[Plan]:
    """Plans, whether or not they are worth carrying out."""
    return derive(Plan)


def made() -> SearchStrategy[Made]:
    """What became of jobs."""
    return derive(Made)


def runs() -> SearchStrategy[Run]:
    """Runs of plans."""
    return derive(Run)


def passes() -> SearchStrategy[Pass]:
    """Passes of contenders."""
    return derive(Pass)


def shootouts() -> SearchStrategy[Shootout]:
    """Shootouts."""
    return derive(Shootout)
