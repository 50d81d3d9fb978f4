"""fal's queue: submitted once, polled, fetched, cancelled, and searched for what was lost."""

import base64
import hashlib
import importlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import attrs

from lorakit.errors import (
    AnswerLostError,
    CallFailedError,
    MissingExtraError,
    NotChargedError,
    ProviderError,
    RefusedError,
)
from lorakit.model import Pending, Ticket
from lorakit.providers._outcomes import BadAnswer, Lost, Unreached
from lorakit.providers.downloads import safe
from lorakit.providers.keys import find_key, without_key
from lorakit.providers.waiting import retry_after

if TYPE_CHECKING:
    import httpx

    from lorakit.providers._guard import Session

__all__ = ["INLINE", "PLATFORM", "Answered", "FalQueue", "stand_in"]

INLINE = 4 * 2**20
"""Inputs up to this many bytes travel inside the request; larger ones are uploaded first."""
PLATFORM = "https://api.fal.ai"
"""Where fal's request history is asked for."""
_REFUSALS = frozenset({"content_policy_violation", "no_media_generated"})
_TURNED_AWAY = frozenset({429, 503})
_NOT_NOW = frozenset({401, 403, 408, 429, 500, 502, 503, 504})
"""Answers to a question about a request that say nothing of the request."""
_PAGES = 20
_SKEW = timedelta(minutes=5)
"""How far apart two clocks may be."""
_ADDRESSES = ("response_url", "status_url", "cancel_url")
_DIGEST = 64
"""Characters of a SHA-256 in hexadecimal."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Answered:
    """What an endpoint answered."""

    data: Mapping[str, Any]
    """The answer in JSON."""
    units: float | None
    """How many of the endpoint's units are charged; ``None`` when fal does not say."""


