"""Trainer contracts: what each trainer really reads of a dataset folder, from its own code or documentation."""

from collections.abc import Mapping
from types import MappingProxyType

from lorakit.model import AlphaUse, TrainerContract, Treatment

__all__ = ["CONTRACTS"]


def __dir__() -> list[str]:
    return __all__


_FAL = TrainerContract(
    id="fal",
    title="fal.ai",
    version="@fal-ai/client 1.10.1 and the stored pages of November 2026",
    models=("flux-2", "z-image", "z-image-base", "wan-2.2"),
    hosted=True,
    suffixes=(".jpeg", ".jpg", ".png"),
    missing_caption=Treatment.FAILS,
    several_lines=Treatment.UNKNOWN,
    exif=Treatment.UNKNOWN,
    alpha=Treatment.UNKNOWN,
    strips=False,
    trigger="Only what the captions say, except WAN 2.2, whose trainer demands a trigger_phrase as well.",
    name_traps=(
        (r"(?i).+_mask", "the mask of another image"),
        (r"(?i).+_(?:start[2-4]?|end)", "one half of an edit pair"),
    ),
    takes_rank=False,
    alpha_use=AlphaUse.NO_INPUT,
    notes=(
        "The ZIP's files lie at its root.",
        "A default_caption serves the images without a caption file; without either the job fails.",
        "WebP is named by one trainer only, so it is not counted on.",
    ),
    source="fal's published request types and pages; fal-demos cc0cd6f",
)
_AI_TOOLKIT = TrainerContract(
    id="ai-toolkit",
    title="ostris/ai-toolkit",
    version="27a03a9 (2026-08-21)",
    models=("flux-2", "z-image", "z-image-base", "wan-2.2"),
    suffixes=(".jpeg", ".jpg", ".png", ".webp"),
    recursive=True,
    missing_caption=Treatment.DEFAULT,
    empty_caption=Treatment.DEFAULT,
    several_lines=Treatment.WHOLE,
    exif=Treatment.APPLIED,
    alpha=Treatment.FLATTENED,
    strips=False,
    trigger="trigger_word is put in front of captions that do not hold it anywhere, even inside another word.",
    name_traps=((r"default", "its caption is used for every image of the folder that has none"),),
    alpha_use=AlphaUse.RANK,
    notes=(
        "Folders whose name begins with a dot or is _controls are skipped.",
        "[trigger] and [name] in a caption are replaced.",
        "A final newline stays in the caption.",
    ),
    source="toolkit/data_loader.py, toolkit/dataloader_mixins.py",
)
_MUSUBI = TrainerContract(
    id="musubi-tuner",
    title="kohya-ss/musubi-tuner",
    version="30c658c (2026-06-24)",
    models=("flux-2", "z-image", "z-image-base", "wan-2.2"),
    suffixes=(".avif", ".bmp", ".jpeg", ".jpg", ".png", ".webp"),
    mixed_case=False,
    caption_setting="caption_extension",
    missing_caption=Treatment.DROPS,
    empty_caption=Treatment.EMPTY,
    several_lines=Treatment.WHOLE,
    exif=Treatment.IGNORED,
    alpha=Treatment.FLATTENED,
    trigger="None: the captions must hold it.",
    default_alpha=1.0,
    notes=(
        "Without caption_extension every image is kept and the run dies at the first caption.",
        "Two images with one stem share a caption and a cache file.",
        "enable_bucket is off unless set.",
    ),
    source="src/musubi_tuner/dataset/datasources.py, media_utils.py",
)
_SIMPLETUNER = TrainerContract(
    id="simpletuner",
    title="bghira/SimpleTuner",
    version="bc8e6ab (2026-08-22)",
    models=("flux-2", "z-image", "z-image-base", "wan-2.2"),
    suffixes=(".avif", ".bmp", ".gif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"),
    recursive=True,
    missing_caption=Treatment.FAILS,
    empty_caption=Treatment.UNKNOWN,
    several_lines=Treatment.ALTERNATIVES,
    exif=Treatment.APPLIED,
    alpha=Treatment.FLATTENED,
    trigger="instance_prompt is put in front of each caption when prepend_instance_prompt is set.",
    notes=(
        "Needs caption_strategy: textfile to read the .txt files.",
        "repeats counts extra passes: one less than elsewhere.",
        "delete_unwanted_images and delete_problematic_images delete originals for good.",
        "WAN 2.2 14B only as image to video, one run for each noise half.",
    ),
    source="simpletuner/helpers/prompts.py, helpers/image_manipulation/load.py",
)
_ONETRAINER = TrainerContract(
    id="onetrainer",
    title="Nerogar/OneTrainer",
    version="23df383 (2026-08-19), mgds 3a6994a",
    models=("flux-2", "z-image", "z-image-base"),
    suffixes=(".avif", ".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"),
    missing_caption=Treatment.EMPTY,
    empty_caption=Treatment.EMPTY,
    several_lines=Treatment.ALTERNATIVES,
    exif=Treatment.APPLIED,
    alpha=Treatment.FLATTENED,
    trigger="None: the captions must hold it.",
    name_traps=(
        (r".+-masklabel", "the mask of another image"),
        (r".+-condlabel", "the condition of another image"),
    ),
    default_alpha=1.0,
    notes=(
        "Sub-folders are read only with include_subdirectories.",
        "Length is set in epochs; there is no input for steps.",
    ),
    source="modules/dataLoader/mixin/DataLoaderText2ImageMixin.py; mgds LoadImage.py",
)
_DIFFUSION_PIPE = TrainerContract(
    id="diffusion-pipe",
    title="tdrussell/diffusion-pipe",
    version="8f83dbf (2026-08-20)",
    models=("flux-2", "z-image", "z-image-base", "wan-2.2"),
    suffixes=(".avif", ".bmp", ".gif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"),
    missing_caption=Treatment.DROPS,
    empty_caption=Treatment.EMPTY,
    several_lines=Treatment.WHOLE,
    exif=Treatment.IGNORED,
    alpha=Treatment.APPLIED,
    trigger="caption_prefix is put in front of every caption when it is set.",
    alpha_use=AlphaUse.REFUSED,
    notes=(
        "Captions are read in the locale's encoding, not always UTF-8.",
        "A captions.json in the folder switches the .txt files off.",
        "Every file it does not know to skip is opened as an image.",
    ),
    source="utils/dataset.py, models/base.py",
)
_DIFFUSERS = TrainerContract(
    id="diffusers",
    title="huggingface/diffusers DreamBooth LoRA scripts",
    version="58eb52c (2026-08-23)",
    models=("flux-2", "z-image", "z-image-base"),
    suffixes=(".bmp", ".gif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"),
    recursive=True,
    caption_suffix=None,
    caption_setting="--caption_column",
    missing_caption=Treatment.DEFAULT,
    empty_caption=Treatment.EMPTY,
    several_lines=Treatment.WHOLE,
    exif=Treatment.APPLIED,
    alpha=Treatment.FLATTENED,
    strips=False,
    trigger="--instance_prompt is required; it is every image's caption when no caption column is named.",
    default_alpha=4.0,
    notes=(
        "As many .txt files as images make the folder load as a text dataset unless a README.md names its data files.",
        "With --instance_data_dir every file is opened as an image: one .txt there ends the run.",
        "file_name must be the first key of each line of metadata.jsonl.",
    ),
    source="examples/dreambooth; datasets' imagefolder loader",
)
_SD_SCRIPTS = TrainerContract(
    id="sd-scripts",
    title="kohya-ss/sd-scripts",
    version="48d368f (2026-02-16)",
    models=(),
    suffixes=(".bmp", ".jpeg", ".jpg", ".png", ".webp"),
    mixed_case=False,
    caption_setting="caption_extension",
    missing_caption=Treatment.DEFAULT,
    empty_caption=Treatment.FAILS,
    several_lines=Treatment.FIRST_LINE,
    exif=Treatment.IGNORED,
    alpha=Treatment.FLATTENED,
    trigger="class_tokens or the folder's name, only where a caption is missing.",
    name_traps=((r".*(?:_[^_]*){4}", "without a caption of its own it borrows that of its name less four parts"),),
    default_alpha=1.0,
    notes=(
        "Looks for .caption files unless caption_extension says otherwise.",
        "Trains Stable Diffusion, FLUX.1 and Lumina, none of lorakit's four models.",
    ),
    source="library/train_util.py",
)

CONTRACTS: Mapping[str, TrainerContract] = MappingProxyType(
    {
        contract.id: contract
        for contract in (
            _FAL,
            _AI_TOOLKIT,
            _MUSUBI,
            _SIMPLETUNER,
            _ONETRAINER,
            _DIFFUSION_PIPE,
            _DIFFUSERS,
            _SD_SCRIPTS,
        )
    }
)
"""The trainer contracts by id."""
