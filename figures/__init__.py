"""Every figure the product can show, without a screen: what it asks, what it says, how it is drawn."""
