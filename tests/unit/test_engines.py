"""The built-in engines, through the real clients, against providers on this machine that do wrong what a table says."""

import datetime as dt
import logging
from collections.abc import Iterator, Mapping

import attrs
import fal_client
import pytest

from lorakit.engines import lorakit_engines
from lorakit.engines.fal import pose
from lorakit.errors import (
    AnswerLostError,
    CallFailedError,
    FieldError,
    LorakitError,
    NotChargedError,
    ProviderError,
    RefusedError,
)
from lorakit.knowledge import DRAWING_ENDPOINTS, ENGINES, PRICES
from lorakit.model import Pending, Picture, Request, Result, Shot, Ticket, Value
from lorakit.plugins import load
from lorakit.protocols import Engine
from lorakit.testing.loopback import KEY, FalServer, Fault, Loopback, Providers, Work, loopback
from lorakit.testing.loopback.pictures import png
from lorakit.vocab import Angle, Framing

BY_ID = {engine.facts.id: engine for engine in lorakit_engines()}
HERO = Picture(data=png(24, 24, b"a hero"), media_type="image/png", width=24, height=24)
REQUEST = Request(shot=Shot(angle=Angle.BACK_LEFT), prompt="face identity locked", pictures=(HERO,))
QUICK: Mapping[str, Value] = {"timeout": 0.5, "wait": 0.01}
LONG_AGO = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
WAYS: Mapping[str, tuple[str, Mapping[str, Value]]] = {
    "fal": ("seedvr2", {}),
    "nbp": ("nbp", {}),
    "batch": ("nbp", {"batch": True}),
    "nbp by fal": ("nbp", {"transport": "fal"}),
}


@pytest.fixture
def providers() -> Iterator[Providers]:
    with loopback(side=32) as both:
        yield both


def engine_of(way: str, **options: Value) -> Engine:
    name, own = WAYS.get(way, (way, {}))
    return BY_ID[name].configured({**QUICK, **own, **options}, PRICES["today"])


def server_of(way: str, providers: Providers) -> Loopback:
    return providers.gemini if way in {"nbp", "batch", "gemini-flash"} else providers.fal


def bought(engine: Engine, request: Request = REQUEST) -> Result:
    """Buy a picture."""
    answer = engine.submit(request)
    return answer if isinstance(answer, Result) else collected(engine, answer)


def collected(engine: Engine, ticket: Ticket) -> Result:
    """Ask for a picture as often as it takes."""
    for _ in range(10):
        try:
            found = engine.collect(ticket)
        except NotChargedError:
            continue
        if isinstance(found, Result):
            return found
    raise AssertionError(ticket)


def once(engine: Engine) -> object:
    """Return what submitting and asking once comes to, errors too."""
    try:
        answer = engine.submit(REQUEST)
        return engine.collect(answer) if isinstance(answer, Ticket) else answer
    except LorakitError as error:
        return error


