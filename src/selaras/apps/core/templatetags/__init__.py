"""Tags that the components of the frame are made with."""