@attrs.frozen(kw_only=True)
class FalQueue:
    """fal's queue, as one engine or trainer uses it. A paid request is sent once and never again."""

    provider: str
    """The id of the engine or trainer."""
    keys: tuple[str, ...] = ("FAL_KEY",)
    """The environment variables that may hold the key."""
    timeout: float = 120.0
    """Seconds an answer may take; queued work takes as long as it takes."""

    def submit(self, endpoint: str, arguments: Mapping[str, Any]) -> Ticket:
        """Put a request into the queue.

        Args:
            endpoint: The endpoint's id.
            arguments: Its arguments.

        Raises:
            NotChargedError: It was turned away, or fal could not be reached.
            AnswerLostError: It may have been accepted.
            RefusedError: fal will not do it.
            CallFailedError: The key or an argument is wrong.
            MissingExtraError: fal's client is not installed.
        """
        with self._session() as session:
            try:
                # no-retry: fal's own repeating would hide what failed
                handle = session.client.submit(endpoint, dict(arguments), headers={"x-fal-no-retry": "1"})
            except Unreached as error:
                raise self._unreached(error) from None
            except Lost as error:
                raise self._lost(endpoint, f"the answer was lost ({error})") from None
            except BadAnswer as answer:
                raise self._turned_away(endpoint, answer, session.key) from None
            except KeyError as error:
                raise self._lost(endpoint, f"the answer lacks {error}") from None
            except (TypeError, ValueError):
                raise self._lost(endpoint, "the answer is no JSON object") from None
        return self._ticket(endpoint, handle)

    def collect(self, ticket: Ticket, *, logs: bool = False, wait: float = 2.0) -> Answered | Pending:
        """Ask once for the answer to a request.

        Args:
            ticket: What ``submit`` handed out.
            logs: Whether to ask for the lines the endpoint has logged.
            wait: After how many seconds to ask again.

        Raises:
            NotChargedError: fal cannot be asked now; the request goes on.
            RefusedError: fal will not do it.
            CallFailedError: The request failed, or fal no longer knows it.
        """
        addresses = self._addresses(ticket)
        with self._session() as session:
            try:
                with self._asking(session.key):
                    status = session.handle(addresses).status(with_logs=logs)
            except BadAnswer as answer:
                raise self._unsuccessful(ticket, answer, session.key) from None
            if not session.is_done(status):
                position = getattr(status, "position", None)
                return Pending(position=position, lines=_lines(getattr(status, "logs", None)), wait=wait)
            failed = getattr(status, "error", None) is not None
            try:
                with self._asking(session.key):
                    response = session.http.get(addresses["response_url"])
            except BadAnswer as answer:
                raise self._unsuccessful(ticket, answer, session.key, failed=failed) from None
        return self._answered(ticket, response)

    def cancel(self, ticket: Ticket) -> None:
        """Ask fal to drop a request; one that is being worked on may be charged all the same.

        Raises:
            NotChargedError: fal cannot be asked now.
        """
        addresses = self._addresses(ticket)
        with self._session() as session:
            try:
                with self._asking(session.key):
                    session.handle(addresses).cancel()
            except BadAnswer as answer:
                # 400 and 404: there is nothing left to cancel
                if answer.status not in {400, 404}:
                    raise self._unasked(answer.said(session.key)) from None

    def find(self, endpoint: str, arguments: Mapping[str, Any], since: datetime) -> Ticket | None:
        """Look through fal's request history for a request whose answer was lost.

        Args:
            endpoint: The endpoint's id.
            arguments: Its arguments as they were sent, with ``stand_in`` for files that had been uploaded.
            since: When it was sent, in UTC.

        Returns:
            Its ticket; ``None`` when the history has no such request, or more than one. Whether requests under way are
            in the history is not documented, so ``None`` does not mean that nothing was accepted.

        Raises:
            NotChargedError: fal cannot be asked now.
        """
        wanted = _comparable(arguments)
        with self._session() as session:
            try:
                with self._asking(session.key):
                    found = {
                        str(item["request_id"])
                        for item in _history(session.http, endpoint, since - _SKEW)
                        if _comparable(item.get("json_input")) == wanted
                    }
            except BadAnswer as answer:
                raise self._unasked(answer.said(session.key)) from None
            if len(found) != 1:
                return None
            return self._ticket(endpoint, session.client.get_handle(endpoint, found.pop()))

    def address_of(self, data: bytes, media_type: str) -> str:
        """Return an address for an input: small ones are their own address, larger ones are uploaded.

        Args:
            data: The file's bytes.
            media_type: Such as ``image/png``.

        Raises:
            NotChargedError: It cannot be uploaded now.
            CallFailedError: The key is wrong.
            MissingExtraError: fal's client is not installed.
        """
        return _inline(data, media_type) if len(data) <= INLINE else self.uploaded(data, media_type)

    def uploaded(self, data: bytes, media_type: str, *, fix: str = "Use a smaller picture.") -> str:
        """Upload a file, whatever its size, and return its address; its name is the digest of its bytes.

        Args:
            data: The file's bytes.
            media_type: Such as ``application/zip``.
            fix: What to do when fal does not take it.

        Raises:
            NotChargedError: It cannot be uploaded now.
            CallFailedError: The key is wrong, or fal does not take the file.
            MissingExtraError: fal's client is not installed.
        """
        with self._session() as session:
            try:
                with self._asking(session.key):
                    name = _name(data, media_type)
                    # no fallback: it would go past the guard
                    return session.client.upload(data, media_type, name, repository="fal", fallback_repository=[])
            except BadAnswer as answer:
                if answer.status in _NOT_NOW - {401, 403}:
                    raise self._unasked(answer.said(session.key)) from None
                raise self._wrong(answer, answer.said(session.key), fix) from None

    @contextmanager
    def _session(self) -> Iterator["Session"]:
        try:
            guard = importlib.import_module("lorakit.providers._guard")
        except ImportError:
            raise MissingExtraError(self.provider, "fal") from None
        with guard.opened(find_key(self.provider, self.keys), self.timeout) as session:
            yield session

    @contextmanager
    def _asking(self, key: str) -> Iterator[None]:
        """Turn what goes wrong with a question that costs nothing into "not now"."""
        try:
            yield
        except (Unreached, Lost) as error:
            raise self._unasked(f"it cannot be reached ({error})") from None
        except KeyError as error:
            raise self._unasked(f"its answer lacks {error}") from None
        except (TypeError, ValueError, AttributeError) as error:
            raise self._unasked(f"its answer makes no sense ({without_key(str(error), key)})") from None

    def _ticket(self, endpoint: str, handle: Any) -> Ticket:  # noqa: ANN401 - a class of the optional client
        data = [("endpoint", endpoint), *((name, str(getattr(handle, name))) for name in _ADDRESSES)]
        return Ticket(provider=self.provider, request_id=str(handle.request_id), data=tuple(sorted(data)))

    def _addresses(self, ticket: Ticket) -> dict[str, str]:
        known = dict(ticket.data)
        addresses = {name: known.get(name, "") for name in _ADDRESSES}
        if not all(map(safe, addresses.values())):
            problem = f"the ticket {ticket.request_id!r} has no address a key may be sent to"
            raise CallFailedError(self.provider, problem, "Look for the request at fal.ai/dashboard.")
        return {**addresses, "request_id": ticket.request_id}

    def _answered(self, ticket: Ticket, response: "httpx.Response") -> Answered:
        try:
            data = response.json()
        except ValueError:
            data = None
        if not isinstance(data, dict):
            problem = f"the answer to request {ticket.request_id} is no JSON object"
            raise CallFailedError(self.provider, problem, "Look at the request at fal.ai/dashboard; it was charged.")
        try:
            units = float(response.headers.get("x-fal-billable-units", ""))
        except ValueError:
            units = None
        return Answered(data=data, units=units)

    def _turned_away(self, endpoint: str, answer: BadAnswer, key: str) -> ProviderError:
        """Return what a bad answer to a paid request means."""
        said = answer.said(key)
        if answer.status in _TURNED_AWAY:
            wait = retry_after(answer.headers.get("retry-after"))
            return NotChargedError(self.provider, f"fal turns requests away: {said}", "Send it again later.", wait)
        if answer.status >= 500 or answer.status == 408:  # noqa: PLR2004 - HTTP's numbers
            return self._lost(endpoint, said)
        return self._wrong(answer, said, "Change the setting in lorakit.toml, or the endpoint's id.")

    def _unsuccessful(self, ticket: Ticket, answer: BadAnswer, key: str, *, failed: bool = False) -> ProviderError:
        """Return what a bad answer about a request means; ``failed``: its status already told of the failure."""
        said = answer.said(key)
        if answer.status in _NOT_NOW and not (failed or answer.kinds):
            return self._unasked(said, retry_after(answer.headers.get("retry-after")))
        about = f"request {ticket.request_id}: {said}"
        if answer.status == 404 and not failed:  # noqa: PLR2004 - HTTP's number
            fix = "Results stay for minutes to an hour; look for it at fal.ai/dashboard before paying again."
            return CallFailedError(self.provider, f"fal no longer has {about}", fix)
        return self._wrong(answer, about, "fal does not charge for failures of its own; make the picture again.")

    def _wrong(self, answer: BadAnswer, said: str, fix: str) -> ProviderError:
        refusals = sorted(answer.kinds & _REFUSALS)
        if refusals:
            other = "Change the prompt or the picture, or leave this shot out."
            return RefusedError(self.provider, f"fal will not do it: {said}", other, refusals[0])
        match answer.status:
            case 401:
                problem, fix = f"fal does not accept the key in {self.keys[0]}", "Make one at fal.ai/dashboard/keys."
            case 403:
                problem, fix = f"fal refuses the account: {said}", "Look at its balance at fal.ai/dashboard/billing."
            case _:
                problem = said
        return CallFailedError(self.provider, problem, fix)

    def _unasked(self, problem: str, wait: float | None = None) -> NotChargedError:
        fix = "What is in fal's queue stays there; ask again later."
        return NotChargedError(self.provider, f"fal cannot be asked now: {problem}", fix, wait)

    def _unreached(self, error: Exception) -> NotChargedError:
        return NotChargedError(self.provider, f"fal cannot be reached ({error})", "Check the network, then go on.")

    def _lost(self, endpoint: str, problem: str) -> AnswerLostError:
        fix = f"Look for a request to {endpoint} at fal.ai/dashboard: it may have been accepted and charged."
        return AnswerLostError(self.provider, problem, fix)


