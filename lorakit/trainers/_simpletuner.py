"""Configuration for bghira/SimpleTuner."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from lorakit.trainers._export import DATA, SAVE_EVERY, SEED, Export, Order, demand, filled, wishes

__all__: list[str] = []

DATASET = "simpletuner-data.json"
TRAINING = "config/character/config.json"
HALVES = MappingProxyType({"high": "config/high-noise/config.json", "low": "config/low-noise/config.json"})
CARRIES = MappingProxyType(
    {
        "steps": "max_train_steps",
        "learning_rate": "learning_rate",
        "rank": "lora_rank",
        "alpha": "lora_alpha",
        "resolution": "resolution",
    }
)
"""Where each field of ``TrainingSpec`` stands in a training file."""
DATA_CARRIES = MappingProxyType({"resolution": "0.resolution"})
"""The same for the list of data."""

_MODELS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "flux-2": ("flux2", "dev"),
        "z-image": ("z_image", "turbo-ostris-v2"),
        "z-image-base": ("z_image", "base"),
        "wan-2.2": ("wan", "i2v-14b-2.2-{}"),
    }
)
_FLUX_SHIFT = 3
"""The shift of the noise schedule its own FLUX.2 example uses."""


def plan(order: Order) -> Export:
    """Return the files for one run, or for the two of WAN's halves.

    Raises:
        FieldError: The length is missing.
    """
    demand(order, "steps")
    runs = tuple(_runs(order))
    return Export(
        documents={DATASET: _data(order), **dict(runs)},
        commands=tuple(("simpletuner", "train", f"env={file.split('/')[1]}") for file, _ in runs),
        notes=tuple(_notes(order)),
    )


def _data(order: Order) -> list[Any]:
    pictures: dict[str, Any] = {
        "id": "character",
        "type": "local",
        "dataset_type": "image",
        "instance_data_dir": DATA,
        "caption_strategy": "textfile",
        "disable_multiline_split": True,
        "resolution": order.spec.resolution,
        "resolution_type": "pixel_area",
        "crop": False,
        "minimum_image_size": 0,
        "metadata_backend": "discovery",
        "cache_dir_vae": "cache/simpletuner/vae",
        "repeats": 0,
    }
    texts = {
        "id": "texts",
        "type": "local",
        "dataset_type": "text_embeds",
        "default": True,
        "cache_dir": "cache/simpletuner/text",
    }
    return [pictures, texts]


def _runs(order: Order) -> Iterator[tuple[str, dict[str, Any]]]:
    family, flavour = _MODELS[order.model]
    if order.model != "wan-2.2":
        yield TRAINING, _training(order, order.name, family, flavour)
        return
    for half, file in HALVES.items():
        yield file, _training(order, f"{order.name}-{half}-noise", family, flavour.format(half))


def _training(order: Order, name: str, family: str, flavour: str) -> dict[str, Any]:
    document: dict[str, Any] = {
        "model_type": "lora",
        "lora_type": "standard",
        "model_family": family,
        "model_flavour": flavour,
        "data_backend_config": DATASET,
        "output_dir": f"output/{name}",
        "num_train_epochs": 0,
        "train_batch_size": 1,
        "gradient_accumulation_steps": 1,
        "gradient_checkpointing": True,
        "resolution_type": "pixel_area",
        "minimum_image_size": 0,
        "mixed_precision": "bf16",
        "base_model_precision": "int8-quanto",
        "optimizer": "adamw_bf16",
        "lr_scheduler": "constant",
        "lr_warmup_steps": 0,
        "caption_dropout_probability": 0.05,
        "checkpoint_step_interval": SAVE_EVERY,
        "validation_disable": True,
        "delete_problematic_images": False,
        "report_to": "none",
        "push_to_hub": False,
        "seed": SEED,
    }
    if order.model == "flux-2":
        document["flow_schedule_shift"] = _FLUX_SHIFT
    return filled(document, order, CARRIES)


def _notes(order: Order) -> Iterator[str]:
    masks = "SimpleTuner takes them from a second entry of simpletuner-data.json, one for every picture."
    yield from wishes(order, masks=masks, rank=16)
    if order.spec.learning_rate is None:
        yield "No learning rate was given: SimpleTuner takes 0.0000004."
    if order.model == "z-image":
        yield "Z-Image Turbo is trained through ostris' adapter, which the flavour turbo-ostris-v2 fetches."
    if order.model == "wan-2.2":
        yield "WAN's two halves are trained in two runs, one after the other; both files are needed."
        yield (
            "SimpleTuner trains WAN 2.2 14B only as image to video: a still picture is its own first frame there and "
            "teaches little. ai-toolkit, musubi-tuner and diffusion-pipe train the text-to-video model on stills."
        )
