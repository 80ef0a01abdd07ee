"""Countries and territories: their ISO 3166 alpha-3 codes and their names in the languages of a book."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from app.core.language import Language

COUNTRY_FILE = Path("labels") / "countries.toml"

ASSIGNED = (
    "AFG ALA ALB DZA ASM AND AGO AIA ATA ATG ARG ARM ABW AUS AUT AZE BHS BHR BGD BRB "
    "BLR BEL BLZ BEN BMU BTN BOL BES BIH BWA BVT BRA IOT BRN BGR BFA BDI CPV KHM CMR "
    "CAN CYM CAF TCD CHL CHN CXR CCK COL COM COG COD COK CRI CIV HRV CUB CUW CYP CZE "
    "DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FLK FRO FJI FIN FRA GUF PYF ATF "
    "GAB GMB GEO DEU GHA GIB GRC GRL GRD GLP GUM GTM GGY GIN GNB GUY HTI HMD VAT HND "
    "HKG HUN ISL IND IDN IRN IRQ IRL IMN ISR ITA JAM JPN JEY JOR KAZ KEN KIR PRK KOR "
    "KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MAC MDG MWI MYS MDV MLI MLT MHL MTQ "
    "MRT MUS MYT MEX FSM MDA MCO MNG MNE MSR MAR MOZ MMR NAM NRU NPL NLD NCL NZL NIC "
    "NER NGA NIU NFK MKD MNP NOR OMN PAK PLW PSE PAN PNG PRY PER PHL PCN POL PRT PRI "
    "QAT REU ROU RUS RWA BLM SHN KNA LCA MAF SPM VCT WSM SMR STP SAU SEN SRB SYC SLE "
    "SGP SXM SVK SVN SLB SOM ZAF SGS SSD ESP LKA SDN SUR SJM SWE CHE SYR TWN TJK TZA "
    "THA TLS TGO TKL TON TTO TUN TUR TKM TCA TUV UGA UKR ARE GBR USA UMI URY UZB VUT "
    "VEN VNM VGB VIR WLF ESH YEM ZMB ZWE "
)
"""ISO 3166-1 alpha-3, the 249 codes officially assigned."""

IN_USE = "XKX"
"""Kosovo: a code that ISO leaves to its users and that the European Union and the International Monetary Fund agreed on."""

FORMER = "AFI ANT ATB ATN BUR BYS CSK CTE DDR DHY FXX GEL HVO JTN MID NHB NTZ PCI PCZ PUS RHO SCG SKM SUN TMP VDR WAK YMD YUG ZAR"
"""ISO 3166-3, the alpha-3 codes of countries that are no more, for papers and lives that reach back."""

COUNTRIES = frozenset(f"{ASSIGNED} {IN_USE} {FORMER}".split())


def read_country_names(resources: Path, language: Language) -> Mapping[str, str]:
    """The name of each code in a language; English where that is unknown."""
    chosen = Language.EN if language is Language.UNKNOWN else language
    groups = tomllib.loads((resources / COUNTRY_FILE).read_text(encoding="utf-8"))
    return {code: names[chosen.value] for group in groups.values() for code, names in group.items()}
