"""Paid calls: a ledger that is written before anything leaves, a scheduler, a budget that is never exceeded."""

from lorakit.runs.budget import Budget
from lorakit.runs.call import Call, End, Outcome
from lorakit.runs.carrying import Carrier
from lorakit.runs.clock import Clock, SystemClock
from lorakit.runs.graph import Group, Task
from lorakit.runs.ledger import LEDGER, Ledger, PastRun
from lorakit.runs.pacing import Gate, Limits, Retries
from lorakit.runs.scheduling import Schedule, Standing
from lorakit.runs.states import Entry, State, Stored
from lorakit.runs.steps import collecting, engine_call, key_of
from lorakit.runs.store import Store

__all__ = [
    "LEDGER",
    "Budget",
    "Call",
    "Carrier",
    "Clock",
    "End",
    "Entry",
    "Gate",
    "Group",
    "Ledger",
    "Limits",
    "Outcome",
    "PastRun",
    "Retries",
    "Schedule",
    "Standing",
    "State",
    "Store",
    "Stored",
    "SystemClock",
    "Task",
    "collecting",
    "engine_call",
    "key_of",
]


def __dir__() -> list[str]:
    return __all__
