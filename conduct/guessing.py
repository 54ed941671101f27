"""Whoever guesses passwords is slowed down, and nobody else by it.

Failures are counted for a name from one address of the network, for that address whatever the name, and
for the name wherever they come from. A browser that was signed in before is known by its cookie: it has a
count of its own, so that no stranger can close an account to the person whose it is.
"""

import hashlib
import hmac
import ipaddress
from collections.abc import Iterable
from datetime import datetime, timedelta

from records.store import Records, Row

# Failures of a name from one address, of a known browser with its name, of an address, of a name.
FAILURES_ALLOWED = 5
FAILURES_OF_AN_ADDRESS = 15
FAILURES_OF_A_NAME = 30
LOCKED_FOR = timedelta(minutes=15)
# For so long an administrator is told of failures.
TOLD_FOR = timedelta(days=7)
# For so long a browser is known that was signed in.
KNOWN_FOR = timedelta(days=180)


def count(
    records: Records, person: str, password_hash: str, address: str, known: bool, now: datetime
) -> bool:
    """Count an attempt as failed before its password is looked at, and tell whether it is looked at at all.

    Those who guess many at once get no more guesses than those who guess one by one.
    """
    keys = _keys(person, password_hash, address, known)
    admitted = all(_failures(records, key, now) < most for key, most in keys)
    for key, _ in keys if admitted else ():
        _add(records, key, _failures(records, key, now), now)
    if admitted and not known:
        _add(records, _told(person), _failures(records, _told(person), now, TOLD_FOR), now)
    return admitted


def count_link(records: Records, address: str, now: datetime) -> None:
    """Count a link that somebody followed in vain."""
    _add(records, _links(address), _failures(records, _links(address), now), now)


def closed_to_links(records: Records, address: str, now: datetime) -> bool:
    """Tell whether an address followed too many links in vain for any to be looked at."""
    return _failures(records, _links(address), now) >= FAILURES_OF_AN_ADDRESS


def take_back(records: Records, person: str, password_hash: str, address: str, known: bool) -> None:
    """Take an attempt that succeeded out of the counts; those of the name from here begin anew."""
    keys = [key for key, _ in _keys(person, password_hash, address, known)]
    records.drop("attempt", name_hash=hashed(keys[0]))
    for key in (*keys[1:], *([] if known else [_told(person)])):
        tried = records.one("attempt", name_hash=hashed(key))
        if tried:
            records.put("attempt", **{**tried, "failures": tried["failures"] - 1})


def forget(records: Records, person: str) -> None:
    """Forget the failures of a name that got a new password; those from one address were of the old one."""
    for key in (_name(person), _told(person)):
        records.drop("attempt", name_hash=hashed(key))


def drop_past(records: Records, now: datetime) -> None:
    """Forget the failures of which nobody is told any more."""
    for tried in records.all("attempt"):
        if now >= datetime.fromisoformat(tried["locked_until"]) + TOLD_FOR:
            records.drop("attempt", name_hash=tried["name_hash"])


def guessed(records: Records, people: Iterable[str]) -> dict[str, Row]:
    """Return, of these people, those whose names were tried in vain lately: `failures`, `locked_until`."""
    tried = {person: records.one("attempt", name_hash=hashed(_told(person))) for person in people}
    return {who: row for who, row in tried.items() if row and row["failures"] >= FAILURES_ALLOWED}


def mark_of(password_hash: str, person: str, now: datetime) -> str:
    """Return what a browser keeps, so that it is known when this person comes again.

    It is signed with the hash of the password: a new password makes every browser unknown.
    """
    until = int((now + KNOWN_FOR).timestamp())
    return f"{until}.{_signed(password_hash, person, until)}"


def is_known(mark: str, password_hash: str, person: str, now: datetime) -> bool:
    """Tell whether a browser was signed in by this person before."""
    until, _, signature = mark.partition(".")
    if not (password_hash and until.isascii() and until.isdigit() and len(until) <= 12):
        return False
    right = hmac.compare_digest(_signed(password_hash, person, int(until)).encode(), signature.encode())
    return right and now.timestamp() < int(until)


def hashed(text: str) -> str:
    """Return the SHA-256 of a text: what was typed is not kept."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def network(address: str) -> str:
    """Return the address that counts: of IPv6 the network, of whose addresses one household has many."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv6Address):
        return str(found.ipv4_mapped or ipaddress.ip_network((found, 64), strict=False))
    return address


def _keys(person: str, password_hash: str, address: str, known: bool) -> list[tuple[str, int]]:
    """Return what is counted of an attempt and how many failures of it are admitted.

    Those of a name from one place are of one password: a new one opens what the old one closed.
    """
    if known:
        return [(f"known {person} {password_hash}", FAILURES_ALLOWED)]
    here = network(address)
    return [
        (f"pair {here} {person} {password_hash}", FAILURES_ALLOWED),
        (f"address {here}", FAILURES_OF_AN_ADDRESS),
        (_name(person), FAILURES_OF_A_NAME),
    ]


def _links(address: str) -> str:
    return f"links {network(address)}"


def _name(person: str) -> str:
    return f"name {person}"


def _told(person: str) -> str:
    return f"told {person}"


def _failures(records: Records, key: str, now: datetime, beyond: timedelta = timedelta(0)) -> int:
    """Return the failures that count: below the limit, too, they do for as long as a lock lasts."""
    tried = records.one("attempt", name_hash=hashed(key))
    counts = tried is not None and now < datetime.fromisoformat(tried["locked_until"]) + beyond
    return int(tried["failures"]) if tried and counts else 0


def _add(records: Records, key: str, failures: int, now: datetime) -> None:
    until = (now + LOCKED_FOR).isoformat()
    records.put("attempt", name_hash=hashed(key), failures=failures + 1, locked_until=until)


def _signed(password_hash: str, person: str, until: int) -> str:
    return hmac.digest(password_hash.encode(), f"{person} {until}".encode(), "sha256").hex()
