"""What engines and trainers are: protocols over the values, nothing to subclass."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol, Self, runtime_checkable

from lorakit.knowledge import PriceTable
from lorakit.model import (
    EngineFacts,
    Package,
    Pending,
    Quote,
    Request,
    Result,
    Ticket,
    TrainerContract,
    TrainingOrder,
    TrainingSpec,
    Value,
)

__all__ = ["Engine", "HostedTrainer", "Trainer"]


def __dir__() -> list[str]:
    return __all__


@runtime_checkable
class Engine(Protocol):
    """Something that makes pictures. Its calls block; they are made from worker threads, several at once."""

    @property
    def facts(self) -> EngineFacts:
        """What is known of it; ``facts.id`` is its name in plans and recipes."""

    @property
    def version(self) -> str:
        """Changes whenever the same request would make another picture, as when the provider gets another model."""

    def configured(self, options: Mapping[str, Value], prices: PriceTable) -> Self:
        """Return the engine with a project's options (``[engines.ID]`` in ``lorakit.toml``) and prices.

        Raises:
            FieldError: An option is wrong; options that only the provider can judge are passed on to it.
        """

    def quote(self, request: Request) -> Quote:
        """Return what a call will cost. Touches no network."""

    def submit(self, request: Request) -> Ticket | Result:
        """Make a call, once: a queue hands out a ticket, anything else does the work here and now.

        Raises:
            NotChargedError: It cannot have been accepted; it may be sent again.
            AnswerLostError: It may have been accepted.
            RefusedError: The provider will not make this picture.
            CallFailedError: It would fail again.
            MissingExtraError: The packages it needs are not installed.
        """

    def collect(self, ticket: Ticket) -> Result | Pending:
        """Ask once for what a ticket stands for. Asking again costs nothing.

        Raises:
            NotChargedError: The provider cannot be asked now.
            RefusedError: The provider will not make this picture.
            CallFailedError: The request failed, or the provider no longer knows it.
        """

    def cancel(self, ticket: Ticket) -> None:
        """Ask the provider to drop a request; it may be charged all the same.

        Raises:
            ProviderError: The provider cannot be asked.
        """

    def reconcile(self, request: Request, since: datetime) -> Ticket | None:
        """Look for a request whose answer was lost.

        Args:
            request: What was asked.
            since: When it was sent, in UTC.

        Returns:
            Its ticket, or ``None`` when the provider cannot tell.

        Raises:
            ProviderError: The provider cannot be asked.
        """


@runtime_checkable
class Trainer(Protocol):
    """Something that trains a LoRA from a package."""

    @property
    def contract(self) -> TrainerContract:
        """What it reads; ``contract.id`` is its name."""

    def write(self, package: Package, spec: TrainingSpec) -> Mapping[str, str]:
        """Return the files it needs beside the package's pictures and captions: texts by relative POSIX name.

        Raises:
            FieldError: The spec asks for what it cannot do.
        """

    def check(self, package: Package, spec: TrainingSpec, files: Mapping[str, str]) -> None:
        """Compare its files, as read back, with what the spec asks.

        Raises:
            FieldError: The spec asks for what it cannot do.
            InvalidDataError: They say something else, or something it does not take; all of it is told at once.
        """

    def notes(self, package: Package, spec: TrainingSpec) -> tuple[str, ...]:
        """Return what it will not do of what the spec asks, and what else its user has to know, a sentence each.

        Raises:
            FieldError: The spec asks for what it cannot do.
        """


@runtime_checkable
class HostedTrainer(Trainer, Protocol):
    """A trainer at a provider. Its calls block; a paid one is sent once."""

    @property
    def version(self) -> str:
        """Changes whenever the same order would give another LoRA."""

    def order(self, package: Package, spec: TrainingSpec) -> TrainingOrder:
        """Return what the provider is asked for. Touches no network.

        Raises:
            FieldError: The spec asks for what it cannot do.
        """

    def quote(self, order: TrainingOrder, prices: PriceTable) -> Quote:
        """Return what an order will cost. Touches no network.

        Raises:
            FieldError: The price table has no price for it.
        """

    def upload(self, archive: bytes) -> str:
        """Hand over the archive, which costs nothing, and return its address.

        Raises:
            ProviderError: It cannot be handed over.
            MissingExtraError: The packages it needs are not installed.
        """

    def submit(self, order: TrainingOrder, address: str) -> Ticket | Result:
        """Order the training of an archive that was handed over, once; see ``Engine.submit`` for what it raises."""

    def collect(self, ticket: Ticket) -> Result | Pending:
        """Ask once for how far it is, and fetch every file once it is done; see ``Engine.collect``."""

    def cancel(self, ticket: Ticket) -> None:
        """Ask the provider to drop it; it may be charged all the same. See ``Engine.cancel``."""

    def reconcile(self, order: TrainingOrder, since: datetime) -> Ticket | None:
        """Look for an order whose answer was lost; see ``Engine.reconcile``."""
