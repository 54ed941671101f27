"""Frames in, plotly figures and pydeck decks out. No warehouse and no Streamlit here: slides use them too."""
