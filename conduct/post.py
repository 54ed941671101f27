"""Letters by e-mail, through the mail server that the installation names: nothing is sent without one.

Only an act that a person asked for uses it. What goes between here and another machine is encrypted.
"""

import os
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

from conduct.membership import identity
from conduct.refusal import Refused
from words import say

SERVER, PASSWORD, SENDER = "COOPERATION_SMTP", "COOPERATION_SMTP_PASSWORD", "COOPERATION_MAIL_FROM"
# Port, by scheme: a connection that becomes encrypted, and one that is from its first byte.
PORTS = {"smtp": 587, "smtps": 465}
SECONDS = 20.0


@dataclass(frozen=True)
class MailServer:
    """Where letters are handed over, and as whom."""

    scheme: str
    host: str
    port: int
    user: str
    password: str
    sender: str


@dataclass(frozen=True)
class Mail:
    """One letter: to which address, its subject, and its text."""

    to: str
    subject: str
    text: str


def mail_server() -> MailServer:
    """Return the mail server of the installation. Raises Refused where none is named, or not as one is."""
    named, sender = (os.environ.get(name, "").strip() for name in (SERVER, SENDER))
    if not named or not sender:
        raise Refused(say("post.no_server", server=SERVER, sender=SENDER))
    try:
        parts = urlsplit(named)
        port = parts.port or PORTS[parts.scheme]
    except (ValueError, KeyError) as error:
        raise Refused(say("post.not_a_server", server=SERVER)) from error
    if not parts.hostname or parts.path.strip("/") or parts.query or parts.password:
        raise Refused(say("post.not_a_server", server=SERVER))
    user, password = unquote(parts.username or ""), os.environ.get(PASSWORD, "")
    return MailServer(parts.scheme, parts.hostname, port, user, password, identity(sender))


@contextmanager
def delivering(server: MailServer) -> Iterator["Delivery"]:
    """Hold a connection to a mail server. Raises Refused where there is none to be had."""
    try:
        with _connected(server) as connection:
            yield Delivery(server, connection)
    except (OSError, smtplib.SMTPException) as error:
        raise Refused(say("post.not_reached", host=server.host, reason=_reason(error))) from error


@dataclass(frozen=True)
class Delivery:
    """A connection by which letters are handed over, one after the other."""

    server: MailServer
    connection: smtplib.SMTP

    def hand_over(self, mail: Mail) -> str:
        """Hand over one letter; return why the server refused it, '' where it took it.

        Lets OSError and SMTPServerDisconnected through: nothing more can be handed over then.
        """
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self.server.sender, mail.to, mail.subject
        message["Date"], message["Message-ID"] = formatdate(), make_msgid(domain=self.server.host)
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(mail.text)
        try:
            self.connection.send_message(message)
        except smtplib.SMTPServerDisconnected:
            raise
        except smtplib.SMTPException as error:
            return _reason(error)
        return ""


def _connected(server: MailServer) -> smtplib.SMTP:
    secured = ssl.create_default_context()
    if server.scheme == "smtps":
        connection: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, timeout=SECONDS, context=secured
        )
    else:
        connection = smtplib.SMTP(server.host, server.port, timeout=SECONDS)
        if not _this_machine(server.host):
            connection.starttls(context=secured)
    if server.user:
        connection.login(server.user, server.password)
    return connection


def _this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _reason(error: OSError | smtplib.SMTPException) -> str:
    """Return what a server or the system said, on one line; of several addressees there is only one."""
    said: bytes | str
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, said = next(iter(error.recipients.values()))
    elif isinstance(error, smtplib.SMTPResponseException):
        code, said = error.smtp_code, error.smtp_error
    else:
        return " ".join(str(error).split())[:200]
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    return " ".join(f"{code} {text}".split())[:200]
