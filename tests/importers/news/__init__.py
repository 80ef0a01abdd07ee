"""Forty news pages with their truth: our own words in ten layouts that differ as those of real sites do."""
