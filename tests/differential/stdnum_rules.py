"""Compares verdicts (NDJSON on standard input) with python-stdnum and phonenumbers; prints a count per rule."""

import collections
import importlib
import json
import sys

import phonenumbers

RULES = dict(line.split() for line in open(__file__.replace("stdnum_rules.py", "rules.txt")) if line.strip() and line[0] != "#")
# Where the two differ on purpose: whose verdicts count, and why.
KNOWN = {}
for line in open(__file__.replace("stdnum_rules.py", "known.txt")):
    if line.strip() and line[0] != "#":
        name, side, why = line.strip().split(None, 2)
        KNOWN[name, side] = why


TYPES = phonenumbers.PhoneNumberType
PEOPLE = (TYPES.FIXED_LINE, TYPES.MOBILE, TYPES.FIXED_LINE_OR_MOBILE, TYPES.PERSONAL_NUMBER, TYPES.VOIP)


def judge(module):
    if module == "phonenumbers":
        return phone
    rule = importlib.import_module("stdnum." + module).is_valid

    def checked(value):
        try:
            return rule(value)
        except KeyError:  # a county that cn.ric does not list
            return False

    return checked


def phone(value):
    """International numbers of people; what is nobody's own is another entity."""
    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) in PEOPLE


if sys.argv[1:] == ["--names"]:
    print(" ".join(RULES))
    sys.exit()
judges = {name: judge(module) for name, module in RULES.items()}
compared = collections.Counter()
valid = collections.Counter()
wrong = collections.defaultdict(list)
known = collections.Counter()
for line in sys.stdin:
    line = json.loads(line)
    name, value, ours = line["entity"], line["value"], line["verdict"]
    theirs = bool(judges[name](value))
    compared[name] += 1
    valid[name] += ours and theirs
    if ours != theirs:
        side = "ours" if ours else "theirs"
        if (name, side) in KNOWN:
            known[name, side] += 1
        else:
            wrong[name, side].append(value)
for name in RULES:
    print(f"{name:28} {compared[name]:7} compared {valid[name]:6} valid in both")
for (name, side), count in sorted(known.items()):
    print(f"{name}: {count} valid only in {side}: {KNOWN[name, side]}")
for (name, side), values in sorted(wrong.items()):
    print(f"DIFFER {name}: {len(values)} valid only in {side}, such as {values[:4]}")
print(f"{sum(compared.values())} values compared by {len(RULES)} rules, {sum(map(len, wrong.values()))} differ")
empty = [name for name in RULES if not valid[name]]
if empty:
    print("no valid value was compared:", *empty)
sys.exit(bool(wrong or empty))
