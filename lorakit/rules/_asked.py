"""What a training is asked to do, against what its model wants and its trainer takes: the checks of TRN."""

from collections.abc import Callable, Iterator

from lorakit.knowledge import Endpoint
from lorakit.model import AlphaUse, Range, Severity, TrainingSpec
from lorakit.rules.rule import Check, Hit, Limits, Unknown
from lorakit.rules.study import Study
from lorakit.simulation import endpoint_of, has_input

__all__: list[str] = []

_SWITCHES = ("create_masks", "is_style", "use_face_detection")
_NO_SPEC = Unknown(
    reason="nothing is said of the training, so its parameters are not judged",
    fix="Name the trainer with --trainer, or write [training] in lorakit.toml.",
)


def asked(judge: Callable[[Study, TrainingSpec], Iterator[Hit]]) -> Check:
    """Return a check that judges the spec, and says once that there is none."""

    def check(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
        if study.spec is None:
            yield _NO_SPEC
        else:
            yield from judge(study, study.spec)

    return check


def steps(study: Study, spec: TrainingSpec) -> Iterator[Hit]:
    """TRN001."""
    endpoint = hosted(study)
    own = endpoint.input("steps") if endpoint else None
    count = spec.steps if spec.steps is not None else own.default if own else None
    if not isinstance(count, int):
        return
    whose = "" if spec.steps is not None else f" ({trainer(study)}'s own default)"
    if endpoint and own and count not in own.allowed:
        message = f"{count} steps{whose}, {endpoint.id} takes {own.allowed}"
        yield Hit(message=message, fix=f"Ask for {own.allowed} steps.", severity=Severity.ERROR)
    elif count not in study.profile.steps:
        best = f", about {study.profile.best_steps}" if study.profile.best_steps else ""
        message = f"{count} steps{whose}, {study.profile.id} wants {study.profile.steps}{best}"
        yield Hit(message=message, fix=f"Set [training] steps to {study.profile.steps}{best}.")


def learning_rate(study: Study, spec: TrainingSpec) -> Iterator[Hit]:
    """TRN002."""
    wanted = study.profile.learning_rate
    if spec.learning_rate is not None and spec.learning_rate not in wanted:
        message = f"a learning rate of {spec.learning_rate:g}, {study.profile.id} wants {wanted}"
        yield Hit(message=message, fix=f"Set [training] learning_rate to {wanted}.")


def rank(study: Study, spec: TrainingSpec) -> Iterator[Hit]:
    """TRN003."""
    if spec.rank is None:
        return
    wanted = study.profile.rank
    if lacks(study, "rank"):
        yield no_input(study, "rank", f"rank {spec.rank}")
    elif wanted is None:
        yield Hit(
            message=f"rank {spec.rank}, {study.profile.id} leaves the rank to its trainer",
            fix="Leave rank out unless a run of your own showed it to be better.",
            severity=Severity.INFO,
        )
    elif spec.rank not in wanted:
        best = f", {study.profile.best_rank} for faces" if study.profile.best_rank else ""
        yield Hit(
            message=f"rank {spec.rank}, {study.profile.id} wants {wanted}{best}",
            fix=f"Set [training] rank to {wanted}{best}.",
        )


def alpha(study: Study, spec: TrainingSpec) -> Iterator[Hit]:
    """TRN004."""
    use = study.contract.alpha_use if study.contract else AlphaUse.TAKEN
    if use is AlphaUse.REFUSED and spec.alpha is not None:
        yield Hit(
            message=f"alpha {spec.alpha:g}, {trainer(study)} refuses any: its run would end",
            fix="Leave alpha out; it uses the rank.",
            severity=Severity.ERROR,
        )
    elif use is AlphaUse.NO_INPUT and spec.alpha is not None:
        yield no_input(study, "alpha", f"alpha {spec.alpha:g}")
    elif use is AlphaUse.RANK:
        yield from _forced(study, spec)
    elif use is AlphaUse.TAKEN:
        yield from _free(study, spec)


def _forced(study: Study, spec: TrainingSpec) -> Iterator[Hit]:
    if spec.alpha is not None and spec.alpha != spec.rank:
        yield Hit(
            message=f"alpha {spec.alpha:g}, {trainer(study)} uses the rank whatever is asked for",
            fix="Leave alpha out, or set it to the rank; the strength can be set when the LoRA is used.",
        )


def _free(study: Study, spec: TrainingSpec) -> Iterator[Hit]:
    per_rank, default = study.profile.alpha_per_rank, study.contract.default_alpha if study.contract else None
    if spec.rank is None:
        return
    if spec.alpha is None and default is not None and default != spec.rank:
        yield Hit(
            message=f"no alpha with rank {spec.rank}: {trainer(study)} takes {default:g}, "
            f"so the LoRA learns at {default / spec.rank:.2g} of its strength",
            fix=f"Set [training] alpha to {spec.rank * (per_rank or 1):g}.",
        )
    elif spec.alpha is not None and per_rank is not None and spec.alpha != per_rank * spec.rank:
        yield Hit(
            message=f"alpha {spec.alpha:g} with rank {spec.rank}, {study.profile.id} wants {per_rank:g} times the rank",
            fix=f"Set [training] alpha to {per_rank * spec.rank:g}.",
        )


def flags(study: Study, spec: TrainingSpec) -> Iterator[Hit]:
    """TRN005."""
    for name in _SWITCHES:
        given, wanted = getattr(spec, name), getattr(study.profile, name)
        if given is None:
            continue
        if lacks(study, name):
            yield no_input(study, name, f"{name} {_switch(given)}")
        elif wanted is None:
            yield Hit(
                message=f"{name} is {_switch(given)}, {study.profile.id} has no such switch", fix=f"Leave {name} out."
            )
        elif given is not wanted:
            yield Hit(
                message=f"{name} is {_switch(given)}, {study.profile.id} wants it {_switch(wanted)}",
                fix=f"Set [training] {name} to {str(wanted).lower()}.",
            )


def trigger(study: Study, spec: TrainingSpec) -> Iterator[Hit]:
    """TRN006."""
    word = study.dataset.character.trigger
    endpoint = hosted(study)
    own = endpoint.input("trigger") if endpoint else None
    if endpoint and own and own.required and not spec.trigger:
        message = f"{endpoint.id} demands the trigger as {own.name}, and none is given"
        yield Hit(message=message, fix=f"Give {word} as the trigger.", severity=Severity.ERROR)
    if spec.trigger and spec.trigger != word:
        message = f"the trigger parameter is {spec.trigger!r}, the captions' trigger is {word!r}"
        yield Hit(message=message, fix=f"Use {word!r} for both.", severity=Severity.ERROR)
    if spec.default_caption is None:
        return
    if lacks(study, "default_caption"):
        yield no_input(study, "default_caption", f"the default caption {spec.default_caption!r}")
    elif word not in spec.default_caption:
        yield Hit(
            message=f"the default caption {spec.default_caption!r} does not hold the trigger {word!r}",
            fix=f"Set [training] default_caption to {word!r}, or to a text that begins with it.",
        )


def default_rate(study: Study, spec: TrainingSpec) -> Iterator[Hit]:
    """TRN007."""
    if spec.learning_rate is not None or (study.contract is not None and not study.contract.hosted):
        return
    endpoint = hosted(study)
    own = endpoint.input("learning_rate") if endpoint else None
    default = own.default if own else study.profile.hosted_learning_rate
    lowest = study.profile.learning_rate.low
    if isinstance(default, float) and lowest is not None and default < lowest:
        yield Hit(
            message=f"no learning rate is given, and the hosted default of {default:g} is below {study.profile.id}'s "
            f"{study.profile.learning_rate}",
            fix=f"Set [training] learning_rate to {lowest:g}.",
        )


def convergence(study: Study, spec: TrainingSpec) -> Iterator[Hit]:
    """TRN008."""
    flat = study.profile.convergence or Range()
    if spec.steps is not None and flat.high is not None and spec.steps > flat.high:
        yield Hit(
            message=f"{spec.steps} steps, the loss of {study.profile.id} is flat after {flat}",
            fix=f"Stop at {flat.high:g} steps, or keep the checkpoints before and compare.",
        )


def hosted(study: Study) -> Endpoint | None:
    """Return the endpoint that would train the set, when a hosted trainer was chosen."""
    return endpoint_of(study.profile.id) if study.contract is not None and study.contract.hosted else None


def lacks(study: Study, field: str) -> bool:
    """Say whether the chosen trainer has no input for a field."""
    return study.contract is not None and not has_input(study.contract, study.profile.id, field)


def no_input(study: Study, field: str, wish: str) -> Hit:
    """Say that a wish never reaches the trainer."""
    return Hit(
        message=f"{wish} is asked for, {trainer(study)} has no input for it",
        fix=f"Leave [training] {field} out, or choose a trainer that takes it.",
    )


def trainer(study: Study) -> str:
    """Return the chosen trainer's name."""
    return study.contract.title if study.contract else "the trainer"


def _switch(value: bool) -> str:  # noqa: FBT001 - a word for a value
    return "on" if value else "off"
