"""Bolt, a trainer that reads one JSON file."""

import json
from collections.abc import Mapping

import attrs

from lorakit.errors import FieldError, InvalidDataError
from lorakit.model import Package, TrainerContract, TrainingSpec, Treatment

__all__ = ["BOLT", "Bolt"]

_FILE = "bolt.json"
_CONTRACT = TrainerContract(
    id="bolt",
    title="Bolt",
    version="1.0",
    models=("z-image", "z-image-base"),
    suffixes=(".png",),
    missing_caption=Treatment.FAILS,
    several_lines=Treatment.WHOLE,
    exif=Treatment.APPLIED,
    alpha=Treatment.FLATTENED,
    trigger="None: the captions must hold it.",
    source="Bolt's handbook",
)


@attrs.frozen
class Bolt:
    """The trainer; plain functions of package and spec, nothing to inherit."""

    contract: TrainerContract = _CONTRACT

    def write(self, package: Package, spec: TrainingSpec) -> Mapping[str, str]:
        """Return ``bolt.json``."""
        if spec.model not in self.contract.models:
            fix = f"Choose one of {', '.join(self.contract.models)}."
            raise FieldError("model", f"Bolt does not train {spec.model}", fix)
        if spec.steps is None:
            raise FieldError("steps", "Bolt has no default for them", "Give steps.")
        job = {"model": spec.model, "data": "dataset", "pictures": len(package.images), "steps": spec.steps}
        job |= {"rank": spec.rank or 16, "rate": spec.learning_rate or 0.0001}
        return {_FILE: json.dumps(job, indent=2) + "\n"}

    def check(self, package: Package, spec: TrainingSpec, files: Mapping[str, str]) -> None:
        """Compare ``bolt.json`` with what the spec asks, value by value."""
        wanted = json.loads(self.write(package, spec)[_FILE])
        try:
            found = json.loads(files.get(_FILE, ""))
        except ValueError:
            found = {}
        faults = [
            FieldError(f"{_FILE}: {key}", f"it is {found.get(key)!r} instead of {value!r}", "Have it written anew.")
            for key, value in wanted.items()
            if found.get(key) != value
        ]
        if faults:
            raise InvalidDataError("the export for bolt", faults)

    def notes(self, package: Package, spec: TrainingSpec) -> tuple[str, ...]:
        """Say what Bolt does not do."""
        del package
        return () if spec.alpha is None else (f"alpha {spec.alpha:g} is not used: Bolt trains with the rank as alpha.",)


BOLT = Bolt()
"""The one Bolt there is."""
