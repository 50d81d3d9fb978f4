"""Facts as typed data, each with its source. No behaviour."""

from lorakit.knowledge.aliases import ALIASES, Alias
from lorakit.knowledge.checklist import CHECKLIST, ChecklistLine
from lorakit.knowledge.contracts import CONTRACTS
from lorakit.knowledge.distribution import (
    DISTRIBUTION,
    ENVIRONMENT_POOL,
    FURTHER_EXPRESSIONS,
    LIGHTING_POOL,
    POLICIES,
    Distribution,
    PolicyFacts,
)
from lorakit.knowledge.drawing import DRAWING_ENDPOINTS, DrawingEndpoint, View
from lorakit.knowledge.endpoints import ENDPOINTS, Endpoint, Input, Output
from lorakit.knowledge.engines import (
    ENGINES,
    LORA_PREP,
    RECIPES,
    TESTED_RUNS,
    LoraPrep,
    TestedRun,
)
from lorakit.knowledge.keystones import KEYSTONE_VIEWS, KeystoneView
from lorakit.knowledge.mistakes import MISTAKES, Mistake
from lorakit.knowledge.models import MODELS
from lorakit.knowledge.prices import CHARACTERS_A_TOKEN, PRICES, Price, PriceTable, PriceUnit, Tokens
from lorakit.knowledge.redundancy import REDUNDANCY, Property
from lorakit.knowledge.references import REFERENCE_MODELS
from lorakit.knowledge.sources import SOURCES, Source, Standing

__all__ = [
    "ALIASES",
    "CHARACTERS_A_TOKEN",
    "CHECKLIST",
    "CONTRACTS",
    "DISTRIBUTION",
    "DRAWING_ENDPOINTS",
    "ENDPOINTS",
    "ENGINES",
    "ENVIRONMENT_POOL",
    "FURTHER_EXPRESSIONS",
    "KEYSTONE_VIEWS",
    "LIGHTING_POOL",
    "LORA_PREP",
    "MISTAKES",
    "MODELS",
    "POLICIES",
    "PRICES",
    "RECIPES",
    "REDUNDANCY",
    "REFERENCE_MODELS",
    "SOURCES",
    "TESTED_RUNS",
    "Alias",
    "ChecklistLine",
    "Distribution",
    "DrawingEndpoint",
    "Endpoint",
    "Input",
    "KeystoneView",
    "LoraPrep",
    "Mistake",
    "Output",
    "PolicyFacts",
    "Price",
    "PriceTable",
    "PriceUnit",
    "Property",
    "Source",
    "Standing",
    "TestedRun",
    "Tokens",
    "View",
]


def __dir__() -> list[str]:
    return __all__
