"""``lorakit doctor``."""

import os
import platform
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import attrs
from PIL import features

from lorakit import plugins
from lorakit.cli.answering import json_text, screen
from lorakit.cli.command import FINDINGS, FINE
from lorakit.cli.options import Doctor, Format
from lorakit.cli.screen import write
from lorakit.model import EngineFacts
from lorakit.render import SCHEMA
from lorakit.workflow.settings import user_cache

__all__ = ["run"]

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_EXTRA = re.compile(r"extra\s*==\s*[\"']([^\"']+)[\"']")
_DECODERS = (("PNG", "zlib"), ("JPEG", "jpg"), ("WebP", "webp"), ("AVIF", "avif"))


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class _Check:
    what: str
    state: str
    """``ok``, ``absent`` for what is optional, ``broken``."""
    detail: str
    fix: str = ""


def run(options: Doctor) -> int:
    """Check the installation; the exit code is 1 when something needed is broken."""
    checks = tuple(_checks())
    if options.format is Format.JSON:
        write(json_text({"schema": SCHEMA, "checks": [attrs.asdict(check) for check in checks]}))
    else:
        look = screen(options)
        signs = {"ok": ("✓", "green"), "absent": ("\N{EN DASH}", "dim"), "broken": ("✗", "red")}
        for check in checks:
            sign, style = signs[check.state]
            text = f"{check.what}: {check.detail}{f'. {check.fix}' if check.fix else ''}"
            first, *rest = look.wrap(text, "  ")
            write("\n".join([f"{look.paint(look.signs(sign), style)} {first.lstrip()}", *rest]) + "\n")
    return FINDINGS if any(check.state == "broken" for check in checks) else FINE


def _checks() -> Iterator[_Check]:
    yield _Check("Python", "ok", f"{platform.python_version()} on {platform.platform()}")
    yield _Check("lorakit", "ok", version("lorakit"))
    yield from {check.what: check for text in requires("lorakit") or () for check in _requirement(text)}.values()
    for name, feature in _DECODERS:
        if features.check(feature):
            yield _Check(f"{name} pictures", "ok", "Pillow reads them")
        else:
            yield _Check(f"{name} pictures", "absent", "this Pillow cannot read them", "Install Pillow's own wheel.")
    found = plugins.load()
    for plugin in found.plugins:
        yield _Check(f"plug-in {plugin.name}", "ok", plugin.distribution)
    for broken in found.broken:
        yield _Check(f"plug-in {broken.name}", "broken", f"{broken.distribution}: {broken.reason}", broken.fix)
    for engine in found.engines.values():
        yield _engine(engine.facts)
    yield _cache(user_cache())


def _requirement(text: str) -> Iterator[_Check]:
    name = _NAME.match(text)
    extra = _EXTRA.search(text)
    if name is None or (extra and extra[1] == "all"):  # "all" repeats the others
        return
    what = f"{name[0]} (optional)" if extra else name[0]
    try:
        yield _Check(what, "ok", version(name[0]))
    except PackageNotFoundError:
        wanted = f"lorakit[{extra[1]}]" if extra else "lorakit"
        state = "absent" if extra else "broken"
        yield _Check(what, state, "not installed", f"Install it with: pip install '{wanted}'.")


def _engine(facts: EngineFacts) -> _Check:
    """Say whether an engine could run here: its packages, and whether there is a key. What the key is, is not told."""
    what = f"engine {facts.id}"
    missing = [name for name in _packages(facts.extra) if not _installed(name)]
    if missing:
        fix = f"Install it with: pip install 'lorakit[{facts.extra}]'."
        return _Check(what, "absent", f"{facts.title}; {', '.join(missing)} not installed", fix)
    key = next((name for name in facts.keys if os.environ.get(name, "").strip()), None)
    if facts.keys and key is None:
        fix = f"Set {' or '.join(facts.keys)} in the environment before you generate."
        return _Check(what, "absent", f"{facts.title}; no key", fix)
    packages = ", ".join(f"{name} {version(name)}" for name in _packages(facts.extra))
    parts = [facts.title, f"model {facts.model}", packages, f"a key in {key}" if key else "needs no key"]
    return _Check(what, "ok", "; ".join(part for part in parts if part))


def _packages(extra: str | None) -> list[str]:
    """Return the packages that one extra of lorakit brings."""
    found = ((_NAME.match(text), _EXTRA.search(text)) for text in requires("lorakit") or ())
    return [name[0] for name, match in found if name and match and extra is not None and match[1] == extra]


def _installed(name: str) -> bool:
    try:
        return bool(version(name))
    except PackageNotFoundError:
        return False


def _cache(folder: Path) -> _Check:
    nearest = next(each for each in (folder, *folder.parents) if each.exists())
    if nearest.is_dir() and os.access(nearest, os.W_OK):
        return _Check("cache", "ok", str(folder))
    fix = "Set XDG_CACHE_HOME to a folder that may be written to; without a cache every run measures anew."
    return _Check("cache", "absent", f"{folder} cannot be written to", fix)
