"""``lorakit rules``."""

from lorakit import plugins
from lorakit.cli.answering import json_text, table
from lorakit.cli.command import FINE
from lorakit.cli.options import Format, Rules
from lorakit.cli.screen import write
from lorakit.render import SCHEMA, rule_dict

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Rules) -> int:
    """List the rules."""
    rules = plugins.load().rules
    if options.format is Format.JSON:
        write(json_text({"schema": SCHEMA, "rules": [rule_dict(rule) for rule in rules]}))
    else:
        table(
            options, ("code", "severity", "name", "finds"), ((r.code, r.severity.value, r.name, r.what) for r in rules)
        )
    return FINE
