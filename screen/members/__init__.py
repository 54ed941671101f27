"""What the pages of members share: the desk, cycles, methods, agencies; entering, reviewing, publishing."""
