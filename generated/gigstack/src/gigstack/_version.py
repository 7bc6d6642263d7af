# Generated from the API description. Do not edit: change the description and generate again.
"""The version of this package, which is not that of the API."""

__version__ = "0.1.0"
