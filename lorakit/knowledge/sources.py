"""Where the numbers come from: what the seed cites, with the citations that had to be corrected."""

from enum import StrEnum

import attrs

__all__ = ["SOURCES", "Source", "Standing"]


def __dir__() -> list[str]:
    return __all__


class Standing(StrEnum):
    """How far a source carries."""

    PAPER = "paper"
    DOCUMENTATION = "documentation"
    CONVENTION = "convention"
    """A guide or a thread: what people do, not what was shown to work."""
    RUN = "run"
    """One documented run."""
    UNVERIFIED = "unverified"
    """Cited, but not found again."""


@attrs.frozen
class Source:
    """One thing the numbers rest on."""

    title: str
    about: str
    standing: Standing
    instead_of: str = ""
    """The citation it corrects."""


_PAPER, _DOC, _CONVENTION, _RUN = Standing.PAPER, Standing.DOCUMENTATION, Standing.CONVENTION, Standing.RUN

SOURCES: tuple[Source, ...] = (
    Source("LoRA Training Best Practices, 2026-02-15 (the seed)", "every default of lorakit", _CONVENTION),
    Source(
        "Surcinelli, Andrei, Montebarocci, Grandi (2022), Psychological Reports 125(5):2623-2635",
        "fear, anger and sadness are recognised better from the front; the other emotions are not",
        _PAPER,
        instead_of="Ibarretxe-Bilbao et al. (2021)",
    ),
    Source(
        "Guo, Shaw (2015), Acta Psychologica 155:19-28",
        "every expression tested looks weaker in profile",
        _PAPER,
        instead_of="Guo et al. (2015)",
    ),
    Source("Pagan et al. (2025)", "one-word emotion labels: 87 % agreement for sadness, 3 % for fear", _PAPER),
    Source("fal.ai documentation", "training of Flux 2, Z-Image and WAN 2.2", _DOC),
    Source("CivitAI LoRA training guides", "captions, curation, wardrobe", _CONVENTION),
    Source("CivitAI: The Definitive Guide to Character LoRA Training", "expressions are variation", _CONVENTION),
    Source("CivitAI: LoRA Training, Avoiding Wardrobe Baking", "3-5 outfits at least", _CONVENTION),
    Source("Apatero: Flux LoRA training guide", "backgrounds instead of regularisation", _CONVENTION),
    Source("RunDiffusion: Advanced LoRA Training Tips", "varied backgrounds over white", _CONVENTION),
    Source("SimpleTuner documentation", "learning rate, rank, alpha", _DOC),
    Source("HuggingFace engineering notes", "rank and alpha", _DOC),
    Source("SeaArt: LoRA Image Training Guide", "isolating the subject by its backgrounds", _CONVENTION),
    Source("SeaArt: How To Create Dataset For Training", "expressions in portraits and close views", _CONVENTION),
    Source("kohya-ss/musubi-tuner issue 227", "random plain backgrounds", Standing.UNVERIFIED),
    Source("Google Gemini API documentation", "Flash Image and Gemini 3 Pro Image", _DOC),
    Source("fal.ai: Qwen Image Edit 2511 and Multi-Angle endpoints", "inputs of both", _DOC),
    Source("Qwen against Gemini, 2026-02-13", "angle accuracy and wardrobe", _RUN),
    Source("Engine shootout, 2026-02-14", "five engines, three passes", _RUN),
    Source("Pipeline redesign, 2026-02-15", "SeedVR2 for Qwen Edit, expression distribution", _RUN),
    Source("Skin texture test, 2026-02-14", "pores and freckles with the prompts kept", _RUN),
    Source("Full batch test, 2026-02-14", "60 jobs, 57 pictures", _RUN),
    Source("Hybrid pipeline testing, 2026-02-13 and 14", "Qwen angles with Gemini variety", _RUN),
    Source("Jinx, 28 images and 1000 steps; Jinx WAN video, 1000 steps; Kian on Z-Image", "whole trainings", _RUN),
    Source("Media.io: realistic skin in AI pictures", "skin prompts", _CONVENTION),
    Source("302.AI: 2025 model roundup", "realistic portraits", _CONVENTION),
    Source("PXZ.ai: negative prompts for portraits", "skin prompts", _CONVENTION),
    Source("Fiddl.art: portrait prompt engineering", "asking for imperfections", _CONVENTION),
    Source("OpenAI Cookbook: Sora 2 Prompting Guide", "style bleeds from reference backgrounds", _DOC),
    Source("fal.ai, KlingAIO, Age of LLMs: Kling 3.0 Elements", "white backgrounds, passport style", _CONVENTION),
    Source("Skywork, Arsturn: Veo 3.1", "white or green backgrounds", _CONVENTION),
    Source("WaveSpeedAI, Flux-AI: Seedance 2.0", "simple backgrounds", _CONVENTION),
    Source("Segmind, MiniMax: Hailuo S2V-01", "simple backgrounds", _CONVENTION),
    Source("Runway Academy, Kristopher Dunham: Gen-4", "solid colours and gradients", _CONVENTION),
    Source("ImaginePro: MidJourney --cref", "plain backgrounds", _CONVENTION),
    Source("Stable Diffusion Art: Wan 2.1 VACE", "backgrounds removed", _CONVENTION),
    Source("Together AI: FLUX.2 multi-reference", "clean references", _DOC),
    Source("Tencent: IP-Adapter Face wiki", "face segmentation against background dependence", _DOC),
    Source("CivitAI: AnimateDiff, IPAdapter, ControlNet", "background handling", _CONVENTION),
)
"""The sources. No controlled study was found that isolates caption redundancy or angle balance."""
