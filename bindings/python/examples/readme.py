"""The README's Python lines, run by a test so that they stay true."""

from scrubjay import Restorer, Scrubber, Vault

vault = Vault()  # one for each conversation
scrubber = Scrubber("action = 'session-token'", vault=vault)
asked = scrubber.scrub("Write to jane@example.com about 4111-1111-1111-1111")
answer = f"Done: {asked}"  # the model saw EMAIL_1.. and CARD_2..
print(Restorer(vault=vault).restore(answer))
assert "jane" not in asked and Restorer(vault=vault).restore(asked).endswith("4111-1111-1111-1111")
