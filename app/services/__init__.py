"""The verbs that window and command line may call."""
