"""Fetching what a provider made, at once and within limits."""

from urllib.parse import urlsplit

from lorakit.errors import CallFailedError, MissingExtraError, NotChargedError

__all__ = ["LARGEST", "fetched", "safe"]

LARGEST = 256 * 2**20
"""The most bytes of one file, unless told otherwise."""
_LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})


def __dir__() -> list[str]:
    return __all__


def safe(address: str) -> bool:
    """Return whether an address may be spoken to: over TLS, or on this machine."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOCAL)


def fetched(provider: str, address: str, *, most: int = LARGEST, timeout: float = 120.0) -> bytes:
    """Fetch one file. No key is sent.

    Args:
        provider: The id of the engine or trainer.
        address: Where it is.
        most: The most bytes it may have.
        timeout: The seconds each piece of it may take.

    Raises:
        NotChargedError: It cannot be fetched now; asking again costs nothing.
        CallFailedError: It is gone, too large, or not at an address that may be spoken to.
        MissingExtraError: The package for it is not installed.
    """
    try:
        import httpx  # noqa: PLC0415 - it comes with fal's client, which is optional

        from lorakit.providers._guard import tls  # noqa: PLC0415 - see above
    except ImportError:
        raise MissingExtraError(provider, "fal") from None

    def check(request: httpx.Request) -> None:
        _must_be_safe(provider, str(request.url))

    _must_be_safe(provider, address)
    pieces = bytearray()
    try:
        with (
            httpx.Client(
                verify=tls(), timeout=timeout, follow_redirects=True, event_hooks={"request": [check]}
            ) as http,
            http.stream("GET", address) as response,
        ):
            response.raise_for_status()
            for piece in response.iter_bytes():
                pieces += piece
                if len(pieces) > most:
                    problem = f"the file at {address} has more than {most:,} bytes"
                    raise CallFailedError(provider, problem, "Look at it by hand; it was charged.")
    except httpx.HTTPStatusError as error:
        status = error.response.status_code
        if status in {404, 410}:
            fix = "Look for it at the provider before paying again; files are kept for a while only."
            raise CallFailedError(provider, f"the file at {address} is gone", fix) from None
        raise NotChargedError(provider, f"{address} answers {status}", "Ask again later.") from None
    except httpx.TransportError as error:
        problem = f"the file at {address} could not be fetched ({type(error).__name__})"
        raise NotChargedError(provider, problem, "Ask again later; it costs nothing.") from None
    return bytes(pieces)


def _must_be_safe(provider: str, address: str) -> None:
    if not safe(address):
        problem = f"the file is at {address[:200]!r}, which is neither https nor this machine"
        raise CallFailedError(provider, problem, "Fetch it by hand if you trust the address.")
