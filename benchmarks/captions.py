"""Precision and recall of the caption rules on labelled captions.

    python benchmarks/captions.py [-v]

Every record of ``benchmarks/data/captions_*.jsonl`` is judged inside a small set: the attributes it declares constant
are the same on all images, the others vary; ``benchmarks/data/README.md`` says what is labelled as what. Rules are
tuned on ``dev``, ``hard``, ``voices`` and ``people``, never on ``heldout``, ``fresh`` and ``blind``. Exits with 1 when
a rule falls below 0.95 on ``dev`` or on one of these three.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from lorakit.model import Candidate, Caption, Character, Dataset, Item, Shot
from lorakit.rules import Study, builtin, judge

__all__ = ["main"]

DATA = Path(__file__).parent / "data"
PARTS = ("dev", "hard", "voices", "people", "heldout", "fresh", "blind")
GATED = ("dev", "heldout", "fresh", "blind")
CODES = ("CAP003", "CAP006", "RED001", "RED002", "RED003", "RED004", "RED005", "RED007")
BAR = 0.95
OWN = "000.png"
_VALUES = {
    "expression": ("focused", "tired", "wary", "furious", "sad"),
    "lighting": ("cool overhead", "window light", "neon", "overcast", "firelight"),
    "environment": ("city street", "laboratory", "mountain ridge", "living room", "harbour"),
    "outfit": ("green parka", "yellow raincoat", "white linen shirt", "brown cardigan", "purple gown"),
}


@attrs.frozen
class Score:
    """How one rule did on one half."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of findings that are right; 1 when there are none."""
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0

    @property
    def recall(self) -> float:
        """The share of faults that are found; 1 when there are none."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0


def dataset(record: Mapping[str, Any]) -> Dataset:
    """Return the set a record is judged in: its own image and five others."""
    constant = record["constant"]
    character = Character(trigger=record["trigger"], class_word=record["class_word"], traits=tuple(record["traits"]))
    items = [Item(candidate=Candidate(image=OWN, shot=Shot(**constant)), caption=Caption(text=record["text"]))]
    for index in range(5):
        varying = {name: values[index] for name, values in _VALUES.items()}
        candidate = Candidate(image=f"{index + 1:03}.png", shot=Shot(**{**varying, **constant}))
        items.append(Item(candidate=candidate, caption=Caption(text=record["trigger"])))
    return Dataset(items=tuple(items), character=character)


def found(record: Mapping[str, Any]) -> frozenset[str]:
    """Return the codes that fire on a record's own image."""
    rules = [rule for rule in builtin() if rule.code in CODES]
    report = judge(Study.of(dataset(record)), rules)
    return frozenset(finding.code for finding in report.findings if finding.image == OWN)


def records(half: str) -> list[dict[str, Any]]:
    """Return the records of one half, none when the file is not there."""
    path = DATA / f"captions_{half}.jsonl"
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def misses(half: str, scores: dict[tuple[str, str], Score]) -> Iterator[str]:
    """Judge one half, count into the scores and yield what went wrong."""
    for record in records(half):
        codes = found(record)
        for code in CODES:
            score = scores.setdefault((half, code), Score())
            fired, wanted = code in codes, code in record["codes"]
            scores[half, code] = attrs.evolve(
                score,
                hits=score.hits + (fired and wanted),
                false=score.false + (fired and not wanted),
                missed=score.missed + (wanted and not fired),
            )
            if fired != wanted:
                yield f"{half} {record['id']} {code} {'false' if fired else 'missed'}: {record['text']}"


def main(arguments: list[str] | None = None) -> int:
    """Print a table per rule and half; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-v", "--verbose", action="store_true", help="list what went wrong")
    verbose = parser.parse_args(arguments).verbose
    scores: dict[tuple[str, str], Score] = {}
    for part in PARTS:
        if not records(part):
            print(f"captions_{part}.jsonl is not there: skipped")
    numbers = {part: len(records(part)) for part in PARTS}
    wrong = [line for half in PARTS for line in misses(half, scores)]
    print(f"{sum(numbers.values())} captions:", ", ".join(f"{number} {part}" for part, number in numbers.items()))
    print("half     code    positives   TP   FP   FN  precision  recall")
    for (half, code), score in scores.items():
        positives = score.hits + score.missed
        print(
            f"{half:8} {code}  {positives:9} {score.hits:4} {score.false:4} {score.missed:4}  "
            f"{score.precision:9.3f}  {score.recall:6.3f}"
        )
    if verbose:
        print(*wrong, sep="\n")
    return int(any(min(score.precision, score.recall) < BAR for (part, _), score in scores.items() if part in GATED))


if __name__ == "__main__":
    sys.exit(main())
