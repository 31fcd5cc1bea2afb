"""What no printed document may have, format by format; each look returns its findings in words."""
