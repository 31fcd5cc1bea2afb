"""Rules over a report as read (Naskah), one folder per group of findings."""
