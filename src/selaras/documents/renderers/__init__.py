"""Dokumen to bytes, one package per format; no renderer knows another."""
