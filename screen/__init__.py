"""What every page rests on: frame, warehouse, filters, who looks. `readers` and `members` are its wings."""
