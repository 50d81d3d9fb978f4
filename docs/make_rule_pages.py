"""Write the reference page of every rule, and the list of them: ``python docs/make_rule_pages.py``."""

import sys
from collections.abc import Iterator
from pathlib import Path

from lorakit.render import rule_page
from lorakit.rules import Rule, builtin

FOLDER = Path(__file__).parent / "reference" / "rules"
FAMILIES = (
    ("CAP", "Captions"),
    ("RED", "Redundancy"),
    ("COV", "Coverage"),
    ("EXP", "Expressions"),
    ("WRD", "Wardrobe"),
    ("BKG", "Backgrounds"),
    ("DUP", "Duplicates"),
    ("IMG", "Images"),
    ("SET", "The set as a whole"),
    ("KEY", "Keystones"),
    ("TRN", "Training parameters"),
    ("TGT", "Trainer contracts"),
    ("REF", "Inference references"),
)


def _index(rules: tuple[Rule, ...]) -> str:
    blocks = ["# Rules", "One page a rule. `lorakit rule CODE` shows the same page in a terminal."]
    for prefix, title in FAMILIES:
        family = [rule for rule in rules if rule.code.startswith(prefix)]
        if family:
            rows = [f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity.value} |" for rule in family]
            blocks += [f"## {title}", "\n".join(["| code | name | severity |", "|---|---|---|", *rows])]
    entries = "\n".join(rule.code for rule in rules)
    blocks.append(f"```{{toctree}}\n:hidden:\n\n{entries}\n```")
    return "\n\n".join(blocks) + "\n"


def pages() -> Iterator[tuple[Path, str]]:
    """Yield every generated page: where it belongs and what it says."""
    rules = builtin()
    yield FOLDER / "index.md", _index(rules)
    for rule in rules:
        yield FOLDER / f"{rule.code}.md", rule_page(rule)


def main() -> None:
    """Write the pages and remove those of rules that are gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    written = dict(pages())
    for path, text in written.items():
        path.write_text(text, encoding="utf-8")
    for path in FOLDER.glob("*.md"):
        if path not in written:
            path.unlink()
    sys.stdout.write(f"{len(written)} pages in {FOLDER}\n")


if __name__ == "__main__":
    main()
