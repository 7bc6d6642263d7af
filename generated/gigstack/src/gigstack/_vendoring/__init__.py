# Generated from the API description. Do not edit: change the description and generate again.
"""`python -m gigstack vendor`: a copy of this package inside another project.

Reads the package as files and imports nothing of it, so that it runs without httpx and pydantic. It is no part of a copy.

    reach    which modules belong to the resources that are asked for, by their imports
    cut      source without the parts that name what is left out
    record   VENDORED.toml: what a copy was made from, and what its files were
    place    writing a copy, and telling what became of it
    command  arguments, output and exit codes
"""
