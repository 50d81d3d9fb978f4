"""The verbs with effects: load, validate, label, caption, package."""

from lorakit.workflow.captioning import caption, save_captions
from lorakit.workflow.demo import CREDIT, make_demo
from lorakit.workflow.inspecting import compare, inspect
from lorakit.workflow.judging import study_of, validate
from lorakit.workflow.labelling import label
from lorakit.workflow.loading import files_of, load, thumbnails
from lorakit.workflow.packaging import Dropped, Prepared, package, prepare
from lorakit.workflow.previewing import preview
from lorakit.workflow.progress import Measuring, Progress, silent
from lorakit.workflow.settings import Settings, settings_at, settings_of

__all__ = [
    "CREDIT",
    "Dropped",
    "Measuring",
    "Prepared",
    "Progress",
    "Settings",
    "caption",
    "compare",
    "files_of",
    "inspect",
    "label",
    "load",
    "make_demo",
    "package",
    "prepare",
    "preview",
    "save_captions",
    "settings_at",
    "settings_of",
    "silent",
    "study_of",
    "thumbnails",
    "validate",
]


def __dir__() -> list[str]:
    return __all__
