"""From a package to what a provider is asked for."""

import hashlib
from pathlib import Path

import attrs

from lorakit import convert, project
from lorakit.errors import InputError
from lorakit.model import Blocker, Override, Package, Quote, TrainingOrder, TrainingSpec
from lorakit.protocols import HostedTrainer
from lorakit.rules.launch import launch_blockers, overrides_used
from lorakit.runs import key_of
from lorakit.workflow.configuring import price_table
from lorakit.workflow.judging import validate
from lorakit.workflow.loading import load
from lorakit.workflow.packaging import Prepared
from lorakit.workflow.settings import Settings, settings_at

__all__: list[str] = []


@attrs.frozen(kw_only=True)
class Launch:
    """A training as it would be ordered."""

    package: Package
    """The package, with the parameters and overrides it is trained with."""
    trainer: str
    order: TrainingOrder
    quote: Quote
    blockers: tuple[Blocker, ...] = ()
    """What keeps it from starting."""
    key: str
    """Digest of all that can change the result: equal trainings are ordered once."""


@attrs.frozen(kw_only=True)
class Ready:
    """A package with everything its training needs."""

    folder: Path
    home: Path
    package: Package
    archive: bytes = attrs.field(repr=False)
    trainer: HostedTrainer
    launch: Launch


def prepared(
    given: Prepared | str | Path, spec: TrainingSpec | None, trainer: str | None, overrides: tuple[Override, ...]
) -> Ready:
    """Read a package and say how it would be trained.

    Raises:
        InputError: There is no such package or trainer, or the trainer runs on one's own machine.
        FieldError: The trainer cannot do what the spec asks, or has no price.
        InvalidDataError: The package's lock file has wrong fields.
    """
    folder = given.out if isinstance(given, Prepared) else Path(given)
    package = _lock(folder)
    asked = spec or package.spec
    settings = settings_at(folder)
    hosted = _hosted(settings, trainer or asked.trainer or "fal", folder)
    asked = attrs.evolve(asked, trainer=hosted.contract.id)
    if isinstance(given, Prepared):
        dataset, report = given.dataset, given.report
    else:
        dataset = load(folder, trigger=package.trigger, model=asked.model, trainer=asked.trainer)
        report = validate(dataset)
    package = attrs.evolve(package, spec=asked, overrides=overrides_used(report, overrides))
    order = hosted.order(package, asked)
    document = {"endpoint": order.endpoint, "arguments": list(map(list, order.arguments)), "zip": order.archive_digest}
    return Ready(
        folder=folder,
        home=_home(folder),
        package=package,
        archive=_archive(folder, package),
        trainer=hosted,
        launch=Launch(
            package=package,
            trainer=hosted.contract.id,
            order=order,
            quote=hosted.quote(order, price_table(settings, "today")),
            blockers=launch_blockers(report, overrides, dataset=dataset),
            key=key_of({"trainer": hosted.contract.id, "version": hosted.version, **document}),
        ),
    )


def _home(folder: Path) -> Path:
    """Return where a package's ledger is: in the project it lies in, else beside it; wherever it is asked from."""
    place = project.find(folder)
    return place.home if place.config is not None else folder.absolute().parent


def _lock(folder: Path) -> Package:
    path = folder / project.LOCK_FILE
    if not path.is_file():
        raise InputError(str(folder), f"it holds no {project.LOCK_FILE}", "Make a package with lorakit prepare first.")
    return convert.loads(path.read_text(encoding="utf-8", errors="replace"), Package, source=str(path))


def _hosted(settings: Settings, name: str, folder: Path) -> HostedTrainer:
    found = settings.trainers.get(name)
    if found is None:
        able = sorted(key for key, each in settings.trainers.items() if isinstance(each, HostedTrainer))
        raise InputError("trainer", f"there is no trainer {name!r}", f"Use one of {', '.join(able)}.")
    if not isinstance(found, HostedTrainer):
        fix = f"Prepare the set with --trainer {name} and run sh {folder / 'train.sh'} where it is installed."
        raise InputError("trainer", f"{name} runs on your own machine", fix)
    return found


def _archive(folder: Path, package: Package) -> bytes:
    for path in sorted(folder.glob("*.zip")):
        data = path.read_bytes()
        if hashlib.sha256(data).hexdigest() == package.zip_digest:
            return data
    problem = "its ZIP is not there, or is not the one the lock file names"
    raise InputError(str(folder), problem, "Make the package anew with lorakit prepare.")
