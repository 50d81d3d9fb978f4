"""How Sphinx builds the documentation."""

import pkgutil
import re
from importlib import import_module
from importlib.metadata import version as _version

from docutils.nodes import Element
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.ext.napoleon.docstring import GoogleDocstring
from sphinx.pycode import ModuleAnalyzer

project = "lorakit"
author = "The lorakit authors"
release = _version("lorakit")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build", "plugin-example", "trainer-plugin-example", "engine-plugin-example"]
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "lorakit"

autodoc_default_options = {"members": True, "undoc-members": True, "member-order": "bysource", "no-value": True}
autodoc_preserve_defaults = True
python_maximum_signature_line_length = 100
toc_object_entries_show_parents = "hide"
# Building needs no network, so the inventories of Python, attrs, Hypothesis and the rest are not at hand.
# Type variables have no entry of their own, nor has what is private.
nitpick_ignore_regex = [(r"py:.*", r"(?!lorakit\.).*"), (r"py:class", r"lorakit\..*(\._?[A-Z]|\._\w+\.\w+)")]

_PURE = ("vocab", "model", "knowledge", "captions", "rules", "render")
_PACKAGES = (*_PURE, "convert", "plugins", "images", "project", "workflow")


def _homes() -> dict[str, str]:
    """Map where a name is defined to where it is found: ``lorakit.model.shot.Shot`` to ``lorakit.model.Shot``."""
    homes = {}
    for package in (import_module(f"lorakit.{name}") for name in _PACKAGES):
        for name in package.__all__:
            value = getattr(package, name)
            if isinstance(getattr(value, "__qualname__", None), str):
                homes[f"{value.__module__}.{value.__qualname__}"] = f"{package.__name__}.{name}"
    return homes


def _resolve(app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: Element) -> Element | None:
    """Lead a name in a signature to the page of the package that exports it."""
    found = _homes().get(node.get("reftarget", ""))
    if found is None:
        return None
    domain = env.get_domain("py")
    return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", found, node, contnode)


def _docstring(_app: Sphinx, what: str, name: str, value: object, _options: object, lines: list[str]) -> None:
    """Read Google style; napoleon as an extension would take the first colon of an attribute's text for a type."""
    if what == "data":
        lines[:] = _said_of(name, value) or lines
    elif what != "attribute":
        lines[:] = GoogleDocstring(lines).lines()


def _said_of(constant: str, value: object) -> list[str]:
    """Return what the module that defines a constant says of it; the package that exports it says nothing."""
    package, _, name = constant.rpartition(".")
    folders = getattr(import_module(package), "__path__", None)
    for module in pkgutil.walk_packages(folders, f"{package}.") if folders else ():
        if vars(import_module(module.name)).get(name) is value:
            documented = ModuleAnalyzer.for_module(module.name).find_attr_docs()
            if ("", name) in documented:
                return documented["", name]
    return []


def _signature(
    _app: Sphinx,
    _what: str,
    _name: str,
    _value: object,
    _options: object,
    signature: str | None,
    returned: str | None,
) -> tuple[str | None, str | None]:
    """Write dots for the defaults of attrs' fields, which Sphinx finds in attrs' own code only."""
    return signature and re.sub(r"attr_dict\['\w+'\]\.default|\bNOTHING\b", "...", signature), returned


def setup(app: Sphinx) -> None:
    """Hang the helpers in."""
    app.connect("missing-reference", _resolve)
    app.connect("autodoc-process-docstring", _docstring)
    app.connect("autodoc-process-signature", _signature)
