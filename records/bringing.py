"""Data files taken into a backup, and brought out of one beside those that are there.

Data files have names that are never given twice, so that what comes out of a backup lies beside what was
written since: a catalogue that is put aside still finds all of its own. One that is there and is not as it
was written is put aside under a name with the date.
"""

import hashlib
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from warehouse.files import SUMS, Data, store_of, sums
from warehouse.trouble import WarehouseDamaged
from words import say

DATA = "data"
ASIDE = "before_restore"


def pack(archive: zipfile.ZipFile, data: Data, names: Iterable[str]) -> dict[str, str]:
    """Write data files into an archive; return the SHA-256 of each by its name there.

    Raises WarehouseDamaged where one is not as it was written.
    """
    store = store_of(data)
    written, found = sums(store), {}
    for name in (*names, *({SUMS} & store.listed().keys())):
        digest, inside = hashlib.sha256(), f"{DATA}/{name}"
        with archive.open(_entry(inside), "w", force_zip64=True) as out:
            for part in store.parts(name):
                digest.update(part)
                out.write(part)
        found[inside] = digest.hexdigest()
        if written.get(name, found[inside]) != found[inside]:
            reason = say("storage.other_bytes", path=store.file(name))
            raise WarehouseDamaged(say("storage.damaged", reason=reason))
    return found


def bring(archive: zipfile.ZipFile, listed: Mapping[str, str], data: Data, stamp: str) -> None:
    """Write the data files of a backup that are not there, before anything names them.

    For whoever has the turn. Raises OSError, and NotReached where a store does not answer.
    """
    store = store_of(data)
    store.make()
    there = store.listed()
    for inside, wanted in listed.items():
        if not inside.startswith(f"{DATA}/"):
            continue
        name = str(PurePosixPath(inside).relative_to(DATA))
        if name == SUMS and name in there:
            # The list goes on telling of the files that were there before.
            both = [*store.text(name).splitlines(), *archive.read(inside).decode("utf-8").splitlines()]
            store.replace(name, "".join(f"{line}\n" for line in dict.fromkeys(both)))
            continue
        if name in there:
            if store.sha256(name) == wanted:
                continue
            store.put_aside(name, f"{name}.{ASIDE}-{stamp}")
        with archive.open(inside) as packed:
            store.bring(name, packed)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
