"""Speed of packaging, as a ratio within one run: 30 photographs of 12 megapixels to a ZIP of 1024 px PNG.

The other side does what nobody can leave out, with the same libraries on the same cores: decode, cut to a square,
resize, encode. Ours also looks for the face, mends captions, reads everything back, compares, validates and reports.
Both are run in turn, several times; the median counts, and processor time is shown beside it, which a busy machine
disturbs less. The photographs are pieces of scikit-image's, enlarged, with grain. Exit code 1 when the bar is missed.

    python benchmarks/package.py
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import numpy as np
from _corpora import photographs
from PIL import Image

from lorakit import workflow
from lorakit.images.normalising import _COMPRESSION  # the same work on both sides
from lorakit.images.pool import workers

__all__ = ["main"]

_WIDTH, _HEIGHT = 4000, 3000
_SIDE = 1024
_BAR = 1.3


def _write_photographs(folder: Path, number: int) -> list[Path]:
    sources = list(photographs().values())

    def write(index: int) -> Path:
        chance, grain = random.Random(index), np.random.default_rng(index)
        image = sources[index % len(sources)]
        width = min(image.width, image.height * _WIDTH / _HEIGHT) * chance.uniform(0.6, 1)
        height = width * _HEIGHT / _WIDTH
        left, top = chance.uniform(0, image.width - width), chance.uniform(0, image.height - height)
        box = (left, top, left + width, top + height)
        pixels = np.asarray(image.resize((_WIDTH, _HEIGHT), Image.Resampling.BICUBIC, box), np.int16)
        noise = grain.integers(-4, 5, (_HEIGHT, _WIDTH, 1), np.int16)
        path = folder / f"{index:03}.jpg"
        Image.fromarray(np.clip(pixels + noise, 0, 255).astype(np.uint8)).save(path, quality=92)
        path.with_suffix(".txt").write_text(f"JINXCHAR, seen from the front, photograph {index}.", encoding="utf-8")
        return path

    with ThreadPoolExecutor(workers()) as pool:
        return list(pool.map(write, range(number)))


def _bare_one(path: Path) -> bytes:
    with Image.open(path) as image:
        side = min(image.size)
        left, top = (image.width - side) // 2, (image.height - side) // 2
        cut = image.crop((left, top, left + side, top + side))
    file = BytesIO()
    cut.resize((_SIDE, _SIDE), Image.Resampling.LANCZOS).save(file, "PNG", compress_level=_COMPRESSION)
    return file.getvalue()


def _bare(paths: Iterable[Path]) -> None:
    with ThreadPoolExecutor(workers()) as pool:
        for _ in pool.map(_bare_one, paths):
            pass


def _seconds(job: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds on the wall and on all cores."""
    start, busy = time.perf_counter(), time.process_time()
    job()
    return time.perf_counter() - start, time.process_time() - busy


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the ratio of every round and its median; return 1 when the bar is missed."""
    parser = argparse.ArgumentParser(description="Speed of packaging, as a ratio within one run.")
    parser.add_argument("--images", type=int, default=30, help="photographs to package")
    parser.add_argument("--rounds", type=int, default=5, help="how often each side is run")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as work:
        photos = Path(work, "photos")
        photos.mkdir()
        paths = _write_photographs(photos, chosen.images)
        dataset = workflow.load(photos, trigger="JINXCHAR", model="flux-2", trainer="fal")
        _bare(paths[:4])
        ratios = []
        for turn in range(chosen.rounds):
            bare, bare_busy = _seconds(lambda: _bare(paths))
            own, own_busy = _seconds(lambda: workflow.package(dataset, Path(work, "out")))
            times = f"bare {bare:.2f} s, package {own:.2f} s, ratio {own / bare:.3f}"
            print(f"round {turn + 1}: {times}; of processor time {own_busy / bare_busy:.3f}")
            ratios.append(own / bare)
    median = statistics.median(ratios)
    verdict = "ok  " if median <= _BAR else "MISS"
    print(f"{verdict} packaging {chosen.images} photographs of 12 MP: {median:.2f} x bare work (bar <= {_BAR})")
    return 0 if median <= _BAR else 1


if __name__ == "__main__":
    raise SystemExit(main())
