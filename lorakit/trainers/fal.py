"""fal's trainers: the right endpoint, its own names for everything, its files."""

import mimetypes
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import PurePosixPath
from types import MappingProxyType
from urllib.parse import urlsplit

import attrs

from lorakit.errors import CallFailedError, FieldError, InvalidDataError
from lorakit.knowledge import ALIASES, CONTRACTS, ENDPOINTS, Endpoint, PriceTable, PriceUnit
from lorakit.knowledge.endpoints import Input
from lorakit.model import (
    Package,
    Pending,
    Quote,
    Result,
    ResultFile,
    Ticket,
    TrainerContract,
    TrainingOrder,
    TrainingSpec,
    Value,
)
from lorakit.providers.downloads import fetched
from lorakit.providers.fal import FalQueue

__all__ = ["FAL", "FalTrainer"]

_ZIP = "application/zip"
_LARGEST = 4 * 2**30
"""The most bytes of one trained file."""
_SECONDS_A_STEP = 0.8
"""How long a step takes (convention, for a first estimate; the provider's own log lines replace it)."""
_ENDPOINT = "endpoint"
"""The extra parameter that names another endpoint."""
_SETTLED = frozenset({"data"})
_WISHES: Mapping[str, str] = MappingProxyType(
    {
        "steps": "it takes its own",
        "learning_rate": "it takes its own",
        "rank": "it takes its own",
        "alpha": "it takes its own",
        "create_masks": "it makes none",
        "is_style": "it has no such switch",
        "use_face_detection": "it has no such switch",
    }
)
"""What becomes of a field the endpoint has no input for."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class FalTrainer:
    """fal as a trainer. Its tickets outlive the process."""

    contract: TrainerContract = CONTRACTS["fal"]
    endpoints: Mapping[str, Endpoint] = ENDPOINTS
    timeout: float = 600.0
    """Seconds an answer may take; the archive's upload is one."""
    wait: float = 5.0
    """Seconds between two questions about a training."""

    @property
    def version(self) -> str:
        """The day its endpoints were read."""
        return self.contract.version

    def write(self, package: Package, spec: TrainingSpec) -> Mapping[str, str]:
        """Return no files: the archive is all it is handed.

        Raises:
            FieldError: See ``order``.
        """
        self.order(package, spec)
        return {}

    def check(self, package: Package, spec: TrainingSpec, files: Mapping[str, str]) -> None:
        """Check that there are no files.

        Raises:
            FieldError: See ``order``.
            InvalidDataError: There are some.
        """
        self.order(package, spec)
        if files:
            faults = [FieldError(name, "fal is handed an archive only", "Remove it.") for name in sorted(files)]
            raise InvalidDataError("the export for fal", faults)

    def notes(self, package: Package, spec: TrainingSpec) -> tuple[str, ...]:
        """Return what the endpoint does not carry out, and what else to know.

        Raises:
            FieldError: See ``order``.
        """
        return self.order(package, spec).notes

    def order(self, package: Package, spec: TrainingSpec) -> TrainingOrder:
        """Return endpoint and arguments for a package.

        The endpoint is the model's default one, or that of the extra parameter ``endpoint``; an id of the past is
        replaced, and a note says by what and why.

        Raises:
            FieldError: There is no such endpoint, or it does not take what the spec asks.
        """
        endpoint, notes = self._endpoint(spec)
        arguments = dict(endpoint.constants)
        for each in endpoint.inputs:
            if each.spec in _SETTLED:
                continue
            value = _wanted(each, package, spec)
            if value is None and each.required:
                raise FieldError(each.spec, f"{endpoint.id} demands {each.name}", f"Give {each.spec}.")
            if value is not None:
                _check(endpoint, each, value)
                arguments[each.name] = value
        arguments |= dict(_extra(endpoint, spec))
        steps = endpoint.input("steps")
        return TrainingOrder(
            endpoint=endpoint.id,
            arguments=tuple(sorted(arguments.items())),
            archive_input=next(each.name for each in endpoint.inputs if each.spec == "data"),
            archive_digest=package.zip_digest,
            steps=int(arguments.get(steps.name, steps.default) or 0) if steps else 0,
            outputs=sum(output.role != "config" for output in endpoint.outputs),
            notes=(*notes, *_notes(endpoint, spec)),
        )

    def quote(self, order: TrainingOrder, prices: PriceTable) -> Quote:
        """Return what an order will cost: steps times price, at least the endpoint's minimum.

        Raises:
            FieldError: The price table has no price for the endpoint.
        """
        price = prices.price(order.endpoint)
        if price is None or price.unit is not PriceUnit.STEP:
            fix = "Give it under [prices] in lorakit.toml, or choose another endpoint."
            raise FieldError("endpoint", f"no price of {order.endpoint} is known ({prices.date})", fix)
        usd = price.usd * max(order.steps, price.least_units)
        return Quote(usd=usd, most_usd=usd, seconds=order.steps * _SECONDS_A_STEP)

    def upload(self, archive: bytes) -> str:
        """Upload the archive; see ``HostedTrainer.upload``."""
        return self._queue.uploaded(archive, _ZIP, fix="Use fewer or smaller pictures.")

    def submit(self, order: TrainingOrder, address: str) -> Ticket:
        """Put the training into the queue, once; see ``HostedTrainer.submit``."""
        return self._queue.submit(order.endpoint, {**dict(order.arguments), order.archive_input: address})

    def collect(self, ticket: Ticket) -> Result | Pending:
        """Ask once how far a training is, with its log lines, and fetch its files; see ``HostedTrainer.collect``."""
        answer = self._queue.collect(ticket, logs=True, wait=self.wait)
        if isinstance(answer, Pending):
            return answer
        endpoint = self.endpoints.get(dict(ticket.data).get(_ENDPOINT, ""))
        if endpoint is None:
            problem = f"request {ticket.request_id} was to an endpoint lorakit does not know"
            raise CallFailedError(self.contract.id, problem, "Fetch its files at fal.ai/dashboard.")
        files = tuple(self._file(output.role, answer.data.get(output.name)) for output in endpoint.outputs)
        made = tuple(file for file in files if file is not None)
        if not any(file.role != "config" for file in made):
            problem = f"request {ticket.request_id} was answered without a trained file"
            raise CallFailedError(self.contract.id, problem, "Look at the request at fal.ai/dashboard; it was charged.")
        return Result(files=made, facts=(("endpoint", endpoint.id), ("request_id", ticket.request_id)))

    def cancel(self, ticket: Ticket) -> None:
        """Ask fal to drop a training; see ``HostedTrainer.cancel``."""
        self._queue.cancel(ticket)

    def reconcile(self, order: TrainingOrder, since: datetime) -> Ticket | None:
        """Look through fal's request history; see ``HostedTrainer.reconcile``."""
        archive = f"uploaded://{order.archive_digest}.zip"
        return self._queue.find(order.endpoint, {**dict(order.arguments), order.archive_input: archive}, since)

    @property
    def _queue(self) -> FalQueue:
        return FalQueue(provider=self.contract.id, timeout=self.timeout)

    def _endpoint(self, spec: TrainingSpec) -> tuple[Endpoint, tuple[str, ...]]:
        ours = [each for each in self.endpoints.values() if each.model == spec.model]
        usual = next((each for each in ours if each.default), None)
        if usual is None:
            able = sorted(name for name, each in CONTRACTS.items() if spec.model in each.models)
            fix = f"Choose one of {', '.join(able)}." if able else "No trainer lorakit knows trains it."
            raise FieldError("trainer", f"fal does not train {spec.model}", fix)
        asked = dict(spec.extra).get(_ENDPOINT)
        if asked is None:
            return usual, ()
        alias = ALIASES.get(str(asked))
        name = alias.use if alias else str(asked)
        fix = f"Use one of {', '.join(sorted(each.id for each in ours if each.images))}."
        endpoint = self.endpoints.get(name)
        if endpoint is None or endpoint.model != spec.model:
            raise FieldError(_ENDPOINT, f"{name} does not train {spec.model}", fix)
        if not endpoint.images:
            raise FieldError(_ENDPOINT, f"{name} takes videos only, no pictures", fix)
        return endpoint, (f"{alias.id} became {alias.use}: {alias.why}",) if alias else ()

    def _file(self, role: str, given: object) -> ResultFile | None:
        match given:
            case {"url": str(address), **more}:
                data = fetched(self.contract.id, address, most=_LARGEST, timeout=self.timeout)
                name = str(more.get("file_name") or PurePosixPath(urlsplit(address).path).name)
                media = mimetypes.guess_type(name)[0] or "application/octet-stream"
                return ResultFile(role=role, name=name, media_type=media, data=data)
            case _:
                return None


