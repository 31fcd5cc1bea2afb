"""The helper columns: a look-up formula together with the value that it gives."""

from typing import Any

from selaras.domain.berkas import BerkasKinerja
from selaras.exchange.workbook.addresses import cell_address
from selaras.exchange.workbook.sheets import Rujukan
from selaras.exchange.workbook.writing.layout import Tempat, range_of


class Penunjuk:
    """Finds what a key points at, in the berkas that is being written."""

    def __init__(self, berkas: BerkasKinerja | None) -> None:
        self._berkas = berkas
        self._known: dict[str, dict[str, str]] = {}

    def formula(self, tempat: Tempat, baris: int, kunci: Any) -> tuple[str, str]:
        """Return the formula of a row (from 0) and its present value."""
        rujukan = tempat.bantu
        assert rujukan is not None
        key_cell = cell_address(baris, tempat.nomor - 1, fixed_column=True)
        keys, texts = range_of(rujukan.ke, rujukan.kunci), range_of(rujukan.ke, rujukan.tampil)
        found = f'IFERROR(INDEX({texts},MATCH({key_cell},{keys},0)),"")'
        stored = "" if kunci is None else self._texts(rujukan).get(str(kunci).casefold(), "")
        return f'=IF({key_cell}="","",{found})', stored

    def _texts(self, rujukan: Rujukan) -> dict[str, str]:
        """Map keys to texts; the first row wins and case does not count, as in MATCH."""
        if rujukan.ke not in self._known:
            texts: dict[str, str] = {}
            for record in getattr(self._berkas, rujukan.ke):
                key = str(getattr(record, rujukan.kunci)).casefold()
                texts.setdefault(key, str(getattr(record, rujukan.tampil)))
            self._known[rujukan.ke] = texts
        return self._known[rujukan.ke]