LOST, TURNED, FAILED, REFUSED = AnswerLostError, NotChargedError, CallFailedError, RefusedError
FAULTS: list[tuple[str, Fault, type[ProviderError] | type[Pending] | type[Result], str]] = [
    ("fal", Fault.LOST_ANSWER, LOST, "the answer was lost (RemoteProtocolError). Look for a request to fal-ai/seedvr"),
    ("fal", Fault.READ_TIMEOUT, LOST, "the answer was lost (ReadTimeout)"),
    ("fal", Fault.TOO_MANY, TURNED, "fal turns requests away: 429 Too many requests. Send it again later."),
    ("fal", Fault.UNAVAILABLE, TURNED, "fal turns requests away: 503 Service unavailable"),
    ("fal", Fault.SERVER_ERROR, LOST, "500 Internal server error"),
    ("fal", Fault.BAD_GATEWAY, LOST, "502 Bad Gateway"),
    ("fal", Fault.BAD_KEY, FAILED, "fal does not accept the key in FAL_KEY. Make one at fal.ai/dashboard/keys."),
    ("fal", Fault.NO_BALANCE, FAILED, "fal refuses the account: 403 User is locked. Reason: Exhausted balance."),
    ("fal", Fault.BAD_REQUEST, FAILED, "422 guidance_scale: Input should be less than 20. Change the setting"),
    ("fal", Fault.NO_TICKET, LOST, "the answer lacks 'request_id'"),
    ("fal", Fault.HTML_ANSWER, LOST, "the answer is no JSON object"),
    ("fal", Fault.SLOW, Pending, ""),
    (
        "fal",
        Fault.UNKNOWN_STATUS,
        TURNED,
        "fal cannot be asked now: its answer makes no sense (Unknown status: PONDERING)",
    ),
    ("fal", Fault.MISSING_KEYS, TURNED, "fal cannot be asked now: its answer lacks 'queue_position'"),
    ("fal", Fault.POLL_LOST, TURNED, "fal cannot be asked now: it cannot be reached"),
    ("fal", Fault.POLL_UNAVAILABLE, TURNED, "fal cannot be asked now: 503 Service unavailable"),
    ("fal", Fault.EXPIRED, FAILED, "Results stay for minutes to an hour"),
    ("fal", Fault.FAILED, FAILED, "500 The runner disconnected. fal does not charge for failures of its own"),
    ("fal", Fault.SAFETY, REFUSED, "fal will not do it: request"),
    ("fal", Fault.NO_IMAGE, REFUSED, "holds no picture under 'image'"),
    (
        "fal",
        Fault.CUT_DOWNLOAD,
        TURNED,
        "could not be fetched (RemoteProtocolError). Ask again later; it costs nothing.",
    ),
    ("fal", Fault.TRUNCATED, Result, ""),
    ("fal", Fault.HTML, Result, ""),
    ("fal", Fault.WRONG_SIZE, Result, ""),
    ("nbp by fal", Fault.NO_IMAGE, REFUSED, "holds no picture under 'images'"),
    ("nbp by fal", Fault.PROMPT_BLOCKED, REFUSED, "422 prompt: The content was flagged by a content checker"),
    ("nbp", Fault.LOST_ANSWER, LOST, "the answer was lost (RemoteProtocolError). Look at the usage"),
    ("nbp", Fault.READ_TIMEOUT, LOST, "the answer was lost (ReadTimeout)"),
    ("nbp", Fault.TOO_MANY, TURNED, "the API turns requests away: 429 RESOURCE_EXHAUSTED Quota exceeded"),
    ("nbp", Fault.UNAVAILABLE, TURNED, "the API turns requests away: 503 UNAVAILABLE The model is overloaded"),
    (
        "nbp",
        Fault.SERVER_ERROR,
        FAILED,
        "the API failed: 500 INTERNAL An internal error has occurred. It is not charged",
    ),
    ("nbp", Fault.BAD_GATEWAY, LOST, "no answer of the model: 502 Bad Gateway. Look at the usage"),
    ("nbp", Fault.BAD_KEY, FAILED, "the API does not accept the key in GOOGLE_API_KEY or GEMINI_API_KEY"),
    ("nbp", Fault.NO_BALANCE, FAILED, "the API refuses the account: 403 PERMISSION_DENIED Billing is not enabled"),
    ("nbp", Fault.BAD_REQUEST, FAILED, "400 INVALID_ARGUMENT Invalid value at 'generation_config.temperature'"),
    ("nbp", Fault.NO_TICKET, REFUSED, "no picture was made (NO_CANDIDATE)"),
    ("nbp", Fault.HTML_ANSWER, LOST, "the answer makes no sense"),
    ("nbp", Fault.SAFETY, REFUSED, "no picture was made (IMAGE_SAFETY)"),
    ("nbp", Fault.PROMPT_BLOCKED, REFUSED, "no picture was made (PROHIBITED_CONTENT)"),
    ("nbp", Fault.NO_IMAGE, REFUSED, "no picture was made (STOP: I cannot draw this.)"),
    ("nbp", Fault.THOUGHTS, Result, ""),
    ("nbp", Fault.TRUNCATED, Result, ""),
    ("nbp", Fault.HTML, Result, ""),
    ("nbp", Fault.WRONG_SIZE, Result, ""),
    ("batch", Fault.LOST_ANSWER, LOST, "the answer was lost (RemoteProtocolError)"),
    ("batch", Fault.NO_TICKET, LOST, "the answer makes no sense (it names no batch)"),
    ("batch", Fault.HTML_ANSWER, LOST, "the answer makes no sense"),
    ("batch", Fault.TOO_MANY, TURNED, "the API turns requests away: 429"),
    ("batch", Fault.SLOW, Pending, ""),
    ("batch", Fault.MISSING_KEYS, TURNED, "the Gemini API cannot be asked now: it says nothing of batches/"),
    ("batch", Fault.POLL_LOST, TURNED, "the Gemini API cannot be asked now: it cannot be reached"),
    ("batch", Fault.POLL_UNAVAILABLE, TURNED, "the Gemini API cannot be asked now: 503 UNAVAILABLE"),
    ("batch", Fault.EXPIRED, FAILED, "the API no longer knows batches/"),
    ("batch", Fault.FAILED, FAILED, "is failed. Failed batches are not charged"),
    ("batch", Fault.SAFETY, REFUSED, "no picture was made (IMAGE_SAFETY)"),
]


