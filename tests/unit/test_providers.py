"""The clients of hosted providers, where the engines' tests do not lead: odd answers, downloads, waits."""

import datetime as dt
import io
import json
import sys
from collections import deque
from collections.abc import Callable, Iterator, Mapping

import pytest

from lorakit.errors import CallFailedError, MissingExtraError, NotChargedError, RefusedError
from lorakit.model import Picture, Ticket
from lorakit.providers._answers import UnreadableError, read
from lorakit.providers.downloads import fetched, safe
from lorakit.providers.fal import Answered, FalQueue
from lorakit.providers.gemini import Gemini
from lorakit.providers.waiting import retry_after
from lorakit.testing.loopback import Answer, Call, GeminiServer, Loopback, Manner, loopback, pointed
from lorakit.testing.loopback.__main__ import main

HERO = Picture(data=b"a hero", media_type="image/png", width=1, height=1)
SINCE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


class Says(Loopback):
    """A provider that gives the answers it is handed, in order, whatever it is asked."""

    provider = "odd"

    def __init__(self, *answers: Answer) -> None:
        super().__init__()
        self.answers = deque(answers)

    def answer(self, call: Call) -> Answer:
        del call
        return self.answers.popleft()


@pytest.fixture
def odd() -> Iterator[Callable[..., Says]]:
    """Run providers that give odd answers, with both clients pointed at them."""
    running: list[Says] = []
    places: list[object] = []

    def start(*answers: Answer) -> Says:
        server = Says(*answers).start()
        place = pointed(server.url, server.url)
        place.__enter__()
        running.append(server)
        places.append(place)
        return server

    yield start
    for place in reversed(places):
        place.__exit__(None, None, None)  # type: ignore[attr-defined]  # a context manager
    for server in running:
        server.stop()


def ticket(server: Loopback) -> Ticket:
    names = ("cancel_url", "response_url", "status_url")
    return Ticket(provider="test", request_id="7", data=tuple((name, f"{server.url}/{name}") for name in names))


DONE = Answer.of({"status": "COMPLETED", "logs": [{"message": "done"}, "odd"], "metrics": {}})
FAILED = Answer.of({"status": "COMPLETED", "logs": None, "error": "it broke", "error_type": "runner_error"})
QUEUE = FalQueue(provider="test")


@pytest.mark.parametrize("answer", [Answer.page(), Answer.of([1])])
def test_a_result_that_is_no_object_is_a_failed_call(odd: Callable[..., Says], answer: Answer) -> None:
    server = odd(DONE, answer)
    with pytest.raises(CallFailedError, match="the answer to request 7 is no JSON object"):
        QUEUE.collect(ticket(server))


@pytest.mark.parametrize("units", ["", "many"])
def test_a_result_without_units_costs_nobody_knows_what(odd: Callable[..., Says], units: str) -> None:
    server = odd(DONE, Answer.of({"a": 1}, X_Fal_Billable_Units=units))
    assert QUEUE.collect(ticket(server)) == Answered(data={"a": 1}, units=None)


@pytest.mark.parametrize(
    ("first", "second", "error", "says"),
    [
        (FAILED, Answer.of({"detail": "it broke"}, 503), CallFailedError, "request 7: 503 it broke"),
        (FAILED, Answer.of({"detail": "gone"}, 404), CallFailedError, "request 7: 404 gone"),
        (DONE, Answer.of({"detail": "later"}, 503), NotChargedError, "503 later"),
        (DONE, Answer.page(500), NotChargedError, "500 Internal Server Error"),
        (DONE, Answer(manner=Manner.DROPPED), NotChargedError, "it cannot be reached"),
        (DONE, Answer.of({"detail": "Not yours"}, 401), NotChargedError, "401 Not yours"),
        (DONE, Answer.of({"detail": ["a", {"loc": ["body"], "type": "odd"}]}, 422), CallFailedError, "422 a; odd"),
        (DONE, Answer.of({"detail": [{"type": "no_media_generated"}]}, 422), RefusedError, "fal will not do it"),
        (Answer.of(["odd"]), DONE, NotChargedError, "its answer makes no sense"),
    ],
)
def test_what_an_answer_about_a_request_means(
    odd: Callable[..., Says], first: Answer, second: Answer, error: type[Exception], says: str
) -> None:
    server = odd(first, second)
    with pytest.raises(error, match=says):
        QUEUE.collect(ticket(server))


def test_a_wrong_key_loses_no_paid_result(odd: Callable[..., Says]) -> None:
    server = odd(Answer.of({"detail": "Invalid Key"}, 401))
    with pytest.raises(NotChargedError, match="What is in fal's queue stays there"):
        QUEUE.collect(ticket(server))


