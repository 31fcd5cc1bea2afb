"""skema/*.schema.json: the JSON Schema of what the program writes and reads."""

import json

from selaras.exchange.json import berkas_schema, hitung_schema, reviu_schema


def schema_pages() -> dict[str, str]:
    """Return the schemas by their path below docs/acuan/."""
    schemas = {"hitung": hitung_schema(), "berkas": berkas_schema(), "reviu": reviu_schema()}
    return {
        f"skema/{name}.schema.json": json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
        for name, schema in schemas.items()
    }
