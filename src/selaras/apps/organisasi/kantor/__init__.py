"""The offices of a kabupaten and the settings of one: its parts, its letterhead."""
