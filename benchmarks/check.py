"""Speed of checking a set, as ratios within one run: measuring, measuring again, judging.

Every side of a comparison is run in turn, several times; the shortest times count, since other work on the machine only
ever adds to one. The photographs are pieces of
scikit-image's, brought to 1024 px, half PNG and half JPEG. Exit code 1 when a bar is missed.

    python benchmarks/check.py                      # peers where this environment has them
    python benchmarks/check.py --peers-python PATH  # peers in another one
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from types import MappingProxyType

import attrs
from _corpora import photographs
from PIL import Image

from lorakit.images import measure_all
from lorakit.images.pool import workers
from lorakit.model import Dataset
from lorakit.rules import Study, builtin, judge
from lorakit.rules._sample import sample

__all__ = ["main"]

_SIDE = 1024
_SMALL = 96
_PEERS: Mapping[str, tuple[str, float, str]] = MappingProxyType(
    {
        "cleanvision": (
            "cleanvision",
            7.0,
            """
from cleanvision import Imagelab
def run():
    Imagelab(data_path=folder).find_issues(verbose=False)
""",
        ),
        "argus-curator[cli]": (
            "argus_curator",
            4.0,
            """
from argus_curator.cli import app
def run():
    try:
        app(["scan", folder])
    except SystemExit:
        pass
""",
        ),
    }
)
_TIMED = """
import sys, time
folder = sys.argv[1]
{code}
if __name__ == "__main__":
    start = time.perf_counter()
    run()
    print("seconds", time.perf_counter() - start)
