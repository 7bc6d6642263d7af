"""A release, made as a whole in a clone and brought over at the end.

settings -> decide -> prepare -> artifacts -> deliver. Up to `deliver` nothing of the project is written; it brings the commit,
the built files and the tag, and takes all of it back when one of them fails.
"""