@pytest.mark.parametrize("address", ["http://evil.example/status", "ftp://127.0.0.1/", ""])
def test_a_key_goes_to_no_unsafe_address(address: str) -> None:
    data = tuple((name, address) for name in ("cancel_url", "response_url", "status_url"))
    for ask in (QUEUE.collect, QUEUE.cancel):
        with pytest.raises(CallFailedError, match="has no address a key may be sent to"):
            ask(Ticket(provider="test", request_id="7", data=data))


def test_cancelling_tells_when_it_cannot(odd: Callable[..., Says]) -> None:
    server = odd(Answer.of({"detail": "later"}, 503), Answer.of({"status": "ALREADY_COMPLETED"}, 400))
    with pytest.raises(NotChargedError, match="503 later"):
        QUEUE.cancel(ticket(server))
    QUEUE.cancel(ticket(server))


def history(items: list[object], cursor: str | None = None) -> Answer:
    return Answer.of({"items": items, "next_cursor": cursor})


def test_the_history_is_read_page_by_page(odd: Callable[..., Says]) -> None:
    odd(history([], "more"), history([{"request_id": "9", "json_input": {"a": 1}}, {"request_id": "8"}]))
    found = QUEUE.find("fal-ai/x", {"a": 1}, SINCE)
    assert found is not None
    assert found.request_id == "9"


def test_a_history_without_end_is_left(odd: Callable[..., Says]) -> None:
    odd(*[history([], "more")] * 25)
    assert QUEUE.find("fal-ai/x", {}, SINCE) is None


@pytest.mark.parametrize("answer", [Answer.of({"detail": "no"}, 403), Answer.of({}), Answer.page(), history([3])])
def test_a_history_that_makes_no_sense_is_no_answer(odd: Callable[..., Says], answer: Answer) -> None:
    odd(answer)
    with pytest.raises(NotChargedError, match="fal cannot be asked now"):
        QUEUE.find("fal-ai/x", {}, SINCE)


@pytest.mark.parametrize(
    ("answer", "error", "says"),
    [
        (Answer.of({"detail": "later"}, 503), NotChargedError, "503 later"),
        (Answer.of({}), NotChargedError, "lacks 'upload_url'"),
        (Answer.of({"detail": "no"}, 401), CallFailedError, "does not accept the key"),
        (Answer.of({"detail": "too large"}, 413), CallFailedError, "413 too large. Use a smaller picture."),
        (Answer(manner=Manner.DROPPED), NotChargedError, "cannot be reached"),
    ],
)
def test_an_upload_that_fails_has_bought_nothing(
    odd: Callable[..., Says], monkeypatch: pytest.MonkeyPatch, answer: Answer, error: type[Exception], says: str
) -> None:
    monkeypatch.setattr("lorakit.providers.fal.INLINE", 3)
    odd(answer)
    with pytest.raises(error, match=says):
        QUEUE.address_of(b"large", "image/png")


@pytest.mark.parametrize(
    ("answer", "error", "says"),
    [
        (Answer(status=404), CallFailedError, "is gone"),
        (Answer(status=503), NotChargedError, "answers 503"),
        (Answer(body=b"x" * 100), CallFailedError, "has more than 50 bytes"),
        (Answer(status=302, headers={"Location": "http://evil.example/a"}), CallFailedError, "neither https nor this"),
        (Answer(manner=Manner.DROPPED), NotChargedError, "could not be fetched"),
    ],
)
def test_a_download_keeps_within_its_limits(
    odd: Callable[..., Says], answer: Answer, error: type[Exception], says: str
) -> None:
    server = odd(answer)
    with pytest.raises(error, match=says):
        fetched("test", f"{server.url}/a.png", most=50)


@pytest.mark.parametrize("address", ["http://evil.example/a", "file:///etc/passwd", "https://[", "nothing"])
def test_an_address_nobody_should_fetch_is_refused(address: str) -> None:
    with pytest.raises(CallFailedError):
        fetched("test", address)


def test_only_tls_and_this_machine_are_safe() -> None:
    assert safe("https://v3.fal.media/a.png")
    assert safe("http://127.0.0.1:8000/a.png")
    assert not safe("http://127.0.0.1.evil.example/a.png")
    assert not safe("https://[")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [(None, None), ("", None), ("7", 7.0), ("7s", 7.0), ("1.5s", 1.5), ("-3", 0.0), ("soon", None), ("inf", None)],
)
def test_a_wait_is_read(text: str | None, seconds: float | None) -> None:
    assert retry_after(text) == seconds


