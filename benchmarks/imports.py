"""What ``import lorakit`` costs beside ``import attrs``: medians of runs in turns, each in a fresh interpreter.

    python benchmarks/imports.py [--runs 15]

Exit code 1 when it costs more than 1.5 times ``import attrs`` plus 15 ms.
"""

import argparse
import statistics
import subprocess
import sys

__all__ = ["main"]

_FACTOR = 1.5
_ALLOWANCE_MS = 15.0
_TIMED = "import time; begin = time.perf_counter(); import {}; print(time.perf_counter() - begin)"
_NAMES = ("attrs", "lorakit", "lorakit.model", "lorakit.rules", "lorakit.workflow")


def __dir__() -> list[str]:
    return __all__


def main() -> int:
    """Measure, print a table, and say whether the bar is met."""
    parser = argparse.ArgumentParser(description="What importing lorakit costs beside attrs.")
    parser.add_argument("--runs", type=int, default=15, help="fresh interpreters for each module")
    runs = parser.parse_args().runs
    times: dict[str, list[float]] = {name: [] for name in _NAMES}
    for _ in range(runs):
        for name, found in times.items():
            found.append(_milliseconds(name))
    medians = {name: statistics.median(found) for name, found in times.items()}
    bar = _FACTOR * medians["attrs"] + _ALLOWANCE_MS
    for name, median in medians.items():
        print(f"import {name:<18} {median:7.1f} ms")
    met = medians["lorakit"] <= bar
    verdict = "met" if met else "MISSED"
    print(f"bar for import lorakit  {bar:7.1f} ms  ({_FACTOR} x attrs + {_ALLOWANCE_MS:g} ms): {verdict}")
    return 0 if met else 1


def _milliseconds(name: str) -> float:
    command = [sys.executable, "-c", _TIMED.format(name)]
    return 1000 * float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


if __name__ == "__main__":
    raise SystemExit(main())
