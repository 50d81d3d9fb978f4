"""The parameters a set is trained with when nobody says more."""

from collections.abc import Mapping
from typing import TypeVar

import attrs

from lorakit.errors import FieldError
from lorakit.knowledge import CONTRACTS, ENDPOINTS, MODELS, Endpoint
from lorakit.model import AlphaUse, Dataset, ModelProfile, TrainerContract, TrainingSpec

__all__ = ["default_spec", "endpoint_of", "fitting", "has_input", "spec_for"]

_T = TypeVar("_T")
_OPTIONAL = ("rank", "alpha", "create_masks", "is_style", "use_face_detection")


def __dir__() -> list[str]:
    return __all__


def endpoint_of(model: str) -> Endpoint | None:
    """Return the hosted endpoint used for a model when none is named, or ``None``."""
    return next((each for each in ENDPOINTS.values() if each.model == model and each.default), None)


def has_input(contract: TrainerContract, model: str, field: str) -> bool:
    """Say whether a trainer takes one field of ``TrainingSpec``, by its configuration or its endpoint's inputs.

    A hosted trainer whose endpoint for the model is not known is taken to have every input.
    """
    if not contract.hosted:
        return contract.key(field) is not None
    endpoint = endpoint_of(model)
    return endpoint is None or endpoint.input(field) is not None


def spec_for(model: str, trainer: str | None = None) -> TrainingSpec:
    """Return the parameters a built-in model is trained with (seed section 6); see ``TrainingSpec.for_model``.

    Raises:
        FieldError: There is no such model or trainer.
    """
    profile = _known(MODELS, model, "model")
    contract = _known(CONTRACTS, trainer, "trainer") if trainer is not None else None
    return fitting(TrainingSpec.for_profile(profile, trainer), contract)


def default_spec(dataset: Dataset, profile: ModelProfile, contract: TrainerContract | None) -> TrainingSpec:
    """Return the parameters a set is trained with when nothing else is said.

    They are the model's, less what the trainer has no input for. Where the trigger is no parameter it is the caption of
    images without one.
    """
    spec = fitting(TrainingSpec.for_profile(profile, contract.id if contract else None), contract)
    trigger = dataset.character.trigger
    takes = contract is None or has_input(contract, profile.id, "default_caption")
    default = trigger if takes and not profile.trigger_parameter else None
    return attrs.evolve(spec, trigger=trigger, default_caption=default)


def fitting(spec: TrainingSpec, contract: TrainerContract | None) -> TrainingSpec:
    """Return a spec without the wishes a trainer has no input for, and with the alpha it will use."""
    if contract is None:
        return spec
    gone = [field for field in _OPTIONAL if not has_input(contract, spec.model, field)]
    kept = attrs.evolve(spec, **dict.fromkeys(gone))  # type: ignore[arg-type]  # each of them may be None
    if contract.alpha_use is AlphaUse.RANK and kept.rank is not None:
        return attrs.evolve(kept, alpha=float(kept.rank))
    return kept


def _known(known: Mapping[str, _T], name: str, field: str) -> _T:
    if name in known:
        return known[name]
    raise FieldError(field, f"unknown {field} {name!r}", f"Use one of {', '.join(sorted(known))}.")


TrainingSpec.for_model = classmethod(lambda _cls, model, trainer=None: spec_for(model, trainer))  # type: ignore[method-assign, assignment]  # declared in a layer that may not know the profiles
