"""What runs on a computer: command line, server, builder. Never served to the page."""
