"""What every slice stands on: rows of an office, the audit trail, the frame of the pages."""
