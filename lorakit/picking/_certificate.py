"""The certificate: what is missed, and why each candidate is in or out."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from lorakit.model import Missed, Reason
from lorakit.picking._building import Task
from lorakit.picking._needs import Count, Distinct, Gap, Need, Overlap
from lorakit.picking._ranges import Labels
from lorakit.picking._twins import Clique
from lorakit.picking.quality import STEPS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["missed_of", "reasons_of"]


def __dir__() -> list[str]:
    return __all__


def missed_of(found: Iterable[Gap]) -> tuple[Missed, ...]:
    """Return what a set misses, the heaviest first."""
    ordered = sorted(found, key=lambda gap: (-gap.weight, gap.code, gap.name))
    return tuple(
        Missed(range=gap.name, code=gap.code, have=gap.have, want=gap.want, needs=gap.amount) for gap in ordered
    )


def reasons_of(
    task: Task, labels: Labels, cliques: Iterable[Clique], chosen: frozenset[int], out: Mapping[str, str]
) -> tuple[Reason, ...]:
    """Return why each candidate is in or out, sorted by name."""
    twins = _twins(cliques, chosen)
    tight = _tight(task, chosen)
    found = [Reason(image=image, chosen=False, text=why) for image, why in out.items()]
    found += [_inside(task, labels, index, tight.get(index, ())) for index in chosen]
    swaps = _Swaps.of(task, chosen)
    for index, image in enumerate(labels.images):
        if index in twins:
            rival, files = twins[index]
            what = "holds the very same picture as" if files else "shows the same picture as"
            name = labels.images[rival]
            found.append(Reason(image=image, chosen=False, text=f"it {what} {name}, which is in", rival=name))
        elif index not in chosen:
            found.append(swaps.reason(index, labels))
    worth = {image: quality / STEPS for image, quality in zip(labels.images, task.quality, strict=True)}
    return tuple(
        attrs.evolve(reason, quality=worth.get(reason.image)) for reason in sorted(found, key=lambda each: each.image)
    )


def _twins(cliques: Iterable[Clique], chosen: Collection[int]) -> dict[int, tuple[int, bool]]:
    """Return for each candidate out its copy that is in, and whether the files are equal."""
    found: dict[int, tuple[int, bool]] = {}
    for clique in cliques:
        inside = next((member for member in clique.members if member in chosen), None)
        for member in clique.members:
            if inside is not None and member != inside:
                found.setdefault(member, (inside, clique.files))
    return found


def _inside(task: Task, labels: Labels, index: int, needed: Sequence[str]) -> Reason:
    kept = "it is to be kept; " if index in task.kept else ""
    uses = f"needed for {', '.join(needed)}" if needed else "the best of its kind"
    return Reason(image=labels.images[index], chosen=True, text=f"{kept}{uses}")


def _tight(task: Task, chosen: frozenset[int]) -> dict[int, list[str]]:
    """Return for each picture in the ranges that would be missed without it and one of the same kind in its place."""
    size, needed = len(chosen), dict[int, list[str]]()
    for need in task.needs:
        known = size if need.level is None else sum(index in chosen for index in task.levels[need.level].members)
        if isinstance(need, Count) and need.coefs is None:
            inside = [index for index in need.members if index in chosen]
            if inside and len(inside) <= (need.bounds(known)[0] or 0):
                for index in inside:
                    needed.setdefault(index, []).append(need.name)
        elif isinstance(need, Distinct) and need.low is not None and need.judged(known):
            shown = [[index for index in members if index in chosen] for members in need.groups.values()]
            if sum(map(bool, shown)) <= need.low:
                for (index,) in (inside for inside in shown if len(inside) == 1):
                    needed.setdefault(index, []).append(need.name)
    return needed


@attrs.frozen(kw_only=True, eq=False)
class _Kinds:
    """A need, cut down to the set and one candidate of each kind that it treats alike."""

    need: Need
    known: int
    kinds: tuple[tuple["NDArray[np.int64]", int], ...]
    """The candidates of each kind, and the one that stands for them."""

    def cost(self, chosen: Collection[int]) -> int:
        """Return the penalty of a set."""
        return sum(gap.amount * gap.weight for gap in self.need.gaps(chosen, self.known))


def _kinds(task: Task, chosen: frozenset[int]) -> list[_Kinds]:
    import numpy as np  # noqa: PLC0415 - heavy, and only a pick needs it

    made = []
    for need in task.needs:
        known = len(chosen) if need.level is None else sum(i in chosen for i in task.levels[need.level].members)
        groups = [[index for index in members if index not in chosen] for members in _alike(need)]
        stand = [members[0] for members in groups if members]
        small = chosen.union(stand)
        kinds = tuple((np.array(members), members[0]) for members in groups if members)
        made.append(_Kinds(need=_cut_down(need, small), known=known, kinds=kinds))
    return made


def _alike(need: Need) -> Iterable[Iterable[int]]:
    """Return the candidates a need treats alike."""
    match need:
        case Count(coefs=None):
            return [need.members]
        case Count():
            kinds: dict[int, list[int]] = {}
            for member, coef in zip(need.members, need.coefs or (), strict=True):
                kinds.setdefault(coef, []).append(member)
            return kinds.values()
        case Overlap():
            return [need.groups[value] for value in need.pair]
        case _:
            return need.groups.values()


def _cut_down(need: Need, small: Collection[int]) -> Need:
    if isinstance(need, Count):
        places = [at for at, member in enumerate(need.members) if member in small]
        coefs = need.coefs
        return attrs.evolve(
            need,
            members=tuple(need.members[at] for at in places),
            coefs=None if coefs is None else tuple(coefs[at] for at in places),
            several=tuple(tuple(i for i in members if i in small) for members in need.several),
        )
    groups = {value: tuple(i for i in members if i in small) for value, members in need.groups.items()}
    return attrs.evolve(need, groups=groups)


@attrs.frozen(kw_only=True, eq=False)
class _Swaps:
    """What it would cost to take a candidate in for a picture of the set, at each candidate's best swap."""

    task: Task
    worse: "NDArray[np.int64]"
    """By candidate: how much more would be missed."""
    partner: "NDArray[np.int64]"
    """By candidate: the picture it would be taken in for; -1 where none may go."""
    kinds: Sequence[_Kinds]
    now: Sequence[int]
    """By need: what the set misses of it."""
    lost: Mapping[int, frozenset[int]]
    """By picture of the set: the needs that suffer when it goes."""
    of_candidate: Mapping[int, Sequence[tuple[int, int]]]
    """By candidate: the needs that count it, each with the one that stands for its kind."""
    chosen: frozenset[int]

    @classmethod
    def of(cls, task: Task, chosen: frozenset[int]) -> "_Swaps":
        """Weigh all swaps against the set."""
        import numpy as np  # noqa: PLC0415 - heavy, and only a pick needs it

        quality = np.array(task.quality, dtype=np.int64)
        best = np.full(len(quality), np.iinfo(np.int64).max)
        worse, partner = np.zeros(len(quality), dtype=np.int64), np.full(len(quality), -1)
        kinds = _kinds(task, chosen)
        now, lost = [each.cost(chosen) for each in kinds], dict[int, frozenset[int]]()
        for index in sorted(chosen - task.kept):
            without = chosen - {index}
            more = np.zeros(len(quality), dtype=np.int64)
            bare = [each.cost(without) for each in kinds]
            lost[index] = frozenset(at for at, cost in enumerate(bare) if cost > now[at])
            for each, cost in zip(kinds, bare, strict=True):
                for members, one in each.kinds:
                    extra = each.cost(without | {one}) - cost
                    if extra:
                        more[members] += extra
            more += sum(bare) - sum(now)
            cost_of = more * task.price - quality + quality[index]
            better = cost_of < best
            best[better], worse[better], partner[better] = cost_of[better], more[better], index
        counted: dict[int, list[tuple[int, int]]] = {}
        for at, each in enumerate(kinds):
            for members, one in each.kinds:
                for index in members.tolist():
                    counted.setdefault(index, []).append((at, one))
        return cls(
            task=task,
            worse=worse,
            partner=partner,
            kinds=kinds,
            now=now,
            lost=lost,
            of_candidate=counted,
            chosen=chosen,
        )

    def reason(self, index: int, labels: Labels) -> Reason:
        """Return why a candidate is out."""
        rival = int(self.partner[index])
        if rival < 0:
            return Reason(image=labels.images[index], chosen=False, text="every picture of the set is to be kept")
        name = labels.images[rival]
        if self.worse[index] > 0:
            text = f"even in place of {name} it would miss {', '.join(self._missed(index, rival))}"
        else:
            less = (self.task.quality[rival] - self.task.quality[index]) / STEPS
            text = f"{name} is better by {less:.3f}" if less > 0 else f"{name} serves as well"
        return Reason(image=labels.images[index], chosen=False, text=text, rival=name)

    def _missed(self, index: int, rival: int) -> list[str]:
        """Return the names of the needs that suffer when a candidate is taken in for a picture of the set."""
        without = self.chosen - {rival}
        own = dict(self.of_candidate.get(index, ()))
        found = {at for at in self.lost[rival] if at not in own}
        found |= {at for at, one in own.items() if self.kinds[at].cost(without | {one}) > self.now[at]}
        return [self.kinds[at].need.name for at in sorted(found)]
