"""Data stewards at work: how an agreement or an attaché post is added or corrected, reviewed and published.

Rules and acts, no screens. What is published stands in the warehouse: `warehouse.stewards`.
"""
