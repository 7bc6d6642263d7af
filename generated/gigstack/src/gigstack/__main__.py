# Generated from the API description. Do not edit: change the description and generate again.
"""The command line: `python -m gigstack COMMAND`."""

import sys

from ._vendoring.command import main

if __name__ == "__main__":
    sys.exit(main())
