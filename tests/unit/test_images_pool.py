"""Measuring many pictures, and remembering them."""

import importlib.util
import multiprocessing
import os
import shutil
import sqlite3
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from lorakit.images import cache as cache_module
from lorakit.images import measure, measure_all, pool
from lorakit.images._quiet import quiet
from lorakit.model import FaultKind, ImageFacts, ImageFault

SPEC = importlib.util.find_spec("skimage")
assert SPEC is not None
assert SPEC.submodule_search_locations is not None
PHOTOS = Path(SPEC.submodule_search_locations[0]) / "data"


@pytest.fixture(name="paths")
def _paths(tmp_path: Path) -> dict[str, Path]:
    """Forty small pictures, one broken file and one that is missing."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    paths = {}
    with Image.open(PHOTOS / "astronaut.png") as image:
        for index in range(40):
            paths[f"{index}.png"] = folder / f"{index}.png"
            image.crop((index, index, index + 60, index + 40)).save(paths[f"{index}.png"])
    paths["broken.png"] = folder / "broken.png"
    paths["broken.png"].write_bytes(b"<html>")
    paths["gone.png"] = folder / "gone.png"
    return paths


@pytest.fixture(name="counted")
def _counted(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every file that is really measured."""
    seen: list[Path] = []

    def counting(path: Path, *, budget: int) -> ImageFacts | ImageFault:
        seen.append(path)
        return measure(path, budget=budget)

    monkeypatch.setattr(pool, "measure", counting)
    return seen


def test_every_name_gets_an_answer_in_the_order_given(paths: dict[str, Path]) -> None:
    found = measure_all(paths)
    assert list(found) == list(paths)
    assert found == {name: measure(path) for name, path in paths.items()}
    broken, gone = found["broken.png"], found["gone.png"]
    assert isinstance(broken, ImageFault)
    assert isinstance(gone, ImageFault)
    assert (broken.kind, gone.kind) == (FaultKind.UNREADABLE, FaultKind.NO_ACCESS)


def test_nothing_to_measure_is_no_trouble() -> None:
    assert measure_all({}) == {}


def test_the_budget_reaches_the_workers(paths: dict[str, Path]) -> None:
    found = measure_all({"0.png": paths["0.png"]}, budget=100)["0.png"]
    # Eight bytes a pixel: the file is too long for a picture of a hundred.
    assert isinstance(found, ImageFault)
    assert found.kind is FaultKind.UNREADABLE


def test_progress_is_told_in_this_thread_up_to_the_end(paths: dict[str, Path]) -> None:
    told: list[tuple[int, int]] = []
    threads = set()

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        threads.add(threading.get_ident())

    measure_all(paths, progress=progress)
    assert told[0] == (0, 42)
    assert told[-1] == (42, 42)
    assert told == sorted(told)
    assert threads == {threading.get_ident()}


class Immediate(Executor):
    """Runs everything at once in the calling thread, as somebody's own executor might."""

    def submit(self, fn: Callable[..., object], /, *args: object, **kwargs: object) -> Future:  # type: ignore[type-arg]  # a test double needs no more
        future: Future[object] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def test_any_executor_does_and_stays_open(paths: dict[str, Path]) -> None:
    expected = measure_all(paths)
    assert measure_all(paths, executor=Immediate()) == expected
    with ThreadPoolExecutor(3) as own:
        assert measure_all(paths, executor=own) == expected
        assert own.submit(int).result() == 0


def test_processes_do_too(paths: dict[str, Path]) -> None:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as own:
        assert measure_all(paths, executor=own) == measure_all(paths)


