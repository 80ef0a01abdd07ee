"""People and organisations."""

import sqlalchemy as sa

from app.core.model.base import Translation
from app.core.model.book import Preferences
from app.core.model.person import CareerStep, Contact, NameForm, Office, SpokenLanguage
from db.tables.base import day, flag, index_on, key, metadata, number, part_of, refers_to, stamps, text, texts, value

people = sa.Table(
    "people",
    metadata,
    key(),
    *stamps(),
    value("names", tuple[NameForm, ...]),
    text("family_name"),
    text("given_name"),
    text("pronunciation"),
    text("ipa"),
    text("honorific"),
    text("form_of_address"),
    text("country"),
    text("gender"),
    day("birth"),
    value("offices", tuple[Office, ...]),
    value("languages", tuple[SpokenLanguage, ...]),
    value("career", tuple[CareerStep, ...]),
    value("contacts", tuple[Contact, ...]),
    text("photo_sha256"),
    text("photo_rights"),
    number("protocol_rank"),
    flag("invented"),
    value("preferences", Preferences, nullable=True),
    value("translations", tuple[Translation, ...]),
)

remarks = sa.Table("remarks", metadata, part_of("id", "atoms.id", primary_key=True), text("text"))

organisations = sa.Table(
    "organisations",
    metadata,
    key(),
    *stamps(),
    value("names", tuple[NameForm, ...]),
    texts("abbreviations"),
    text("type"),
    refers_to("parent_id", "organisations.id"),
    text("country"),
    text("status"),
    refers_to("successor_id", "organisations.id"),
    index_on("parent_id"),
    index_on("successor_id"),
)
