"""Prints the numbering plans of the package phonenumbers as JSON: what `cargo xtask phones` compiles."""

import json

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumberFormat, PhoneNumberType

FIXED, MOBILE, SERVICE = 1, 2, 4
KINDS = {
    "fixed_line": FIXED,
    "mobile": MOBILE,
    "personal_number": MOBILE,
    "voip": MOBILE,
    "toll_free": SERVICE,
    "premium_rate": SERVICE,
    "shared_cost": SERVICE,
    "pager": SERVICE,
    "uan": SERVICE,
    "voicemail": SERVICE,
}

# What Ofcom (telephone numbers for drama use) and ACMA (numbers for use in radio, film and television) reserve:
# no one's, but written as examples of someone's.
RESERVED = {
    "GB": [(FIXED, r"1632960\d{3}", [10]), (MOBILE, r"7700900\d{3}", [10])],
    "AU": [(MOBILE, r"49(?:1570\d|9999)\d{3}", [9])],
}


def without_prefix(region, prefix, kind):
    """Whether a number of this kind is written without the national prefix."""
    example = phonenumbers.example_number_for_type(region, kind)
    if not prefix or example is None:
        return True
    written = phonenumbers.format_number(example, PhoneNumberFormat.NATIONAL)
    digits = "".join(c for c in written if c.isdigit())
    return len(digits) == len(phonenumbers.national_significant_number(example))


def plan(name, metadata, personal):
    prefix = metadata.national_prefix or ""
    bare = 0
    if len(name) == 2 and name != "00":
        bare |= FIXED * without_prefix(name, prefix, PhoneNumberType.FIXED_LINE)
        bare |= MOBILE * without_prefix(name, prefix, PhoneNumberType.MOBILE)
    kinds = []
    for kind, bit in KINDS.items():
        described = getattr(metadata, kind)
        if described is not None and described.national_number_pattern:
            lengths = [length for length in described.possible_length if length > 0]
            bit = bit if personal else SERVICE
            kinds.append({"kind": bit, "pattern": described.national_number_pattern, "lengths": lengths})
    for bit, pattern, lengths in RESERVED.get(name, []):
        kinds.append({"kind": bit, "pattern": pattern, "lengths": lengths})
    return {"region": name, "code": metadata.country_code, "prefix": prefix, "bare": bare, "kinds": kinds}


plans = [plan(name, PhoneMetadata.metadata_for_region(name), True) for name in sorted(phonenumbers.SUPPORTED_REGIONS)]
for code in sorted(phonenumbers.COUNTRY_CODES_FOR_NON_GEO_REGIONS):
    # Satellite telephones and international networks are people's; international freephone and its like are not.
    plans.append(plan("00", PhoneMetadata.metadata_for_nongeo_region(code), code in (870, 878, 881, 882, 883)))
print(json.dumps({"version": phonenumbers.__version__, "plans": plans}))
