"""The promises of the vault, each with a test that fails if it is broken."""
