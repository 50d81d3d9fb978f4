"""The verbs with effects: load, validate, label, generate, caption, package."""

from lorakit.workflow.captioning import caption, save_captions
from lorakit.workflow.configuring import load_engines, price_table
from lorakit.workflow.demo import CREDIT, Rehearsal, make_demo, rehearse
from lorakit.workflow.generating import Running, generate, unfinished
from lorakit.workflow.inspecting import compare, inspect
from lorakit.workflow.judging import study_of, validate
from lorakit.workflow.labelling import label
from lorakit.workflow.ledgers import Books, books, resolve
from lorakit.workflow.loading import files_of, load, thumbnails
from lorakit.workflow.packaging import Dropped, Prepared, package, prepare
from lorakit.workflow.picking import keep_of, pick, picked, save_selection, stored_selection, wanted_of
from lorakit.workflow.planning import Wished, plan, workshop_of
from lorakit.workflow.previewing import preview
from lorakit.workflow.progress import Measuring, Progress, silent
from lorakit.workflow.referencing import References, make_references, plan_references
from lorakit.workflow.settings import Settings, settings_at, settings_of
from lorakit.workflow.shooting import shootout
from lorakit.workflow.training import Following, Launch, Trained, TrainingProgress, cancel_training, launch, train

__all__ = [
    "CREDIT",
    "Books",
    "Dropped",
    "Following",
    "Launch",
    "Measuring",
    "Prepared",
    "Progress",
    "References",
    "Rehearsal",
    "Running",
    "Settings",
    "Trained",
    "TrainingProgress",
    "Wished",
    "books",
    "cancel_training",
    "caption",
    "compare",
    "files_of",
    "generate",
    "inspect",
    "keep_of",
    "label",
    "launch",
    "load",
    "load_engines",
    "make_demo",
    "make_references",
    "package",
    "pick",
    "picked",
    "plan",
    "plan_references",
    "prepare",
    "preview",
    "price_table",
    "rehearse",
    "resolve",
    "save_captions",
    "save_selection",
    "settings_at",
    "settings_of",
    "shootout",
    "silent",
    "stored_selection",
    "study_of",
    "thumbnails",
    "train",
    "unfinished",
    "validate",
    "wanted_of",
    "workshop_of",
]


def __dir__() -> list[str]:
    return __all__
