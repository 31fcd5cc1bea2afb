"""The parts of a report that speak of plans and promises; each is None or empty without its records."""

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil.belanja import HasilBelanja, calculate_belanja
from selaras.domain.hasil.rencana import HasilRencana
from selaras.domain.hasil.tc27 import HasilTc27, calculate_tc27


def tc27_of(rencana: HasilRencana | None) -> HasilTc27 | None:
    """Return table T-C.27 of the Renstra that the year uses, None without a target in it."""
    if rencana is None or rencana.renstra is None:
        return None
    table = calculate_tc27(rencana.renstra, rencana.pohon)
    return table if any(row.daftar_target for row in table.daftar_baris) else None


def belanja_of(berkas: BerkasKinerja) -> HasilBelanja | None:
    """Return spending by account."""
    return calculate_belanja(berkas.daftar_belanja) if berkas.daftar_belanja else None
