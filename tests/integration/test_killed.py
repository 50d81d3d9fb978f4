"""SIGKILL at random moments: preparing leaves nothing or a complete output, and the next run succeeds."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

_MOMENTS = 25
"""For each of the two cases: fifty in all."""

# A process of its own, without threads, forks one child after the other: everything is imported and looked up already,
# so that the moments fall into the work and not into the start.
_KILLER = '''
import os, pathlib, random, shutil, signal, sys, time
from lorakit import workflow
source, out, moments = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
replace = sys.argv[4] == "replace"

def prepare():
    return workflow.prepare(source, out, trigger="JINXCHAR")

def digest():
    import hashlib
    names = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    whole = hashlib.sha256()
    for name in names:
        whole.update(name.encode() + (out / name).read_bytes())
    return whole.hexdigest()

def child(body):
    pid = os.fork()
    if pid == 0:
        body()
        os._exit(0)
    return pid

def whole():
    """Let a child prepare to its end; say how long it took, for the machine's pace changes."""
    began = time.monotonic()
    os.waitpid(child(prepare), 0)
    return time.monotonic() - began

prepare()
length = whole()
wanted = digest()
dice = random.Random(20261122)
killed = 0
for moment in range(moments):
    if not replace:
        shutil.rmtree(out)
    pid = child(prepare)
    time.sleep(length * dice.uniform(0.02, 1.0))
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    killed += os.WIFSIGNALED(status)
    state = "complete" if out.exists() and digest() == wanted else "nothing" if not out.exists() else "torn"
    print(state)
    length = whole()
    assert digest() == wanted
    # a process killed before it could lock its folder leaves it empty; it goes after an hour
    left = [path for path in out.parent.iterdir() if path != out and path != source and any(path.iterdir())]
    assert left == [], left
print("killed", killed)
'''


@pytest.mark.parametrize("over", ["nothing", "replace"])
def test_a_killed_prepare_leaves_nothing_or_a_complete_output(tmp_path: Path, photographs: Path, over: str) -> None:
    source = tmp_path / "photos"
    source.mkdir()
    (source / "lorakit.toml").write_text(
        '[project]\nmodel = "small"\n[models.small]\nbase = "flux-2"\nresolution = 96\n', encoding="utf-8"
    )
    for index, name in enumerate(("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg")):
        with Image.open(photographs / name) as picture:
            picture.convert("RGB").resize((200, 200)).save(source / f"{index}.png")
        (source / f"{index}.txt").write_text(f"JINXCHAR seen from side {index}.", encoding="utf-8")
    before = _digests(source)
    command = [sys.executable, "-c", _KILLER, str(source), str(tmp_path / "out"), str(_MOMENTS), over]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stderr
    *states, last = done.stdout.splitlines()
    assert len(states) == _MOMENTS
    assert set(states) <= {"complete", "nothing"}
    assert int(last.removeprefix("killed ")) >= _MOMENTS // 2
    assert _digests(source) == before


def _digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.iterdir() if path.is_file())
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
