"""Makes a Python SDK from an OpenAPI description.

    load → validate → normalise → interpret (the api) → models + plan → render → format → write

Each step is a plain function of the one before, in the module of its name; `pipeline` puts them in a row.
"""

from generator.versions import __version__

__all__ = ["__version__"]
