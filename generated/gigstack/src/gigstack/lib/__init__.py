"""Hand-written parts of the package: what no API description can express. The generator keeps this folder and never writes it."""
