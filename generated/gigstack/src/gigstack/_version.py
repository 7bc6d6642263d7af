# Generated from the API description. Do not edit: change the description and generate again.
"""The version of this package: the version of the description that it was made from."""

__version__ = "0.1.0"