def _wanted(given: Input, package: Package, spec: TrainingSpec) -> Value | None:
    match given.spec:
        case "trigger":
            return spec.trigger or package.trigger or None
        case "default_caption":
            # Some endpoints fail without it, and every picture has a caption of its own.
            return spec.default_caption or spec.trigger or package.trigger or None
        case name:
            value: Value | None = getattr(spec, name)
            return value


def _check(endpoint: Endpoint, given: Input, value: Value) -> None:
    if isinstance(value, int | float) and not isinstance(value, bool) and value not in given.allowed:
        problem = f"{endpoint.id} takes {given.allowed}, got {value:g}"
        raise FieldError(given.spec, problem, f"Choose {given.spec} in that range.")


def _extra(endpoint: Endpoint, spec: TrainingSpec) -> Iterator[tuple[str, Value]]:
    carried = {each.name: each.spec for each in endpoint.inputs}
    for name, value in spec.extra:
        if name in carried:
            fix = f"Set {carried[name]} of the training parameters instead."
            raise FieldError(f"extra.{name}", f"fal gets it from {carried[name]}", fix)
        if isinstance(value, tuple):
            raise FieldError(f"extra.{name}", "fal's inputs take one value each, got a list", "Give one value.")
        if name != _ENDPOINT:
            yield name, value


def _notes(endpoint: Endpoint, spec: TrainingSpec) -> Iterator[str]:
    for field, instead in _WISHES.items():
        if getattr(spec, field) and endpoint.input(field) is None:
            yield f"{field} is not sent: {endpoint.id} has no such input, {instead}."
    others = [name for name, _ in spec.extra if name != _ENDPOINT]
    if others:
        yield f"Passed through as they are, unchecked: {', '.join(others)}."


FAL = FalTrainer()
"""fal with its own endpoints."""
