"""fal as a trainer: its endpoints' own names, one paid call, every file."""

import hashlib
import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

import attrs
import pytest

from lorakit.errors import AnswerLostError, CallFailedError, FieldError, InvalidDataError
from lorakit.knowledge import ENDPOINTS, PRICES
from lorakit.model import Package, Pending, Result, TrainingSpec
from lorakit.protocols import HostedTrainer, Trainer
from lorakit.testing.loopback import Fault, Providers, loopback
from lorakit.testing.trainers import TrainerConformance, package_for
from lorakit.trainers.fal import FAL

MODELS = ("flux-2", "z-image", "z-image-base", "wan-2.2")
SPEC = TrainingSpec(trainer="fal", steps=1000, learning_rate=0.0001, trigger="JINXCHAR")
TODAY = PRICES["today"]


class TestFal(TrainerConformance):
    trainer: ClassVar[Trainer] = FAL


def archive() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("001.png", b"png")
        made.writestr("001.txt", b"JINXCHAR stands.")
    return file.getvalue()


ZIP = archive()


def packed(spec: TrainingSpec = SPEC) -> Package:
    return attrs.evolve(package_for(spec), zip_digest=hashlib.sha256(ZIP).hexdigest())


@pytest.fixture(name="providers", scope="module")
def _providers() -> Iterator[Providers]:
    with loopback() as providers:
        yield providers


ARGUMENTS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "flux-2": (
        "fal-ai/flux-2-trainer",
        "image_data_url",
        {"steps": 1000, "learning_rate": 0.0001, "default_caption": "JINXCHAR"},
    ),
    "z-image": (
        "fal-ai/z-image-trainer",
        "image_data_url",
        {"steps": 1000, "learning_rate": 0.0001, "default_caption": "JINXCHAR", "training_type": "content"},
    ),
    "z-image-base": (
        "fal-ai/z-image-base-trainer",
        "image_data_url",
        {"steps": 1000, "learning_rate": 0.0001, "default_caption": "JINXCHAR"},
    ),
    "wan-2.2": (
        "fal-ai/wan-22-image-trainer",
        "training_data_url",
        {
            "steps": 1000,
            "learning_rate": 0.0001,
            "trigger_phrase": "JINXCHAR",
            "include_synthetic_captions": False,
            "use_masks": True,
        },
    ),
}


@pytest.mark.parametrize("model", MODELS)
def test_an_order_speaks_the_endpoints_language(model: str) -> None:
    spec = attrs.evolve(SPEC, model=model, create_masks=True if model == "wan-2.2" else None)
    order = FAL.order(packed(), spec)
    endpoint, data, arguments = ARGUMENTS[model]
    assert (order.endpoint, order.archive_input, dict(order.arguments)) == (endpoint, data, arguments)
    assert order.outputs == (2 if model == "wan-2.2" else 1)
    assert order.notes == ()


@pytest.mark.parametrize(
    ("model", "steps", "usd"),
    [("flux-2", 1000, 6.4), ("z-image", 1000, 2.26), ("z-image-base", 2000, 1.7), ("wan-2.2", 50, 0.45)],
)
def test_a_quote_is_steps_times_price_and_at_least_the_minimum(model: str, steps: int, usd: float) -> None:
    order = FAL.order(packed(), attrs.evolve(SPEC, model=model, steps=steps))
    quote = FAL.quote(order, TODAY)
    assert quote.usd == quote.most_usd == pytest.approx(usd)
    assert quote.seconds > 0


def test_steps_that_are_left_open_are_the_endpoints_own() -> None:
    assert FAL.order(packed(), attrs.evolve(SPEC, model="z-image-base", steps=None)).steps == 2000


def with_endpoint(name: str, **changes: Any) -> TrainingSpec:  # noqa: ANN401 - any field
    return attrs.evolve(SPEC, extra=(("endpoint", name),), **changes)


def test_an_endpoint_of_the_past_is_replaced_and_explained() -> None:
    order = FAL.order(packed(), with_endpoint("fal-ai/flux-lora-fast-training"))
    assert order.endpoint == "fal-ai/flux-2-trainer"
    assert "trains FLUX.1" in order.notes[0]
    order = FAL.order(packed(), with_endpoint("fal-ai/wan/v2.2/image-to-video/lora/training", model="wan-2.2"))
    assert order.endpoint == "fal-ai/wan-22-image-trainer"


REFUSED = [
    (with_endpoint("fal-ai/nothing"), "endpoint", "fal-ai/flux-2-trainer-v2"),
    (with_endpoint("fal-ai/z-image-trainer"), "endpoint", "fal-ai/flux-2-trainer"),
    (with_endpoint("fal-ai/wan-22-trainer/i2v-a14b", model="wan-2.2"), "endpoint", "wan-22-image-trainer"),
    (attrs.evolve(SPEC, steps=50), "steps", "in that range"),
    (attrs.evolve(SPEC, extra=(("steps", 5),)), "extra.steps", "Set steps"),
    (attrs.evolve(SPEC, model="my-own"), "trainer", "No trainer"),
]


