"""How the program becomes something that installs where there is no Python; ``build_installer.py`` is its command line."""