"""


@attrs.frozen
class _Bar:
    what: str
    value: float
    bound: float
    at_most: bool
    unit: str = "x"

    @property
    def met(self) -> bool:
        return self.value <= self.bound if self.at_most else self.value >= self.bound

    def __str__(self) -> str:
        sign = "<=" if self.at_most else ">="
        verdict = "ok  " if self.met else "MISS"
        return f"{verdict} {self.what:<58} {self.value:>9.2f} {self.unit} (bar {sign} {self.bound:g})"


def _write_photographs(folder: Path, number: int) -> dict[str, Path]:
    """Write pieces of photographs, every second one mirrored, alternately as PNG and as JPEG."""
    chance, sources = random.Random(7), list(photographs().values())

    def piece(index: int) -> Image.Image:
        image = sources[index % len(sources)]
        side = min(image.size) * chance.uniform(0.6, 1)
        left, top = (chance.uniform(0, length - side) for length in image.size)
        box = (left, top, left + side, top + side)
        cut = image.resize((_SIDE, _SIDE), Image.Resampling.LANCZOS, box)
        return cut.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if index // len(sources) % 2 else cut

    def write(index: int, cut: Image.Image) -> Path:
        path = folder / f"{index:05}{'.png' if index % 2 else '.jpg'}"
        cut.save(path, quality=92)  # a PNG has none
        return path

    with ThreadPoolExecutor(workers()) as pool:
        paths = pool.map(lambda index: write(index, piece(index)), range(number))
        return {path.name: path for path in paths}


def _write_small(folder: Path, number: int) -> dict[str, Path]:
    """Write many small PNGs, no two alike."""
    sources = list(photographs().values())
    paths = {}
    for index in range(number):
        image = sources[index % len(sources)]
        left, top = index % (image.width - _SMALL), index // 7 % (image.height - _SMALL)
        path = folder / f"{index:05}.png"
        image.crop((left, top, left + _SMALL, top + _SMALL)).save(path, compress_level=1)
        paths[path.name] = path
    return paths


def _seconds(job: Callable[[], object]) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def _decode(path: Path) -> None:
    with Image.open(path) as image:
        image.load()


def _bare(paths: Iterable[Path]) -> None:
    with ThreadPoolExecutor(workers()) as pool:
        for _ in pool.map(_decode, paths):
            pass


def _measuring(folder: Path, number: int, rounds: int, python: str) -> Iterable[_Bar]:
    paths = _write_photographs(folder, number)
    peers = {name: peer for name, peer in _PEERS.items() if _installed(python, peer[0])}
    for name in _PEERS.keys() - peers.keys():
        print(f"{name}: not installed, left out (pip install {name})")
    _bare(paths.values())
    bare, own = [], []
    for turn in range(rounds):
        bare.append(_seconds(lambda: _bare(paths.values())))
        own.append(_seconds(lambda: measure_all(paths)))
        print(f"round {turn + 1}: bare decode {bare[-1]:.2f} s, measure_all {own[-1]:.2f} s")
    taken: dict[str, list[float]] = {name: [] for name in peers}
    for _ in range(min(rounds, 3)):
        for name, (_, _, code) in peers.items():
            taken[name].append(_peer_seconds(name, python, code, folder))
            own.append(_seconds(lambda: measure_all(paths)))
            print(f"{name}: {taken[name][-1]:.2f} s, measure_all after it {own[-1]:.2f} s")
    share = min(own) / min(bare)
    yield _Bar(f"measure_all against a bare decode ({number} of {_SIDE} px)", share, 1.3, at_most=True)
    for name, (_, bound, _) in peers.items():
        most = min(taken[name]) / min(bare)
        print(f"{name} takes {most:.1f} x a bare decode: who decodes each picture once is at most so much faster")
        yield _Bar(f"{name} against measure_all, same folder", most / share, bound, at_most=False)


def _installed(python: str, module: str) -> bool:
    code = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    return subprocess.run([python, "-c", code], check=False).returncode == 0


def _peer_seconds(name: str, python: str, code: str, folder: Path) -> float:
    with tempfile.TemporaryDirectory() as work:
        script = Path(work, "peer.py")
        script.write_text(_TIMED.format(code=code), encoding="utf-8")
        done = subprocess.run([python, str(script), str(folder)], capture_output=True, text=True, check=False, cwd=work)
    if done.returncode or "seconds " not in done.stdout:
        raise SystemExit(f"{name} failed (pip install '{name}'): {(done.stderr or done.stdout).strip()[-300:]}")
    line = next(line for line in reversed(done.stdout.splitlines()) if line.startswith("seconds "))
    return float(line.split()[1])


def _second_run(folder: Path, number: int, rounds: int) -> _Bar:
    pictures, caches = folder / "pictures", folder / "caches"
    pictures.mkdir()
    paths = _write_small(pictures, number)
    firsts: list[float] = []
    seconds: list[float] = []
    for turn in range(rounds):
        cache = caches / str(turn)
        for times in (firsts, seconds):
            times.append(_seconds(lambda: measure_all(paths, cache=cache)))  # noqa: B023 - called at once
        print(f"round {turn + 1}: first {firsts[-1]:.2f} s, second {seconds[-1]:.3f} s")
    what = f"measuring an unchanged folder again ({number} of {_SMALL} px)"
    return _Bar(what, 100 * min(seconds) / min(firsts), 5, at_most=True, unit="%")


def _set_of(number: int) -> Dataset:
    """Return a sound set grown by repeating its shots and captions; nothing is said of its pixels."""
    base = sample("flux-2")
    names = (f"{index:06}.png" for index in count())
    items = [
        attrs.evolve(item, candidate=attrs.evolve(item.candidate, image=next(names), facts=None))
        for item in (base.items * (number // len(base.items) + 1))[:number]
    ]
    return attrs.evolve(base, items=items)


def _judging(number: int, rounds: int) -> Iterable[_Bar]:
    rules, half, whole = builtin(), _set_of(number // 2), _set_of(number)
    halves, wholes = [], []
    for _ in range(rounds):
        halves.append(_seconds(lambda: judge(Study.of(half), rules)))
        wholes.append(_seconds(lambda: judge(Study.of(whole), rules)))
    rate, growth = number / min(wholes), min(wholes) / min(halves)
    yield _Bar(f"rules over {number} captions and labels, one core", rate, 3_000, at_most=False, unit="items/s")
    yield _Bar("rules: time for twice the items", growth, 2.5, at_most=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every ratio with its bar; return 1 when one is missed."""
    parser = argparse.ArgumentParser(description="Speed of checking a set, as ratios within one run.")
    parser.add_argument("--peers-python", default=sys.executable, help="the interpreter the peers are installed for")
    parser.add_argument("--images", type=int, default=600, help="photographs to measure")
    parser.add_argument("--folder", type=int, default=10_000, help="small pictures to measure twice")
    parser.add_argument("--items", type=int, default=6_000, help="items to judge")
    parser.add_argument("--rounds", type=int, default=5, help="how often each side is run")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        bars = [
            *_measuring(Path(first), chosen.images, chosen.rounds, chosen.peers_python),
            _second_run(Path(second), chosen.folder, min(chosen.rounds, 3)),
            *_judging(chosen.items, chosen.rounds),
        ]
    print(*bars, sep="\n")
    return 0 if all(bar.met for bar in bars) else 1


if __name__ == "__main__":
    raise SystemExit(main())
