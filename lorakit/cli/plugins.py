"""``lorakit plugins``."""

import attrs

from lorakit import plugins
from lorakit.cli.answering import json_text, table
from lorakit.cli.command import FINE
from lorakit.cli.options import Format, Plugins
from lorakit.cli.screen import write
from lorakit.render import SCHEMA

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Plugins) -> int:
    """List the plug-ins, broken ones with the reason and what to do."""
    found = plugins.load()
    if options.format is Format.JSON:
        broken = [attrs.asdict(each) for each in found.broken]
        write(json_text({"schema": SCHEMA, "plugins": [attrs.asdict(p) for p in found.plugins], "broken": broken}))
        return FINE
    rows = [(each.name, each.distribution, "works") for each in found.plugins]
    rows += [(each.name, each.distribution, f"broken: {each.reason}. {each.fix}") for each in found.broken]
    if rows:
        table(options, ("plug-in", "package", "state"), rows)
    else:
        write("No plug-ins are installed.\n")
    return FINE
