"""Data of the demonstration: the example offices with two further years, put in through the actions."""
