"""A rule's page: for the documentation, and for a terminal."""

from collections.abc import Iterator
from itertools import count

from lorakit.render.plain import Look, printable
from lorakit.rules import Rule

__all__ = ["rule_page", "rule_text"]

_SCOPE_BOTH = "Training sets and inference references."
_SCOPE_REFERENCES = "Inference references only."
_SCOPE_TRAINING = "Training sets."


def __dir__() -> list[str]:
    return __all__


def rule_page(rule: Rule) -> str:
    """Return a rule's page as Markdown, ending in a line end."""
    blocks = [
        f"# {rule.code} {rule.name}",
        f"**Severity:** {rule.severity.value}. **Judges:** {_scope(rule)}",
        f"## What it finds\n\n{rule.what}",
        f"## Why it matters\n\n{rule.why}",
        f"## Examples\n\nThis is found:\n\n{_fenced(rule.bad.text)}\n\nThis is fine:\n\n{_fenced(rule.good.text)}",
        *([f"## Parameters\n\n{_parameters(rule)}"] if rule.parameters else []),
        *([f"## Targets of the model profile\n\n{_targets(rule)}"] if rule.targets else []),
        *([f"## What `--fix` does\n\n{rule.fix}"] if rule.fix else []),
        *([f"## Needs\n\n`pip install 'lorakit[{rule.extra}]'`"] if rule.extra else []),
        f"## Source\n\n{rule.source}",
    ]
    return "\n\n".join(blocks) + "\n"


def rule_text(rule: Rule, *, look: Look | None = None) -> str:
    """Return a rule's page for a terminal, ending in a line end."""
    look = look or Look()
    title = f"{printable(rule.code)} {printable(rule.name)}"
    lines = [f"{look.paint(title, 'bold')}  {rule.severity.value}"]
    for head, body in _sections(rule):
        lines += ["", look.paint(head, "bold")]
        for line in body.splitlines():
            lines += look.wrap(line, "  ") or [""]
    return "\n".join(lines) + "\n"


def _scope(rule: Rule) -> str:
    if rule.any_purpose:
        return _SCOPE_BOTH
    return _SCOPE_REFERENCES if rule.references else _SCOPE_TRAINING


def _sections(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "What it finds", rule.what
    yield "Why it matters", rule.why
    yield "Found", rule.bad.text
    yield "Fine", rule.good.text
    yield "Judges", _scope(rule)
    if rule.parameters:
        yield "Parameters", "\n".join(f"{p.name} = {p.default:g}: {p.what} ({p.source})" for p in rule.parameters)
    if rule.targets:
        yield "Targets of the model profile", ", ".join(rule.targets)
    if rule.fix:
        yield "What --fix does", rule.fix
    if rule.extra:
        yield "Needs", f"pip install 'lorakit[{rule.extra}]'"
    yield "Source", rule.source


def _fenced(text: str) -> str:
    fence = next("`" * length for length in count(3) if "`" * length not in text)
    return f"{fence}text\n{text}\n{fence}"


def _parameters(rule: Rule) -> str:
    rows = [f"| `{p.name}` | {p.default:g} | {_cell(p.what)} | {_cell(p.source)} |" for p in rule.parameters]
    table = "\n".join(["| name | default | meaning | source |", "| --- | --- | --- | --- |", *rows])
    return f"{table}\n\nChange them under `[rules.{rule.code}]` in `lorakit.toml`."


def _targets(rule: Rule) -> str:
    names = "\n".join(f"- `{target}`" for target in rule.targets)
    return f"{names}\n\nThey belong to the model profile; `lorakit.toml` overrides them."


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")
