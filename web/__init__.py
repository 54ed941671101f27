"""What the web server does beside Streamlit's pages: headers, and the way in for members."""
