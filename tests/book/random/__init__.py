"""Random dossiers: a sound book or a sentence, and no atom lost or let out."""
