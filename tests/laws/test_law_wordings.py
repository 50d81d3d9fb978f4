"""Whatever a caption says, in whatever order of the words the rules know, every rule about captions judges it."""

import importlib
import pkgutil
from collections.abc import Iterable, Mapping

from hypothesis import given
from hypothesis import strategies as st

from lorakit.knowledge import lexicons
from lorakit.model import Candidate, Caption, Character, Dataset, Item, Shot
from lorakit.rules import Study, builtin, judge

_GLUE = "JINX woman a the of in with his her she it and at as who is not no where 50mm f/1.4 8K 3"
MARKS = ("", "", "", ",", ".", ";", " -", "'s", '"', ":")
CHARACTER = Character(trigger="JINX", class_word="woman", traits=("green eyes", "a scar on the left cheek"))
SHOT = Shot(outfit="grey jumpsuit", environment="kitchen", lighting="candlelight", expression="neutral")
RULES = [rule for rule in builtin() if rule.code.startswith(("CAP", "RED"))]


def _words(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield from value.replace("_", " ").split()
    elif isinstance(value, Mapping):
        yield from _words([*value.keys(), *value.values()])
    elif isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from _words(each)


def _known() -> list[str]:
    modules = (
        importlib.import_module(f"{lexicons.__name__}.{each.name}") for each in pkgutil.iter_modules(lexicons.__path__)
    )
    return sorted({word for module in modules for name in module.__all__ for word in _words(getattr(module, name))})


word = st.tuples(st.sampled_from(_GLUE.split()) | st.sampled_from(_known()), st.sampled_from(MARKS)).map("".join)


@given(st.lists(word, min_size=1, max_size=14).map(" ".join), st.booleans())
def test_no_caption_makes_a_rule_stumble(text: str, led: bool) -> None:  # noqa: FBT001 - Hypothesis calls it
    caption = Caption(text=f"JINX {text}" if led else text)
    item = Item(candidate=Candidate(image="0.png", shot=SHOT), caption=caption)
    report = judge(Study.of(Dataset(items=(item,), character=CHARACTER)), RULES)
    assert report.broken == ()
    assert all(caption.text[start:end] for finding in report.findings for start, end in finding.spans)
