"""Configuration for kohya-ss/musubi-tuner."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

import attrs

from lorakit.trainers._export import DATA, SAVE_EVERY, SEED, Export, Order, Words, filled, refuse_mixed, wishes

__all__: list[str] = []

DATASET = "musubi-dataset.toml"
TRAINING = "musubi-training.toml"
HALVES = MappingProxyType({"high": "musubi-training-high.toml", "low": "musubi-training-low.toml"})
CARRIES = MappingProxyType(
    {
        "steps": "max_train_steps",
        "learning_rate": "learning_rate",
        "rank": "network_dim",
        "alpha": "network_alpha",
    }
)
"""Where each field of ``TrainingSpec`` stands in a training file."""
DATA_CARRIES = MappingProxyType({"resolution": "general.resolution"})
"""The same for the file on the data."""

_HOME = "$MUSUBI_TUNER/src/musubi_tuner"
_VAE = ("models/ae.safetensors", "ae.safetensors of black-forest-labs/FLUX.2-dev")
_Z_VAE = ("models/ae.safetensors", "split_files/vae/ae.safetensors of Comfy-Org/z_image")
_QWEN = ("models/qwen_3_4b.safetensors", "split_files/text_encoders/qwen_3_4b.safetensors of Comfy-Org/z_image")
_WAN = "split_files/diffusion_models of Comfy-Org/Wan_2.2_ComfyUI_Repackaged"


@attrs.frozen(kw_only=True)
class _Model:
    script: str
    """The beginning of the names of its scripts."""
    module: str
    dit: tuple[str, str]
    vae: tuple[str, str]
    encoder: tuple[str, str]
    more: tuple[tuple[str, str], ...] = ()
    """Further files, each with where it comes from."""
    settings: Mapping[str, object]
    precision: str = "bf16"
    """What is trained in; for WAN it has to be what its file is stored in."""


_FLUX_2 = _Model(
    script="flux_2",
    module="networks.lora_flux_2",
    dit=("models/flux2-dev.safetensors", "flux2-dev.safetensors of black-forest-labs/FLUX.2-dev"),
    vae=_VAE,
    encoder=(
        "models/text_encoder/model-00001-of-00010.safetensors",
        "text_encoder/ of black-forest-labs/FLUX.2-dev, all ten parts",
    ),
    settings=MappingProxyType({"model_version": "dev", "timestep_sampling": "flux2_shift", "weighting_scheme": "none"}),
)
_Z_SETTINGS = MappingProxyType({"timestep_sampling": "shift", "discrete_flow_shift": 2.0, "weighting_scheme": "none"})
_Z_IMAGE_BASE = _Model(
    script="zimage",
    module="networks.lora_zimage",
    dit=(
        "models/z_image_bf16.safetensors",
        "split_files/diffusion_models/z_image_bf16.safetensors of Comfy-Org/z_image",
    ),
    vae=_Z_VAE,
    encoder=_QWEN,
    settings=_Z_SETTINGS,
)
_ADAPTER = "zimage_turbo_training_adapter_v2.safetensors"
_Z_IMAGE = attrs.evolve(
    _Z_IMAGE_BASE,
    dit=(
        "models/z_image_turbo_bf16.safetensors",
        "split_files/diffusion_models of Comfy-Org/z_image_turbo",
    ),
    more=((f"models/{_ADAPTER}", f"{_ADAPTER} of ostris/zimage_turbo_training_adapter"),),
    settings=MappingProxyType({**_Z_SETTINGS, "base_weights": [f"models/{_ADAPTER}"]}),
)
_WAN_22 = _Model(
    script="wan",
    module="networks.lora_wan",
    dit=("models/wan2.2_t2v_low_noise_14B_fp16.safetensors", _WAN),
    vae=("models/wan_2.1_vae.safetensors", "split_files/vae of Comfy-Org/Wan_2.1_ComfyUI_repackaged"),
    encoder=("models/models_t5_umt5-xxl-enc-bf16.pth", "Wan-AI/Wan2.1-I2V-14B-720P"),
    more=(("models/wan2.2_t2v_high_noise_14B_fp16.safetensors", _WAN),),
    settings=MappingProxyType(
        {
            "task": "t2v-A14B",
            "timestep_sampling": "shift",
            "discrete_flow_shift": 3.0,
            "preserve_distribution_shape": True,
        }
    ),
    precision="fp16",
)
_MODELS = MappingProxyType({"flux-2": _FLUX_2, "z-image": _Z_IMAGE, "z-image-base": _Z_IMAGE_BASE, "wan-2.2": _WAN_22})
_BOUNDARY = 875
"""The timestep, of 1000, where WAN 2.2 text-to-video changes from its low to its high half (musubi's docs)."""


def plan(order: Order) -> Export:
    """Return the files for one run, or for the two of WAN's halves.

    Raises:
        FieldError: An extra parameter has no place in them.
    """
    refuse_mixed(order)
    model = _MODELS[order.model]
    runs = tuple(_runs(order, model))
    return Export(
        documents={DATASET: _dataset(order), **dict(runs)},
        home="MUSUBI_TUNER",
        models=(model.dit, *model.more, model.vae, model.encoder),
        commands=(*_caching(model), *(_training(model, *run) for run in runs)),
        notes=tuple(_notes(order)),
    )


def _dataset(order: Order) -> dict[str, Any]:
    document: dict[str, Any] = {
        "general": {
            "caption_extension": ".txt",
            "batch_size": 1,
            "num_repeats": 1,
            "enable_bucket": True,
            "bucket_no_upscale": False,
        },
        "datasets": [{"image_directory": DATA, "cache_directory": "cache/musubi-tuner"}],
    }
    return filled(document, order, DATA_CARRIES, extras=None)


def _runs(order: Order, model: _Model) -> Iterator[tuple[str, dict[str, Any]]]:
    if order.model != "wan-2.2":
        yield TRAINING, filled(_settings(order, model, order.name, model.dit[0]), order, CARRIES)
        return
    for half, dit, low, high in (
        ("high", model.more[0][0], _BOUNDARY, 1000),
        ("low", model.dit[0], 0, _BOUNDARY),
    ):
        settings = _settings(order, model, f"{order.name}-{half}-noise", dit)
        settings |= {"min_timestep": low, "max_timestep": high}
        yield HALVES[half], filled(settings, order, CARRIES)


def _settings(order: Order, model: _Model, name: str, dit: str) -> dict[str, Any]:
    encoder = "t5" if order.model == "wan-2.2" else "text_encoder"
    return {
        "dataset_config": DATASET,
        "dit": dit,
        "vae": model.vae[0],
        encoder: model.encoder[0],
        **model.settings,
        "network_module": model.module,
        "optimizer_type": "adamw8bit",
        "mixed_precision": model.precision,
        "sdpa": True,
        "gradient_checkpointing": True,
        "max_data_loader_n_workers": 2,
        "persistent_data_loader_workers": True,
        "seed": SEED,
        "save_every_n_steps": SAVE_EVERY,
        "output_dir": "output",
        "output_name": name,
    }


def _caching(model: _Model) -> Iterator[Words]:
    encoder = "--t5" if model is _WAN_22 else "--text_encoder"
    version = ("--model_version", "dev") if model is _FLUX_2 else ()
    data = ("--dataset_config", DATASET)
    yield ("python", f"{_HOME}/{model.script}_cache_latents.py", *data, "--vae", model.vae[0], *version)
    script = f"{_HOME}/{model.script}_cache_text_encoder_outputs.py"
    yield ("python", script, *data, encoder, model.encoder[0], "--batch_size", "1", *version)


def _training(model: _Model, file: str, settings: Mapping[str, object]) -> Words:
    precision = str(settings["mixed_precision"])
    launch = ("accelerate", "launch", "--num_cpu_threads_per_process", "1", "--mixed_precision", precision)
    return (*launch, f"{_HOME}/{model.script}_train_network.py", "--config_file", file)


def _notes(order: Order) -> Iterator[str]:
    yield from wishes(order, masks="musubi-tuner has no masked training.", rank=4)
    if order.spec.steps is None:
        yield "No steps were given: musubi-tuner takes 1600."
    if order.spec.learning_rate is None:
        yield "No learning rate was given: musubi-tuner takes 0.000002."
    if order.spec.alpha is None:
        yield "No alpha was given: musubi-tuner takes 1, so the LoRA works at 1/rank of its strength."
    if order.model == "wan-2.2":
        yield "WAN's two halves are trained in two runs, one after the other; both files are needed."
    if order.model == "z-image":
        yield "Z-Image Turbo is trained with ostris' training adapter merged into it (base_weights)."
