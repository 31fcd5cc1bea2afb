"""The audit trail on screen: read, filtered, taken along; never changed."""
