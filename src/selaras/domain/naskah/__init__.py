"""A report of any office as read: places, paragraphs, tables, and what is recognised in them."""
