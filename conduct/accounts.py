"""Local accounts, for associations without an identity provider, and which browser belongs to whom.

Kept are hashes only: Argon2id of a password, SHA-256 of what a browser's cookie holds. Whoever
guesses learns nothing: a wrong password, an unknown name and a locked name give the same sentence
after the same work.
"""

import secrets
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from conduct.desk import Desk
from conduct.guessing import (
    FAILURES_ALLOWED,
    LOCKED_FOR,
    count,
    drop_past,
    forget,
    hashed,
    is_known,
    mark_of,
    take_back,
)
from conduct.membership import give_role, identity
from conduct.refusal import Refused
from conduct.roles import Role
from records.store import NotKept, Records, Row, Store
from words import say

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 256
IDLE = timedelta(hours=8)
LONGEST = timedelta(days=7)
# How late a session's last use may be noted: a page is not slowed down by a writing at every click.
NOTED_AFTER = timedelta(minutes=5)
NOBODY = ""

_hasher = PasswordHasher()


@dataclass(frozen=True)
class Browser:
    """What asks to be signed in: the network address it comes from, and the mark it was left with before."""

    address: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Entrance:
    """What a browser is left with: the token of its session, and the mark by which it is known next time."""

    token: str
    mark: str


ANY_BROWSER = Browser()


def set_password(store: Store, who: str, password: str) -> None:
    """Give a person an account, or a new password; every browser of theirs is signed out.

    Raises Refused where the name is no e-mail address or the password too short or too long, and
    NotKept where the disk refuses.
    """
    person, password_hash = identity(who), _fit_hash(password)
    with store.writing() as records:
        _put_account(records, person, password_hash)


def add_member_with_account(desk: Desk, association_id: str, who: str, role: Role, password: str) -> None:
    """Give a person a role and an account, or neither; a role that is held already stays.

    Raises Refused as `set_password` and `conduct.membership.add_member` do.
    """
    person, password_hash = identity(who), _fit_hash(password)
    with desk.writing() as records:
        give_role(desk, records, association_id, person, role, again=True)
        _put_account(records, person, password_hash)


def remove_account(store: Store, who: str) -> bool:
    """Remove a person's account and sign every browser of theirs out; tell whether there was one.

    Raises NotKept where the disk refuses.
    """
    person = plain(who)
    with store.writing() as records:
        records.drop("session", who=person)
        return records.drop("account", who=person) > 0


def sign_in(store: Store, name: str, password: str, now: datetime) -> str:
    """Return a new token for a browser of which nothing is known. Raises Refused and NotKept as `let_in`."""
    return let_in(store, name, password, now, ANY_BROWSER).token


def let_in(store: Store, name: str, password: str, now: datetime, browser: Browser) -> Entrance:
    """Return what a browser is left with whose person gave the right name and password.

    Raises Refused, always with the same sentence, where the name is unknown or closed to this browser
    or the password wrong, and NotKept where the disk refuses.
    """
    person = plain(name)
    # Made before it is needed, so that the first unknown name takes no longer than the next.
    nobodys = _nobodys_password()
    with store.writing() as records:
        account = records.one("account", who=person)
        kept = str(account["password_hash"]) if account else ""
        known = is_known(browser.mark, kept, person, now)
        admitted = count(records, person, kept, browser.address, known, now)
    right = _matches(kept or nobodys, _typed(password))
    if not (admitted and kept and right):
        raise _refused()
    token = secrets.token_urlsafe(32)
    # Where the cost of a hash was raised since, this password gets a hash of today's cost.
    fresh = _hasher.hash(_typed(password)) if _hasher.check_needs_rehash(kept) else kept
    with store.writing() as records:
        account = records.one("account", who=person)
        # The password may have been changed, or the account removed, while it was being verified.
        if account is None or account["password_hash"] != kept:
            raise _refused()
        records.put("account", **{**account, "password_hash": fresh})
        take_back(records, person, kept, browser.address, known)
        _forget_the_past(records, now)
        _put_session(records, token, person, now)
    return Entrance(token, mark_of(fresh, person, now))


