# Generated from the API description. Do not edit: change the description and generate again.
"""What the package was made from."""

NAME = "gigstack"
DESCRIPTION = "fcc0424f7f7570ed511391863b9e192bf9dea2a90850aa6d884e953ddc22391f"
"""SHA-256 over the files of the description."""
