"""How a kabupaten comes into the application: by the command line, before anybody can log in."""
