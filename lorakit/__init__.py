"""lorakit: character LoRA training sets that are right before money is spent on them.

    import lorakit as lk

    dataset = lk.load("photos/", trigger="JINXCHAR", model="flux-2")
    report = lk.validate(dataset)
    package = lk.package(lk.caption(dataset), "out/", trainer="fal")

The values and the verbs are found here, each imported when first asked for: ``import lorakit`` itself costs next to
nothing. Values that were come by this way show themselves in notebooks.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lorakit.errors import FieldError, InputError, InvalidDataError, LorakitError
    from lorakit.model import (
        Author,
        Candidate,
        Caption,
        Character,
        Dataset,
        Fate,
        Finding,
        ImageFacts,
        ImageFault,
        Inspection,
        Item,
        Lora,
        ModelProfile,
        Origin,
        Package,
        Plan,
        Preview,
        Provenance,
        Purpose,
        Range,
        Report,
        Run,
        Selection,
        Severity,
        Shootout,
        Shot,
        Targets,
        TrainerContract,
        TrainingSpec,
        Verdict,
        Waiver,
    )
    from lorakit.vocab import Angle, Environment, Expression, Framing, Lighting, Outfit, Vocabulary
    from lorakit.workflow import (
        Running,
        caption,
        generate,
        inspect,
        label,
        load,
        load_engines,
        package,
        pick,
        plan,
        prepare,
        preview,
        save_captions,
        save_selection,
        shootout,
        train,
        validate,
    )

    __version__: str

__all__ = [
    "Angle",
    "Author",
    "Candidate",
    "Caption",
    "Character",
    "Dataset",
    "Environment",
    "Expression",
    "Fate",
    "FieldError",
    "Finding",
    "Framing",
    "ImageFacts",
    "ImageFault",
    "InputError",
    "Inspection",
    "InvalidDataError",
    "Item",
    "Lighting",
    "Lora",
    "LorakitError",
    "ModelProfile",
    "Origin",
    "Outfit",
    "Package",
    "Plan",
    "Preview",
    "Provenance",
    "Purpose",
    "Range",
    "Report",
    "Run",
    "Running",
    "Selection",
    "Severity",
    "Shootout",
    "Shot",
    "Targets",
    "TrainerContract",
    "TrainingSpec",
    "Verdict",
    "Vocabulary",
    "Waiver",
    "__version__",
    "caption",
    "generate",
    "inspect",
    "label",
    "load",
    "load_engines",
    "package",
    "pick",
    "plan",
    "prepare",
    "preview",
    "save_captions",
    "save_selection",
    "shootout",
    "train",
    "validate",
]

_VERBS = frozenset(
    {
        "Running",
        "caption",
        "generate",
        "inspect",
        "label",
        "load",
        "load_engines",
        "package",
        "pick",
        "plan",
        "prepare",
        "preview",
        "save_captions",
        "save_selection",
        "shootout",
        "train",
        "validate",
    }
)


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # else every misspelt name would pass for one of ours

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module 'lorakit' has no attribute {name!r}")
        value = _version() if name == "__version__" else _imported(name)
        globals()[name] = value
        return value


def _version() -> str:
    from importlib.metadata import version  # noqa: PLC0415 - the import costs more than all of this module

    return version("lorakit")


def _imported(name: str) -> object:
    from importlib import import_module  # noqa: PLC0415 - as everything here, when asked for

    from lorakit import notebook  # noqa: PLC0415 - as above

    notebook.attach()
    if name == "TrainingSpec":  # for_model is bound where the profiles are known
        import_module("lorakit.simulation")
    homes = ("workflow",) if name in _VERBS else ("model", "vocab", "errors")
    modules = (import_module(f"lorakit.{home}") for home in homes)
    return next(getattr(module, name) for module in modules if name in module.__all__)
