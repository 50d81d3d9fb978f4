"""How Sphinx builds the documentation."""

from importlib.metadata import version as _version

project = "lorakit"
author = "The lorakit authors"
release = _version("lorakit")

extensions = ["myst_parser"]
exclude_patterns = ["_build", "plugin-example"]
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "lorakit"
