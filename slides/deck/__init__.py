"""An editable deck: a storyboard as a PowerPoint file of native charts, tables, maps and notes."""
