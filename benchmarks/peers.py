"""Run lorakit and its peers on sets with one known fault each, in one go: who found what, and how long it took.

A peer has found a fault when it says something of it that it does not say of the clean set. Its words count
generously: any mention of the file, or of the kind of fault, will do.

    python benchmarks/peers.py                      # peers in this environment, where installed
    python benchmarks/peers.py --peers-python PATH  # or in another one
"""

import argparse
import functools
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from _corpora import CORPORA, TRIGGER, Corpus

__all__ = ["main"]

_TIME_LIMIT = 300
_CLEANVISION = """
import sys
from cleanvision import Imagelab
lab = Imagelab(data_path=sys.argv[1])
lab.find_issues(verbose=False)
for column in lab.issues.columns:
    if column.startswith("is_"):
        for path in lab.issues.index[lab.issues[column]]:
            print(path.rsplit("/", 1)[-1], column)
for kind in ("exact_duplicates", "near_duplicates"):
    for group in lab.info.get(kind, {}).get("sets", []):
        print(" ".join(sorted(path.rsplit("/", 1)[-1] for path in group)), kind, "duplicate")
"""
_ARGUS = """
import json, sys
from argus_curator.cli import app
out = sys.argv[2]
try:
    app(["scan", sys.argv[1], "--json", out])
except SystemExit:
    pass
for row in json.load(open(out))["results"]:
    if row["reject_reason"]:
        print(row["rel_path"], row["reject_reason"])
    if row["is_duplicate"] or row["group_size"] > 1:
        print(row["rel_path"], "duplicate or similar of", row["duplicate_of"] or row["similar_group"])
"""


class _Failed(Exception):  # noqa: N818 - an outcome, told in the table
    """The tool died."""


def _run(command: list[str], *, ok: tuple[int, ...] = (0, 1)) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=_TIME_LIMIT, check=False)
    if done.returncode not in ok or "Traceback (most recent call last)" in done.stderr:
        raise _Failed((done.stderr.strip().splitlines() or ["no message"])[-1])
    return done.stdout


def _caption_audit(python: str, folder: Path) -> set[str]:
    tool = str(Path(python).with_name("caption-audit"))
    report = json.loads(_run([tool, "--dir", str(folder), "--trigger", TRIGGER, "--format", "json"], ok=(0, 1, 2)))
    said = {
        f"{kind} {entry}"
        for kind, entries in report["pairing"].items()
        if isinstance(entries, list)
        for entry in entries
    }
    said |= {f"trigger variant {each}" for each in report["trigger"]["variants"]}
    return said | {f"{row['severity']} {row['term']}" for row in report["df"]["rows"] if row["flagged"]}


def _lora_audit(python: str, folder: Path) -> set[str]:
    tool = str(Path(python).with_name("lora-audit"))
    with tempfile.TemporaryDirectory() as out:
        report = json.loads(
            _run([tool, "scan", str(folder), "-q", "--json", "-", "-o", f"{out}/r.html"]).split("\n}\n")[0] + "}"
        )
    return {f"{row['rel']} {finding}" for row in report["images"] for finding in row["findings"]}


def _cleanvision(python: str, folder: Path) -> set[str]:
    return set(_run([python, "-c", _CLEANVISION, str(folder)]).splitlines())


def _argus(python: str, folder: Path) -> set[str]:
    with tempfile.TemporaryDirectory() as out:
        text = _run([python, "-c", _ARGUS, str(folder), f"{out}/s.json"])
    return {line for line in text.splitlines() if re.match(r"\S+\.\w+ ", line)}


_PEERS: Mapping[str, tuple[str, Callable[[str, Path], set[str]]]] = MappingProxyType(
    {
        "caption-audit": ("caption_audit", _caption_audit),
        "lora-audit": ("lora_audit", _lora_audit),
        "cleanvision": ("cleanvision", _cleanvision),
        "argus-curator": ("argus_curator", _argus),
    }
)


def _lorakit(folder: Path) -> set[str]:
    text = _run([sys.executable, "-m", "lorakit", "validate", str(folder), "--trigger", TRIGGER, "--format", "json"])
    findings = json.loads(text)["findings"]
    return {f"{each['severity']} {each['code']} {image}" for each in findings for image in (each["images"] or [""])}


def _verdict_ours(corpus: Corpus, said: set[str], clean: set[str]) -> str:
    new = said - clean
    found = [code for code in corpus.codes if any(f" {code} " in line and (corpus.image or "") in line for line in new)]
    return " ".join(found) if len(found) == len(corpus.codes) else f"MISSED {set(corpus.codes) - set(found)}"


def _verdict(corpus: Corpus, said: set[str], clean: set[str]) -> str:
    return "found" if any(re.search(corpus.words, line, re.IGNORECASE) for line in said - clean) else "-"


def _alarms(name: str, said: set[str]) -> set[str]:
    """Return what a tool holds against the clean set at its highest level, where it has levels."""
    if name == "caption-audit":
        return {line for line in said if line.startswith("CRITICAL")}
    return {line for line in said if line.startswith("error")} if name == "lorakit" else said


def _installed(python: str, module: str) -> bool:
    code = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    return subprocess.run([python, "-c", code], check=False).returncode == 0


def main() -> int:
    """Print the table; return 1 when lorakit missed anything."""
    parser = argparse.ArgumentParser(description="lorakit and its peers on sets with known faults.")
    parser.add_argument("--peers-python", default=sys.executable, help="the interpreter the peers are installed for")
    python = parser.parse_args().peers_python
    tools: dict[str, Callable[[Path], set[str]]] = {"lorakit": _lorakit}
    for name, (module, peer) in _PEERS.items():
        if _installed(python, module):
            tools[name] = functools.partial(peer, python)
        else:
            extra = "[cli]" if name == "argus-curator" else ""
            print(f"{name}: not installed, left out (pip install '{name}{extra}')")
    seconds: dict[str, list[float]] = {name: [] for name in tools}
    clean: dict[str, set[str]] = {}
    missed = 0
    print(f"{'set':<46}" + "".join(f"{name:<18}" for name in tools))
    with tempfile.TemporaryDirectory() as base:
        for key, corpus in CORPORA.items():
            folder = Path(base) / key
            folder.mkdir()
            corpus.make(folder)
            cells = []
            for name, run in tools.items():
                began = time.perf_counter()
                try:
                    said = run(folder)
                except (_Failed, subprocess.TimeoutExpired) as error:
                    cells.append(f"died: {error}"[:17])
                    missed += name == "lorakit"
                    continue
                seconds[name].append(time.perf_counter() - began)
                if key == "clean":
                    clean[name] = said
                    cells.append(f"{len(_alarms(name, said))} alarms")
                    continue
                cell = (_verdict_ours if name == "lorakit" else _verdict)(corpus, said, clean.get(name, set()))
                missed += cell.startswith("MISSED")
                cells.append(cell)
            print(f"{corpus.title:<46}" + "".join(f"{cell:<18}" for cell in cells), flush=True)
    ours = statistics.median(seconds["lorakit"])
    print(
        f"{'median time of a set, whole process':<46}" + "".join(f"{_ratio(seconds[name], ours):<18}" for name in tools)
    )
    return 1 if missed else 0


def _ratio(times: list[float], ours: float) -> str:
    return f"{statistics.median(times):.2f} s, x{statistics.median(times) / ours:.2f}" if times else "-"


if __name__ == "__main__":
    sys.exit(main())
