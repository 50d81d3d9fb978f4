"""Trainer contracts: what each trainer really reads of a dataset folder, from its own code or documentation."""

from collections.abc import Mapping
from types import MappingProxyType

from lorakit.model import (
    AlphaUse,
    Buckets,
    BucketScheme,
    NameTrap,
    TrainerContract,
    TrapEffect,
    Treatment,
    TriggerUse,
)

__all__ = ["CONTRACTS"]


def __dir__() -> list[str]:
    return __all__


_TOKENS = 512
"""What every one of these trainers gives the text encoders of lorakit's models (read in each, for sd-scripts T5's)."""
_SPLIT = r"(?:.*[-._ 0-9])?(?:train|training|validation|valid|dev|val|test|testing|eval|evaluation)(?:[-._ 0-9].*)?"

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
        NameTrap(pattern=r"(?i).+_mask", what="the mask of another image"),
        NameTrap(pattern=r"(?i).+_(?:start[2-4]?|end)", what="one half of an edit pair"),
    ),
    trigger_use=TriggerUse.SERVICE,
    fewest_images=10,
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
    trigger_use=TriggerUse.PREPENDED,
    skipped_folders=("_controls",),
    placeholders=("[trigger]", "[name]"),
    tokens=_TOKENS,
    buckets=Buckets(scheme=BucketScheme.SHRINKING, step=16),
    settings=(
        ("datasets.0.caption_ext", "txt"),
        ("datasets.0.buckets", "true"),
        ("datasets.0.random_crop", "false"),
    ),
    keys=(
        ("steps", "train.steps"),
        ("learning_rate", "train.lr"),
        ("rank", "network.linear"),
        ("alpha", "network.linear_alpha"),
        ("resolution", "datasets.0.resolution"),
        ("trigger", "trigger_word"),
        ("default_caption", "datasets.0.default_caption"),
    ),
    alpha_use=AlphaUse.RANK,
    notes=(
        "Folders whose name begins with a dot or is _controls are skipped.",
        "[trigger] and [name] in a caption are replaced.",
        "A final newline stays in the caption, and every comma gets another blank behind it.",
        "Pictures smaller than the resolution are not enlarged; they get a bucket of their own size.",
        "It writes .aitk_size.json into the folder.",
        "Older versions took default.txt for a caption of all images without one; this one does not.",
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
    tokens=_TOKENS,
    buckets=Buckets(scheme=BucketScheme.HALVES, step=16),
    settings=(("caption_extension", ".txt"), ("enable_bucket", "true"), ("bucket_no_upscale", "false")),
    keys=(
        ("steps", "max_train_steps"),
        ("learning_rate", "learning_rate"),
        ("rank", "network_dim"),
        ("alpha", "network_alpha"),
        ("resolution", "general.resolution"),
    ),
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
    strips=False,
    trigger="instance_prompt is put in front of each caption when prepend_instance_prompt is set; lorakit does not.",
    tokens=_TOKENS,
    buckets=Buckets(scheme=BucketScheme.OWN_RATIO, step=64, model_steps=(("wan-2.2", 32),)),
    settings=(
        ("caption_strategy", "textfile"),
        ("prepend_instance_prompt", "false"),
        ("resolution_type", "pixel_area"),
        ("crop", "false"),
    ),
    keys=(
        ("steps", "max_train_steps"),
        ("learning_rate", "learning_rate"),
        ("rank", "lora_rank"),
        ("alpha", "lora_alpha"),
        ("resolution", "resolution"),
    ),
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
    reads_hidden=True,
    missing_caption=Treatment.EMPTY,
    empty_caption=Treatment.EMPTY,
    several_lines=Treatment.ALTERNATIVES,
    exif=Treatment.APPLIED,
    alpha=Treatment.FLATTENED,
    trigger="None: the captions must hold it.",
    name_traps=(
        NameTrap(pattern=r".+-masklabel", what="the mask of another image"),
        NameTrap(pattern=r".+-condlabel", what="the condition of another image"),
    ),
    tokens=_TOKENS,
    buckets=Buckets(scheme=BucketScheme.RATIOS, step=64, ratios=(1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0)),
    settings=(("aspect_ratio_bucketing", "true"), ("include_subdirectories", "false"), ("enable_crop_jitter", "false")),
    keys=(
        ("steps", "epochs"),
        ("learning_rate", "learning_rate"),
        ("rank", "lora_rank"),
        ("alpha", "lora_alpha"),
        ("resolution", "resolution"),
    ),
    default_alpha=1.0,
    notes=(
        "Sub-folders are read only with include_subdirectories.",
        "Length is set in epochs; steps are rounded to whole passes over the set.",
    ),
    source="modules/dataLoader/mixin/DataLoaderText2ImageMixin.py; mgds LoadImage.py",
)
_DIFFUSION_PIPE = TrainerContract(
    id="diffusion-pipe",
    title="tdrussell/diffusion-pipe",
    version="8f83dbf (2026-08-20)",
    models=("flux-2", "z-image", "z-image-base", "wan-2.2"),
    suffixes=(".avif", ".bmp", ".gif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"),
    reads_hidden=True,
    missing_caption=Treatment.DROPS,
    empty_caption=Treatment.EMPTY,
    several_lines=Treatment.WHOLE,
    exif=Treatment.IGNORED,
    alpha=Treatment.APPLIED,
    trigger="caption_prefix is put in front of every caption when it is set; lorakit does not set it.",
    tokens=_TOKENS,
    buckets=Buckets(scheme=BucketScheme.LOG_RATIOS, step=16, ratios=(0.5, 0.63, 0.794, 1.0, 1.26, 1.587, 2.0)),
    settings=(
        ("enable_ar_bucket", "true"),
        ("min_ar", "0.5"),
        ("max_ar", "2.0"),
        ("num_ar_buckets", "7"),
        ("skip_empty_caption", "true"),
    ),
    keys=(
        ("steps", "max_steps"),
        ("learning_rate", "optimizer.lr"),
        ("rank", "adapter.rank"),
        ("resolution", "resolutions"),
    ),
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
    missing_caption=Treatment.DROPS,
    empty_caption=Treatment.DEFAULT,
    several_lines=Treatment.WHOLE,
    exif=Treatment.APPLIED,
    alpha=Treatment.FLATTENED,
    strips=False,
    trigger="--instance_prompt is required; it is the caption of images whose own is empty.",
    trigger_use=TriggerUse.FALLBACK,
    name_traps=(NameTrap(pattern=_SPLIT, what="a part of the set put aside for tests", effect=TrapEffect.SPLITS),),
    tokens=_TOKENS,
    buckets=Buckets(scheme=BucketScheme.SQUARE, step=1),
    settings=(("--caption_column", "text"),),
    keys=(
        ("steps", "--max_train_steps"),
        ("learning_rate", "--learning_rate"),
        ("rank", "--rank"),
        ("alpha", "--lora_alpha"),
        ("resolution", "--resolution"),
        ("trigger", "--instance_prompt"),
        ("default_caption", "--instance_prompt"),
    ),
    default_alpha=4.0,
    notes=(
        "As many .txt files as images make the folder load as a text dataset unless a README.md names its data files.",
        "With --instance_data_dir every file is opened as an image: one .txt there ends the run.",
        "file_name must be the first key of each line of metadata.jsonl.",
        "An image without a line in metadata.jsonl is left out.",
        "Each image is cropped to one square, somewhere at random unless --center_crop takes the middle.",
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
    trigger_use=TriggerUse.FALLBACK,
    name_traps=(
        NameTrap(
            pattern=r".*(?:_[^_]*){4}",
            what="a crop of the picture called as its name is less four parts, whose caption it borrows",
            effect=TrapEffect.BORROWS,
        ),
    ),
    tokens=_TOKENS,
    buckets=Buckets(scheme=BucketScheme.GRID, step=64, shortest=256, longest=1024),
    settings=(
        ("caption_extension", ".txt"),
        ("enable_bucket", "true"),
        ("enable_wildcard", "false"),
        ("bucket_no_upscale", "false"),
    ),
    keys=(
        ("steps", "max_train_steps"),
        ("learning_rate", "learning_rate"),
        ("rank", "network_dim"),
        ("alpha", "network_alpha"),
        ("resolution", "resolution"),
        ("default_caption", "class_tokens"),
    ),
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
