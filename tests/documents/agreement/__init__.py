"""What the tests of agreement ask of all documents of an office together."""
