"""The objects of the domain, one file per aggregate: frozen, slotted, without behaviour that needs a store."""
