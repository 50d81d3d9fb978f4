"""The proof every rule owes: its page is whole, its bad example is found, its good one is not."""

import re
from collections.abc import Iterator

import attrs

from lorakit.errors import FieldError, InvalidDataError
from lorakit.model import Dataset, Finding, Targets
from lorakit.plugins import CODE
from lorakit.rules import Rule, Study, judge

__all__ = ["check_rule"]

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def __dir__() -> list[str]:
    return __all__


def check_rule(rule: Rule) -> None:
    """Prove a rule by its own page.

    The code and name are well formed and every text is there; the bad example is found, each finding with message,
    fix and evidence that exists; the good example is judged as far as the bad one is, and found clean; the order of
    images changes nothing.

    Raises:
        InvalidDataError: It fails; all that is wrong is told at once.
        RuleCrashError: The rule raised.
    """
    faults = [*_page(rule), *_examples(rule)]
    if faults:
        raise InvalidDataError(f"rule {rule.code}", faults)


def _page(rule: Rule) -> Iterator[FieldError]:
    if not CODE.fullmatch(rule.code):
        yield FieldError("code", f"{rule.code!r} is no code", "Use capital letters of your own and three digits.")
    if not _NAME.fullmatch(rule.name):
        yield FieldError("name", f"{rule.name!r} is no name", "Use a few lower-case words with hyphens.")
    texts = {
        "what": rule.what,
        "why": rule.why,
        "source": rule.source,
        "bad.text": rule.bad.text,
        "good.text": rule.good.text,
    }
    for parameter in rule.parameters:
        texts[f"parameters.{parameter.name}.what"] = parameter.what
        texts[f"parameters.{parameter.name}.source"] = parameter.source
    for place, text in texts.items():
        if not text.strip():
            yield FieldError(place, "it is empty", "Write it: it is the rule's page.")
    known = [field.name for field in attrs.fields(Targets)]
    for target in rule.targets:
        if target not in known:
            yield FieldError("targets", f"there is no target {target!r}", f"Use some of {', '.join(known)}.")


def _examples(rule: Rule) -> Iterator[FieldError]:
    if rule.bad.dataset is None or rule.good.dataset is None:
        return
    dataset = rule.bad.dataset()
    bad = judge(Study.of(dataset, rule.bad.spec), [rule])
    good = judge(Study.of(rule.good.dataset(), rule.good.spec), [rule])
    if not bad.findings:
        yield FieldError("bad", "nothing is found in the bad example", "Mend the rule or the example.")
    for finding in bad.findings:
        yield from _finding(dataset, finding)
    turned = attrs.evolve(dataset, items=dataset.items[::-1])
    if judge(Study.of(turned, rule.bad.spec), [rule]).findings != bad.findings:
        yield FieldError("check", "the order of images changes what is found", "Go by Study.items, which are sorted.")
    for finding in good.findings:
        yield FieldError("good", f"found in the good example: {finding.message}", "Mend the rule or the example.")
    if good.not_judged and not bad.not_judged:
        # a good example is no proof when it is clean only for want of labels
        reason = good.not_judged[0].reason
        yield FieldError("good", f"the good example is not judged: {reason}", "Give it what the bad example has.")


def _finding(dataset: Dataset, finding: Finding) -> Iterator[FieldError]:
    if not finding.message.strip() or finding.message.endswith("."):
        yield FieldError("check", f"the message {finding.message!r}", "Say what was found, without a full stop.")
    if not finding.fix.rstrip("'\"\u2019\u201d)").endswith((".", "?", "!")):
        yield FieldError("check", f"the fix {finding.fix!r}", "Say what to do, as a whole sentence.")
    strays = {stray.name for stray in dataset.strays}
    for image in sorted({*finding.images, *filter(None, [finding.image])} - {*dataset.images, *strays}):
        yield FieldError("check", f"{image!r} is no image of the set", "Name images as the set does.")
    caption = dataset.item(finding.image).caption if finding.image in dataset.images else None
    length = len(caption.text) if caption else 0
    for start, end in finding.spans:
        if not 0 <= start < end <= length:
            problem = f"the span {start} to {end} is outside the caption's {length} characters"
            yield FieldError("check", problem, "Count from the beginning of Caption.text.")