@pytest.mark.parametrize(
    ("way", "fault", "outcome", "message"), FAULTS, ids=[f"{way} {fault}" for way, fault, *_ in FAULTS]
)
def test_a_fault_has_one_outcome_and_is_paid_at_most_once(
    providers: Providers, way: str, fault: Fault, outcome: type, message: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = server_of(way, providers)
    server.script(fault)
    found = once(engine_of(way))
    assert type(found) is outcome
    assert message in str(found)
    assert KEY not in repr(found) + str(found) + caplog.text
    assert max(server.bought.values(), default=0) <= 1
    posts = [path for method, path in server.calls if method == "POST"]
    assert len(posts) == 1, "a paid request is sent once"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("fault", "seconds"), [(Fault.TOO_MANY, 1.0), (Fault.UNAVAILABLE, 2.0)])
def test_a_provider_that_turns_away_says_how_long_to_wait(
    providers: Providers, way: str, fault: Fault, seconds: float
) -> None:
    server_of(way, providers).script(fault)
    found = once(engine_of(way))
    assert isinstance(found, NotChargedError)
    assert found.retry_after == seconds
    assert server_of(way, providers).accepted == ()


@pytest.mark.parametrize("way", ["fal", "batch", "nbp by fal"])
@pytest.mark.parametrize("fault", [Fault.LOST_ANSWER, Fault.READ_TIMEOUT, Fault.BAD_GATEWAY])
def test_a_lost_ticket_is_found_again_without_paying_twice(providers: Providers, way: str, fault: Fault) -> None:
    engine, server = engine_of(way), server_of(way, providers)
    server.script(fault)
    sent = dt.datetime.now(dt.UTC)
    with pytest.raises(AnswerLostError):
        engine.submit(REQUEST)
    assert engine.reconcile(attrs.evolve(REQUEST, prompt="another"), sent) is None or way == "fal"
    ticket = engine.reconcile(REQUEST, sent)
    assert ticket is not None
    assert collected(engine, ticket).usd == pytest.approx(engine.quote(REQUEST).usd)
    assert sum(server.bought.values()) == 1


