"""The commands of `python -m generator`, one module each.

A command's `add_parser(commands)` says what it takes, and its `run(given)` does it and gives the exit code. What cannot be
done is raised; `generator.cli` shows it. Modules of commands import only what is light: the libraries behind a command
are imported when it runs.
"""
