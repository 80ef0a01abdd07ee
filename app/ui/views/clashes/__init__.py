"""The clash desk: values that disagree side by side, a decision with its reason, and what was decided."""