def test_of_two_equal_requests_none_is_taken_for_the_lost_one(providers: Providers) -> None:
    engine = engine_of("fal")
    engine.submit(REQUEST)
    assert engine.reconcile(REQUEST, LONG_AGO) is not None
    engine.submit(REQUEST)
    assert engine.reconcile(REQUEST, LONG_AGO) is None
    assert len(providers.fal.accepted) == 2


def test_a_single_call_of_the_gemini_api_cannot_be_found_again(providers: Providers) -> None:
    assert engine_of("nbp").reconcile(REQUEST, LONG_AGO) is None
    assert providers.gemini.calls == ()


@pytest.mark.parametrize("way", ["fal", "batch", "nbp by fal"])
@pytest.mark.parametrize("fault", [Fault.SLOW, Fault.POLL_UNAVAILABLE, Fault.POLL_LOST, Fault.MISSING_KEYS])
def test_what_is_not_done_is_asked_for_again(providers: Providers, way: str, fault: Fault) -> None:
    server_of(way, providers).script(fault)
    engine = engine_of(way)
    ticket = engine.submit(REQUEST)
    assert isinstance(ticket, Ticket)
    assert collected(engine, ticket).files


@pytest.mark.parametrize("way", ["fal", "batch", "nbp by fal"])
def test_a_cancelled_request_is_cancelled_at_the_provider(way: str) -> None:
    with loopback(side=32, seconds={"": 30.0}) as providers:
        engine = engine_of(way)
        ticket = engine.submit(REQUEST)
        assert isinstance(ticket, Ticket)
        engine.cancel(ticket)
        assert [path for _, path in server_of(way, providers).calls if "cancel" in path]


def test_a_request_that_is_done_is_cancelled_without_complaint(providers: Providers) -> None:
    engine = engine_of("fal")
    ticket = engine.submit(REQUEST)
    assert isinstance(ticket, Ticket)
    engine.cancel(ticket)
    assert len(providers.fal.accepted) == 1


@pytest.mark.parametrize("way", ["qwen-multi-angle", "qwen-edit", "gemini-flash", *WAYS])
@pytest.mark.parametrize("table", ["today", "seed"])
def test_what_a_call_costs_is_what_was_quoted(way: str, table: str) -> None:
    name, own = WAYS.get(way, (way, {}))
    engine = BY_ID[name].configured(
        {**own, **({"usd": 0.04} if way in {"qwen-edit", "gemini-flash"} else {})}, PRICES[table]
    )
    picture = attrs.evolve(HERO, data=png(1024, 768, b"large"), width=1024, height=768)
    request = attrs.evolve(REQUEST, pictures=(picture,))
    with loopback():
        result, quote = bought(engine, request), engine.quote(request)
    assert result.usd == pytest.approx(quote.usd, abs=1e-6)
    assert quote.usd <= quote.most_usd


def test_thoughts_are_paid_and_left_out(providers: Providers) -> None:
    engine = engine_of("nbp")
    plain = bought(engine)
    providers.gemini.script(Fault.THOUGHTS)
    thoughtful = bought(engine)
    assert thoughtful.files == plain.files
    assert plain.usd is not None
    assert thoughtful.usd is not None
    assert thoughtful.usd == pytest.approx(plain.usd + 200 * 12 / 1_000_000)
    assert thoughtful.usd <= engine.quote(REQUEST).most_usd


def test_a_refusal_says_the_word_and_what_it_cost(providers: Providers) -> None:
    providers.gemini.script(Fault.SAFETY)
    providers.fal.script(Fault.NO_IMAGE)
    held_back, empty = once(engine_of("nbp")), once(engine_of("fal"))
    assert isinstance(held_back, RefusedError)
    assert isinstance(empty, RefusedError)
    assert held_back.word == "IMAGE_SAFETY"
    assert held_back.usd == pytest.approx((5 + 560) * 2 / 1_000_000)
    assert empty.usd is not None


def sent_to_fal(engine: Engine, providers: Providers, request: Request = REQUEST) -> Mapping[str, object]:
    engine.submit(request)
    return dict(providers.fal.arguments[-1])