@pytest.mark.parametrize(("spec", "path", "fix"), REFUSED)
def test_what_an_endpoint_does_not_take_is_refused(spec: TrainingSpec, path: str, fix: str) -> None:
    with pytest.raises(FieldError) as caught:
        FAL.order(packed(), spec)
    assert caught.value.path == path
    assert fix in caught.value.fix


def test_a_phrase_that_is_demanded_and_missing_is_told() -> None:
    spec = attrs.evolve(SPEC, model="wan-2.2", trigger=None)
    with pytest.raises(FieldError, match="demands trigger_phrase"):
        FAL.order(attrs.evolve(packed(), trigger=""), spec)


def test_what_is_not_sent_is_said() -> None:
    spec = attrs.evolve(SPEC, rank=48, alpha=96, create_masks=True, extra=(("seed", 7),))
    order = FAL.order(packed(), spec)
    told = " ".join(order.notes)
    assert all(each in told for each in ("rank is not sent", "alpha is not sent", "create_masks", "unchecked: seed"))
    assert dict(order.arguments)["seed"] == 7
    assert FAL.notes(packed(), spec) == order.notes


def test_an_endpoint_without_a_price_is_not_quoted() -> None:
    order = FAL.order(packed(), with_endpoint("fal-ai/flux-2-trainer-v2"))
    with pytest.raises(FieldError, match="no price"):
        FAL.quote(order, TODAY)


def test_files_beside_the_archive_are_refused() -> None:
    with pytest.raises(InvalidDataError):
        FAL.check(packed(), SPEC, {"train.sh": ""})
    assert isinstance(FAL, HostedTrainer)
    assert FAL.version == FAL.contract.version


@pytest.mark.parametrize("model", MODELS)
def test_every_model_is_trained_and_every_file_fetched(providers: Providers, model: str) -> None:
    order = FAL.order(packed(), attrs.evolve(SPEC, model=model))
    before = len(providers.fal.accepted)
    ticket = FAL.submit(order, FAL.upload(ZIP))
    result = FAL.collect(ticket)
    assert isinstance(result, Result)
    roles = ["low_noise", "high_noise", "config"] if model == "wan-2.2" else ["lora", "config"]
    assert [file.role for file in result.files] == roles
    assert all(file.data for file in result.files)
    assert len(providers.fal.accepted) == before + 1
    assert dict(result.facts)["endpoint"] == order.endpoint


def test_a_lost_answer_is_found_again_and_not_sent_twice(providers: Providers) -> None:
    order = FAL.order(packed(), attrs.evolve(SPEC, steps=777))
    providers.fal.script(Fault.LOST_ANSWER)
    before = len(providers.fal.accepted)
    since = datetime.now(UTC) - timedelta(seconds=5)
    with pytest.raises(AnswerLostError):
        FAL.submit(order, FAL.upload(ZIP))
    ticket = FAL.reconcile(order, since)
    assert ticket is not None
    assert isinstance(FAL.collect(ticket), Result)
    assert len(providers.fal.accepted) == before + 1


def test_what_is_under_way_tells_its_log_and_can_be_dropped() -> None:
    with loopback(seconds={"": 60}):
        ticket = FAL.submit(FAL.order(packed(), SPEC), FAL.upload(ZIP))
        pending = FAL.collect(ticket)
        assert isinstance(pending, Pending)
        assert pending.lines
        FAL.cancel(ticket)


@pytest.mark.usefixtures("providers")
def test_an_archive_without_captions_fails_with_the_providers_word() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("001.png", b"png")
    ticket = FAL.submit(FAL.order(packed(), SPEC), FAL.upload(file.getvalue()))
    with pytest.raises(CallFailedError, match="without a caption"):
        FAL.collect(ticket)


def test_an_answer_without_files_is_told(providers: Providers) -> None:
    providers.fal.script(Fault.NO_IMAGE)
    ticket = FAL.submit(FAL.order(packed(), SPEC), FAL.upload(ZIP))
    with pytest.raises(CallFailedError, match="without a trained file"):
        FAL.collect(ticket)


@pytest.mark.usefixtures("providers")
def test_a_ticket_of_an_unknown_endpoint_is_told() -> None:
    ticket = FAL.submit(FAL.order(packed(), SPEC), FAL.upload(ZIP))
    data = {**dict(ticket.data), "endpoint": "fal-ai/other"}
    with pytest.raises(CallFailedError, match="does not know"):
        FAL.collect(attrs.evolve(ticket, data=tuple(data.items())))


def test_every_endpoint_for_pictures_can_be_ordered() -> None:
    for endpoint in ENDPOINTS.values():
        if endpoint.images:
            assert FAL.order(packed(), with_endpoint(endpoint.id, model=endpoint.model)).endpoint == endpoint.id
