"""The settings of an installation by their names, and what those that name places mean.

README.md says what each is for; `web/starting.py` refuses to start with one that is none. A place is a path
on this machine or on a folder that it has mounted; data files may also lie in a store that speaks S3. Any
other address would otherwise become a folder of that name beside the program.
"""

import os
import re
import shlex
from pathlib import Path

from warehouse.bucket import SCHEME, Bucket
from warehouse.trouble import SettingNotUnderstood, told, without_password
from words import say
from words.language import SETTING

CATALOG = "COOPERATION_CATALOG"
DATA = "COOPERATION_DATA"
RECORDS = "COOPERATION_RECORDS"
DASHBOARD = "COOPERATION_ADDRESS"
HOSTS = "COOPERATION_HOSTS"
METRICS = "COOPERATION_METRICS"
EMBED_SITES = "COOPERATION_EMBED_SITES"
CONTACT = "COOPERATION_CONTACT"
OPERATOR = "COOPERATION_OPERATOR"
LANGUAGE = SETTING
LOG = "COOPERATION_LOG"
EDITIONS_KEPT = "COOPERATION_EDITIONS_KEPT"
# The web server's own name for the addresses of proxies that are believed.
PROXIES = "FORWARDED_ALLOW_IPS"
ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
# Of a path, between two strokes: what file systems take.
LONGEST_PART = 255
NUMBER = re.compile(r"[1-9][0-9]{0,8}")


def dashboard() -> str:
    """Return the address under which readers reach the dashboard, '' where COOPERATION_ADDRESS is not set."""
    return os.environ.get(DASHBOARD, "").strip().rstrip("/")


def contact() -> str:
    """Return the e-mail address that readers may write to, '' where none is set."""
    return os.environ.get(CONTACT, "").strip()


def operator() -> str:
    """Return who runs this installation, as it is to be named, '' where it is not set."""
    return os.environ.get(OPERATOR, "").strip()


def place(setting: str, default: Path, folder: bool) -> Path:
    """Return the path that a setting names, or the default where it is not set.

    Raises SettingNotUnderstood where it is an address, or a file is there where a folder is meant, or
    the other way round.
    """
    value = os.environ.get(setting, "")
    path = path_of(setting, value) if value else default
    with told():
        other = path.exists() and path.is_dir() != folder
    if other:
        written = value or path
        raise SettingNotUnderstood(
            say("storage.not_a_folder", setting=setting, value=written)
            if folder
            else say("storage.not_a_file", setting=setting, value=written)
        )
    return path


def data_place(setting: str, value: str) -> Path | Bucket:
    """Return the folder or the part of a store that a setting names. Raises SettingNotUnderstood."""
    return Bucket.named(setting, value) if value.startswith(SCHEME) else path_of(setting, value)


def number(setting: str) -> int | None:
    """Return the whole number above 0 that a setting gives, None where it is not set.

    Raises SettingNotUnderstood.
    """
    value = os.environ.get(setting, "").strip()
    if value and not NUMBER.fullmatch(value):
        raise SettingNotUnderstood(say("storage.no_number", setting=setting, value=value))
    return int(value) if value else None


def path_of(setting: str, value: str) -> Path:
    """Return a path as it was written. Raises SettingNotUnderstood where it is no path of this machine."""
    too_long = any(len(os.fsencode(part)) > LONGEST_PART for part in Path(value).parts)
    if value != value.strip() or not value or not value.isprintable() or ADDRESS.match(value) or too_long:
        raise SettingNotUnderstood(say("storage.no_path", setting=setting, value=without_password(value)))
    return Path(value)


def catalogue(setting: str, value: str) -> str:
    """Return a catalogue as it was written. Raises SettingNotUnderstood where it is none."""
    kind, _, rest = value.partition(":")
    if kind == "postgres" and _are_words_of_libpq(rest):
        return value
    if kind != "sqlite":
        shown = without_password(value)
        raise SettingNotUnderstood(say("storage.no_catalogue", setting=setting, value=shown))
    if path_of(setting, rest).is_dir():
        raise SettingNotUnderstood(say("storage.not_a_file", setting=setting, value=rest))
    return value


def _are_words_of_libpq(text: str) -> bool:
    """Tell whether a text is `dbname=… host=…`, with quotes that end and a port that is a number."""
    try:
        words = dict(word.split("=", 1) for word in shlex.split(text))
    except ValueError:
        return False
    return bool(words) and words.get("port", "1").isdecimal()
