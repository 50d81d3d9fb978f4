"""Command lines for the DreamBooth LoRA scripts of huggingface/diffusers."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from lorakit.errors import FieldError
from lorakit.model import Extra
from lorakit.trainers._export import DATA, SAVE_EVERY, SEED, Export, Order, refuse_carried, wishes

__all__: list[str] = []

CARRIES = MappingProxyType(
    {
        "steps": "max_train_steps",
        "learning_rate": "learning_rate",
        "rank": "rank",
        "alpha": "lora_alpha",
        "resolution": "resolution",
    }
)
"""The option that carries each field of ``TrainingSpec``."""
_CACHE = "cache/diffusers"
"""Where the loader keeps the set: in its common cache it would find another one for it."""

_MODELS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "flux-2": ("train_dreambooth_lora_flux2.py", "black-forest-labs/FLUX.2-dev", "1"),
        "z-image": ("train_dreambooth_lora_z_image.py", "Tongyi-MAI/Z-Image-Turbo", "0"),
        "z-image-base": ("train_dreambooth_lora_z_image.py", "Tongyi-MAI/Z-Image", "5.0"),
    }
)
"""Script, model and guidance scale of each model."""


def plan(order: Order) -> Export:
    """Return the command line for one run; there are no configuration files."""
    script, model, guidance = _MODELS[order.model]
    options = {
        "pretrained_model_name_or_path": model,
        "dataset_name": DATA,
        "cache_dir": _CACHE,
        "image_column": "image",
        "caption_column": "text",
        "instance_prompt": order.trigger,
        "output_dir": f"output/{order.name}",
        "mixed_precision": "bf16",
        "guidance_scale": guidance,
        "train_batch_size": "1",
        "gradient_accumulation_steps": "1",
        "repeats": "1",
        "optimizer": "adamW",
        "lr_scheduler": "constant",
        "lr_warmup_steps": "0",
        "checkpointing_steps": str(SAVE_EVERY),
        "seed": str(SEED),
    }
    for field, option in CARRIES.items():
        value = getattr(order.spec, field)
        if value is not None:
            options[option] = str(_whole(value) if field == "alpha" else value)
    switches = {"gradient_checkpointing": True, "cache_latents": True, "use_8bit_adam": True}
    for name, value in order.spec.extra:
        refuse_carried(order, name, {**CARRIES, "trigger": "instance_prompt"})
        _check_extra(name, value, takes_value=name in options, is_switch=name in switches)
        if isinstance(value, bool):
            switches[name] = value
        else:
            options[name] = str(value)
    # One word an option: a value may begin with a hyphen.
    words = [f"--{name}={value}" for name, value in options.items()]
    words += [f"--{name}" for name, wanted in switches.items() if wanted]
    command = ("accelerate", "launch", f"$DIFFUSERS/examples/dreambooth/{script}", *words)
    return Export(home="DIFFUSERS", stale=(_CACHE,), commands=(command,), notes=tuple(_notes(order)))


def _check_extra(name: str, value: Extra, *, takes_value: bool, is_switch: bool) -> None:
    if isinstance(value, tuple):
        raise FieldError(f"extra.{name}", "an option of the scripts takes one value, got a list", "Give one value.")
    if isinstance(value, str) and not value.isprintable():
        fix = "Write it in one line of plain characters."
        raise FieldError(f"extra.{name}", "it holds a line end or another control character", fix)
    if takes_value and isinstance(value, bool):
        raise FieldError(f"extra.{name}", "the option takes a value, got a switch", "Give a text or a number.")
    if is_switch and not isinstance(value, bool):
        raise FieldError(f"extra.{name}", f"the option is a switch, got {value!r}", "Give true or false.")


def _whole(alpha: float) -> int:
    if not alpha.is_integer():
        fix = f"Use {round(alpha) or 1}, or another trainer."
        raise FieldError("alpha", f"diffusers takes whole numbers only, got {alpha:g}", fix)
    return int(alpha)


def _notes(order: Order) -> Iterator[str]:
    spec = order.spec
    yield from wishes(order, masks="The scripts of diffusers have no masked training.", rank=4)
    if spec.steps is None:
        yield "No steps were given: the script takes one epoch."
    if spec.learning_rate is None:
        yield "No learning rate was given: the script takes 0.0001."
    if spec.alpha is None:
        yield "No alpha was given: the script takes 4."
    yield "The script reads captions from dataset/metadata.jsonl: change them there, not in the .txt files."
    if order.model == "z-image":
        yield (
            "The script trains Z-Image Turbo as it is, without a training adapter, so its few-step speed may be lost; "
            "ai-toolkit, musubi-tuner, simpletuner and diffusion-pipe train it through one."
        )
