"""The pages of docs/acuan/, each made from what the program itself reads."""
