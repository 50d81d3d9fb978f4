"""Files and folders of a project, or a plain folder of images."""

from lorakit.project.finding import Place, find
from lorakit.project.locking import project_lock
from lorakit.project.publishing import publish_folder
from lorakit.project.scanning import Scan, scan
from lorakit.project.writing import atomic_write

__all__ = ["Place", "Scan", "atomic_write", "find", "project_lock", "publish_folder", "scan"]


def __dir__() -> list[str]:
    return __all__
