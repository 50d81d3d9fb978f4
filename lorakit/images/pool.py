"""Measuring many pictures: a pool of workers, or anybody's executor, and a cache."""

import os
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor, as_completed
from contextlib import closing, contextmanager
from pathlib import Path

from lorakit.images.cache import FactsCache
from lorakit.images.measuring import measure
from lorakit.images.opening import BUDGET
from lorakit.model import ImageFacts, ImageFault

__all__ = ["measure_all", "workers"]


def __dir__() -> list[str]:
    return __all__


_LARGEST_BATCH = 16
"""Paths a task: enough to pay for sending it to another machine."""
_LARGE_BLOCK = 31 << 20
_ROUNDS = 64
"""Tasks a worker: the last ones to finish leave the others idle for a hundredth of the time at most."""


def measure_all(
    paths: Mapping[str, Path],
    *,
    executor: Executor | None = None,
    cache: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
    budget: int = BUDGET,
) -> dict[str, ImageFacts | ImageFault]:
    """Measure image files, in parallel.

    Args:
        paths: The files, by the names the answer shall use.
        executor: Who does the measuring; its workers must see the files under the same paths. It is left open.
            Default: a pool with a thread for each processor core, for a decoding thread lets others run.
        cache: A folder for remembering what was measured; made when missing. A file counts as unchanged while its
            path, size, times and inode are the same. A broken cache is made anew, and where none can be written it
            is done without.
        progress: Called in this thread with the number of files done and the number of all files.
        budget: The most pixels a picture may have.

    Returns:
        Facts or fault for every name, in the order of `paths`.
    """
    done: dict[str, ImageFacts | ImageFault] = {}

    def report() -> None:
        if progress is not None:
            progress(len(done), len(paths))

    with FactsCache(cache) as remembered:
        known = remembered.find(paths)
        done.update({name: facts for name, facts in known.items() if facts.width * facts.height <= budget})
        report()
        missing = [name for name in paths if name not in done]
        # Closed at once, so that an interruption calls off what has not begun.
        with closing(_measured(missing, paths, executor, budget)) as batches:
            for names, results in batches:
                done.update(zip(names, results, strict=True))
                remembered.add(_facts_only(names, results))
                report()
    return {name: done[name] for name in paths}


def _facts_only(names: Sequence[str], results: Sequence[ImageFacts | ImageFault]) -> dict[str, ImageFacts]:
    return {name: facts for name, facts in zip(names, results, strict=True) if isinstance(facts, ImageFacts)}


def _measured(
    names: Sequence[str], paths: Mapping[str, Path], executor: Executor | None, budget: int
) -> Generator[tuple[Sequence[str], list[ImageFacts | ImageFault]]]:
    if not names:
        return
    size = min(_LARGEST_BATCH, -(-len(names) // (workers() * _ROUNDS)))
    batches = [names[start : start + size] for start in range(0, len(names), size)]
    with _pool(executor) as pool:
        tasks = {pool.submit(_batch, [paths[name] for name in batch], budget): batch for batch in batches}
        try:
            for task in as_completed(tasks):
                yield tasks[task], task.result()
        finally:
            for task in tasks:
                task.cancel()


def _batch(paths: Sequence[Path], budget: int) -> list[ImageFacts | ImageFault]:
    return [measure(path, budget=budget) for path in paths]


@contextmanager
def _pool(executor: Executor | None) -> Iterator[Executor]:
    if executor is not None:
        yield executor
        return
    # glibc gives memory back to the kernel and takes it again with every picture, at a third of a decode's cost, until
    # a large block has been freed once (mallopt(3), M_MMAP_THRESHOLD). This one is never touched; elsewhere it is idle.
    bytes(_LARGE_BLOCK)
    with ThreadPoolExecutor(workers(), thread_name_prefix="lorakit-images") as pool:
        yield pool


def workers() -> int:
    """Return how many threads measure when no executor is given: one for each core this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
