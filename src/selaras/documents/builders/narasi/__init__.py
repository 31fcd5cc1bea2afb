"""Narrative bound to data: a figure inside a sentence is the figure of the table.

`situasi` decides from the results what is to be said, `kalimat` holds the wordings, the modules between
them put the figures in, `teks` joins the office's own words to them.
"""
