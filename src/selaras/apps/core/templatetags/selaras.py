"""Tags of the components: a form field's control with its classes, descriptions and state."""

from typing import Any

from django import forms, template
from django.forms import BoundField

register = template.Library()

_CLASSES: dict[type[forms.Widget], str] = {
    forms.CheckboxInput: "form-check-input",
    forms.CheckboxSelectMultiple: "pilihan-banyak",
    forms.RadioSelect: "pilihan-banyak",
    forms.Select: "form-select",
}


@register.simple_tag
def kendali(field: BoundField) -> str:
    """Render the control of a field: its class, and what describes it to a screen reader."""
    widget = field.field.widget
    attrs: dict[str, Any] = {"class": _class_of(widget, bool(field.errors))}
    if described := _described_by(field):
        attrs["aria-describedby"] = described
    return field.as_widget(attrs=attrs)


@register.filter
def adalah_centang(field: BoundField) -> bool:
    """Tell whether the field is a single tick, whose label stands behind it."""
    return isinstance(field.field.widget, forms.CheckboxInput)


@register.filter
def adalah_kelompok(field: BoundField) -> bool:
    """Tell whether the field is a set of ticks or buttons, which a legend names."""
    return isinstance(field.field.widget, forms.RadioSelect | forms.CheckboxSelectMultiple)


@register.filter
def tingkat(level_tag: str) -> str:
    """Return the word of the components for a level of Django's messages."""
    return {"success": "berhasil", "warning": "peringatan", "error": "bahaya"}.get(level_tag, "info")


def _class_of(widget: forms.Widget, wrong: bool) -> str:  # noqa: FBT001
    kind = next((name for cls, name in _CLASSES.items() if isinstance(widget, cls)), "form-control")
    own = str(widget.attrs.get("class", ""))
    return " ".join(filter(None, (kind, own, "is-invalid" if wrong else "")))


def _described_by(field: BoundField) -> str:
    own = str(field.field.widget.attrs.get("aria-describedby", ""))
    guidance = f"{field.id_for_label}-petunjuk" if field.help_text else ""
    error = f"{field.id_for_label}-salah" if field.errors else ""
    return " ".join(filter(None, (own, guidance, error)))
