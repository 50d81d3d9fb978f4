"""Providers on this machine: servers that speak as fal and the Gemini API do, driven by the real clients.

They make real pictures, charge what the price tables say, count what they sold, and do wrong what a script says::

    from lorakit.testing.loopback import Fault, loopback

    def test_a_lost_answer_is_not_sent_again():
        with loopback(side=64) as providers:
            providers.fal.script(Fault.LOST_ANSWER)
            ...
            assert max(providers.fal.bought.values()) == 1

A process of its own, for tests that kill their client: ``python -m lorakit.testing.loopback --log sold.jsonl``; the
client then uses ``pointed`` with the two addresses it prints.
"""

from lorakit.testing.loopback.fal import FalServer, Maker, Work
from lorakit.testing.loopback.faults import Fault
from lorakit.testing.loopback.gemini import GeminiServer
from lorakit.testing.loopback.pointing import Providers, loopback, pointed
from lorakit.testing.loopback.server import ANSWER_FAULTS, KEY, Accepted, Answer, Call, Loopback, Manner

__all__ = [
    "ANSWER_FAULTS",
    "KEY",
    "Accepted",
    "Answer",
    "Call",
    "FalServer",
    "Fault",
    "GeminiServer",
    "Loopback",
    "Maker",
    "Manner",
    "Providers",
    "Work",
    "loopback",
    "pointed",
]


def __dir__() -> list[str]:
    return __all__
