"""The web application as Django slices; who may import whom stands in the contract `slices`."""
