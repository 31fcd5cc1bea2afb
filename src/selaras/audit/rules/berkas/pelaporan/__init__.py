"""Family PL: blocks, deadlines, annexes."""
