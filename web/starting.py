"""Starting: every setting is looked at once, and what is none is refused in a sentence before anybody comes.

`CHECKS` is the list of the settings: README.md says what each means, and is held to this list by a test.
"""

import ipaddress
import os
import re
import sys
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from conduct.post import PASSWORD, SENDER, SERVER, mail_server
from conduct.refusal import Refused
from figures.embedding import NoSites, sites
from records.store import Store
from warehouse.location import Location
from warehouse.settings import (
    CATALOG,
    CONTACT,
    DASHBOARD,
    DATA,
    EDITIONS_KEPT,
    EMBED_SITES,
    HOSTS,
    LANGUAGE,
    LOG,
    METRICS,
    OPERATOR,
    PROXIES,
    RECORDS,
    contact,
    dashboard,
    number,
    operator,
)
from warehouse.trouble import SettingNotUnderstood, Unusable, without_password
from web.base_path import base_path
from web.hosts import named_in
from web.logs import FORMS, begin_log
from words import say
from words.languages import best, languages

OURS = "COOPERATION_"
NAME = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?")
E_MAIL = re.compile(r"[^@\s<>\"]+@[^@\s<>\"/:?]+\.[^@\s<>\"/:?]+")
LONG = re.compile(r"(\S{100})\S{100,}")
LONGEST_NAME = 200


def begin() -> None:
    """End the process with a sentence for each setting that is none, else write the log as one says."""
    found = wrong()
    if found:
        print(*found, sep="\n", file=sys.stderr)
        raise SystemExit(SettingNotUnderstood.exit_code)
    begin_log()


def wrong() -> list[str]:
    """Return what is wrong with the settings, a sentence each."""
    unknown = sorted(name for name in os.environ if name.startswith(OURS) and name not in CHECKS)
    found = [say("settings.unknown", setting=name, known=", ".join(sorted(CHECKS))) for name in unknown]
    for name, check in CHECKS.items():
        try:
            check(name)
        except (Unusable, NoSites, Refused) as error:
            found.append(str(error))
    return list(dict.fromkeys(map(_in_one_line, found)))


def _in_one_line(sentence: str) -> str:
    """Return a sentence that quotes what was set, without passwords, and of long words the beginning."""
    return " ".join(LONG.sub(r"\1…", without_password(sentence)).split())


def _address(setting: str) -> None:
    if not dashboard():
        return
    try:
        parts = urlsplit(dashboard())
        host, port = parts.hostname or "", parts.port or 1
        whole = parts.scheme in ("http", "https") and port > 0 and (_is_name(host) or _is_network(host))
    except ValueError:
        parts, whole = urlsplit(""), False
    if not whole or parts.username or parts.query or parts.fragment:
        raise SettingNotUnderstood(say("settings.no_address", setting=setting, value=dashboard()))
    if parts.path != base_path():
        raise SettingNotUnderstood(
            say("settings.other_path", setting=setting, path=parts.path or "/", base=base_path() or "/")
        )


def _hosts(setting: str) -> None:
    for name in sorted(named_in(setting)):
        if not _is_name(name) and not _is_network(name):
            raise SettingNotUnderstood(say("settings.no_host", setting=setting, value=name))


def _addresses(setting: str) -> None:
    for one in sorted(named_in(setting)):
        if not _is_network(one):
            raise SettingNotUnderstood(say("settings.no_machine", setting=setting, value=one))


def _is_name(text: str) -> bool:
    return NAME.fullmatch(text) is not None


def _is_network(text: str) -> bool:
    try:
        ipaddress.ip_network(text)
    except ValueError:
        return False
    return True


def _sites(setting: str) -> None:
    if os.environ.get(setting, "").strip():
        sites()


def _contact(setting: str) -> None:
    if contact() and not E_MAIL.fullmatch(contact()):
        raise SettingNotUnderstood(say("settings.no_e_mail", setting=setting, value=contact()))


def _operator(setting: str) -> None:
    if len(operator()) > LONGEST_NAME or not operator().isprintable():
        raise SettingNotUnderstood(say("settings.no_name", setting=setting, most=LONGEST_NAME))


def _language(setting: str) -> None:
    named = os.environ.get(setting, "")
    if named and not best([named], tuple(languages())):
        known = ", ".join(languages())
        raise SettingNotUnderstood(say("settings.one_of", setting=setting, value=named, known=known))


def _log(setting: str) -> None:
    named = os.environ.get(setting, "")
    if named not in FORMS:
        known = ", ".join(filter(None, FORMS))
        raise SettingNotUnderstood(say("settings.one_of", setting=setting, value=named, known=known))


def _mail(_setting: str) -> None:
    if any(os.environ.get(name, "").strip() for name in (SERVER, PASSWORD, SENDER)):
        mail_server()


CHECKS: Mapping[str, Callable[[str], object]] = {
    CATALOG: lambda _: Location.from_environment(),
    DATA: lambda _: Location.from_environment(),
    RECORDS: lambda _: Store.from_environment(),
    DASHBOARD: _address,
    HOSTS: _hosts,
    PROXIES: _addresses,
    METRICS: _addresses,
    EMBED_SITES: _sites,
    CONTACT: _contact,
    OPERATOR: _operator,
    LANGUAGE: _language,
    LOG: _log,
    EDITIONS_KEPT: number,
    SERVER: _mail,
    PASSWORD: _mail,
    SENDER: _mail,
}
