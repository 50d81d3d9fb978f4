"""Jobs for ostris/ai-toolkit."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from lorakit.errors import FieldError
from lorakit.trainers._export import DATA, SAVE_EVERY, Export, Order, filled, wishes

__all__: list[str] = []

FILE = "ai-toolkit.json"
_PROCESS = "config.process.0."
CARRIES = MappingProxyType(
    {
        "steps": f"{_PROCESS}train.steps",
        "learning_rate": f"{_PROCESS}train.lr",
        "rank": f"{_PROCESS}network.linear",
        "resolution": f"{_PROCESS}datasets.0.resolution",
        "default_caption": f"{_PROCESS}datasets.0.default_caption",
    }
)
"""Where each field of ``TrainingSpec`` stands in the job."""
_SETTLED = MappingProxyType({"trigger": f"{_PROCESS}trigger_word"})

_ADAPTER = "ostris/zimage_turbo_training_adapter/zimage_turbo_training_adapter_v2.safetensors"
_MODELS: Mapping[str, Mapping[str, object]] = MappingProxyType(
    {
        "flux-2": {"arch": "flux2", "name_or_path": "black-forest-labs/FLUX.2-dev"},
        "z-image": {
            "arch": "zimage",
            "name_or_path": "Tongyi-MAI/Z-Image-Turbo",
            "assistant_lora_path": _ADAPTER,
        },
        "z-image-base": {"arch": "zimage", "name_or_path": "Tongyi-MAI/Z-Image"},
        "wan-2.2": {
            "arch": "wan22_14b",
            "name_or_path": "ai-toolkit/Wan2.2-T2V-A14B-Diffusers-bf16",
            "model_kwargs": {"train_high_noise": True, "train_low_noise": True},
        },
    }
)
_SWITCH_EVERY = 10
"""Steps between two changes of WAN's halves (ai-toolkit's own example)."""


def plan(order: Order) -> Export:
    """Return the job for one run."""
    # It replaces [name] everywhere in the job by the job's name, after the file is parsed: nothing can be escaped.
    for what, text in (("trigger", order.trigger), ("default_caption", order.spec.default_caption or "")):
        if "[name]" in text:
            fix = "Choose a text without [name] for this trainer."
            raise FieldError(what, "ai-toolkit would replace its [name] by the name of the job", fix)
    video = order.model == "wan-2.2"
    process: dict[str, Any] = {
        "type": "diffusion_trainer",
        "training_folder": "output",
        "trigger_word": order.trigger,
        "network": {"type": "lora"},
        "save": {"dtype": "bf16", "save_every": SAVE_EVERY, "max_step_saves_to_keep": 4},
        "datasets": [
            {
                "folder_path": DATA,
                "caption_ext": "txt",
                "num_repeats": 1,
                "caption_dropout_rate": 0.05,
                "cache_latents_to_disk": True,
                "num_frames": 1,
            }
        ],
        "train": {
            "batch_size": 1,
            "gradient_accumulation": 1,
            "gradient_checkpointing": True,
            "train_unet": True,
            "train_text_encoder": False,
            "noise_scheduler": "flowmatch",
            "timestep_type": "linear" if video else "weighted",
            "optimizer": "adamw8bit",
            "dtype": "bf16",
            "disable_sampling": True,
        },
        "model": {**_MODELS[order.model], "quantize": True, "quantize_te": True, "low_vram": True},
    }
    if video:
        process["train"]["switch_boundary_every"] = _SWITCH_EVERY
    if order.spec.rank is not None:
        process["network"]["linear_alpha"] = order.spec.rank
    job: dict[str, Any] = {"job": "extension", "config": {"name": order.name, "process": [process]}}
    return Export(
        documents={FILE: filled(job, order, CARRIES, extras=_PROCESS, settled=_SETTLED)},
        home="AI_TOOLKIT",
        commands=(("python", "$AI_TOOLKIT/run.py", FILE),),
        notes=tuple(_notes(order)),
    )


def _notes(order: Order) -> Iterator[str]:
    spec = order.spec
    masks = "ai-toolkit takes them from a folder given as mask_path, under the pictures' own names."
    yield from wishes(order, masks=masks, rank=4)
    if spec.alpha is not None and spec.alpha != spec.rank:
        yield f"alpha {spec.alpha:g} is not used: ai-toolkit trains with the rank as alpha, whatever is given."
    if spec.steps is None:
        yield "No steps were given: ai-toolkit takes 1000."
    if spec.learning_rate is None:
        yield "No learning rate was given: ai-toolkit takes 0.000001."
    if order.model == "wan-2.2":
        yield (
            "WAN's two halves take turns in one run, so each is trained for half of the steps; two files are made, "
            "..._high_noise and ..._low_noise."
        )
    if order.model == "z-image":
        yield "Z-Image Turbo is trained through ostris' adapter, which is fetched by name."
