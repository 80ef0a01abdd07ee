"""The same verbs without a window: one file for each group of them, each verb a few lines onto the services."""
