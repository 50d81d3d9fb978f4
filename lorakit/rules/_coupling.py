"""Whether two attributes are bound together beyond chance: exact tests for small samples.

Two questions are asked of a pair of attributes. Does one value come (nearly) always with one value of the other? The
hypergeometric tail (Fisher's exact test, one-sided) says how often chance alone would bring that, and Bonferroni's
correction allows for all the pairs of values that were tried. And does one attribute decide the other throughout? Of
all ways to deal out the other's values, only those that follow a rule from value to value would; their share is at
most the number of such rules over the number of deals.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping

import attrs

__all__ = ["Bond", "Decided", "bonds", "decided", "tail"]

_FEWEST = 3
"""Below three pictures nothing can be said (convention)."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Bond:
    """Two values that come together beyond chance."""

    value: str
    """The value that hardly comes without the other."""
    partner: str
    together: int
    """Pictures with both."""
    count: int
    """Pictures with the value."""
    partners: int
    """Pictures with the partner."""
    chance: float
    """How likely chance alone would bring them together as often, corrected for all pairs tried, 0 to 1."""
    second: bool
    """Whether the value is of the second attribute."""
    mutual: bool
    """Whether the partner hardly comes without the value either."""


@attrs.frozen(kw_only=True)
class Decided:
    """One attribute decides the other: each of its values comes with one value of the other only."""

    chance: float
    """An upper bound of how likely chance alone would bring it, 0 to 1."""


def tail(together: int, count: int, partners: int, total: int) -> float:
    """Return how likely at least so many of a value's pictures show the partner by chance (hypergeometric).

    Args:
        together: Pictures with both.
        count: Pictures with the value.
        partners: Pictures with the partner.
        total: All pictures.
    """
    whole = _log_choose(total, count)
    terms = (
        math.exp(_log_choose(partners, k) + _log_choose(total - partners, count - k) - whole)
        for k in range(max(together, count + partners - total), min(count, partners) + 1)
    )
    return min(1.0, math.fsum(terms))


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def bonds(first: Mapping[str, str], second: Mapping[str, str], *, bound: float, chance: float) -> Iterator[Bond]:
    """Yield the values of two attributes that are bound together, each pair once, the surest first.

    Args:
        first: Value by image of one attribute.
        second: Value by image of the other; images without a value in both are left out.
        bound: The share of a value's pictures that show the partner, 0 to 1; from there on they are bound.
        chance: The largest corrected probability that still counts as beyond chance.
    """
    pairs = [(value, second[image]) for image, value in first.items() if image in second]
    ones, others = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    tried = len(ones) * len(others)
    found = []
    for (one, other), together in Counter(pairs).items():
        shares = (together / ones[one], together / others[other])
        if together < _FEWEST or max(shares) < bound:
            continue
        corrected = tried * tail(together, ones[one], others[other], len(pairs))
        if corrected > chance:
            continue
        turned = shares[1] > shares[0]
        found.append(
            Bond(
                value=other if turned else one,
                partner=one if turned else other,
                together=together,
                count=others[other] if turned else ones[one],
                partners=ones[one] if turned else others[other],
                chance=corrected,
                second=turned,
                mutual=min(shares) >= bound,
            )
        )
    yield from sorted(found, key=lambda bond: (bond.chance, bond.value, bond.partner))


def decided(first: Mapping[str, str], second: Mapping[str, str], *, chance: float) -> Decided | None:
    """Say whether the first attribute decides the second beyond chance.

    Args:
        first: Value by image of the attribute that may decide.
        second: Value by image of the other; images without a value in both are left out.
        chance: The largest probability that still counts as beyond chance.
    """
    pairs = [(value, second[image]) for image, value in first.items() if image in second]
    ones, others = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    if len(others) == 1 or len(set(pairs)) != len(ones):
        return None
    deals = math.lgamma(len(pairs) + 1) - math.fsum(math.lgamma(count + 1) for count in others.values())
    rules = len(ones) * math.log(len(others)) if others else 0.0
    likely = math.exp(min(0.0, rules - deals))
    return Decided(chance=likely) if likely <= chance else None
