"""Storyboards and what is made of them: slides in the browser, an editable deck, a brief on paper."""
