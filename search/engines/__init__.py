"""The engines, one a file, behind the contract in `base`."""
