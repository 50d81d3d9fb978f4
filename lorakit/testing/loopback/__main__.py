"""Both loopback providers in a process of their own: ``python -m lorakit.testing.loopback --help``."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from lorakit.testing.loopback.fal import FalServer
from lorakit.testing.loopback.faults import Fault
from lorakit.testing.loopback.gemini import GeminiServer

__all__ = ["main"]


def __dir__() -> list[str]:
    return __all__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until standard input ends; the first line of the output holds the two addresses as JSON."""
    parser = argparse.ArgumentParser(prog="python -m lorakit.testing.loopback", description=main.__doc__)
    parser.add_argument("--log", type=Path, help="a file that gets a line of JSON for each accepted call")
    parser.add_argument("--side", type=int, default=1024, help="the side in pixels of a picture of size 1K")
    parser.add_argument("--seconds", type=float, default=0.0, help="how long each call takes")
    faults = ", ".join(fault.value for fault in Fault)
    parser.add_argument("--fal", default="", help=f"what fal does wrong, call by call, with commas: {faults}")
    parser.add_argument("--gemini", default="", help="what Gemini does wrong, call by call, with commas")
    chosen = parser.parse_args(arguments)
    seconds = {"": chosen.seconds}
    with (
        FalServer(side=chosen.side, log=chosen.log, seconds=seconds) as fal,
        GeminiServer(side=chosen.side, log=chosen.log, seconds=seconds) as gemini,
    ):
        fal.script(*filter(None, chosen.fal.split(",")))
        gemini.script(*filter(None, chosen.gemini.split(",")))
        sys.stdout.write(json.dumps({"fal": fal.url, "gemini": gemini.url}) + "\n")
        sys.stdout.flush()
        sys.stdin.read()
    return 0


if __name__ == "__main__":
    sys.exit(main())
