"""Reports, sets and rules as text, HTML and JSON-ready data. Pure: nothing is read or written here."""

from lorakit.render.data import SCHEMA, finding_dict, model_dict, report_dict, rule_dict, trainer_dict
from lorakit.render.github import report_github
from lorakit.render.loras import inspection_dict, inspection_text
from lorakit.render.picks import selection_dict, selection_fragment, selection_html, selection_text
from lorakit.render.plain import Look, columns, printable
from lorakit.render.plans import plan_dict, plan_fragment, plan_text
from lorakit.render.preview import preview_dict, preview_fragment, preview_html, preview_text
from lorakit.render.rule_pages import rule_page, rule_text
from lorakit.render.runs import run_dict, run_fragment, run_text
from lorakit.render.shootouts import shootout_dict, shootout_html, shootout_text
from lorakit.render.tables import table_text
from lorakit.render.text import report_text
from lorakit.render.web import coverage_html, dataset_html, report_fragment, report_html
from lorakit.render.wording import counted, summary, verdict

__all__ = [
    "SCHEMA",
    "Look",
    "columns",
    "counted",
    "coverage_html",
    "dataset_html",
    "finding_dict",
    "inspection_dict",
    "inspection_text",
    "model_dict",
    "plan_dict",
    "plan_fragment",
    "plan_text",
    "preview_dict",
    "preview_fragment",
    "preview_html",
    "preview_text",
    "printable",
    "report_dict",
    "report_fragment",
    "report_github",
    "report_html",
    "report_text",
    "rule_dict",
    "rule_page",
    "rule_text",
    "run_dict",
    "run_fragment",
    "run_text",
    "selection_dict",
    "selection_fragment",
    "selection_html",
    "selection_text",
    "shootout_dict",
    "shootout_html",
    "shootout_text",
    "summary",
    "table_text",
    "trainer_dict",
    "verdict",
]


def __dir__() -> list[str]:
    return __all__
