"""lorakit's own engines owe what a stranger's do."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import ClassVar

from lorakit.engines.fal import FalEngine
from lorakit.engines.gemini import GeminiEngine
from lorakit.engines.storyboard import Storyboard
from lorakit.knowledge import PRICES
from lorakit.model import Value
from lorakit.protocols import Engine
from lorakit.testing.engines import EngineContract
from lorakit.testing.loopback import Loopback, loopback


class OnFal(EngineContract):
    """An engine behind fal's queue."""

    @contextmanager
    def provider(self) -> Iterator[Loopback]:
        with loopback(side=64) as providers:
            yield providers.fal


class OnGemini(EngineContract):
    """An engine behind the Gemini API."""

    way: ClassVar[Mapping[str, Value]] = {}

    @contextmanager
    def provider(self) -> Iterator[Loopback]:
        with loopback(side=64) as providers:
            yield providers.gemini


class TestQwenMultiAngle(OnFal):
    def make_engine(self) -> Engine:
        return FalEngine.of("qwen-multi-angle")


class TestNbp(OnGemini):
    def make_engine(self) -> Engine:
        return GeminiEngine.of("nbp")


class TestNbpInBatches(OnGemini):
    def make_engine(self) -> Engine:
        return GeminiEngine.of("nbp").configured({"batch": True}, PRICES["today"])


class TestNbpByWayOfFal(OnFal):
    options: ClassVar[Mapping[str, Value]] = {**EngineContract.options, "transport": "fal"}

    def make_engine(self) -> Engine:
        return GeminiEngine.of("nbp").configured({"transport": "fal"}, PRICES["today"])


class TestStoryboard(EngineContract):
    options: ClassVar[Mapping[str, Value]] = {"size": 64}

    def make_engine(self) -> Engine:
        return Storyboard()
