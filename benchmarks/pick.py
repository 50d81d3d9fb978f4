"""Picking beside what others do: value, broken ranges and time of each, on the same candidates; and a million hashes.

Greedy takes the best by quality, copies left out; quota fills the framings' shares by quality; facility location (the
greedy submodular one) covers the labels. With ``--peers-python`` the package lookbook's own ``QuotaSelector`` runs
beside them. Exit code 1 when a bar is missed: 5,000 candidates within a second of solving, 20,000 within 30, proven gap
0, a million hashes within 120 s and a sample equal to brute force. Seconds are those of one processor core, so that
whatever else the machine does is no part of them.

    python benchmarks/pick.py [--peers-python PATH] [--skip-hashes]
"""

import argparse
import json
import random
import statistics
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Sequence

import attrs
import numpy as np

from lorakit.knowledge import MODELS
from lorakit.model import Candidate, Character, Dataset, ImageFacts, Item, Provenance, Shot, Step
from lorakit.picking import Weights, _solving, near_pairs, pick, quality, selecting
from lorakit.picking._cuts import Watch
from lorakit.picking._needs import gaps
from lorakit.picking._ranges import labels_of, needs_of
from lorakit.picking._twins import cliques_of
from lorakit.picking.quality import STEPS
from lorakit.rules import Study
from lorakit.rules import _shares as shares
from lorakit.vocab import BUILTIN, Angle, ExpressionPolicy, Framing

__all__ = ["main"]

SIZE = 28
PROFILE = MODELS["flux-2"]
BARS = {5_000: 1.0, 20_000: 30.0}
OWN, BARE, COPIES = 0.6, 0.95, 0.03
"""How often an angle has its own framing, a blind angle no emotion, a picture a copy."""
HASHES, SAMPLE, BITS, HASH_SECONDS = 1_000_000, 20_000, 8, 120.0
_AXES = ("angle", "framing", "expression", "lighting", "environment", "outfit")
_LOOKBOOK = """
import json, sys
from types import SimpleNamespace
from lookbook.base import Annotation
from lookbook.selectors.quota import QuotaSelector
given = json.load(sys.stdin)
refs = [SimpleNamespace(image_id=row[0], metadata={}) for row in given["rows"]]
manifest = {}
for image, framing, worth in given["rows"]:
    manifest[image, "framing"] = Annotation(image_id=image, metric_id="framing", value=framing)
    manifest[image, "worth"] = Annotation(image_id=image, metric_id="worth", value=worth)
chosen = QuotaSelector(bin_metric_id="framing", inner_overrides={"metric_id": "worth"}).select(
    refs, manifest, given["size"], {"quotas": given["quotas"]}
)
print(json.dumps([each.image_id for each in chosen]))
"""


def candidates(count: int, seed: int = 1) -> Dataset:
    """Return candidates as a long run of engines leaves them: views as the angles allow, flaws, copies."""
    dice = random.Random(seed)
    places = [term.name for term in BUILTIN.environments if term.setting != "plain"][:12]
    lights = [term.name for term in BUILTIN.lightings][:8]
    faces = ("neutral", "neutral", "tired", "focused", "wary", "sad", "exhausted", "furious", "angry", "afraid")
    outfits = ("a grey jumpsuit", "a black coat", "a white shirt", "a winter parka")
    items: list[Item] = []
    before = 0
    for at in range(count):
        angle = dice.choice(list(Angle))
        own = dice.random() < OWN or angle.framing in {Framing.CLOSE_UP, Framing.BACK}
        framing = angle.framing if own else dice.choice([Framing.CLOSE_UP, Framing.MEDIUM, Framing.FULL_BODY])
        bare = angle.policy in {ExpressionPolicy.NEUTRAL, ExpressionPolicy.BACK} and dice.random() < BARE
        shot = Shot(
            angle=angle,
            framing=framing,
            expression="neutral" if bare else dice.choice(faces),
            lighting=dice.choice(lights),
            environment=dice.choice(places),
            outfit=dice.choices(outfits, [5, 2, 2, 1])[0],
        )
        before = before ^ 1 << dice.randrange(64) if at and dice.random() < COPIES else dice.getrandbits(64)
        facts = ImageFacts(
            width=1024,
            height=1024,
            format="PNG",
            mode="RGB",
            sharpness=dice.lognormvariate(5.3, 0.5),
            clipped=dice.random() * 0.05,
            border_spread=0.4,
            phash=before,
            phash_mirrored=dice.getrandbits(64),
            file_digest=f"{at:064x}",
            pixel_digest=f"{at:064x}",
        )
        made = Provenance(origin="generated", steps=(Step(engine=dice.choice(("nbp", "gemini-flash"))),))
        items.append(Item(candidate=Candidate(image=f"{at:06}.png", shot=shot, facts=facts, provenance=made)))
    return Dataset(items=tuple(items), character=Character(trigger="JINXCHAR"))


