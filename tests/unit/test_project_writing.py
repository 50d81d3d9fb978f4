"""Files and folders are written in one step or not at all."""

import errno
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from lorakit.errors import InputError
from lorakit.project import LOCK_FILE, atomic_write, project_lock, publish_folder
from lorakit.project.locking import try_lock
from lorakit.project.publishing import _recover
from lorakit.project.writing import sweep, synced

OLD = {LOCK_FILE: '{"images": [{"file": "a.png"}]}', "a.png": "old", "a.txt": "old", "README.md": "old"}
NEW = {LOCK_FILE: '{"images": [{"file": "b.png"}]}', "b.png": "new"}


def fill(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def content(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def refuse(number: int) -> object:
    def fail(*_arguments: object, **_options: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_an_existing_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    atomic_write(path, b"new")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o640)


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    atomic_write(tmp_path / "a.txt", b"new")
    assert (tmp_path / "a.txt").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_name_of_250_bytes_can_be_written(tmp_path: Path) -> None:
    atomic_write(tmp_path / ("n" * 250), b"x")
    assert (tmp_path / ("n" * 250)).read_bytes() == b"x"


def test_what_a_link_leads_to_is_never_written(tmp_path: Path) -> None:
    (tmp_path / "original").write_bytes(b"original")
    (tmp_path / "link").symlink_to("original")
    atomic_write(tmp_path / "link", b"new")
    assert (tmp_path / "original").read_bytes() == b"original"
    assert (tmp_path / "link").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "cannot be written: the disk is full. Free some space and run it again."),
        (errno.EROFS, "cannot be written: the disk is read-only. Choose another folder."),
        (errno.EACCES, "the folder may not be written to. Change its permissions or choose another folder."),
        (errno.EIO, "cannot be written: Input/output error. Look at the disk and the folder."),
    ],
)
def test_a_refused_write_changes_nothing_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    (tmp_path / "a.txt").write_bytes(b"old")
    monkeypatch.setattr("os.fsync", refuse(number))
    with pytest.raises(InputError) as caught:
        atomic_write(tmp_path / "a.txt", b"new")
    assert str(caught.value).endswith(says)
    assert str(tmp_path / "a.txt") in str(caught.value)
    assert content(tmp_path) == {"a.txt": "old"}


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("missing/a.txt", "the folder does not exist"),
        ("file/a.txt", "a file stands where a folder is needed"),
        ("folder", "a folder stands where the file should be"),
    ],
)
def test_an_impossible_path_is_an_input_error(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError, match=says):
        atomic_write(tmp_path / name, b"")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


def test_an_interrupted_write_leaves_no_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        atomic_write(tmp_path / "a", b"")
    assert content(tmp_path) == {}


def test_old_temporary_files_of_killed_processes_go(tmp_path: Path) -> None:
    for name, old in ((".lorakit-1.tmp", True), (".lorakit-2.tmp", False), ("mine.tmp", True), (".lorakit-x", True)):
        (tmp_path / name).touch()
        if old:
            os.utime(tmp_path / name, (0, 0))
    sweep(tmp_path)
    assert sorted(content(tmp_path)) == [".lorakit-2.tmp", ".lorakit-x", "mine.tmp"]


def test_a_folder_that_cannot_be_synced_is_no_failure(tmp_path: Path) -> None:
    synced(tmp_path / "missing")


def test_a_folder_appears_when_it_is_complete(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    with publish_folder(out) as folder:
        fill(folder, {**NEW, "below/c.txt": "c"})
        assert not out.exists()
        assert folder.parent.parent == out.parent
    assert content(out) == {**NEW, "below/c.txt": "c"}
    assert [path.name for path in out.parent.iterdir()] == ["out"]


def test_an_empty_folder_may_be_published_to(tmp_path: Path) -> None:
    with publish_folder(tmp_path) as folder:
        fill(folder, NEW)
    assert content(tmp_path) == NEW


def test_an_error_while_filling_leaves_the_old_folder(tmp_path: Path) -> None:
    fill(tmp_path / "out", OLD)
    for error in (OSError("mine"), KeyboardInterrupt()):
        with pytest.raises(type(error)), publish_folder(tmp_path / "out") as folder:  # noqa: PT012 - it fails after its first steps
            fill(folder, NEW)
            raise error
        assert content(tmp_path / "out") == OLD
        assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_an_output_of_lorakit_is_replaced_whole(tmp_path: Path) -> None:
    fill(tmp_path / "out", OLD)
    with publish_folder(tmp_path / "out") as folder:
        fill(folder, NEW)
        assert content(tmp_path / "out") == OLD
    assert content(tmp_path / "out") == NEW
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_folder_of_somebody_else_is_refused_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.doc").touch()
    with pytest.raises(InputError, match=r"holds no lorakit-lock.json"), publish_folder(tmp_path / "out"):
        pytest.fail("must not begin")
    assert (tmp_path / "out" / "thesis.doc").exists()


def test_what_was_put_into_an_output_is_never_lost(tmp_path: Path) -> None:
    lora = {f"run/{number}.safetensors": "dear" for number in range(5)}
    fill(tmp_path / "out", {**OLD, **lora})
    with (
        pytest.raises(InputError, match=r"'run/0.safetensors', .* \.\.\.\. Move"),
        publish_folder(tmp_path / "out") as new,
    ):
        fill(new, NEW)
    assert content(tmp_path / "out") == {**OLD, **lora}


@pytest.mark.parametrize("kind", ["file", "link"])
def test_a_file_or_link_in_the_way_is_refused(tmp_path: Path, kind: str) -> None:
    (tmp_path / "folder").mkdir()
    if kind == "file":
        (tmp_path / "out").touch()
    else:
        (tmp_path / "out").symlink_to("folder")
    with pytest.raises(InputError, match="it is a link or a file"), publish_folder(tmp_path / "out"):
        pytest.fail("must not begin")


def test_a_full_disk_leaves_the_old_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path / "out", OLD)
    with pytest.raises(InputError, match="the disk is full"), publish_folder(tmp_path / "out") as folder:  # noqa: PT012 - the disk fills while the block runs
        fill(folder, NEW)
        monkeypatch.setattr("os.fsync", refuse(errno.ENOSPC))
    assert content(tmp_path / "out") == OLD
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


