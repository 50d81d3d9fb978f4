"""The trigger in a text: where it stands, and what was probably meant to be it."""

import re

__all__ = ["misspellings", "near_miss", "trigger_spans"]

_SHORT, _LONG = 4, 8
"""Below 4 letters only the case can be wrong; from 8 letters on two slips are forgiven."""


def __dir__() -> list[str]:
    return __all__


def trigger_spans(text: str, trigger: str) -> tuple[tuple[int, int], ...]:
    """Return where the trigger stands as a word of its own, in exact case; a possessive ``'s`` may follow."""
    pattern = rf"(?<!\w){re.escape(trigger)}(?!\w)"
    return tuple(match.span() for match in re.finditer(pattern, text))


def misspellings(text: str, trigger: str) -> tuple[tuple[int, int], ...]:
    """Return where a text has the trigger misspelt and written as a name is, not as common words are."""
    alike = re.finditer(rf"(?<!\w){re.escape(trigger[:1])}[\w-]*", text, re.IGNORECASE)
    return tuple(match.span() for match in alike if not match[0].islower() and near_miss(match[0], trigger))


def near_miss(word: str, trigger: str) -> bool:
    """Say whether a word is the trigger misspelt.

    Another case of all letters counts, and up to one slip (a letter too many, too few, another, or two swapped), two
    from eight letters on. A slip counts only in a word written as the trigger is (capitals, digits or underscores where
    it has them) or as long as to rule out chance, so that "in" or "kin" is no misspelling of "KIAN".

    Args:
        word: One word of a caption, without punctuation.
        trigger: The trigger.
    """
    if word == trigger:
        return False
    if word.casefold() == trigger.casefold():
        return not (trigger.istitle() and word.islower())
    if len(trigger) < _SHORT or abs(len(word) - len(trigger)) > 2:  # noqa: PLR2004 - two slips at most
        return False
    slips = _distance(word.casefold(), trigger.casefold())
    if len(trigger) >= _LONG:
        return slips <= 2 and word[:1].casefold() == trigger[:1].casefold()  # noqa: PLR2004 - see the docstring
    return slips == 1 and _style(word) == _style(trigger) and _style(word) != "lower"


def _style(word: str) -> str:
    if any(char.isdigit() or char == "_" for char in word):
        return "code"
    if word.isupper():
        return "upper"
    return "lower" if word.islower() or word.istitle() else "mixed"


def _distance(one: str, other: str) -> int:
    """Return the edit distance with swaps of neighbours (optimal string alignment)."""
    before: list[int] = []
    previous = list(range(len(other) + 1))
    for row, left in enumerate(one, start=1):
        current = [row]
        for column, right in enumerate(other, start=1):
            cost = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (left != right))
            swapped = row > 1 and column > 1 and left == other[column - 2] and one[row - 2] == right
            current.append(min(cost, before[column - 2] + 1) if swapped else cost)
        before, previous = previous, current
    return previous[-1]
