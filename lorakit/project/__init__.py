"""Files and folders of a project, or of a plain folder of images.

Nothing here changes an original: reading only reads, and what is written is written in one step or not at all.
"""

from lorakit.project.breakdown import Breakdown, read_breakdown
from lorakit.project.config import Config, read_config
from lorakit.project.editing import Written, write_candidates, write_captions, write_labels
from lorakit.project.finding import Place, find, home_of
from lorakit.project.importing import read_label_csv
from lorakit.project.locking import STATE, project_lock, run_lock
from lorakit.project.publishing import LOCK_FILE, publish_folder
from lorakit.project.safetensors import Header, Tensor, parse_header, read_header, read_scalars
from lorakit.project.scanning import IMAGE_SUFFIXES, Scan, scan
from lorakit.project.selecting import SELECTION, read_selection, write_selection
from lorakit.project.starting import init_project
from lorakit.project.writing import atomic_write

__all__ = [
    "IMAGE_SUFFIXES",
    "LOCK_FILE",
    "SELECTION",
    "STATE",
    "Breakdown",
    "Config",
    "Header",
    "Place",
    "Scan",
    "Tensor",
    "Written",
    "atomic_write",
    "find",
    "home_of",
    "init_project",
    "parse_header",
    "project_lock",
    "publish_folder",
    "read_breakdown",
    "read_config",
    "read_header",
    "read_label_csv",
    "read_scalars",
    "read_selection",
    "run_lock",
    "scan",
    "write_candidates",
    "write_captions",
    "write_labels",
    "write_selection",
]


def __dir__() -> list[str]:
    return __all__
