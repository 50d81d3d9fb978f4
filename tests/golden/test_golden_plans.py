"""Plans and prompts as files. After a change that is meant, run with LORAKIT_WRITE_GOLDEN=1 and read the difference."""

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import attrs
import pytest

from lorakit import planning
from lorakit.knowledge import ENGINES, PRICES
from lorakit.model import Candidate, Character, Dataset, Item, Origin, Plan, Provenance, Shot
from lorakit.planning import Wishes, Workshop
from lorakit.planning.prompts import Backdrop, picture_prompt
from lorakit.render import Look, plan_dict, plan_fragment, plan_text
from lorakit.vocab import BUILTIN, Outfit

FILES = Path(__file__).parent / "plans"
CHARACTER = Character(
    name="JINX",
    trigger="JINXCHAR",
    film_stock="Kodak Vision3 500T",
    outfits=(
        Outfit(phrase="a torn grey jumpsuit", weight=3),
        Outfit(phrase="a chrome-plated officer's uniform"),
        Outfit(phrase="a heavy winter coat"),
    ),
)
LOOKS = {"expression": "neutral", "lighting": "soft studio", "environment": "white studio"}
TIRED = Shot(
    angle="closeup_front",
    framing="close_up",
    expression="tired",
    lighting="golden hour",
    environment="city street",
    outfit="a heavy winter coat",
)
PROMPTS: Mapping[str, tuple[Shot, str, Backdrop]] = {
    "tired": (TIRED, "nbp", Backdrop.TRAINING),
    "bare": (Shot(angle="front", expression="neutral"), "nbp", Backdrop.TRAINING),
    "own-words": (
        attrs.evolve(
            TIRED,
            expression="quiet dread",
            pose="leaning on a rail",
            environment="a ferry's car deck",
            lighting="sodium glare",
        ),
        "nbp",
        Backdrop.TRAINING,
    ),
    "back": (attrs.evolve(TIRED, angle="back", framing="back", expression="neutral"), "nbp", Backdrop.TRAINING),
    "references": (attrs.evolve(TIRED, angle="profile_left", framing="medium"), "gemini-flash", Backdrop.TRAINING),
    "open": (Shot(expression="tired"), "qwen-edit", Backdrop.TRAINING),
    "anywhere": (Shot(expression="tired"), "gemini-flash", Backdrop.TRAINING),
    "clean": (TIRED, "nbp", Backdrop.REFERENCE),
    "cut-out": (TIRED, "nbp", Backdrop.GREEN),
}


def jinx() -> Dataset:
    """Three keystones of one character."""
    views = (("front", "medium"), ("profile_left", "medium"), ("back", "back"))
    shots = [Shot(angle=angle, framing=framing, **LOOKS) for angle, framing in views]
    items = [
        Item(
            candidate=Candidate(
                image=f"keystones/{shot.angle}.png", shot=shot, provenance=Provenance(origin=Origin.KEYSTONE)
            )
        )
        for shot in shots
    ]
    return Dataset(items=tuple(items), character=CHARACTER)


def planned(size: int | None = None, prices: str = "seed") -> Plan:
    return planning.plan(jinx(), Wishes(size=size), Workshop(prices=PRICES[prices]))


WRITERS: Mapping[str, Callable[[], str]] = {
    "plan.txt": lambda: plan_text(planned()),
    "plan.json": lambda: json.dumps(plan_dict(planned(6, "today")), indent=2, ensure_ascii=False),
    "plan.html": lambda: plan_fragment(planned(6)).partition("</style>")[2],
    "narrow.txt": lambda: plan_text(planned(6), look=Look(width=60, unicode=False)),
    "gaps.txt": lambda: plan_text(planning.gaps(jinx(), Wishes(size=12), Workshop())),
}


@pytest.mark.parametrize("name", list(WRITERS))
def test_a_plan_is_written_as_before(name: str) -> None:
    assert WRITERS[name]() == golden(name, WRITERS[name]())


@pytest.mark.parametrize("name", list(PROMPTS))
def test_a_prompt_is_written_as_before(name: str) -> None:
    shot, engine, backdrop = PROMPTS[name]
    text = picture_prompt(shot, ENGINES[engine], character=CHARACTER, vocabulary=BUILTIN, backdrop=backdrop)
    assert text == golden(f"prompt-{name}.txt", text)


def golden(name: str, text: str) -> str:
    if os.environ.get("LORAKIT_WRITE_GOLDEN"):
        (FILES / name).write_text(text, encoding="utf-8", newline="\n")
    return (FILES / name).read_text(encoding="utf-8")
