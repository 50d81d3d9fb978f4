"""Configuration for Nerogar/OneTrainer."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from lorakit.trainers._export import DATA, SAVE_EVERY, Export, Order, filled, wishes

__all__: list[str] = []

FILE = "onetrainer.json"
CARRIES = MappingProxyType({"learning_rate": "learning_rate", "rank": "lora_rank", "alpha": "lora_alpha"})
"""Where each field of ``TrainingSpec`` stands; steps become epochs and the resolution a text."""

_DE_TURBO = "https://huggingface.co/ostris/Z-Image-De-Turbo/blob/main/z_image_de_turbo_v1_bf16.safetensors"
_ATTENTION = "^(?=.*attention)(?!.*refiner).*,^(?=.*feed_forward)(?!.*refiner).*"
_Z_IMAGE: Mapping[str, Any] = MappingProxyType(
    {
        "model_type": "Z_IMAGE",
        "layer_filter": _ATTENTION,
        "layer_filter_preset": "attn-mlp",
        "layer_filter_regex": True,
        "quantization": {"layer_filter": "layers", "layer_filter_preset": "blocks"},
    }
)
_TRANSFORMER: Mapping[str, object] = MappingProxyType({"train": True, "weight_dtype": "INT_W8A8"})
_MODELS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "flux-2": {
            "base_model_name": "black-forest-labs/FLUX.2-dev",
            "model_type": "FLUX_2",
            "transformer": dict(_TRANSFORMER),
            "layer_filter": "transformer_block",
            "layer_filter_preset": "blocks",
            "quantization": {"layer_filter": "transformer_block", "layer_filter_preset": "blocks"},
            "dynamic_timestep_shifting": True,
        },
        "z-image": {
            **_Z_IMAGE,
            "base_model_name": "Tongyi-MAI/Z-Image-Turbo",
            "transformer": {**_TRANSFORMER, "model_name": _DE_TURBO},
        },
        "z-image-base": {
            **_Z_IMAGE,
            "base_model_name": "Tongyi-MAI/Z-Image",
            "transformer": dict(_TRANSFORMER),
        },
    }
)


def plan(order: Order) -> Export:
    """Return the configuration for one run."""
    document: dict[str, Any] = {
        "__version": 11,
        **_MODELS[order.model],
        "training_method": "LORA",
        "peft_type": "LORA",
        "workspace_dir": "cache/onetrainer-workspace",
        "cache_dir": "cache/onetrainer",
        "output_model_format": "DIFFUSERS_LORA",
        "output_model_destination": f"output/{order.name}.safetensors",
        "concept_file_name": "",
        "concepts": [
            {
                "__version": 2,
                "name": "character",
                "path": DATA,
                "seed": 1,
                "enabled": True,
                "type": "STANDARD",
                "include_subdirectories": False,
                "balancing": 1.0,
                "balancing_strategy": "REPEATS",
                "text": {"prompt_source": "sample"},
                "image": {"enable_crop_jitter": False, "enable_random_flip": False},
            }
        ],
        "samples": [],
        "sample_definition_file_name": "",
        "sample_after_unit": "NEVER",
        "aspect_ratio_bucketing": True,
        "latent_caching": True,
        "resolution": str(order.spec.resolution),
        "batch_size": 1,
        "gradient_accumulation_steps": 1,
        "text_encoder": {"train": False, "weight_dtype": "FLOAT_8"},
        "vae": {"weight_dtype": "FLOAT_32"},
        "train_dtype": "BFLOAT_16",
        "output_dtype": "BFLOAT_16",
        "timestep_distribution": "LOGIT_NORMAL",
        "optimizer": {"optimizer": "ADAMW_8BIT"},
        "save_every": SAVE_EVERY,
        "save_every_unit": "STEP",
    }
    settled = {"resolution": "resolution"}
    if order.spec.steps is not None:
        document["epochs"] = epochs(order)
        settled["steps"] = "epochs"
    return Export(
        documents={FILE: filled(document, order, CARRIES, settled=settled)},
        home="ONETRAINER",
        commands=(("python", "$ONETRAINER/scripts/train.py", "--config-path", FILE),),
        notes=tuple(_notes(order)),
    )


def epochs(order: Order) -> int:
    """Return the fewest whole epochs that hold the steps asked for, one picture a step."""
    return -(-(order.spec.steps or 0) // max(order.images, 1))


def _notes(order: Order) -> Iterator[str]:
    spec = order.spec
    masks = "OneTrainer takes them from NAME-masklabel.png beside each picture, with masked_training."
    yield from wishes(order, masks=masks, rank=16)
    if spec.steps is None:
        yield "No steps were given: OneTrainer takes 100 epochs."
    else:
        made = epochs(order) * order.images
        yield f"OneTrainer counts epochs, not steps: {spec.steps} steps become {epochs(order)} epochs, {made} steps."
    if spec.learning_rate is None:
        yield "No learning rate was given: OneTrainer takes 0.000003."
    if spec.alpha is None:
        yield "No alpha was given: OneTrainer takes 1, so the LoRA works at 1/rank of its strength."
    if order.model == "z-image":
        yield "Z-Image Turbo is trained on ostris' De-Turbo transformer, which is fetched by name."