def who_is(store: Store, token: str, now: datetime) -> str:
    """Return the person whose browser holds a token, '' where it is unknown or has expired.

    Raises NotKept where the records cannot be read.
    """
    with store.reading() as records:
        session = _session(records, token, now)
    if session is None:
        return NOBODY
    if now - datetime.fromisoformat(session["seen_at"]) > NOTED_AFTER:
        # Who cannot be noted as seen is still who it is.
        with suppress(NotKept):
            _note_use(store, token, now)
    return str(session["who"])


def sign_out(store: Store, token: str) -> None:
    """Let a token stand for nobody from now on. Raises NotKept where the disk refuses."""
    with store.writing() as records:
        records.drop("session", token_hash=hashed(token))


def end_proof(store: Store, proof: str, now: datetime) -> None:
    """Remember that a proof of an identity provider was signed out, so that no copy of it counts again.

    Raises NotKept where the disk refuses.
    """
    with store.writing() as records:
        _forget_the_past(records, now)
        _put_session(records, proof, NOBODY, now)


def is_ended(store: Store, proof: str) -> bool:
    """Tell whether a proof of an identity provider was signed out. Raises NotKept where it cannot be read."""
    with store.reading() as records:
        return records.one("session", token_hash=hashed(proof)) is not None


def _fit_hash(password: str) -> str:
    """Return the hash of a password. Raises Refused where it is too short or too long."""
    typed = _typed(password)
    if len(typed) < SHORTEST_PASSWORD:
        raise Refused(say("signing_in.short", least=SHORTEST_PASSWORD))
    if len(typed) > LONGEST_PASSWORD:
        raise Refused(say("signing_in.long", most=LONGEST_PASSWORD))
    return _hasher.hash(typed)


def _put_account(records: Records, person: str, password_hash: str) -> None:
    """Write an account, and sign every browser of that person out."""
    known = records.one("account", who=person)
    made_at = known["made_at"] if known else datetime.now(UTC).isoformat()
    records.put("account", who=person, password_hash=password_hash, made_at=made_at)
    records.drop("session", who=person)
    forget(records, person)


def _refused() -> Refused:
    """Return the one sentence for a wrong password, an unknown name and a locked name."""
    minutes = LOCKED_FOR // timedelta(minutes=1)
    return Refused(say("signing_in.refused", failures=FAILURES_ALLOWED, minutes=minutes))


def plain(name: str) -> str:
    """Return a name in the one way in which it is compared: as `conduct.membership.identity` keeps it."""
    storable = name.encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFC", storable).strip().lower()


def _typed(password: str) -> str:
    """Return a password in one form: keyboards write an accented letter as one character or as two."""
    storable = password.encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFC", storable)


@cache
def _nobodys_password() -> str:
    return _hasher.hash(secrets.token_urlsafe(32))


def _matches(password_hash: str, password: str) -> bool:
    try:
        return _hasher.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def _session(records: Records, token: str, now: datetime) -> Row | None:
    """Return a token's session, None where there is none or it has expired."""
    found = records.one("session", token_hash=hashed(token))
    if found is None or not found["who"]:
        return None
    idle = now - datetime.fromisoformat(found["seen_at"])
    age = now - datetime.fromisoformat(found["made_at"])
    return found if idle <= IDLE and age <= LONGEST else None


def _put_session(records: Records, token: str, person: str, now: datetime) -> None:
    at = now.isoformat()
    records.put("session", token_hash=hashed(token), who=person, made_at=at, seen_at=at)


def _note_use(store: Store, token: str, now: datetime) -> None:
    with store.writing() as records:
        # Read again: a session that ended in the meantime does not come back.
        session = _session(records, token, now)
        if session is not None:
            records.put("session", **{**session, "seen_at": now.isoformat()})


def _forget_the_past(records: Records, now: datetime) -> None:
    for session in records.all("session"):
        if now - datetime.fromisoformat(session["made_at"]) > LONGEST:
            records.drop("session", token_hash=session["token_hash"])
    drop_past(records, now)
