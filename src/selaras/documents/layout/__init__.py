"""How much room text takes on paper; every renderer that prints asks here."""
