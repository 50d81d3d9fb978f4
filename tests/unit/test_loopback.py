"""The loopback providers, asked by the real clients."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import fal_client
import pytest

from lorakit.errors import CallFailedError
from lorakit.model import Pending
from lorakit.providers.downloads import fetched
from lorakit.providers.fal import Answered, FalQueue
from lorakit.testing.loopback import FalServer, Fault, GeminiServer, Providers, Work, loopback, pointed
from lorakit.testing.loopback.pictures import png, size_of

UPSCALE = "fal-ai/seedvr/upscale/image"
PIXEL = png(8, 6, b"a picture")
INPUT = {"image_url": fal_client.encode(PIXEL, "image/png")}


@pytest.fixture
def providers() -> Iterator[Providers]:
    with loopback(side=16) as both:
        yield both


def test_the_client_of_fal_works_from_end_to_end(providers: Providers) -> None:
    client = fal_client.SyncClient()
    address = client.upload(PIXEL, "image/png", "a.png", repository="fal")
    made = client.subscribe(UPSCALE, {"image_url": address, "upscale_factor": 3})
    client.__dict__["_client"].close()
    assert size_of(fetched("test", made["image"]["url"])) == (24, 18)
    assert [each.endpoint for each in providers.fal.accepted] == [UPSCALE]


def test_requests_are_counted_by_what_they_ask_for(providers: Providers) -> None:
    queue = FalQueue(provider="test")
    for factor in (2, 2, 3):
        queue.submit(UPSCALE, {**INPUT, "upscale_factor": factor})
    assert sorted(providers.fal.bought.values()) == [1, 2]


def test_time_passes_before_a_result_is_there() -> None:
    with loopback(seconds={UPSCALE: 0.2}):
        queue = FalQueue(provider="test")
        ticket = queue.submit(UPSCALE, INPUT)
        assert queue.collect(ticket, logs=True, wait=0.5) == Pending(lines=("drawing",), wait=0.5)


def test_an_endpoint_can_make_anything() -> None:
    def train(endpoint: str, arguments: object, fetch: object) -> Work:
        del endpoint, arguments, fetch
        return Work(answer={"lora": {"file": "a.safetensors"}, "n": [1]}, files={"a.safetensors": b"weights"}, units=20)

    with loopback(fal=FalServer(make=train)):
        queue = FalQueue(provider="test")
        answer = queue.collect(queue.submit("fal-ai/some-trainer", {}))
    assert isinstance(answer, Answered)
    assert answer.units == 20
    assert answer.data["n"] == [1]
    assert answer.data["lora"]["file_name"] == "a.safetensors"


def test_a_process_of_its_own_outlives_its_clients(tmp_path: Path) -> None:
    log = tmp_path / "sold.jsonl"
    command = [sys.executable, "-m", "lorakit.testing.loopback", "--log", str(log), "--side", "16", "--fal", "none,429"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        with pointed(**json.loads(process.stdout.readline())):
            FalQueue(provider="test").submit(UPSCALE, INPUT)
        process.communicate("")
    assert process.returncode == 0
    assert [json.loads(line)["endpoint"] for line in log.read_text(encoding="utf-8").splitlines()] == [UPSCALE]


def test_a_foreign_key_is_turned_away() -> None:
    refused = pytest.raises(CallFailedError, match="fal does not accept the key in FAL_KEY")
    with FalServer() as server, pointed(server.url, key="another"), refused:
        FalQueue(provider="test").submit(UPSCALE, {})


@pytest.mark.parametrize("server", [FalServer, GeminiServer])
def test_every_fault_has_a_name_for_scripts(server: type[FalServer | GeminiServer]) -> None:
    with server() as running:
        running.script(*(fault.value for fault in Fault))
        assert [running.next_fault("any") for _ in Fault] == list(Fault)
        assert running.next_fault("any") is Fault.NONE
