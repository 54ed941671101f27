"""Data files in a store that speaks S3: where it is, who may use it, what is done with single objects.

DuckDB reads and writes Parquet there itself; all else (listing, sums, what is left over) goes through here.
Where the store is and who may use it comes from the names that all tools of S3 know: `AWS_ENDPOINT_URL_S3` or
`AWS_ENDPOINT_URL`, `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_REGION`, or a
profile (`AWS_PROFILE`) of the file that `AWS_SHARED_CREDENTIALS_FILE` names. No other place is looked at, and
no host but the endpoint is asked: there is no guessing by region and no service of a cloud that lends keys.
"""

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from configparser import ConfigParser, Error
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit

import duckdb
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import S3Store

from warehouse.trouble import NotReached, SettingNotUnderstood
from words import say

if TYPE_CHECKING:
    from obstore.store import S3Config

SCHEME = "s3://"
BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
PREFIX = re.compile(r"[A-Za-z0-9!_.'()/-]*")
ENDPOINT = ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL")
KEY, SECRET, TOKEN = "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"
REGION = ("AWS_REGION", "AWS_DEFAULT_REGION")
FILE, PROFILE = "AWS_SHARED_CREDENTIALS_FILE", "AWS_PROFILE"
# What stores without regions expect.
ANY_REGION = "us-east-1"
TIMEOUT = timedelta(seconds=60)


@dataclass(frozen=True)
class Access:
    """The endpoint and the credentials. What is secret shows in no message."""

    endpoint: str
    key: str = field(repr=False)
    secret: str = field(repr=False)
    token: str = field(repr=False)
    region: str

    @classmethod
    def from_environment(cls, setting: str, value: str) -> "Access":
        """Read the settings. Raises SettingNotUnderstood where endpoint or credentials are missing."""
        endpoint = _first(os.environ, *ENDPOINT)
        parts = urlsplit(endpoint)
        if parts.scheme not in {"http", "https"} or not parts.netloc or parts.username:
            raise SettingNotUnderstood(say("storage.no_endpoint", setting=setting, value=value))
        given: Mapping[str, str] = os.environ
        if not (given.get(KEY) and given.get(SECRET)):
            given = _from_file(given.get(FILE, ""), given.get(PROFILE, "default"))
        if not (given.get(KEY) and given.get(SECRET)):
            raise SettingNotUnderstood(say("storage.no_credentials", setting=setting, value=value))
        region = _first(os.environ, *REGION) or ANY_REGION
        return cls(endpoint.rstrip("/"), given[KEY], given[SECRET], given.get(TOKEN, ""), region)


@dataclass(frozen=True)
class Object:
    """One object of a bucket, as far as it is named and taken away like a file."""

    bucket: "Bucket"
    name: str

    def __str__(self) -> str:
        """Return its address."""
        return f"{self.bucket}/{self.name}"

    def unlink(self, missing_ok: bool = False) -> None:
        """Take it away; a store says nothing where it was not there. Raises NotReached."""
        with suppress(*[FileNotFoundError] if missing_ok else []), _asked(self.bucket) as store:
            store.delete(self.name)


