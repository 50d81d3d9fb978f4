"""``lorakit rule CODE``."""

from lorakit import plugins
from lorakit.cli.answering import json_text, near, screen
from lorakit.cli.command import FINE
from lorakit.cli.options import Format, Rule
from lorakit.cli.screen import write
from lorakit.errors import InputError
from lorakit.render import SCHEMA, rule_dict, rule_text

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Rule) -> int:
    """Show a rule's page."""
    rules = plugins.load().rules
    wanted = options.code.strip()
    found = next((rule for rule in rules if wanted.upper() == rule.code or wanted.lower() == rule.name), None)
    if found is None:
        codes = near(wanted.upper(), (rule.code for rule in rules), "See lorakit rules.")
        raise InputError(
            wanted or "CODE", "there is no such rule", near(wanted.lower(), (r.name for r in rules), codes)
        )
    if options.format is Format.JSON:
        write(json_text({"schema": SCHEMA, **rule_dict(found)}))
    else:
        write(rule_text(found, look=screen(options)))
    return FINE
