"""Family PU: realisasi and capaian."""
