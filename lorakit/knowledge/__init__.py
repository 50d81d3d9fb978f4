"""Facts as typed data, each with its source. No behaviour."""

from lorakit.knowledge.checklist import CHECKLIST, ChecklistLine
from lorakit.knowledge.contracts import CONTRACTS
from lorakit.knowledge.models import MODELS
from lorakit.knowledge.references import REFERENCE_MODELS

__all__ = ["CHECKLIST", "CONTRACTS", "MODELS", "REFERENCE_MODELS", "ChecklistLine"]


def __dir__() -> list[str]:
    return __all__
