"""A shootout as text, HTML and JSON-ready data."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from lorakit.model import Fate, Pass, Shootout
from lorakit.render.data import SCHEMA, Json
from lorakit.render.markup import Html, joined, page, tag
from lorakit.render.pictures import Pictures
from lorakit.render.plain import Look, printable
from lorakit.render.stylesheet import CSS

__all__ = ["shootout_dict", "shootout_html", "shootout_text"]

_NO_PICTURES: Mapping[str, bytes] = MappingProxyType({})
_WIDE = ".lk-sheet.lk-wide{grid-template-columns:repeat(auto-fill,minmax(300px,1fr))}\n"


def __dir__() -> list[str]:
    return __all__


def shootout_dict(shootout: Shootout) -> dict[str, Json]:
    """Return a shootout as a document."""
    return {
        "schema": SCHEMA,
        "character": shootout.character or None,
        "folder": shootout.root,
        "shot": {name: shootout.shot.label(name) for name in shootout.shot.known},
        "spent_usd": round(shootout.spent_usd, 6),
        "passes": [_pass(each) for each in shootout.passes],
    }


def shootout_text(shootout: Shootout, *, look: Look | None = None) -> str:
    """Return a shootout as text: every pass, and where its picture is.

    Args:
        shootout: The shootout.
        look: What the terminal can show.
    """
    look = look or Look()
    lines = [look.paint(_headline(shootout), "bold")]
    for name in shootout.contenders:
        lines += ["", look.paint(printable(name), "bold")]
        for each in shootout.passes:
            if each.contender == name:
                lines += look.wrap(f"{each.number}. {each.engine}: {_told(each)}", "     ", first="  ")
                lines += look.wrap(each.fix, "       ", first=look.signs("     → ")) if each.fix else []
    lines += ["", *look.wrap(f"USD {shootout.spent_usd:.2f}. Side by side: {shootout.root}/shootout.html", "")]
    return "\n".join(lines) + "\n"


def shootout_html(shootout: Shootout, thumbnails: Mapping[str, bytes] = _NO_PICTURES) -> str:
    """Return a shootout as one self-contained HTML file: a row a contender, its passes side by side.

    Args:
        shootout: The shootout.
        thumbnails: JPEG bytes by image name; images without one are shown as blanks.
    """
    pictures = Pictures(thumbnails)
    rows = (
        tag("section", tag("h2", name), _row([each for each in shootout.passes if each.contender == name], pictures))
        for name in shootout.contenders
    )
    top = tag("div", tag("h1", _headline(shootout)), tag("p", f"USD {shootout.spent_usd:.2f}", class_="lk-soft"))
    return page(_headline(shootout), CSS + _WIDE + pictures.css, tag("main", top, *rows))


def _headline(shootout: Shootout) -> str:
    shot = ", ".join(shootout.shot.label(name) or "" for name in shootout.shot.known)
    return printable(": ".join(filter(None, (shootout.character, shot)))) or "Shootout"


def _told(each: Pass) -> str:
    cost = "" if each.usd is None else f", USD {each.usd:.2f}"
    if each.fate is Fate.DONE:
        return f"{each.image}{cost}"
    word = f" ({each.word})" if each.word else ""
    return f"{each.fate.value}{f', {each.problem}' if each.problem else ''}{word}{cost}"


def _row(passes: list[Pass], pictures: Pictures) -> Html:
    return tag("div", *(_card(each, pictures) for each in passes), class_="lk-sheet lk-wide")


def _card(each: Pass, pictures: Pictures) -> Html:
    return tag(
        "div", pictures.show(each.image or ""), tag("div", joined(_words(each)), class_="lk-text"), class_="lk-card"
    )


def _words(each: Pass) -> Iterator[Html]:
    yield tag("p", tag("strong", f"{each.number}. {each.engine}"))
    yield tag("p", _told(each), class_="lk-soft")
    if each.prompt:
        yield tag("p", each.prompt, class_="lk-caption")


def _pass(each: Pass) -> dict[str, Json]:
    return {
        "contender": each.contender,
        "pass": each.number,
        "engine": each.engine,
        "fate": each.fate.value,
        "image": each.image,
        "usd": each.usd,
        "prompt": each.prompt,
        "word": each.word or None,
        "problem": each.problem,
        "fix": each.fix,
    }