class Judge:
    """Says what any set out of some candidates is worth, by the terms of the pick."""

    def __init__(self, pool: Dataset) -> None:
        study = Study(dataset=pool, profile=PROFILE)
        self.labels = labels_of(study, sorted(pool.images), {})
        self.needs, self.watch = needs_of(self.labels, SIZE), Watch.of(self.labels)
        self.worth = [
            quality(study.by_image[image].candidate, weights=Weights(), profile=PROFILE) for image in self.labels.images
        ]
        self.cliques: dict[int, set[int]] = {}
        for clique in cliques_of(self.labels):
            for member in clique.members:
                self.cliques.setdefault(member, set()).update(clique.members)

    def told(self, chosen: Sequence[int]) -> tuple[float, int, float]:
        """Return a set's value, the number of ranges it breaks and its quality."""
        found = (*gaps(self.needs, self.labels.levels, set(chosen)), *self.watch.gaps(set(chosen)))
        copies = sum(bool(self.cliques.get(one, set()) & set(chosen) - {one}) for one in chosen)
        penalty = sum(gap.amount * gap.weight for gap in found)
        total = sum(self.worth[one] for one in chosen) / STEPS
        return total - (SIZE + 1) * penalty, len(found) + copies, total


def greedy(judge: Judge) -> list[int]:
    """Take the best by quality, no copies."""
    return _filled(judge, range(len(judge.worth)), SIZE, [])


def quota(judge: Judge) -> list[int]:
    """Fill each framing's share by quality, then up with the best."""
    chosen: list[int] = []
    for framing, members in judge.labels.groups("framing").items():
        low, _ = shares.bounds(shares.framing_target(PROFILE.targets, Framing(framing)), SIZE)
        chosen = _filled(judge, members, len(chosen) + low, chosen)
    return _filled(judge, range(len(judge.worth)), SIZE, chosen)


def facility(judge: Judge) -> list[int]:
    """Cover the labels greedily: each step takes what most others share labels with, weighed by quality."""
    columns = []
    for name in _AXES:
        for members in judge.labels.groups(name).values():
            column = np.zeros(len(judge.worth), dtype=np.float32)
            column[list(members)] = 1 / len(_AXES)
            columns.append(column)
    features = np.stack(columns, axis=1)
    dice = np.random.default_rng(0)
    seen = features[dice.choice(len(features), min(2000, len(features)), replace=False)]
    covered, chosen = np.zeros(len(seen), dtype=np.float32), []
    likeness = (features @ seen.T) * len(_AXES)
    worth = np.array(judge.worth) / STEPS
    out = np.zeros(len(features), dtype=bool)
    for _ in range(SIZE):
        gain = np.maximum(likeness - covered, 0).sum(axis=1) * (0.5 + worth)
        gain[out] = -1
        best = int(gain.argmax())
        chosen.append(best)
        covered = np.maximum(covered, likeness[best])
        out[[best, *judge.cliques.get(best, ())]] = True
    return chosen


def _filled(judge: Judge, some: Sequence[int], count: int, chosen: list[int]) -> list[int]:
    found = list(chosen)
    for one in sorted(some, key=lambda index: (-judge.worth[index], index)):
        if len(found) >= count:
            break
        if one not in found and not judge.cliques.get(one, set()) & set(found):
            found.append(one)
    return found


def lookbook(python: str) -> Callable[[Judge], list[int]]:
    """Return a run of lookbook's quota selector in another environment."""

    def run(judge: Judge) -> list[int]:
        framings = judge.labels.values["framing"]
        rows = [[str(at), framings[at], worth] for at, worth in enumerate(judge.worth)]
        quotas = {
            framing.value: shares.bounds(shares.framing_target(PROFILE.targets, framing), SIZE)[0]
            for framing in Framing
        }
        given = json.dumps({"rows": rows, "size": SIZE, "quotas": quotas})
        done = subprocess.run([python, "-c", _LOOKBOOK], input=given, capture_output=True, text=True, check=True)
        return [int(image) for image in json.loads(done.stdout)]

    return run


