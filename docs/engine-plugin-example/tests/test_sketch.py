from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import ClassVar

from sketch_lorakit.engine import Sketch
from sketch_lorakit.stand_in import running

from lorakit import plugins
from lorakit.model import Value
from lorakit.protocols import Engine
from lorakit.testing.engines import EngineContract
from lorakit.testing.loopback import Loopback


class TestSketch(EngineContract):
    options: ClassVar[Mapping[str, Value]] = {"timeout": 0.5}

    def make_engine(self) -> Engine:
        return Sketch()

    @contextmanager
    def provider(self) -> Iterator[Loopback]:
        with running() as server:
            yield server


def test_lorakit_finds_the_plugin_whole() -> None:
    found = plugins.load()
    assert plugins.Plugin(name="sketch", distribution="sketch-lorakit") in found.plugins
    assert found.broken == ()
    assert found.engines["sketch"] == Sketch()
