"""The guard around fal's client: nothing it sends is ever sent again behind our back.

fal's client repeats a request up to ten times, also one that was accepted and whose answer was lost. The repeating
stops at any exception it does not know, so the guard turns everything but success into one of its own.
"""

import functools
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import attrs
import fal_client
import httpx

from lorakit.providers._outcomes import BadAnswer, Lost, Unreached

__all__ = ["Session", "opened", "tls"]

_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


@functools.cache
def tls() -> ssl.SSLContext:
    """Return how certificates are checked; reading them takes longer than a call on this machine."""
    return httpx.create_ssl_context()


class _Guard(httpx.BaseTransport):
    def __init__(self) -> None:
        self._inner = httpx.Client(verify=tls(), follow_redirects=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            response = self._inner.send(request)
        except _UNSENT as error:
            raise Unreached(type(error).__name__) from None
        except httpx.TransportError as error:
            raise Lost(type(error).__name__) from None
        if response.is_error:
            headers = {name.lower(): text for name, text in response.headers.items()}
            raise BadAnswer(response.status_code, response.reason_phrase, headers, response.text)
        return response

    def close(self) -> None:
        self._inner.close()


@attrs.frozen
class Session:
    """fal's client, and the guarded connection it speaks through."""

    client: fal_client.SyncClient
    http: httpx.Client
    key: str = attrs.field(repr=False)

    def handle(self, addresses: Mapping[str, str]) -> fal_client.SyncRequestHandle:
        """Return fal's handle of a request: its id and its three addresses."""
        return fal_client.SyncRequestHandle(**addresses, client=self.http)

    def is_done(self, status: Any) -> bool:  # noqa: ANN401 - one of three classes without a common one
        """Return whether a status says that there is an answer, or will be none."""
        return isinstance(status, fal_client.Completed)


@contextmanager
def opened(key: str, timeout: float) -> Iterator[Session]:
    """Open a connection for one errand: one that has been idle may be closed just as a paid call goes out."""
    headers = {"Authorization": f"Key {key}", "User-Agent": "lorakit"}
    with httpx.Client(transport=_Guard(), headers=headers, timeout=timeout, follow_redirects=True) as http:
        client = fal_client.SyncClient(key=key, default_timeout=timeout)
        # the place of its cached property: it takes no connection as an argument
        client.__dict__["_client"] = http
        yield Session(client, http, key)
