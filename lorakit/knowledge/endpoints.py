"""fal's training endpoints: which model each trains, and what its inputs and outputs are called (seed section 8)."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import attrs

from lorakit.model import Range, Value

__all__ = ["ENDPOINTS", "Endpoint", "Input", "Output"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Input:
    """One input of an endpoint."""

    spec: str
    """The field of ``TrainingSpec`` it carries; ``data`` is the archive's address."""
    name: str
    """What the endpoint calls it."""
    default: Value | None = None
    """What the endpoint uses when it is left out."""
    allowed: Range = Range()
    required: bool = False


@attrs.frozen(kw_only=True)
class Output:
    """One file an endpoint makes."""

    role: str
    """``lora``, ``low_noise``, ``high_noise`` or ``config``."""
    name: str
    """What the endpoint calls it."""


@attrs.frozen(kw_only=True)
class Endpoint:
    """A hosted trainer."""

    id: str
    model: str
    """The id of the model profile it trains."""
    default: bool = False
    """Whether it is the one used for its model when none is named."""
    images: bool = True
    """Whether it trains on still pictures; the others want video."""
    inputs: tuple[Input, ...]
    """What it takes; a field of ``TrainingSpec`` that is not here cannot be set."""
    constants: tuple[tuple[str, Value], ...] = ()
    """Inputs that are the same for every character set: pairs of name and value."""
    outputs: tuple[Output, ...]
    source: str

    def input(self, spec: str) -> Input | None:
        """Return the input that carries one field of ``TrainingSpec``, or ``None`` when there is none."""
        return next((each for each in self.inputs if each.spec == spec), None)


def _plain(data: str, steps: tuple[str, int, Range], learning_rate: float, *more: Input) -> tuple[Input, ...]:
    return (
        Input(spec="data", name=data, required=True),
        Input(spec="steps", name=steps[0], default=steps[1], allowed=steps[2]),
        Input(spec="learning_rate", name="learning_rate", default=learning_rate),
        *more,
    )


def _made(*names: tuple[str, str]) -> tuple[Output, ...]:
    return tuple(Output(role=role, name=name) for role, name in (*names, ("config", "config_file")))


_DEFAULT_CAPTION = Input(spec="default_caption", name="default_caption")
_LORA = _made(("lora", "diffusers_lora_file"))
_CLIENT = "@fal-ai/client 1.10.1"


def _flux_2() -> Iterable[Endpoint]:
    for name, default in (("flux-2-trainer", True), ("flux-2-trainer-v2", False)):
        yield Endpoint(
            id=f"fal-ai/{name}",
            model="flux-2",
            default=default,
            inputs=_plain("image_data_url", ("steps", 1000, Range(100, 10_000)), 0.00005, _DEFAULT_CAPTION),
            outputs=_LORA,
            source=f"{_CLIENT}; the endpoint's page",
        )


def _z_image() -> Iterable[Endpoint]:
    yield Endpoint(
        id="fal-ai/z-image-trainer",
        model="z-image",
        default=True,
        inputs=_plain("image_data_url", ("steps", 1000, Range(100, 10_000)), 0.0001, _DEFAULT_CAPTION),
        constants=(("training_type", "content"),),
        outputs=_LORA,
        source=f"{_CLIENT}; the endpoint's page",
    )
    for name, model in (("z-image-turbo-trainer-v2", "z-image"), ("z-image-base-trainer", "z-image-base")):
        yield Endpoint(
            id=f"fal-ai/{name}",
            model=model,
            default=model == "z-image-base",
            inputs=_plain("image_data_url", ("steps", 2000, Range()), 0.0005, _DEFAULT_CAPTION),
            outputs=_LORA,
            source=_CLIENT,
        )


def _wan_22() -> Iterable[Endpoint]:
    yield Endpoint(
        id="fal-ai/wan-22-image-trainer",
        model="wan-2.2",
        default=True,
        inputs=_plain(
            "training_data_url",
            ("steps", 1000, Range(10, 6000)),
            0.0007,
            Input(spec="trigger", name="trigger_phrase", required=True),
            Input(spec="create_masks", name="use_masks", default=True),
            Input(spec="use_face_detection", name="use_face_detection", default=True),
            Input(spec="is_style", name="is_style", default=False),
        ),
        # Synthetic captions would name the identity.
        constants=(("include_synthetic_captions", False),),
        outputs=_made(("low_noise", "diffusers_lora_file"), ("high_noise", "high_noise_lora")),
        source=f"{_CLIENT}; the endpoint's page",
    )
    for name, images in (("t2v-a14b", True), ("i2v-a14b", False)):
        yield Endpoint(
            id=f"fal-ai/wan-22-trainer/{name}",
            model="wan-2.2",
            images=images,
            inputs=_plain(
                "training_data_url",
                ("number_of_steps", 400, Range(100, 20_000)),
                0.0002,
                Input(spec="trigger", name="trigger_phrase", default=""),
            ),
            outputs=_made(("lora", "lora_file")),
            source=f"{_CLIENT}; the endpoint's page",
        )


ENDPOINTS: Mapping[str, Endpoint] = MappingProxyType(
    {endpoint.id: endpoint for endpoint in (*_flux_2(), *_z_image(), *_wan_22())}
)
"""The endpoints by id."""
