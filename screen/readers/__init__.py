"""What the pages of readers share: figures with their table and sources, files to take away, storyboards."""
