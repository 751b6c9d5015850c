"""The README's lines about names, run by a test so that they stay true."""

from scrubjay import Scrubber, Tagger

tagger = Tagger()  # once; `pip install scrubjay[names]` brings its model
scrubber = Scrubber(tagger=tagger)
print(scrubber.scrub("Yesterday Maria Fernandez called John Smith."))
assert scrubber.scrub("Yesterday Maria Fernandez called John Smith.") == "Yesterday <PERSON> called <PERSON>."
