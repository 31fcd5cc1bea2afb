"""Documents, SOP, meetings, letters."""