_KILLED = """
import os, signal, sys
from pathlib import Path
from lorakit.project import publish_folder

moment, out = int(sys.argv[1]), Path(sys.argv[2])
rename, count = Path.rename, 0

def killed(self, target):
    global count
    count += 1
    if count == moment:
        os.kill(os.getpid(), signal.SIGKILL)
    rename(self, target)
    if count == moment - 10:
        os.kill(os.getpid(), signal.SIGKILL)

Path.rename = killed
with publish_folder(out) as folder:
    (folder / "lorakit-lock.json").write_text("{}")
    (folder / "b.png").write_text("killed")
    if moment == 0:
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize(
    ("moment", "left"),
    [
        (0, "old"),  # while filling
        (1, "old"),  # before the old one is moved
        (11, "old"),  # after it
        (2, "old"),  # before the new one is moved in
        (12, "killed"),  # after it
    ],
)
def test_a_killed_process_leaves_one_complete_folder(tmp_path: Path, moment: int, left: str) -> None:
    out = tmp_path / "out"
    fill(out, OLD)
    arguments = [sys.executable, "-c", _KILLED, str(moment), str(out)]
    ended = subprocess.run(arguments, check=False, timeout=60)
    assert ended.returncode < 0
    killed = {LOCK_FILE: "{}", "b.png": "killed"}
    assert (content(out) if out.exists() else OLD) == (OLD if left == "old" else killed)
    _recover(out)
    assert content(out) == (OLD if left == "old" else killed)
    with publish_folder(out) as folder:
        fill(folder, NEW)
    assert content(out) == NEW
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_what_a_living_process_is_making_is_left_alone(tmp_path: Path) -> None:
    with publish_folder(tmp_path / "out") as first, publish_folder(tmp_path / "out") as second:
        fill(first, OLD)
        fill(second, NEW)
        (tmp_path / "other").mkdir()
        with publish_folder(tmp_path / "other") as third:
            fill(third, NEW)
        assert first.exists()
        fresh = first.parent.with_name(f"{first.parent.name[:-1]}x")
        fresh.mkdir()
        _recover(tmp_path / "out")
        assert fresh.exists()
        assert first.exists()
    assert content(tmp_path / "out") == OLD


def test_a_project_is_held_by_one(tmp_path: Path) -> None:
    with project_lock(tmp_path):
        with pytest.raises(InputError, match=rf"process {os.getpid()} on .*, since .*, is writing here\. Wait"):
            project_lock(tmp_path).__enter__()
        caught: list[BaseException] = []

        def other() -> None:
            try:
                with project_lock(tmp_path):
                    pytest.fail("must not be held twice")
            except InputError as error:
                caught.append(error)

        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
        assert len(caught) == 1
    with project_lock(tmp_path):
        pass


def test_a_killed_holder_holds_nothing(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom lorakit.project import project_lock\n"
        "with project_lock(Path(sys.argv[1])):\n    print('held', flush=True)\n    sys.stdin.read()\n"
    )
    arguments = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(InputError, match=f"process {holder.pid} "), project_lock(tmp_path):
            pytest.fail("must not be held twice")
        holder.kill()
    with project_lock(tmp_path):
        pass


def test_a_holder_that_has_not_signed_yet_is_another_process(tmp_path: Path) -> None:
    (tmp_path / ".lorakit").mkdir()
    with closing(sqlite3.connect(tmp_path / ".lorakit" / "lock", isolation_level=None)) as early:
        early.execute("BEGIN IMMEDIATE")
        with pytest.raises(InputError, match="another process is writing here"), project_lock(tmp_path):
            pytest.fail("must not be held twice")


def test_a_file_that_is_no_lock_says_so(tmp_path: Path) -> None:
    (tmp_path / ".lorakit").mkdir()
    (tmp_path / ".lorakit" / "lock").write_bytes(b"x" * 4096)
    with (
        pytest.raises(InputError, match=r"cannot be locked: file is not a database\. Delete it"),
        project_lock(tmp_path),
    ):
        pytest.fail("must not begin")


def test_a_lock_in_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be locked"), try_lock(tmp_path / "missing" / "lock"):
        pytest.fail("must not begin")
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="a file stands where"), project_lock(tmp_path / "file"):
        pytest.fail("must not begin")
