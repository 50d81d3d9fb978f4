"""A rule: a pure function with its page as data."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeAlias

import attrs

from lorakit.errors import FieldError
from lorakit.model import Dataset, Severity, TrainingSpec

if TYPE_CHECKING:
    from lorakit.rules.study import Study

__all__ = ["Check", "Example", "Hit", "Limits", "Parameter", "Rule", "Unknown"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Hit:
    """One thing a rule found; the judge turns it into a finding with the rule's code, name and severity."""

    message: str
    """What was found, as a sentence without its full stop; names values and numbers."""
    fix: str
    """What to do, as a whole sentence, in numbers where there are any."""
    image: str | None = None
    """The image it is about; ``None`` when it is about the set."""
    images: tuple[str, ...] = ()
    """Further images that are evidence."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where in the image's caption."""
    severity: Severity | None = None
    """Another severity than the rule's."""


@attrs.frozen(kw_only=True)
class Unknown:
    """What a rule lacks to judge this set; said once a rule, never once an image."""

    reason: str
    """What is missing, as a sentence without its full stop."""
    fix: str
    """What to do, as a whole sentence."""


Limits: TypeAlias = Mapping[str, float]
"""A rule's parameters by name."""
Check: TypeAlias = "Callable[[Study, Limits], Iterable[Hit | Unknown]]"
"""What a rule does: it reads the study and yields what it found, or what it lacks."""


@attrs.frozen(kw_only=True)
class Parameter:
    """A number a rule goes by; ``[rules.CODE]`` in ``lorakit.toml`` overrides it."""

    name: str
    default: float
    what: str
    """Meaning and unit."""
    source: str
    """Where the number comes from; ``convention`` when from nowhere better."""


@attrs.frozen(kw_only=True)
class Example:
    """A set that shows a rule at work."""

    text: str
    """The point of it, for readers: usually the caption or the labels that matter."""
    dataset: Callable[[], Dataset] | None = None
    """Makes the set; the rule must find something in the bad example and nothing in the good one. ``None`` only for
    rules that need an extra: without it they judge nothing."""
    spec: TrainingSpec | None = None
    """The parameters of the training; ``None`` for those of the set's trainer, if it has one."""


@attrs.frozen(kw_only=True)
class Rule:
    """A rule with everything its page says. Plug-ins start their codes with letters of their own."""

    code: str
    """Capital letters and three digits: ``RED004``."""
    name: str
    """A few words with hyphens: ``identity-captioned``."""
    severity: Severity = attrs.field(converter=Severity)
    what: str
    why: str
    source: str
    """A seed section, a thread, a paper, or ``convention``."""
    bad: Example
    good: Example
    check: Check
    parameters: tuple[Parameter, ...] = ()
    targets: tuple[str, ...] = ()
    """The fields of ``Targets`` it goes by."""
    fix: str | None = None
    """What ``--fix`` does about it, as a sentence; ``None`` when nothing."""
    extra: str | None = None
    """The extra it needs."""
    references: bool = False
    """Whether it judges inference references; the others judge training sets."""
    any_purpose: bool = False
    """Whether it judges both."""

    def __attrs_post_init__(self) -> None:
        if self.extra is None and (self.bad.dataset is None or self.good.dataset is None):
            raise FieldError("bad", f"rule {self.code} has no example set", "Give both examples a dataset.")

    @property
    def limits(self) -> dict[str, float]:
        """The parameters' defaults by name."""
        return {parameter.name: parameter.default for parameter in self.parameters}
