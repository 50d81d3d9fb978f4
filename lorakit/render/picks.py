"""Selections as text, HTML and JSON-ready data."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from lorakit.model import ATTRIBUTES, Dataset, Missed, Selection, Shot
from lorakit.render import parts
from lorakit.render.data import SCHEMA, Json
from lorakit.render.markup import Html, joined, page, tag
from lorakit.render.pictures import Pictures
from lorakit.render.plain import Look, printable
from lorakit.render.stylesheet import CSS
from lorakit.render.tables import table_text
from lorakit.render.wording import counted

__all__ = ["selection_dict", "selection_fragment", "selection_html", "selection_text"]

_FEW = 8
"""How many runners-up are listed unless all are asked for."""
_SHEET = 24
"""How many runners-up a contact sheet shows."""
_NO_PICTURES: Mapping[str, bytes] = MappingProxyType({})


def __dir__() -> list[str]:
    return __all__


def selection_dict(selection: Selection) -> dict[str, Json]:
    """Return a selection as the ``pick`` JSON contract."""
    return {
        "schema": SCHEMA,
        "chosen": list(selection.chosen),
        "value": selection.value,
        "bound": selection.bound,
        "gap": selection.gap,
        "quality": selection.quality,
        "penalty": selection.penalty,
        "missed": [
            {
                "range": each.range,
                "code": each.code,
                "have": each.have,
                "want": [each.want.low, each.want.high],
                "needs": each.needs,
            }
            for each in selection.missed
        ],
        "why": {reason.image: reason.text for reason in selection.reasons if reason.chosen},
        "why_not": dict(selection.why_not),
        "wanted": [_shot(shot) for shot in selection.wanted],
        "conflicts": list(selection.conflicts),
    }


def selection_text(selection: Selection, dataset: Dataset, *, look: Look | None = None) -> str:
    """Return a selection as text: who is in, what is missed, what would help, who came close.

    Args:
        selection: The selection.
        dataset: What was picked from.
        look: What the terminal can show.
    """
    look = look or Look()
    if selection.conflicts:
        return "\n".join(_conflicts(selection, look)) + "\n"
    shots = {item.image: item.candidate.shot for item in dataset.items}
    reasons = {reason.image: reason for reason in selection.reasons}
    rows = [
        (image, f"{reasons[image].quality or 0:.2f}", _labels(shots.get(image, Shot())), reasons[image].text)
        for image in selection.chosen
    ]
    out = table_text(("image", "quality", "shows", "why"), rows, look=look)
    return (
        out
        + "\n".join(
            [*_missed(selection, look), *_wanted(selection, look), *_others(selection, look), _foot(selection, look)]
        )
        + "\n"
    )


def selection_html(selection: Selection, dataset: Dataset, thumbnails: Mapping[str, bytes] = _NO_PICTURES) -> str:
    """Return a selection as one self-contained HTML file: a contact sheet of the chosen and the runners-up.

    Args:
        selection: The selection.
        dataset: What was picked from.
        thumbnails: JPEG bytes by image name; images without one are shown as blanks.
    """
    pictures = Pictures(thumbnails)
    who = dataset.character.name or dataset.character.trigger
    head = tag("div", tag("h1", who), tag("p", _headline(selection), class_="lk-soft"), class_="lk-top")
    body = tag("main", head, *_sections(selection, dataset, pictures))
    return page(f"{who}: {_headline(selection)}", CSS + pictures.css, body)


def selection_fragment(selection: Selection, thumbnails: Mapping[str, bytes] = _NO_PICTURES) -> str:
    """Return a selection as a piece of HTML for a notebook, with its own style.

    Args:
        selection: The selection; one that was read from a file shows no pictures.
        thumbnails: JPEG bytes by image name.
    """
    pictures = Pictures(thumbnails)
    sections = _sections(selection, selection.pool, pictures)
    body = tag("div", tag("p", _headline(selection), class_="lk-soft"), *sections, class_="lorakit lk-part")
    return f"<style>{CSS}{pictures.css}</style>" + body


def _headline(selection: Selection) -> str:
    if selection.conflicts:
        return "nothing can be picked"
    proof = "proved the best" if not selection.gap else f"within {selection.gap:.3f} of the best possible"
    missed = f"{counted(len(selection.missed), 'range')} missed" if selection.missed else "every range met"
    return f"{counted(len(selection.chosen), 'image')} picked, {missed}, value {selection.value:.3f}, {proof}"


def _sections(selection: Selection, dataset: Dataset | None, pictures: Pictures) -> Iterator[Html]:
    if selection.conflicts:
        yield joined([tag("h2", "In conflict"), parts.notes(("", text) for text in selection.conflicts)])
    if selection.missed:
        missed = ((each.code, _miss(each)) for each in selection.missed)
        yield joined([tag("h2", "Missed"), parts.notes(missed)])
    if selection.wanted:
        wanted = ((str(at), _labels(shot)) for at, shot in enumerate(selection.wanted, start=1))
        yield joined([tag("h2", "New shots that would mend what new shots can"), parts.notes(wanted)])
    if dataset is None:
        chosen = ((reason.image, reason.text) for reason in selection.reasons if reason.chosen)
        yield joined([tag("h2", "Picked"), parts.notes(chosen)])
        return
    why = {reason.image: reason.text for reason in selection.reasons}
    items = {item.image: item for item in dataset.items}
    for title, images in (
        ("Picked", selection.chosen),
        ("Runners-up", [reason.image for reason in selection.runners_up[:_SHEET]]),
    ):
        shown = [items[image] for image in images if image in items]
        if shown:
            yield joined([tag("h2", title), parts.sheet(shown, pictures, {}, why)])


def _labels(shot: Shot) -> str:
    return ", ".join((shot.label(name) or "").replace("_", " ") for name in shot.known) or "not labelled"


def _shot(shot: Shot) -> dict[str, Json]:
    return {name: shot.label(name) for name in ATTRIBUTES}


def _miss(missed: Missed) -> str:
    return f"{missed.range}: {missed.have}, wanted {missed.want}; {counted(missed.needs, 'new shot')} would do"


def _conflicts(selection: Selection, look: Look) -> Iterator[str]:
    yield look.paint("Nothing can be picked: these do not go together", "bold", "red")
    for text in selection.conflicts:
        yield from look.wrap(text, "    ", first="  ")
    yield "Lift one of them."


def _missed(selection: Selection, look: Look) -> Iterator[str]:
    if selection.missed:
        yield from ("", look.paint("MISSED", "bold", "yellow"))
    for each in selection.missed:
        yield from look.wrap(f"{each.code} {_miss(each)}", "    ", first="  ")


def _wanted(selection: Selection, look: Look) -> Iterator[str]:
    if selection.wanted:
        head = f"{counted(len(selection.wanted), 'new shot')} would mend what new shots can"
        yield from ("", look.paint(head.upper(), "bold"))
    for shot in selection.wanted:
        yield from look.wrap(_labels(shot), "    ", first="  ")


def _others(selection: Selection, look: Look) -> Iterator[str]:
    runners = selection.runners_up
    shown = runners if look.verbose or len(runners) <= _FEW + 1 else runners[:_FEW]
    if shown:
        yield from ("", look.paint("RUNNERS-UP", "bold"))
    for reason in shown:
        yield from look.wrap(f"{reason.image} ({reason.quality or 0:.2f}): {reason.text}", "    ", first="  ")
    if len(shown) < len(runners):
        yield f"  and {len(runners) - len(shown)} more; -v lists all"
    out = [reason for reason in selection.reasons if not reason.chosen and reason.quality is None]
    if out:
        yield from ("", look.paint("NEVER PICKED", "bold"))
    for reason in out if look.verbose or len(out) <= _FEW + 1 else out[:_FEW]:
        yield from look.wrap(f"{reason.image}: {reason.text}", "    ", first="  ")
    if not look.verbose and len(out) > _FEW + 1:
        yield f"  and {len(out) - _FEW} more; -v lists all"


def _foot(selection: Selection, look: Look) -> str:
    colour = "green" if not selection.missed else "yellow"
    return "\n" + look.paint(printable(_headline(selection)) + ".", "bold", colour)
