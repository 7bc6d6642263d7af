"""What a change means: two descriptions, and the packages that they make, compared in the words of a caller.

sides -> description + surface -> compare -> bump -> views. Each step takes values and gives values; only `sides` reads files
and asks git.
"""
