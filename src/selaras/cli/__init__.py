"""The command line: works without Django, without a server, without a network."""