@dataclass(frozen=True)
class Bucket:
    """A bucket, or the part of one below a prefix: what a folder of data files is on a disk."""

    bucket: str
    prefix: str
    access: Access

    @classmethod
    def named(cls, setting: str, value: str) -> "Bucket":
        """Return what `s3://bucket/prefix` names. Raises SettingNotUnderstood."""
        bucket, _, prefix = value.removeprefix(SCHEME).rstrip("/").partition("/")
        if not (BUCKET.fullmatch(bucket) and PREFIX.fullmatch(prefix)) or ".." in prefix or "//" in prefix:
            raise SettingNotUnderstood(say("storage.no_bucket", setting=setting, value=value))
        return cls(bucket, prefix, Access.from_environment(setting, value))

    def __str__(self) -> str:
        """Return its address."""
        return f"{SCHEME}{self.bucket}/{self.prefix}".rstrip("/")

    def open_to(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Let a connection read and write there, and nowhere else on any network."""
        parts = urlsplit(self.access.endpoint)
        of_the_secret = {
            "KEY_ID": self.access.key,
            "SECRET": self.access.secret,
            "SESSION_TOKEN": self.access.token,
            "REGION": self.access.region,
            "ENDPOINT": parts.netloc + parts.path,
        }
        given = ", ".join(f"{name} '{_quoted(value)}'" for name, value in of_the_secret.items())
        connection.execute("SET disabled_filesystems = 'HTTPFileSystem,HuggingFaceFileSystem'")
        # What was written is never another: nobody needs to ask the store whether it is.
        connection.execute("SET validate_external_file_cache = 'NO_VALIDATION'")
        connection.execute("SET enable_global_s3_configuration = false")
        connection.execute(
            f"CREATE TEMPORARY SECRET store (TYPE s3, {given}, URL_STYLE 'path', "
            f"USE_SSL {str(parts.scheme == 'https').lower()})"
        )

    def make(self) -> None:
        """Ask whether it is there. Raises NotReached where it is not, or is not ours to use."""
        with _asked(self) as store:
            next(iter(store.list(chunk_size=1)), None)

    def listed(self) -> dict[str, tuple[int, datetime]]:
        """Return size in bytes and time of every object, by name."""
        with _asked(self) as store:
            return {
                each["path"]: (each["size"], each["last_modified"])
                for page in store.list(chunk_size=1000)
                for each in page
            }

    def file(self, name: str) -> Object:
        """Return an object by its name."""
        return Object(self, name)

    def sha256(self, name: str) -> str:
        """Return the SHA-256 of an object, read in parts."""
        found = hashlib.sha256()
        for part in self.parts(name):
            found.update(part)
        return found.hexdigest()

    def parts(self, name: str) -> Iterator[bytes]:
        """Yield what is in an object, in parts. Raises FileNotFoundError."""
        with _asked(self) as store:
            yield from map(bytes, store.get(name).stream())

    def bring(self, name: str, source: IO[bytes]) -> None:
        """Write an object, which is there whole or not at all."""
        with _asked(self) as store:
            store.put(name, source)

    def put_aside(self, name: str, to: str) -> None:
        """Give an object another name."""
        with _asked(self) as store:
            store.copy(name, to)
            store.delete(name)

    def text(self, name: str) -> str:
        """Return the text of an object. Raises FileNotFoundError."""
        with _asked(self) as store:
            return bytes(store.get(name).bytes()).decode("utf-8", errors="replace")

    def replace(self, name: str, text: str) -> None:
        """Write an object in the place of the one before: whoever reads sees the one or the other."""
        with _asked(self) as store:
            store.put(name, text.encode("utf-8"))

    def append(self, name: str, lines: str) -> None:
        """Write lines at the end of an object. For whoever has the turn: a store can only write it anew."""
        try:
            self.replace(name, self.text(name) + lines)
        except FileNotFoundError:
            self.replace(name, lines)


@contextmanager
def _asked(bucket: Bucket) -> Iterator[S3Store]:
    """Ask the store; what it refuses is told in one sentence. Raises NotReached and FileNotFoundError."""
    try:
        yield _store(bucket)
    except BaseError as error:
        said = str(error)
        if isinstance(error, NotFoundError) and "NoSuchBucket" not in said:
            raise FileNotFoundError(str(bucket)) from error
        raise NotReached(say("storage.not_reached", place=bucket, reason=_plain(said))) from error


@cache
def _store(bucket: Bucket) -> S3Store:
    access = bucket.access
    config: S3Config = {
        "endpoint": access.endpoint,
        "region": access.region,
        "access_key_id": access.key,
        "secret_access_key": access.secret,
        "virtual_hosted_style_request": False,
    }
    if access.token:
        config["session_token"] = access.token
    return S3Store(
        bucket.bucket,
        prefix=bucket.prefix or None,
        config=config,
        client_options={"allow_http": access.endpoint.startswith("http://"), "timeout": TIMEOUT},
        retry_config={"max_retries": 3, "retry_timeout": TIMEOUT},
    )


def _plain(said: str) -> str:
    """Return what a store answered, without the words of the library around it."""
    code = re.search(r"<Code>(\w+)</Code>", said)
    return code[1] if code else said.partition("\n")[0].rpartition("Error performing ")[2]


def _from_file(path: str, profile: str) -> Mapping[str, str]:
    """Return the credentials of a profile, under the names of the environment; none where it has none."""
    if not path:
        return {}
    parsed = ConfigParser(interpolation=None)
    try:
        with Path(path).open(encoding="utf-8") as file:
            parsed.read_file(file)
    except (OSError, Error, UnicodeDecodeError) as error:
        raise SettingNotUnderstood(say("storage.no_credentials_file", setting=FILE, value=path)) from error
    return {name.upper(): value for name, value in parsed[profile].items()} if profile in parsed else {}


def _first(given: Mapping[str, str], *names: str) -> str:
    return next((given[name].strip() for name in names if given.get(name, "").strip()), "")


def _quoted(text: str) -> str:
    return text.replace("'", "''")
