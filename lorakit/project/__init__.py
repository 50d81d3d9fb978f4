"""Files and folders of a project, or a plain folder of images."""

from lorakit.project.locking import project_lock
from lorakit.project.publishing import publish_folder
from lorakit.project.scanning import Scan, scan
from lorakit.project.writing import atomic_write

__all__ = ["Scan", "atomic_write", "project_lock", "publish_folder", "scan"]


def __dir__() -> list[str]:
    return __all__