def test_an_interruption_calls_off_what_has_not_begun(paths: dict[str, Path], counted: list[Path]) -> None:
    many = {f"{index}": paths["0.png"] for index in range(2_000)}

    def progress(done: int, _: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        measure_all(many, progress=progress)
    assert len(counted) < len(many)


def test_without_affinity_the_machines_cores_count(paths: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert len(measure_all(paths)) == len(paths)


def test_a_second_run_measures_only_what_was_at_fault(
    paths: dict[str, Path], counted: list[Path], tmp_path: Path
) -> None:
    first = measure_all(paths, cache=tmp_path / "cache")
    counted.clear()
    assert measure_all(paths, cache=tmp_path / "cache") == first
    assert sorted(path.name for path in counted) == ["broken.png", "gone.png"]


def _touched(path: Path) -> None:
    os.utime(path, ns=(1, 1))


def _grown(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\x00")


def _replaced(path: Path) -> None:
    times = path.stat().st_mtime_ns
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    os.utime(copy, ns=(times, times))
    copy.replace(path)


@pytest.mark.parametrize("change", [_touched, _grown, _replaced])
def test_a_changed_file_is_measured_again(
    paths: dict[str, Path], counted: list[Path], tmp_path: Path, change: Callable[[Path], None]
) -> None:
    measure_all(paths, cache=tmp_path)
    counted.clear()
    change(paths["7.png"])
    measure_all(paths, cache=tmp_path)
    assert paths["7.png"] in counted
    assert paths["8.png"] not in counted


@pytest.mark.parametrize("attribute", ["_CODE", "_FIELDS"])
def test_another_version_of_the_measuring_measures_again(
    paths: dict[str, Path], counted: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, attribute: str
) -> None:
    code = cache_module._CODE  # noqa: SLF001  what a new version changes
    measure_all(paths, cache=tmp_path)
    counted.clear()
    monkeypatch.setattr(cache_module, "_CODE", f"{code}{attribute}")
    measure_all(paths, cache=tmp_path)
    assert len(counted) == len(paths)


def test_a_smaller_budget_is_heeded_though_the_facts_are_known(paths: dict[str, Path], tmp_path: Path) -> None:
    measure_all(paths, cache=tmp_path)
    found = measure_all({"0.png": paths["0.png"]}, cache=tmp_path, budget=2_000)["0.png"]
    assert isinstance(found, ImageFault)
    assert found.kind is FaultKind.PIXEL_BUDGET


def _garbage(file: Path) -> None:
    file.write_bytes(b"this is no database" * 400)


def _foreign(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as db:
        db.execute("CREATE TABLE measured (mine TEXT)")
    db.close()


def _holed(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    file.write_bytes(data)


def _cut(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


def _emptied(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("damage", [_garbage, _foreign, _holed, _cut, _emptied])
def test_a_broken_or_foreign_cache_is_made_anew(
    paths: dict[str, Path], counted: list[Path], tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    first = measure_all(paths, cache=tmp_path)
    damage(tmp_path / "images.sqlite")
    assert measure_all(paths, cache=tmp_path) == first
    counted.clear()
    assert measure_all(paths, cache=tmp_path) == first
    assert len(counted) == 2


def test_a_row_that_was_tampered_with_is_measured_again(
    paths: dict[str, Path], counted: list[Path], tmp_path: Path
) -> None:
    first = measure_all(paths, cache=tmp_path)
    counted.clear()
    with sqlite3.connect(tmp_path / "images.sqlite") as db:
        db.execute("UPDATE measured SET facts = replace(facts, 'PNG', 'GIF')")
    db.close()
    assert measure_all(paths, cache=tmp_path) == first
    assert len(counted) == len(paths)


def test_a_cache_that_breaks_while_it_is_used_is_made_anew(paths: dict[str, Path], tmp_path: Path) -> None:
    facts = measure(paths["0.png"])
    assert isinstance(facts, ImageFacts)
    with cache_module.FactsCache(tmp_path) as store:
        assert store.find(paths) == {}
        _garbage(tmp_path / "images.sqlite")
        store.add({"0.png": facts})
    with cache_module.FactsCache(tmp_path) as store:
        store.find(paths)
        store.add({"0.png": facts, "never asked for": facts})
    with cache_module.FactsCache(tmp_path) as store:
        assert store.find(paths) == {"0.png": facts}


@pytest.mark.parametrize("obstacle", ["file", "folder"])
def test_where_no_cache_can_be_it_is_done_without(paths: dict[str, Path], tmp_path: Path, obstacle: str) -> None:
    if obstacle == "file":
        (tmp_path / "cache").write_text("in the way")
    else:
        (tmp_path / "cache" / "images.sqlite").mkdir(parents=True)
    assert measure_all(paths, cache=tmp_path / "cache") == measure_all(paths)


def test_a_cache_locked_by_another_is_done_without(
    paths: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "_BUSY_SECONDS", 0.05)
    first = measure_all(paths, cache=tmp_path)
    other = sqlite3.connect(tmp_path / "images.sqlite", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert measure_all(paths, cache=tmp_path) == first
    other.close()
    assert (tmp_path / "images.sqlite").stat().st_size > 0


def test_a_cache_locked_while_it_is_used_is_left_alone(
    paths: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "_BUSY_SECONDS", 0.05)
    measure_all(paths, cache=tmp_path)
    with cache_module.FactsCache(tmp_path) as store:
        other = sqlite3.connect(tmp_path / "images.sqlite", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        assert store.find(paths) == {}
        other.close()
        assert len(store.find(paths)) == 40


def test_a_large_batch_is_kept_before_the_end(
    paths: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "_PENDING", 3)

    def progress(done: int, _: int) -> None:
        if done >= 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        measure_all(paths, cache=tmp_path, progress=progress)
    with cache_module.FactsCache(tmp_path) as store:
        assert len(store.find(paths)) >= 10


def test_several_may_use_one_cache_at_once(paths: dict[str, Path], tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as crowd:
        answers = list(crowd.map(lambda _: measure_all(paths, cache=tmp_path), range(8)))
    assert all(answer == answers[0] for answer in answers)


@pytest.fixture(name="filters")
def _filters() -> list[object]:
    return list(warnings.filters)


def test_warning_filters_come_back_whoever_leaves_first(filters: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lorakit.images._quiet._PER_CONTEXT", False)
    first, second = quiet(), quiet()
    first.__enter__()
    second.__enter__()
    assert list(warnings.filters) != filters
    first.__exit__(None, None, None)
    assert list(warnings.filters) != filters
    second.__exit__(None, None, None)
    assert list(warnings.filters) == filters


def test_where_filters_belong_to_a_context_each_has_its_own(
    filters: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lorakit.images._quiet._PER_CONTEXT", True)
    with quiet():
        assert list(warnings.filters) != filters
    assert list(warnings.filters) == filters
