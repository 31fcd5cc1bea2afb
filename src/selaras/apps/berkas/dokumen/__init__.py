"""The documents of an office: which ones its data give, on screen, as files, several at once."""
