"""What stands on the pages: each kind of block as something that can be measured, divided and drawn."""
