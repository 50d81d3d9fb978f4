"""Configuration for tdrussell/diffusion-pipe."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from lorakit.errors import FieldError
from lorakit.trainers._export import DATA, SAVE_EVERY, Export, Order, demand, filled, refuse_mixed, wishes

__all__: list[str] = []

DATASET = "diffusion-pipe-dataset.toml"
TRAINING = "diffusion-pipe.toml"
HALVES = MappingProxyType({"high": "diffusion-pipe-high.toml", "low": "diffusion-pipe-low.toml"})
CARRIES = MappingProxyType({"steps": "max_steps", "learning_rate": "optimizer.lr", "rank": "adapter.rank"})
"""Where each field of ``TrainingSpec`` stands in a training file."""
DATA_CARRIES = MappingProxyType({"resolution": "resolutions.0"})
"""The same for the file on the data."""

_RANK = 32
"""The rank of its own example; it demands one."""
_ALPHA = "adapter.alpha"
_EPOCHS = 100_000
"""It demands a number of epochs, and ends at whichever comes first; the steps shall."""
_COMFY = "Comfy-Org/{} (split_files)"
_MODELS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "flux-2": {
            "type": "flux2",
            "diffusion_model": "models/flux2-dev.safetensors",
            "vae": "models/flux2-vae.safetensors",
            "text_encoders": [{"path": "models/mistral_3_small_flux2_fp8.safetensors", "type": "flux2"}],
            "diffusion_model_dtype": "float8",
            "timestep_sample_method": "logit_normal",
            "shift": 3,
        },
        "z-image": {
            "type": "z_image",
            "diffusion_model": "models/z_image_turbo_bf16.safetensors",
            "vae": "models/flux_vae.safetensors",
            "text_encoders": [{"path": "models/qwen_3_4b.safetensors", "type": "lumina2"}],
            "merge_adapters": ["models/zimage_turbo_training_adapter_v2.safetensors"],
        },
        "z-image-base": {
            "type": "z_image",
            "diffusion_model": "models/z_image_bf16.safetensors",
            "vae": "models/flux_vae.safetensors",
            "text_encoders": [{"path": "models/qwen_3_4b.safetensors", "type": "lumina2"}],
        },
        "wan-2.2": {
            "type": "wan",
            "ckpt_path": "models/Wan2.2-T2V-A14B",
            "transformer_dtype": "float8",
        },
    }
)
_SOURCES: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "flux-2": (
            ("models/flux2-dev.safetensors", "black-forest-labs/FLUX.2-dev"),
            ("models/flux2-vae.safetensors", _COMFY.format("flux2-dev")),
            ("models/mistral_3_small_flux2_fp8.safetensors", _COMFY.format("flux2-dev")),
        ),
        "z-image": (
            ("models/z_image_turbo_bf16.safetensors", _COMFY.format("z_image_turbo")),
            ("models/flux_vae.safetensors", f"ae.safetensors of {_COMFY.format('z_image_turbo')}"),
            ("models/qwen_3_4b.safetensors", _COMFY.format("z_image_turbo")),
            ("models/zimage_turbo_training_adapter_v2.safetensors", "ostris/zimage_turbo_training_adapter"),
        ),
        "z-image-base": (
            ("models/z_image_bf16.safetensors", _COMFY.format("z_image")),
            ("models/flux_vae.safetensors", f"ae.safetensors of {_COMFY.format('z_image')}"),
            ("models/qwen_3_4b.safetensors", _COMFY.format("z_image")),
        ),
        "wan-2.2": (
            ("models/Wan2.2-T2V-A14B", "the whole folder Wan-AI/Wan2.2-T2V-A14B"),
            ("models/Wan2.2-T2V-A14B/high_noise_model", "in that folder"),
            ("models/Wan2.2-T2V-A14B/low_noise_model", "in that folder"),
        ),
    }
)
_BOUNDARY = 0.875
"""Where WAN 2.2 text-to-video changes its half (diffusion-pipe's docs)."""


def plan(order: Order) -> Export:
    """Return the files for one run, or for the two of WAN's halves.

    Raises:
        FieldError: The length or the learning rate is missing, or an alpha is asked for as an extra parameter.
    """
    demand(order, "steps", "learning_rate")
    refuse_mixed(order)
    if _ALPHA in dict(order.spec.extra):
        problem = "diffusion-pipe ends with an error when one is given, and trains with the rank as alpha"
        raise FieldError(f"extra.{_ALPHA}", problem, "Leave it out.")
    dataset = {
        "resolutions": [order.spec.resolution],
        "enable_ar_bucket": True,
        "min_ar": 0.5,
        "max_ar": 2.0,
        "num_ar_buckets": 7,
        "directory": [{"path": DATA, "num_repeats": 1}],
    }
    runs = tuple(_runs(order))
    launch = ("deepspeed", "--num_gpus=1", "$DIFFUSION_PIPE/train.py", "--deepspeed", "--config")
    return Export(
        documents={DATASET: dataset, **dict(runs)},
        home="DIFFUSION_PIPE",
        models=_SOURCES[order.model],
        commands=tuple((*launch, file) for file, _ in runs),
        notes=tuple(_notes(order)),
    )


def _runs(order: Order) -> Iterator[tuple[str, dict[str, Any]]]:
    if order.model != "wan-2.2":
        yield TRAINING, _training(order, order.name, {})
        return
    for half, low, high in (("high", _BOUNDARY, 1.0), ("low", 0.0, _BOUNDARY)):
        folder = f"models/Wan2.2-T2V-A14B/{half}_noise_model"
        more = {"transformer_path": folder, "min_t": low, "max_t": high}
        yield HALVES[half], _training(order, f"{order.name}-{half}-noise", more)


def _training(order: Order, name: str, more: Mapping[str, object]) -> dict[str, Any]:
    document: dict[str, Any] = {
        "output_dir": f"output/{name}",
        "dataset": DATASET,
        "epochs": _EPOCHS,
        "micro_batch_size_per_gpu": 1,
        "pipeline_stages": 1,
        "gradient_accumulation_steps": 1,
        "gradient_clipping": 1.0,
        "activation_checkpointing": True,
        "partition_method": "parameters",
        "save_dtype": "bfloat16",
        "save_every_n_steps": SAVE_EVERY,
        "steps_per_print": 1,
        "model": {**_MODELS[order.model], "dtype": "bfloat16", **more},
        "adapter": {"type": "lora", "rank": _RANK, "dtype": "bfloat16"},
        "optimizer": {"type": "adamw_optimi", "betas": [0.9, 0.99], "weight_decay": 0.01, "eps": 1e-8},
    }
    return filled(document, order, CARRIES)


def _notes(order: Order) -> Iterator[str]:
    masks = "diffusion-pipe takes them from a folder given as mask_path, under the pictures' own stems."
    yield from wishes(order, masks=masks, rank=_RANK)
    if order.spec.alpha is not None and order.spec.alpha != (order.spec.rank or _RANK):
        yield f"alpha {order.spec.alpha:g} is left out: diffusion-pipe refuses one and trains with the rank as alpha."
    if order.model == "wan-2.2":
        yield "WAN's two halves are trained in two runs, one after the other; both files are needed."
    yield "Captions are read in the system's encoding: run it where that is UTF-8 (train.sh sees to it)."
