"""Complaint returns at work: how an office's sheet is read, checked, reviewed and published.

Rules and acts, no screens.
"""
