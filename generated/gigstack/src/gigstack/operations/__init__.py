# Generated from the API description. Do not edit: change the description and generate again.
"""The table of operations, by resource: all that is particular about each, as data."""
