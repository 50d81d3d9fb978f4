"""The values: frozen, hashable, equal by content. Paths, clocks and files live elsewhere."""

from lorakit.model.candidate import Candidate, Origin, Provenance, Step, Verdict, image_name
from lorakit.model.caption import Author, Caption, EncodingFault
from lorakit.model.character import Character
from lorakit.model.contract import (
    AlphaUse,
    Buckets,
    BucketScheme,
    NameTrap,
    TrainerContract,
    TrapEffect,
    Treatment,
    TriggerUse,
)
from lorakit.model.dataset import Dataset, Item, Purpose, Stray, StrayKind
from lorakit.model.engine import (
    EngineFacts,
    Pending,
    Picture,
    Quote,
    Recipe,
    Request,
    Result,
    ResultFile,
    Settings,
    Ticket,
    Value,
)
from lorakit.model.hosted import TrainingOrder
from lorakit.model.image import FaultKind, ImageFacts, ImageFault
from lorakit.model.lora import Difference, Half, Inspection, Lora, LoraPair, Unreadable
from lorakit.model.package import Package, PackagedImage
from lorakit.model.plan import Forecast, Job, Plan, PlannedStep
from lorakit.model.preview import Preview, PreviewImage, TextSource
from lorakit.model.profile import ModelProfile, Range, ReferenceModel, Targets
from lorakit.model.report import (
    Broken,
    ChecklistItem,
    CheckState,
    CoverageRow,
    CoverageTable,
    Finding,
    NotJudged,
    Report,
    Severity,
    Waiver,
)
from lorakit.model.run import Fate, Made, Run
from lorakit.model.selection import Missed, Reason, Selection
from lorakit.model.shootout import Pass, Shootout
from lorakit.model.shot import ATTRIBUTES, Shot, member
from lorakit.model.training import Blocker, Extra, Override, TrainingSpec

__all__ = [
    "ATTRIBUTES",
    "AlphaUse",
    "Author",
    "Blocker",
    "Broken",
    "BucketScheme",
    "Buckets",
    "Candidate",
    "Caption",
    "Character",
    "CheckState",
    "ChecklistItem",
    "CoverageRow",
    "CoverageTable",
    "Dataset",
    "Difference",
    "EncodingFault",
    "EngineFacts",
    "Extra",
    "Fate",
    "FaultKind",
    "Finding",
    "Forecast",
    "Half",
    "ImageFacts",
    "ImageFault",
    "Inspection",
    "Item",
    "Job",
    "Lora",
    "LoraPair",
    "Made",
    "Missed",
    "ModelProfile",
    "NameTrap",
    "NotJudged",
    "Origin",
    "Override",
    "Package",
    "PackagedImage",
    "Pass",
    "Pending",
    "Picture",
    "Plan",
    "PlannedStep",
    "Preview",
    "PreviewImage",
    "Provenance",
    "Purpose",
    "Quote",
    "Range",
    "Reason",
    "Recipe",
    "ReferenceModel",
    "Report",
    "Request",
    "Result",
    "ResultFile",
    "Run",
    "Selection",
    "Settings",
    "Severity",
    "Shootout",
    "Shot",
    "Step",
    "Stray",
    "StrayKind",
    "Targets",
    "TextSource",
    "Ticket",
    "TrainerContract",
    "TrainingOrder",
    "TrainingSpec",
    "TrapEffect",
    "Treatment",
    "TriggerUse",
    "Unreadable",
    "Value",
    "Verdict",
    "Waiver",
    "image_name",
    "member",
]


def __dir__() -> list[str]:
    return __all__
