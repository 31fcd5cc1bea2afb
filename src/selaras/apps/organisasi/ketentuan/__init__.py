"""The settings of a kabupaten on screen, beside what is built in."""