@attrs.define
class Stopwatch:
    """Counts the seconds within the solver."""

    seconds: float = 0.0

    def wrap(self, solve: Callable[..., object]) -> Callable[..., object]:
        """Return the function, timed."""

        def timed(*some: object, **more: object) -> object:
            begin = time.process_time()
            found = solve(*some, **more)
            self.seconds += time.process_time() - begin
            return found

        return timed


def compare(count: int, others: dict[str, Callable[[Judge], list[int]]]) -> bool:
    """Print what each way makes of so many candidates; say whether the bar is met."""
    pool = candidates(count)
    judge = Judge(pool)
    solving, totals, picks = [], [], []
    for _ in range(3):
        watch = Stopwatch()
        setattr(selecting, "solve", watch.wrap(_solving.solve))  # noqa: B010 - the benchmark's own stopwatch
        begin = time.process_time()
        picks.append(pick(pool, SIZE, PROFILE))
        totals.append(time.process_time() - begin)
        solving.append(watch.seconds)
    setattr(selecting, "solve", _solving.solve)  # noqa: B010 - as above
    place = {image: at for at, image in enumerate(judge.labels.images)}
    picked, gap = [place[image] for image in picks[0].chosen], max(found.gap for found in picks)
    print(f"\n{count:,} candidates, {SIZE} to pick")
    print(f"  {'way':<22}{'value':>10}{'broken':>8}{'quality':>9}{'seconds':>9}")
    seconds = statistics.median(solving)
    _row("lorakit", judge.told(picked), seconds)
    for name, way in others.items():
        begin = time.process_time()
        chosen = way(judge)
        _row(name, judge.told(chosen), time.process_time() - begin)
    print(f"  proven gap {gap:g}; whole pick with certificate {statistics.median(totals):.1f} s; bar {BARS[count]:g} s")
    return gap == 0 and seconds <= BARS[count]


def _row(name: str, told: tuple[float, int, float], seconds: float) -> None:
    value, broken, total = told
    print(f"  {name:<22}{value:>10.3f}{broken:>8}{total:>9.3f}{seconds:>9.2f}")


def hashes() -> bool:
    """Search a million hashes; compare a sample with brute force; say whether the bar is met."""
    dice = np.random.default_rng(3)
    table = dice.integers(0, 2**64, (HASHES, 2), dtype=np.uint64)
    for _ in range(HASHES // 20):
        one, other = dice.integers(0, HASHES, 2)
        flips = np.bitwise_or.reduce(np.uint64(1) << dice.integers(0, 64, dice.integers(1, 11), dtype=np.uint64))
        table[other, dice.integers(0, 2)] = table[one, 0] ^ flips
    begin = time.process_time()
    found = near_pairs(table, BITS)
    seconds = time.process_time() - begin
    some = table[:SAMPLE]
    some[SAMPLE // 2 :] = np.roll(some[: SAMPLE // 2], 7, axis=0) ^ np.uint64(0b1011)
    wanted = _brute(some)
    same = {(pair.first, pair.second) for pair in near_pairs(some, BITS)} == wanted
    print(f"\n{HASHES:,} hashes within {BITS} bits: {len(found):,} pairs in {seconds:.1f} s; bar {HASH_SECONDS:g} s")
    print(f"  {SAMPLE:,} of them by brute force: {len(wanted):,} pairs, {'the same' if same else 'NOT THE SAME'}")
    return same and seconds <= HASH_SECONDS


def _brute(some: "np.ndarray[tuple[int, ...], np.dtype[np.uint64]]") -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for second in range(1, len(some)):
        bits = np.minimum(
            np.bitwise_count(some[:second, 0] ^ some[second, 0]), np.bitwise_count(some[:second, 0] ^ some[second, 1])
        )
        found.update((int(first), second) for first in np.flatnonzero(bits <= BITS))
    return found


def main() -> int:
    """Run everything, print tables, and say whether the bars are met."""
    parser = argparse.ArgumentParser(description="Picking beside what others do.")
    parser.add_argument("--peers-python", help="a Python that has lookbook")
    parser.add_argument("--skip-hashes", action="store_true", help="leave out the million hashes")
    given = parser.parse_args()
    ways: dict[str, Callable[[Judge], list[int]]] = {
        "greedy": greedy,
        "quota": quota,
        "facility location": facility,
    }
    if given.peers_python:
        ways["lookbook quota"] = lookbook(given.peers_python)
    met = Counter(compare(count, ways) for count in BARS)
    if not given.skip_hashes:
        met[hashes()] += 1
    print(f"\n{met[True]} bars met, {met[False]} missed")
    return 1 if met[False] else 0


if __name__ == "__main__":
    raise SystemExit(main())