def test_a_wait_until_a_date_is_read() -> None:
    assert retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0
    later = retry_after("Thu, 21 Oct 2149 07:28:00")
    assert later is not None
    assert later > 3_000_000_000


@pytest.mark.parametrize(
    ("name", "extra", "ask"),
    [
        ("fal_client", "fal", lambda: QUEUE.submit("fal-ai/x", {})),
        ("fal_client", "fal", lambda: fetched("test", "https://fal.media/a.png")),
        ("google.genai", "gemini", lambda: Gemini(provider="test").draw("a-model", "", (), {})),
    ],
)
def test_without_its_package_a_client_says_what_to_install(
    name: str, extra: str, ask: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_KEY", "k")
    monkeypatch.setenv("GEMINI_API_KEY", "k")
    for module in [each for each in sys.modules if each.startswith((name, "lorakit.providers._guard"))]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingExtraError, match=rf"pip install 'lorakit\[{extra}\]'"):
        ask()


GEMINI = Gemini(provider="test")
OPERATION = {"name": "batches/1", "metadata": {"state": "BATCH_STATE_SUCCEEDED"}, "done": True}


def batch(*answers: Mapping[str, object]) -> Answer:
    output = {"inlinedResponses": {"inlinedResponses": list(answers)}}
    return Answer.of({**OPERATION, "metadata": {"state": "BATCH_STATE_SUCCEEDED", "output": output}})


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Answer.of(OPERATION), "batches/1: it holds no answer"),
        (batch({"error": {"code": 3, "message": "no such size"}}), "batches/1: no such size. Failed requests are not"),
        (Answer.of({"error": {"code": 404, "message": "gone"}}, 404), "the API no longer knows batches/1: 404"),
    ],
)
def test_a_batch_that_came_to_nothing_is_a_failed_call(odd: Callable[..., Says], answer: Answer, says: str) -> None:
    odd(answer)
    with pytest.raises(CallFailedError, match=says):
        GEMINI.ask("batches/1")


@pytest.mark.parametrize("answer", [Answer.page(), Answer(manner=Manner.DROPPED), Answer.page(429)])
def test_a_batch_that_cannot_be_asked_for_goes_on(odd: Callable[..., Says], answer: Answer) -> None:
    odd(answer, answer)
    for ask in (GEMINI.ask, GEMINI.find):
        with pytest.raises(NotChargedError, match="the Gemini API cannot be asked now"):
            ask("batches/1")


def test_a_model_that_was_retired_is_told() -> None:
    with GeminiServer() as server, pointed(None, server.url):
        refused = Says(Answer.of({"error": {"code": 404, "status": "NOT_FOUND", "message": "no model"}}, 404))
        with refused, pointed(None, refused.url), pytest.raises(CallFailedError, match="there is no model 'old'"):
            GEMINI.draw("old", "", (), {})


@pytest.mark.parametrize(
    "answer",
    [
        {"candidates": 3},
        {"candidates": [{"content": {"parts": [{"inlineData": {"data": "?"}}]}}]},
        {"promptFeedback": 1},
    ],
)
def test_an_answer_that_makes_no_sense_is_told(answer: Mapping[str, object]) -> None:
    with pytest.raises(UnreadableError):
        read(answer)


def test_without_details_a_pictures_tokens_are_all_of_them() -> None:
    part = {"inlineData": {"data": "aGVybw==", "mimeType": "image/png"}}
    answer = {
        "candidates": [{"content": {"parts": [part]}, "finishReason": "STOP"}],
        "usageMetadata": {"promptTokenCount": 3, "candidatesTokenCount": 1120, "thoughtsTokenCount": 5},
    }
    drawn = read(answer)
    assert (drawn.data, drawn.read, drawn.drawn, drawn.written) == (b"hero", 3, 1120, 5)
    assert drawn.counted


def test_a_refusals_words_are_kept() -> None:
    drawn = read({"candidates": [{"finishReason": "IMAGE_SAFETY", "finishMessage": "Not  this\none."}]})
    assert (drawn.data, drawn.word, drawn.said, drawn.counted) == (None, "IMAGE_SAFETY", "Not this one.", False)


def test_both_providers_run_until_their_input_ends(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert main(["--side", "16", "--fal", "429,none", "--gemini", "503"]) == 0
    assert set(json.loads(capsys.readouterr().out)) == {"fal", "gemini"}


def test_loopback_refuses_what_it_does_not_know() -> None:
    with loopback(), pytest.raises(CallFailedError, match="there is no model"):
        GEMINI.draw("a/b", "", (HERO,), {})
