"""Packs: people, organisations, dossiers, meetings and recipes as one readable YAML text."""

from app.exchange.pack.files import pack_files
from app.exchange.pack.model import Pack, PackBrief, PackDescriber, PackFile, PackResolver, Quote, QuoteNotFoundError
from app.exchange.pack.read import read_pack, read_packs, read_sources
from app.exchange.pack.write import write_pack

__all__ = [
    "Pack", "PackBrief", "PackDescriber", "PackFile", "PackResolver", "Quote", "QuoteNotFoundError",
    "pack_files", "read_pack", "read_packs", "read_sources", "write_pack",
]  # fmt: skip