def stand_in(data: bytes, media_type: str) -> str:
    """Return what stands for a file in ``FalQueue.find``: its inline address, or one with its digest."""
    return _inline(data, media_type) if len(data) <= INLINE else f"uploaded://{_name(data, media_type)}"


def _inline(data: bytes, media_type: str) -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def _name(data: bytes, media_type: str) -> str:
    return f"{hashlib.sha256(data).hexdigest()}.{media_type.rpartition('/')[2]}"


def _lines(logs: Any) -> tuple[str, ...]:  # noqa: ANN401 - JSON is whatever it is
    return tuple(str(each.get("message", "")) for each in logs or () if isinstance(each, dict))


def _history(http: "httpx.Client", endpoint: str, since: datetime) -> Iterator[dict[str, Any]]:
    query = {"endpoint_id": endpoint, "start": since.isoformat(), "expand": "payloads", "limit": "100"}
    for _ in range(_PAGES):
        page = http.get(f"{PLATFORM}/v1/models/requests/by-endpoint", params=query).json()
        yield from page["items"]
        if not page.get("next_cursor"):
            return
        query["cursor"] = str(page["next_cursor"])


def _comparable(arguments: object) -> object:
    """Return arguments so that equal ones compare equal: an uploaded file counts by the digest in its address."""
    match arguments:
        case Mapping():
            return {str(name): _comparable(each) for name, each in arguments.items()}
        case list() | tuple():
            return [_comparable(each) for each in arguments]
        case str() if "://" in arguments:
            parts = arguments.replace("_", "/").replace(".", "/").split("/")
            digests = [part for part in parts if len(part) == _DIGEST]
            return digests[-1] if digests else arguments
        case _:
            return arguments
