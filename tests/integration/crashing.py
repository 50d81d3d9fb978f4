"""A process that is made to be killed: told to, it forks one that carries out a plan, and says which.

Forking spares each of many runs the import of the real clients; what is killed is a process like any other.
"""

import json
import os
import sys
from pathlib import Path

import attrs

from lorakit import convert, workflow
from lorakit.model import Plan
from lorakit.runs import Limits
from lorakit.testing.loopback import pointed
from lorakit.workflow import Running


def carry_out(plan: Plan, budget: float, answer: Path) -> None:
    """Carry out a plan and write what became of it."""
    limits = Limits(at_once=dict.fromkeys(("qwen-multi-angle", "nbp", "seedvr2"), 4))
    run = workflow.generate(plan, budget_usd=budget, running=Running(limits=limits))
    fates = {made.job: [made.fate.value, made.problem] for made in run.jobs}
    answer.write_text(json.dumps({"fates": fates, "spent": run.spent_usd}), encoding="utf-8")


def main() -> None:
    """Read orders, one a line of JSON: the plan's file, its root, the budget, where the answer goes."""
    import google.genai  # noqa: F401, PLC0415 - before the forks

    with pointed(*sys.argv[1:3]):
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        for line in sys.stdin:
            order = json.loads(line)
            child = os.fork()
            if child == 0:
                document = json.loads(Path(order["plan"]).read_text(encoding="utf-8"))
                plan = attrs.evolve(convert.structure(document, Plan), root=order["root"])
                try:
                    carry_out(plan, order["budget"], Path(order["answer"]))
                finally:
                    os._exit(0)
            sys.stdout.write(f"{child}\n")
            sys.stdout.flush()
            _, status = os.waitpid(child, 0)
            sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
