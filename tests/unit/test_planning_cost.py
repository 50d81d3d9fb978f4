"""What one call costs."""

import attrs
import pytest

from lorakit.errors import FieldError
from lorakit.knowledge import ENGINES, PRICES, Price, PriceUnit, Tokens
from lorakit.model import EngineFacts, Range
from lorakit.planning import cost
from lorakit.planning.cost import Size

SEED, TODAY = PRICES["seed"], PRICES["today"]
HERO = Size(1024, 1024)
NBP, ANGLE, UPSCALE = (ENGINES[name] for name in ("nbp", "qwen-multi-angle", "seedvr2"))


def configured(engine: EngineFacts, **settings: str | float) -> EngineFacts:
    return attrs.evolve(engine, settings=tuple({**dict(engine.settings), **settings}.items()))


def test_a_megapixel_price_goes_by_the_picture_made() -> None:
    assert cost.quote(ANGLE, TODAY, inputs=[HERO]).usd == pytest.approx(0.035 * 1.048576)
    assert cost.quote(UPSCALE, TODAY, inputs=[HERO]).usd == pytest.approx(0.001 * 4 * 1.048576)


def test_whole_megapixels_are_reserved() -> None:
    assert cost.quote(ANGLE, TODAY, inputs=[HERO]).most_usd == pytest.approx(0.07)


def test_tokens_are_those_of_prompt_picture_and_answer() -> None:
    quote = cost.quote(NBP, TODAY, inputs=[HERO], prompt="x" * 400)
    assert quote.usd == pytest.approx((100 * 2 + 560 * 2 + 1120 * 120) / 1e6)
    assert quote.most_usd == pytest.approx(quote.usd + (100 * 2 + 4096 * 12) / 1e6)


@pytest.mark.parametrize(
    ("settings", "usd"),
    [
        ({"batch": True}, (560 * 2 + 1120 * 120) / 2e6),
        ({"transport": "fal"}, 0.15),
        ({"transport": "fal", "image_size": "4K"}, 0.30),
        ({"image_size": "4K"}, (560 * 2 + 2000 * 120) / 1e6),
        ({"num_images": 2}, 2 * (560 * 2 + 1120 * 120) / 1e6),
    ],
)
def test_the_way_of_working_decides_the_price(settings: dict[str, str | float], usd: float) -> None:
    assert cost.quote(configured(NBP, **settings), TODAY, inputs=[HERO]).usd == pytest.approx(usd)


def test_another_model_has_its_own_price() -> None:
    cheap = attrs.evolve(NBP, model="gemini-nano-banana-2.1")
    assert cost.quote(cheap, TODAY, inputs=[HERO]).usd == pytest.approx((560 * 1.5 + 1120 * 30) / 1e6)


def test_the_seed_counts_by_the_picture() -> None:
    assert [cost.quote(each, SEED, inputs=[HERO]).usd for each in (ANGLE, NBP, UPSCALE)] == [0.035, 0.065, 0.001]


def test_a_projects_own_price_goes_before_all_others() -> None:
    own = cost.own_price(TODAY, NBP, 0.05)
    assert cost.quote(configured(NBP, transport="fal"), own, inputs=[HERO]).usd == 0.05
    assert cost.quote(UPSCALE, own, inputs=[HERO]) == cost.quote(UPSCALE, TODAY, inputs=[HERO])
    assert cost.own_price(TODAY, NBP, None) is TODAY


def test_what_costs_nothing_needs_no_price() -> None:
    assert cost.quote(ENGINES["storyboard"], SEED, inputs=[HERO]).usd == 0


def test_an_engine_without_a_price_is_told_how_to_get_one() -> None:
    with pytest.raises(FieldError, match=r"no price for 'acme'.*\[engines.acme\] usd = 0.05"):
        cost.quote(attrs.evolve(NBP, id="acme", model="acme/1"), TODAY)


def test_a_size_without_a_price_is_refused() -> None:
    with pytest.raises(FieldError, match="no price of a picture of size '8K'"):
        cost.quote(configured(NBP, image_size="8K"), TODAY, inputs=[HERO])


@pytest.mark.parametrize(
    ("engine", "size", "made"),
    [
        (ANGLE, Size(800, 600), Size(800, 600)),
        (UPSCALE, Size(800, 600), Size(1600, 1200)),
        (configured(UPSCALE, upscale_mode="target", target_resolution="2160p"), HERO, Size(2160, 2160)),
        (NBP, Size(2048, 512), HERO),
        (configured(NBP, aspect_ratio="auto"), Size(2048, 512), Size(2048, 512)),
        (configured(NBP, aspect_ratio="4:1"), HERO, Size(2048, 512)),
        (configured(NBP, image_size="2k"), HERO, Size(2048, 2048)),
    ],
)
def test_the_picture_made(engine: EngineFacts, size: Size, made: Size) -> None:
    assert cost.output_size(engine, [size]) == made


def test_without_a_picture_a_square_one_is_reckoned_with() -> None:
    assert cost.output_size(ANGLE, []) == HERO


def test_a_minimum_is_charged() -> None:
    assert cost.units_usd(Price(id="x", usd=0.01, unit=PriceUnit.STEP, least_units=100, source="test"), 7) == 1.0


def test_tokens_need_a_price_by_the_token() -> None:
    price = SEED.price("nbp")
    assert price is not None
    with pytest.raises(FieldError, match="for each image"):
        cost.tokens_usd(price, read=1, drawn=1)
    with pytest.raises(FieldError, match="for each image"):
        attrs.evolve(price, tokens=Tokens(input_usd=1, text_usd=1, picture_in=1, picture_out=()))


@pytest.mark.parametrize(
    ("seconds", "usual"), [(Range(), 30), (Range(4, 6), 5), (Range(4, None), 4), (Range(None, 6), 6)]
)
def test_usual_seconds(seconds: Range, usual: float) -> None:
    assert cost.usual_seconds(attrs.evolve(NBP, usual_seconds=None, seconds=seconds)) == usual