@pytest.mark.parametrize("angle", Angle)
def test_an_angle_becomes_the_nearest_pose_the_model_knows(providers: Providers, angle: Angle) -> None:
    request = attrs.evolve(REQUEST, shot=Shot(angle=angle))
    sent = sent_to_fal(engine_of("qwen-multi-angle"), providers, request)
    zoom = {Framing.CLOSE_UP: 10, Framing.MEDIUM: 5, Framing.BACK: 5, Framing.FULL_BODY: 0}[angle.framing]
    assert (sent["horizontal_angle"], sent["vertical_angle"], sent["zoom"]) == (angle.azimuth, angle.elevation, zoom)
    assert sent["output_format"] == "png"


def test_the_subjects_right_side_is_at_90_and_the_left_at_270(providers: Providers) -> None:
    engine = engine_of("qwen-multi-angle")
    for angle, degrees in ((Angle.PROFILE_RIGHT, 90), (Angle.PROFILE_LEFT, 270)):
        sent = sent_to_fal(engine, providers, attrs.evolve(REQUEST, shot=Shot(angle=angle, framing=Framing.CLOSE_UP)))
        assert (sent["horizontal_angle"], sent["zoom"]) == (degrees, 10)


def test_a_model_without_views_from_below_gets_the_nearest(providers: Providers) -> None:
    engine = engine_of("qwen-multi-angle", model="fal-ai/flux-2-lora-gallery/multiple-angles", usd=0.02)
    sent = sent_to_fal(engine, providers, attrs.evolve(REQUEST, shot=Shot(angle=Angle.LOW_ANGLE)))
    assert sent["vertical_angle"] == 0


def test_settings_and_unknown_arguments_reach_fal(providers: Providers) -> None:
    sent = sent_to_fal(engine_of("qwen-edit", guidance_scale=4.0, brand_new=True), providers)
    assert sent["guidance_scale"] == 4.0
    assert sent["num_inference_steps"] == 45
    assert sent["acceleration"] == "none"
    assert sent["brand_new"] is True
    assert sent["prompt"] == REQUEST.prompt


def test_fields_of_an_endpoint_can_be_renamed(providers: Providers) -> None:
    engine = engine_of(
        "qwen-edit", model="fal-ai/some-editor", pictures_input="image_urls", prompt_input="text", made_output="images"
    )
    assert sent_to_fal(engine, providers)["text"] == REQUEST.prompt
    assert providers.fal.accepted[-1].endpoint == "fal-ai/some-editor"


def test_by_way_of_fal_the_same_settings_have_fals_names(providers: Providers) -> None:
    request = attrs.evolve(REQUEST, settings=(("image_size", "2K"), ("temperature", 1.0)))
    sent = sent_to_fal(engine_of("nbp by fal"), providers, request)
    assert set(sent) == {"aspect_ratio", "output_format", "resolution", "prompt", "image_urls"}
    assert sent["resolution"] == "2K"


def test_settings_and_unknown_arguments_reach_the_gemini_api(providers: Providers) -> None:
    bought(engine_of("nbp", top_k=3, brand_new=1))
    (body,) = providers.gemini.arguments
    config = body["generationConfig"]
    assert config["temperature"] == 1.0
    assert config["imageConfig"] == {"aspectRatio": "1:1", "imageSize": "1K"}
    assert config["responseModalities"] == ["IMAGE"]
    assert (config["topK"], config["brand_new"]) == (3, 1)
    assert providers.gemini.calls == (("POST", "/v1beta/models/gemini-3-pro-image:generateContent"),)


