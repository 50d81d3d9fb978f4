"""HTML that cannot be written unescaped: texts become elements only through ``tag``."""

import base64
import hashlib
import html
from collections.abc import Iterable
from typing import Literal

from lorakit.render.plain import printable

__all__ = ["Html", "joined", "page", "tag"]

_VOID = frozenset({"meta", "input"})


def __dir__() -> list[str]:
    return __all__


class Html(str):
    """Markup that is safe to embed; made by ``tag`` and ``joined`` alone."""

    __slots__ = ()


def joined(parts: Iterable[Html | str]) -> Html:
    """Join markup and texts; the texts are escaped, control and bidirectional characters shown as escapes."""
    return Html("".join(part if isinstance(part, Html) else html.escape(printable(part)) for part in parts))


def tag(name: str, /, *children: Html | str, **attributes: str | Literal[True]) -> Html:
    """Return an element.

    Args:
        name: Its name, a literal.
        children: Markup and texts; the texts are escaped.
        attributes: Escaped too; a trailing underscore and inner underscores as hyphens allow ``class_`` and
            ``aria_label``; ``True`` writes the bare name.

    Returns:
        The element with its children.
    """
    written = "".join(map(_attribute, attributes.items()))
    if name in _VOID:
        return Html(f"<{name}{written}>")
    return Html(f"<{name}{written}>{joined(children)}</{name}>")


def page(title: str, css: str, *body: Html) -> Html:
    """Return a whole document that loads nothing and runs nothing.

    Args:
        title: The window's title.
        css: The style sheet; it must not hold text from outside.
        body: What the page shows.

    Returns:
        The document; its policy allows this very style sheet, pictures inside the file, and nothing else.
    """
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", title),
        Html(f"<style>{css}</style>"),
    )
    return Html("<!DOCTYPE html>\n" + tag("html", head, tag("body", *body, class_="lorakit lk-page"), lang="en") + "\n")


def _attribute(pair: tuple[str, str | Literal[True]]) -> str:
    key, value = pair
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{html.escape(printable(value))}"'