@pytest.mark.parametrize(
    ("way", "options", "message"),
    [
        ("batch", {"brand_new": 1}, "a batch takes no setting brand_new. Leave it out, or set batch = false."),
        ("nbp", {"temperature": "hot"}, "Google's client does not take the settings"),
    ],
)
def test_settings_that_cannot_be_sent_are_told_before_anything_is_sent(
    providers: Providers, way: str, options: Mapping[str, Value], message: str
) -> None:
    with pytest.raises(CallFailedError, match=message):
        engine_of(way, **options).submit(REQUEST)
    assert providers.gemini.calls == ()


@pytest.mark.parametrize("way", WAYS)
def test_more_pictures_than_an_engine_takes_are_refused(providers: Providers, way: str) -> None:
    engine = engine_of(way)
    many = attrs.evolve(REQUEST, pictures=(HERO,) * (engine.facts.max_references + 1))
    with pytest.raises(CallFailedError, match=f"got {len(many.pictures)}"):
        engine.submit(many)
    assert server_of(way, providers).calls == ()


def test_a_large_picture_is_uploaded_and_still_found_again(
    providers: Providers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lorakit.providers.fal.INLINE", 10)
    providers.fal.script(Fault.LOST_ANSWER)
    engine = engine_of("fal")
    with pytest.raises(AnswerLostError):
        engine.submit(REQUEST)
    assert str(providers.fal.arguments[-1]["image_url"]).startswith(providers.fal.url)
    assert HERO.digest in str(providers.fal.arguments[-1]["image_url"])
    assert engine.reconcile(REQUEST, LONG_AGO) is not None


def test_a_picture_that_was_blacked_out_is_a_refusal() -> None:
    def blacked_out(endpoint: str, arguments: object, fetch: object) -> Work:
        del endpoint, arguments, fetch
        answer = {"images": [{"file": "a.png"}], "has_nsfw_concepts": [True]}
        return Work(answer=answer, files={"a.png": HERO.data}, units=1)

    with loopback(fal=FalServer(make=blacked_out)), pytest.raises(RefusedError, match="the picture was blacked out"):
        bought(engine_of("qwen-edit"))


def test_a_ticket_outlives_the_way_it_was_bought(providers: Providers) -> None:
    for way, other in (("batch", "nbp by fal"), ("nbp by fal", "nbp"), ("nbp by fal", "batch"), ("batch", "nbp")):
        ticket = engine_of(way).submit(REQUEST)
        assert isinstance(ticket, Ticket)
        assert isinstance(engine_of(other).collect(ticket), Result)
        engine_of(other).cancel(ticket)
    assert len(providers.fal.accepted) == len(providers.gemini.accepted) == 2


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("key", ["", "two words", "ключ"])
def test_without_a_proper_key_nothing_is_sent(
    providers: Providers, way: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("FAL_KEY", "GEMINI_API_KEY"):
        monkeypatch.setenv(name, key)
    with pytest.raises(CallFailedError, match=r"no key in|is no key") as caught:
        engine_of(way).submit(REQUEST)
    assert key == "" or key not in str(caught.value)
    assert providers.fal.calls == providers.gemini.calls == ()


@pytest.mark.parametrize("way", WAYS)
def test_a_provider_that_cannot_be_reached_has_charged_nothing(way: str) -> None:
    with loopback() as providers:
        engine = engine_of(way)
        providers.fal.stop()
        providers.gemini.stop()
        with pytest.raises(NotChargedError, match="cannot be reached"):
            engine.submit(REQUEST)
        ticket = Ticket(
            provider="nbp",
            request_id="batches/1",
            data=tuple((name, providers.fal.url) for name in ("cancel_url", "response_url", "status_url")),
        )
        for ask in (engine.collect, engine.cancel):
            with pytest.raises(NotChargedError, match="cannot be reached"):
                ask(ticket)


def test_the_seeds_model_id_works_and_explains_itself() -> None:
    engine = engine_of("nbp", model="gemini-3-pro-image-preview")
    assert engine.facts.model == "gemini-3-pro-image"
    assert engine.version == BY_ID["nbp"].version
    assert "gemini-3-pro-image-preview: The preview was shut down on 2026-06-25" in engine.facts.weakness
    queued = engine_of("nbp by fal", model="fal-ai/gemini-3-pro-image-preview/edit")
    assert queued.facts.model == "fal-ai/nano-banana-pro/edit"


@pytest.mark.parametrize(
    ("way", "options", "path"),
    [
        ("fal", {"timeout": "long"}, "timeout"),
        ("fal", {"timeout": 0}, "timeout"),
        ("fal", {"wait": float("nan")}, "wait"),
        ("fal", {"concurrency": 0}, "concurrency"),
        ("fal", {"concurrency": True}, "concurrency"),
        ("fal", {"model": 3}, "model"),
        ("fal", {"model": "a b"}, "model"),
        ("fal", {"noise_scale": float("inf")}, "noise_scale"),
        ("nbp", {"transport": "post"}, "transport"),
        ("nbp", {"batch": 1}, "batch"),
        ("nbp by fal", {"batch": True}, "batch"),
        ("nbp", {"usd": -1}, "usd"),
    ],
)
def test_a_wrong_option_is_named(way: str, options: Mapping[str, Value], path: str) -> None:
    with pytest.raises(FieldError) as caught:
        engine_of(way, **options)
    assert caught.value.path == path


def test_options_change_facts_and_version() -> None:
    engine = engine_of("nbp", model="gemini-nano-banana-2.1", concurrency=9, references=3, seconds=5, image_size="2K")
    facts = engine.facts
    assert (facts.model, facts.concurrency, facts.used_references) == ("gemini-nano-banana-2.1", 9, 3)
    assert engine.quote(REQUEST).seconds == 5
    versions = {
        engine_of("nbp", **options).version
        for options in ({}, {"image_size": "2K"}, {"model": "x"}, {"seed": 1}, {"transport": "fal"})
    }
    assert len(versions) == 5
    same = {engine_of("nbp", **options).version for options in ({}, {"batch": True}, {"timeout": 9.0}, {"wait": 1.0})}
    assert len(same) == 1


def test_the_engines_are_what_is_known_of_them_and_register_as_a_strangers_would() -> None:
    assert {name: engine.facts for name, engine in BY_ID.items()} == dict(ENGINES)
    assert load().engines.keys() >= set(ENGINES)
    assert all(isinstance(engine, Engine) for engine in BY_ID.values())


def test_a_picture_inside_the_answer_is_taken_too() -> None:
    def inside(endpoint: str, arguments: object, fetch: object) -> Work:
        del endpoint, arguments, fetch
        return Work(answer={"image": {"url": fal_client.encode(HERO.data, "image/png")}}, files={}, units=1)

    with loopback(fal=FalServer(make=inside)):
        assert bought(engine_of("fal")).files[0].data == HERO.data


@pytest.mark.parametrize(
    ("shot", "said"),
    [
        (Shot(), {}),
        (Shot(framing=Framing.CLOSE_UP), {"zoom": 10}),
        (Shot(angle=Angle.BACK), {"horizontal_angle": 180, "vertical_angle": 0, "zoom": 5}),
    ],
)
def test_only_what_is_known_of_a_shot_is_said(shot: Shot, said: Mapping[str, Value]) -> None:
    view = DRAWING_ENDPOINTS[ENGINES["qwen-multi-angle"].model].view
    assert view is not None
    assert pose(shot, view) == said


def test_without_a_price_a_picture_costs_nobody_knows_what(providers: Providers) -> None:
    unpriced = attrs.evolve(PRICES["today"], rows=())
    for name in ("seedvr2", "nbp"):
        engine = BY_ID[name].configured(QUICK, unpriced)
        assert bought(engine).usd is None
        with pytest.raises(FieldError, match=rf"\[engines.{name}\] usd"):
            engine.quote(REQUEST)
    assert providers.fal.accepted
