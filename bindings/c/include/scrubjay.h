/*
 * scrubjay: finds personal data and secrets in a stream of bytes, replaces them, puts them back.
 *
 * Written by `cargo xtask header` from bindings/c/src; do not edit.
 *
 * The rules, which hold for every function here:
 *
 * - Handles are opaque. What a `_new` or `_from_` function, or one that says "gives", puts into your pointer
 *   is yours: free it once with the `_free` of its type. `_free(NULL)` does nothing. Handles keep what they
 *   need alive: freeing a scrubber before its session is fine.
 * - A pointer that you hand in is NULL where that is allowed, or points to a living object of its type, or
 *   to as many readable (for outputs: writable) elements as its length says. NULL is fine where the length is
 *   0. The library keeps no pointer of yours after the call.
 * - Texts are pointer and length, any bytes, NUL among them. A `scrubjay_str` that you get back does not end
 *   with NUL.
 * - A function that can fail returns a `scrubjay_status`, 0 for success, and takes `scrubjay_error **err`
 *   last, which may be NULL. On failure `*err` becomes an error that is yours to free; on success it is left
 *   alone, so set it to NULL before. Names of errors below go without their prefix: NULL is SCRUBJAY_NULL.
 * - On failure no output argument is written to, but that buffers and lists are left empty. A session or
 *   restorer that failed is poisoned: nothing more comes out of it. Refused arguments (100 to 106) do nothing.
 * - No message holds input, a key or a token. The library prints nothing, and a panic inside of it becomes
 *   the status SCRUBJAY_PANIC.
 * - Handles marked immutable may be used by any number of threads at once. Others are one thread's at a
 *   time. Freeing is never safe while another thread uses the handle.
 * - Functions without a status cannot fail; they answer with 0, NULL or nothing to a NULL handle.
 */


#ifndef SCRUBJAY_H
#define SCRUBJAY_H

#include <stddef.h>
#include <stdint.h>
#include "scrubjay_entities.h"

/* The version of this header; compare it with scrubjay_version(). */
#define SCRUBJAY_VERSION "0.1.0"

// The version of this interface. A library whose `scrubjay_abi_version()` differs must not be used.
#define SCRUBJAY_ABI_VERSION 1

// No row: the whole call failed.
#define SCRUBJAY_NO_ROW UINT64_MAX

// Ranges or a registry confirmed the value.
#define SCRUBJAY_FINDING_STRUCTURE 1

// Check digits or a checksum confirmed the value.
#define SCRUBJAY_FINDING_DIGITS 2

// A word of the entity stands near.
#define SCRUBJAY_FINDING_FOR 4

// A word such as "order" or "version" stands nearer.
#define SCRUBJAY_FINDING_AGAINST 8

// A further piece of a value that is longer than 16 KiB.
#define SCRUBJAY_FINDING_CONTINUED 16

// Its value took its place.
#define SCRUBJAY_TOKEN_RESTORED 0

// It is well formed, but of another key ring or vault, or its value was dropped.
#define SCRUBJAY_TOKEN_UNKNOWN 1

// It was a token once, and something broke off or was altered.
#define SCRUBJAY_TOKEN_DAMAGED 2

// It is sealed, its key is in the ring, and it does not open.
#define SCRUBJAY_TOKEN_UNOPENED 3

// The primary key, in place of a number.
#define SCRUBJAY_PRIMARY_KEY UINT32_MAX

// Tokens as language models pass them on: in other case, with a translated or missing label, and the like.
#define SCRUBJAY_MODE_TOLERANT 0

// Tokens to the letter.
#define SCRUBJAY_MODE_STRICT 1

// Values land in plain text: byte for byte.
#define SCRUBJAY_LANDING_PLAIN 0

// Values land inside a JSON string; see `json_levels`.
#define SCRUBJAY_LANDING_JSON 1

// Values land in the text of an HTML or XML element.
#define SCRUBJAY_LANDING_HTML_TEXT 2

// Values land in the value of an HTML or XML attribute, in quotes.
#define SCRUBJAY_LANDING_HTML_ATTRIBUTE 3

// Values land in a CSV cell between quotes.
#define SCRUBJAY_LANDING_CSV_QUOTED 4

// Values land in a CSV cell without quotes, of which the token is all.
#define SCRUBJAY_LANDING_CSV_CELL 5

// A token that is not restored stays as it is.
#define SCRUBJAY_OTHERWISE_KEEP 0

// A label such as `<UNKNOWN_TOKEN>` takes its place.
#define SCRUBJAY_OTHERWISE_LABEL 1

// The restorer fails and gives nothing more.
#define SCRUBJAY_OTHERWISE_ERROR 2

// Bytes that the library owns, and writes its output into: use one again and again.
//
// A call that writes into a buffer empties it first, and leaves it empty if it fails; a call whose
// arguments are refused (100 to 105) may leave it as it was. The pointer that `scrubjay_buffer_data`
// gives is good until the next call with that buffer. One thread at a time.
typedef struct scrubjay_buffer scrubjay_buffer;

// Turns single values of one entity into tokens and back, as the policy says.
//
// Immutable; any number of threads may use it at once. Tokens of format-preserving encryption do not show
// that they are tokens: every value of the right shape turns back into something.
typedef struct scrubjay_column scrubjay_column;

// Knows what to look for.
//
// Immutable; any number of threads may use it at once.
typedef struct scrubjay_detector scrubjay_detector;

// Why a call failed. Its message holds no input, key or token.
//
// Made by calls that fail; free it with `scrubjay_error_free`. One thread at a time.
typedef struct scrubjay_error scrubjay_error;

// A list of findings that the library fills: use one again and again.
//
// A call that writes into it empties it first, and leaves it empty if it fails; a call whose arguments
// are refused (100 to 105) may leave it as it was. Its pointers are good until the next call with that
// list. One thread at a time.
typedef struct scrubjay_findings scrubjay_findings;

// Root keys by number, one of them the primary.
//
// Immutable; any number of threads may read it at once. Its keys are wiped when it and all that was made
// from it are freed.
typedef struct scrubjay_keyring scrubjay_keyring;

// A key ring seen from one namespace, such as a tenant or a data set.
//
// Immutable; any number of threads may read it at once.
typedef struct scrubjay_keys scrubjay_keys;

// What to look for and what to do with it; see docs/policy.md.
//
// Immutable; any number of threads may read it at once.
typedef struct scrubjay_policy scrubjay_policy;

// What was done to a stream, in counts: never a value, so it can be kept as an audit trail.
//
// Immutable but for `scrubjay_report_add`; any number of threads may read it at once.
typedef struct scrubjay_report scrubjay_report;

// Puts values back into one stream, such as one choice of a model's answer. However it is cut into chunks,
// the output is the same.
//
// One thread at a time; a call while another thread is in one fails with IN_USE and does nothing. After
// any other error, and after a panic, it is poisoned.
typedef struct scrubjay_restorer scrubjay_restorer;

// Finds values and replaces them as a policy says.
//
// Immutable; any number of threads may use it at once.
typedef struct scrubjay_scrubber scrubjay_scrubber;

// One stream being scrubbed or searched. However it is cut into chunks, the output is the same.
//
// One thread at a time; a call while another thread is in one fails with IN_USE and does nothing. After
// any other error, and after a panic, it is poisoned: it takes and gives nothing more.
typedef struct scrubjay_session scrubjay_session;

// Finds names of people, places and organizations and street addresses in running text, by a model.
//
// Immutable; any number of threads, detectors and scrubbers may use it at once, and share its memory.
typedef struct scrubjay_tagger scrubjay_tagger;

// A list of tokens that a restorer fills, as `scrubjay_findings`.
typedef struct scrubjay_tokens scrubjay_tokens;

// The values behind session placeholders, such as `PERSON_12QK`, in memory only.
//
// Any number of threads may use it at once: it locks itself for the time of one value. All sessions and
// restorers of one conversation share one, and hold on to it: it may be freed before them.
typedef struct scrubjay_vault scrubjay_vault;

// What became of a call: 0 is success. Numbers are never changed or reused.
//
// 1 to 9: the stream, the policy or the model. 10 to 18: keys and seeds. 19 to 39: values, tokens and vaults.
// 99: a mistake in the library. 100 to 119: arguments. 120: a panic inside the library.
typedef int32_t scrubjay_status;

// One value found: what, where and how sure. This struct never changes.
//
// `start` and `end` (exclusive) count in the unit that was asked for, from the start of the stream, or of
// the row in a batch.
typedef struct {
    // Where it starts.
    uint64_t start;
    // Where it ends (exclusive).
    uint64_t end;
    // What it is: a number of `scrubjay_entities.h`, or one of the policy's own from 32768 on.
    uint32_t entity;
    // `SCRUBJAY_FINDING_*`.
    uint32_t flags;
    // How sure, from 0 to 100.
    uint32_t confidence;
    // Zero.
    uint32_t reserved;
} scrubjay_finding;

// A piece of text that is not the caller's: it does not end with NUL.
typedef struct {
    // The first byte.
    const char *data;
    // How many bytes.
    size_t len;
} scrubjay_str;

// One thing that looked like a token: where, and what became of it. This struct never changes.
typedef struct {
    // Where it starts in the input, in bytes.
    uint64_t start;
    // Where it ends (exclusive).
    uint64_t end;
    // `SCRUBJAY_TOKEN_*`.
    uint32_t outcome;
    // The entity of a token that was restored, 0 if it is not a built-in one.
    uint32_t entity;
} scrubjay_token;

// What the catalog says of a built-in entity. All texts are static.
typedef struct {
    // The permanent number.
    uint32_t entity;
    // 1 if it is looked for by default.
    uint32_t on;
    // The permanent name.
    scrubjay_str name;
    // What it is.
    scrubjay_str title;
    // ISO 3166 alpha-2 code of the country, or empty.
    scrubjay_str country;
    // The authority or standard that defines it.
    scrubjay_str source;
    // What is checked; empty where there is nothing to check.
    scrubjay_str check;
    // How many words near a value speak for it; see `scrubjay_catalog_word`.
    size_t words;
    // How many values there are that are safe to print; see `scrubjay_catalog_example`.
    size_t examples;
} scrubjay_entity_info;

// A root key by its number, as it is or as a key service wrapped it.
typedef struct {
    // The number of the key.
    uint32_t id;
    // Zero.
    uint32_t reserved;
    // The bytes.
    const uint8_t *data;
    // How many; at most 4096 of a wrapped key, 32 of one as it is.
    size_t len;
} scrubjay_wrapped_key;

// How much a vault may hold, and for how long. A number that is 0 stands for its default.
typedef struct {
    // The most values; 65,536 by default.
    uint64_t max_entries;
    // The most bytes of all values together, 64 added for each; 16 MiB by default.
    uint64_t max_bytes;
    // How long after its last use a value is kept, in the unit of `scrubjay_vault_set_time`; for ever by
    // default.
    uint64_t ttl;
    // Check letters of a placeholder, 2 or 3; 2 by default.
    uint32_t check_letters;
    // Zero.
    uint32_t reserved;
} scrubjay_limits;

// One line of a report. Its texts live as long as the report.
typedef struct {
    // The entity's name.
    scrubjay_str entity;
    // What was done.
    scrubjay_str action;
    // The rule that found it.
    scrubjay_str rule;
    // How many.
    uint64_t count;
    // The lower end of the confidence band, which is ten wide.
    uint32_t confidence;
    // Zero.
    uint32_t reserved;
} scrubjay_report_line;

// What offsets count: `SCRUBJAY_UNIT_*`.
typedef uint32_t scrubjay_unit;

// What a session, a batch or a column works with. Fill it with zeros first; all of it is optional, and
// NULL in place of a pointer to it means all zeros. The library copies what it needs.
typedef struct {
    // Keeps values where the policy says "session-token".
    const scrubjay_vault *vault;
    // 32 bytes from a random number generator that nothing else uses, where the policy says
    // "randomized-encrypt"; see `scrubjay_random`. It serves one call.
    const uint8_t *seed;
    // 32, or 0 without a seed.
    size_t seed_len;
    // Whose dates are shifted where the policy says "date-shift", such as a patient's number.
    const char *subject;
    // How many bytes.
    size_t subject_len;
    // What the offsets of findings count.
    scrubjay_unit unit;
    // Zero.
    uint32_t reserved;
} scrubjay_options;

// How a restorer works. Fill it with zeros first; all of it is optional. The library copies what it needs.
typedef struct {
    // Opens sealed tokens of these keys and their namespace.
    const scrubjay_keys *keys;
    // Restores placeholders of this vault.
    const scrubjay_vault *vault;
    // Seals every sealed token of `keys` again, under the primary one, instead of restoring it: no value
    // leaves the library. 32 bytes from a random number generator that nothing else uses, or NULL.
    const uint8_t *rotation_seed;
    // 32, or 0 without a seed.
    size_t rotation_seed_len;
    // `SCRUBJAY_MODE_*`.
    uint32_t mode;
    // `SCRUBJAY_LANDING_*`.
    uint32_t landing;
    // How many JSON strings deep values land, 2 for the arguments of a tool call; 0 counts as 1, at most 8.
    uint32_t json_levels;
    // `SCRUBJAY_OTHERWISE_*` for tokens of others.
    uint32_t unknown;
    // `SCRUBJAY_OTHERWISE_*` for tokens that broke off or were altered.
    uint32_t damaged;
    // `SCRUBJAY_OTHERWISE_*` for sealed tokens that do not open.
    uint32_t unopened;
} scrubjay_restore_options;

// What was restored of a stream, in counts. This struct never changes.
typedef struct {
    // Bytes that came in.
    uint64_t bytes_in;
    // Bytes that went out.
    uint64_t bytes_out;
    // Tokens whose values took their places.
    uint64_t restored;
    // Tokens of others.
    uint64_t unknown;
    // Tokens that broke off or were altered.
    uint64_t damaged;
    // Sealed tokens that did not open.
    uint64_t unopened;
} scrubjay_restore_report;

// Success.
#define SCRUBJAY_OK 0

// The session or restorer failed before; it takes and gives nothing more.
#define SCRUBJAY_POISONED 1

// The session or restorer is finished.
#define SCRUBJAY_FINISHED 2

// The policy cannot be used; the message names the line.
#define SCRUBJAY_POLICY 3

// The bytes are no model of the tagger, or are damaged or of another version.
#define SCRUBJAY_MODEL 4

// A root key or seed does not have 32 bytes.
#define SCRUBJAY_KEY_LENGTH 10

// No key of this number is in the ring, or the number is above 1023.
#define SCRUBJAY_UNKNOWN_KEY_ID 11

// A key of this number is in the ring already.
#define SCRUBJAY_KEY_ID_TAKEN 12

// The namespace is longer than 255 bytes.
#define SCRUBJAY_NAMESPACE_TOO_LONG 13

// The policy needs keys and there are none.
#define SCRUBJAY_KEYS_MISSING 14

// The policy needs a vault and there is none.
#define SCRUBJAY_VAULT_MISSING 15

// The policy needs a seed of randomness and there is none.
#define SCRUBJAY_SEED_MISSING 16

// The text is not a key file; the message names the line.
#define SCRUBJAY_KEY_FILE 17

// A wrapped key was not handed in, or the key service failed.
#define SCRUBJAY_KEY_WRAP 18

// Format-preserving encryption would have fewer than 1,000,000 values to choose from.
#define SCRUBJAY_SMALL_DOMAIN 19

// A value does not have the shape that its format asks for.
#define SCRUBJAY_INVALID_FOR_FORMAT 20

// A value's check digits are wrong for its format.
#define SCRUBJAY_CHECKSUM_INVALID 21

// A value is longer than its format or token allows.
#define SCRUBJAY_TOO_LONG 22

// A token or blob could not be opened: another key, or altered.
#define SCRUBJAY_AUTH_FAILED 23

// What was to be turned back is not a token.
#define SCRUBJAY_NOT_A_TOKEN 24

// The token is well formed, but not one of these keys or this vault.
#define SCRUBJAY_UNKNOWN_TOKEN 25

// A token or blob ends too early.
#define SCRUBJAY_TRUNCATED 26

// The action cannot be undone.
#define SCRUBJAY_ONE_WAY 27

// The vault holds as much as it may.
#define SCRUBJAY_VAULT_FULL 28

// The vault has dropped the value, for it was too old.
#define SCRUBJAY_VAULT_EXPIRED 29

// A walk through a cipher's cycle did not end.
#define SCRUBJAY_WALK_LIMIT 30

// The operating system gave no randomness.
#define SCRUBJAY_RANDOM 31

// A root key is all zeros, as memory is that was never filled.
#define SCRUBJAY_KEY_ZERO 32

// A mistake in the library.
#define SCRUBJAY_INTERNAL 99

// A pointer is NULL where it must not be.
#define SCRUBJAY_NULL 100

// A length is more than memory can hold.
#define SCRUBJAY_LENGTH 101

// A name, policy or key file is not UTF-8. (Texts to be searched may be anything.)
#define SCRUBJAY_NOT_UTF8 102

// Offsets fall, are negative or point behind the text.
#define SCRUBJAY_OFFSETS 103

// A number stands for no unit, mode, landing or entity.
#define SCRUBJAY_UNKNOWN_NUMBER 104

// The input lies in the buffer that the output would go to.
#define SCRUBJAY_OVERLAP 105

// Another thread is using the handle right now.
#define SCRUBJAY_IN_USE 106

// The library panicked, which is a mistake in it. The session or restorer is poisoned.
#define SCRUBJAY_PANIC 120

// Bytes.
#define SCRUBJAY_UNIT_BYTE 0

// UTF-16 code units, as Java, C# and JavaScript count.
#define SCRUBJAY_UNIT_UTF16 1

// Unicode code points, as Python counts.
#define SCRUBJAY_UNIT_CODE_POINT 2

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// The version of the interface that the library has; compare it with `SCRUBJAY_ABI_VERSION`.
//
// Any thread. Cannot fail.
uint32_t scrubjay_abi_version(void);

// The version of the library, such as "0.1.0"; static, ends with NUL.
//
// Any thread. Cannot fail.
const char *scrubjay_version(void);

// The status of an error, `SCRUBJAY_OK` for NULL.
scrubjay_status scrubjay_error_status(const scrubjay_error *error);

// What went wrong, in English; ends with NUL, lives as long as the error. The empty string for NULL.
const char *scrubjay_error_message(const scrubjay_error *error);

// The row of a batch, from 0, that failed; `SCRUBJAY_NO_ROW` where there is none.
uint64_t scrubjay_error_row(const scrubjay_error *error);

// Frees an error; NULL is fine.
void scrubjay_error_free(scrubjay_error *error);

// The name of a status without its prefix, such as "AUTH_FAILED"; static, ends with NUL. "UNKNOWN" for a
// number that this library does not have.
//
// Any thread. Cannot fail.
const char *scrubjay_status_name(scrubjay_status status);

// Makes an empty buffer, to be freed with `scrubjay_buffer_free`. Never NULL.
scrubjay_buffer *scrubjay_buffer_new(void);

// The bytes in the buffer; not NULL where there are any, and no NUL at their end.
const char *scrubjay_buffer_data(const scrubjay_buffer *buffer);

// How many bytes are in the buffer; 0 for NULL.
size_t scrubjay_buffer_len(const scrubjay_buffer *buffer);

// Empties the buffer and keeps its memory. Keys and restored values are wiped.
void scrubjay_buffer_clear(scrubjay_buffer *buffer);

// Frees a buffer; NULL is fine.
void scrubjay_buffer_free(scrubjay_buffer *buffer);

// Makes an empty list, to be freed with `scrubjay_findings_free`. Never NULL.
scrubjay_findings *scrubjay_findings_new(void);

// The findings, in order of `start`, without overlap.
const scrubjay_finding *scrubjay_findings_data(const scrubjay_findings *findings);

// The names of the rules that found them, such as "4-4-4-4", in the same order; static texts.
const scrubjay_str *scrubjay_findings_rules(const scrubjay_findings *findings);

// How many there are; 0 for NULL.
size_t scrubjay_findings_len(const scrubjay_findings *findings);

// Frees a list; NULL is fine.
void scrubjay_findings_free(scrubjay_findings *findings);

// Makes an empty list, to be freed with `scrubjay_tokens_free`. Never NULL.
scrubjay_tokens *scrubjay_tokens_new(void);

// The tokens, in order.
const scrubjay_token *scrubjay_tokens_data(const scrubjay_tokens *tokens);

// How many there are; 0 for NULL.
size_t scrubjay_tokens_len(const scrubjay_tokens *tokens);

// Frees a list; NULL is fine.
void scrubjay_tokens_free(scrubjay_tokens *tokens);

// How many entities the library knows. Any thread.
size_t scrubjay_catalog_len(void);

// The entity at `index`, from 0, by rising number. Any thread.
scrubjay_status scrubjay_catalog_get(size_t index,
                                     scrubjay_entity_info *info,
                                     scrubjay_error **err);

// A word near a value that speaks for the entity at `index`; `word` counts from 0.
scrubjay_status scrubjay_catalog_word(size_t index,
                                      size_t word,
                                      scrubjay_str *text,
                                      scrubjay_error **err);

// A value of the entity at `index` that is safe to print; `example` counts from 0.
scrubjay_status scrubjay_catalog_example(size_t index,
                                         size_t example,
                                         scrubjay_str *text,
                                         scrubjay_error **err);

// The name of a built-in entity; an empty text for a number that is not built in. Any thread.
scrubjay_str scrubjay_entity_name(uint32_t number);

// The number of the built-in entity of this name; 0 if there is none. Any thread.
uint32_t scrubjay_entity_number(const char *name, size_t len);

// Reads a policy in TOML. An empty text is the default policy.
//
// Gives a new policy, to be freed with `scrubjay_policy_free`.
// Errors: POLICY with the line and what is wrong, NOT_UTF8, NULL.
scrubjay_status scrubjay_policy_from_toml(const char *text,
                                          size_t len,
                                          scrubjay_policy **policy,
                                          scrubjay_error **err);

// Reads a policy in JSON, with the same keys as in TOML.
//
// Gives a new policy, to be freed with `scrubjay_policy_free`.
// Errors: POLICY, NOT_UTF8, NULL.
scrubjay_status scrubjay_policy_from_json(const char *text,
                                          size_t len,
                                          scrubjay_policy **policy,
                                          scrubjay_error **err);

// The same policy with another threshold for findings, from 0 to 100 (more counts as 100). NULL is the
// default policy.
//
// Gives a new policy in `result`; the one at hand stays as it is.
scrubjay_status scrubjay_policy_with_min_confidence(const scrubjay_policy *policy,
                                                    uint32_t least,
                                                    scrubjay_policy **result,
                                                    scrubjay_error **err);

// The same policy for these entities only: names, or "all" or "default" alone. NULL is the default policy.
//
// Gives a new policy in `result`; the one at hand stays as it is.
// Errors: POLICY for a name that is not known, NOT_UTF8, NULL.
scrubjay_status scrubjay_policy_with_entities(const scrubjay_policy *policy,
                                              const scrubjay_str *entities,
                                              size_t count,
                                              scrubjay_policy **result,
                                              scrubjay_error **err);

// The same policy for these countries only (ISO 3166 alpha-2), or "all" alone. NULL is the default policy.
//
// Gives a new policy in `result`; the one at hand stays as it is.
// Errors: POLICY for what is no country, NOT_UTF8, NULL.
scrubjay_status scrubjay_policy_with_locales(const scrubjay_policy *policy,
                                             const scrubjay_str *locales,
                                             size_t count,
                                             scrubjay_policy **result,
                                             scrubjay_error **err);

// The effective policy as JSON, all defaults written out.
scrubjay_status scrubjay_policy_to_json(const scrubjay_policy *policy,
                                        scrubjay_buffer *json,
                                        scrubjay_error **err);

// SHA-256 of the effective policy, 64 hexadecimal digits: the same for TOML and JSON that say the same.
scrubjay_status scrubjay_policy_hash(const scrubjay_policy *policy,
                                     scrubjay_buffer *hash,
                                     scrubjay_error **err);

// Frees a policy; NULL is fine. What was made from it lives on.
void scrubjay_policy_free(scrubjay_policy *policy);

// Fills `out` with bytes from the operating system's random number generator, 32 at a time: a root key or
// a seed.
//
// Any thread. Errors: RANDOM, NULL.
scrubjay_status scrubjay_random(uint8_t *out,
                                size_t len,
                                scrubjay_error **err);

// A ring of one root key of 32 random bytes, which is the primary; `id` is from 0 to 1023.
//
// Gives a new ring, to be freed with `scrubjay_keyring_free`. The key is copied.
// Errors: KEY_LENGTH, KEY_ZERO, UNKNOWN_KEY_ID, NULL.
scrubjay_status scrubjay_keyring_new(uint32_t id,
                                     const uint8_t *root,
                                     size_t len,
                                     scrubjay_keyring **ring,
                                     scrubjay_error **err);

// A ring of one new root key from the operating system's random number generator.
//
// Gives a new ring, to be freed with `scrubjay_keyring_free`. Errors: RANDOM, UNKNOWN_KEY_ID, NULL.
scrubjay_status scrubjay_keyring_generate(uint32_t id,
                                          scrubjay_keyring **ring,
                                          scrubjay_error **err);

// Reads a key file.
//
// Gives a new ring, to be freed with `scrubjay_keyring_free`.
// Errors: KEY_FILE with the line, never with what stands there, also if keys in it are wrapped;
// NOT_UTF8, NULL.
scrubjay_status scrubjay_keyring_from_text(const char *text,
                                           size_t len,
                                           scrubjay_keyring **ring,
                                           scrubjay_error **err);

// Writes a key file with the keys in it. The buffer is wiped when it is next emptied or freed.
scrubjay_status scrubjay_keyring_to_text(const scrubjay_keyring *ring,
                                         scrubjay_buffer *text,
                                         scrubjay_error **err);

// The same ring with one more root key; the primary stays.
//
// Gives a new ring in `result`; the one at hand stays as it is.
// Errors: KEY_LENGTH, KEY_ZERO, UNKNOWN_KEY_ID, KEY_ID_TAKEN, NULL.
scrubjay_status scrubjay_keyring_with_key(const scrubjay_keyring *ring,
                                          uint32_t id,
                                          const uint8_t *root,
                                          size_t len,
                                          scrubjay_keyring **result,
                                          scrubjay_error **err);

// The same ring with another primary key.
//
// Gives a new ring in `result`; the one at hand stays as it is. Errors: UNKNOWN_KEY_ID, NULL.
scrubjay_status scrubjay_keyring_with_primary(const scrubjay_keyring *ring,
                                              uint32_t id,
                                              scrubjay_keyring **result,
                                              scrubjay_error **err);

// The same ring without a root key: what it made can never be opened again.
//
// Gives a new ring in `result`; the one at hand stays as it is.
// Errors: UNKNOWN_KEY_ID for the primary key or one that is not in the ring, NULL.
scrubjay_status scrubjay_keyring_without(const scrubjay_keyring *ring,
                                         uint32_t id,
                                         scrubjay_keyring **result,
                                         scrubjay_error **err);

// The number of the primary key; `UINT32_MAX` for NULL.
uint32_t scrubjay_keyring_primary(const scrubjay_keyring *ring);

// How many keys the ring has, and their numbers, rising: as many as there is `room` for. `ids` may be NULL
// where `room` is 0.
size_t scrubjay_keyring_ids(const scrubjay_keyring *ring,
                            uint32_t *ids,
                            size_t room);

// Eight hexadecimal digits by which people can tell keys apart, and from which nothing of the key follows.
//
// Errors: UNKNOWN_KEY_ID, NULL.
scrubjay_status scrubjay_keyring_fingerprint(const scrubjay_keyring *ring,
                                             uint32_t id,
                                             scrubjay_buffer *digits,
                                             scrubjay_error **err);

// Frees a ring; NULL is fine. What was made from it lives on.
void scrubjay_keyring_free(scrubjay_keyring *ring);

// This ring seen from one namespace, a text of up to 255 bytes: the same value has one token within it,
// and unrelated ones in any two. It is no secret.
//
// Gives new keys, to be freed with `scrubjay_keys_free`. Errors: NAMESPACE_TOO_LONG, NOT_UTF8, NULL.
scrubjay_status scrubjay_keyring_namespace(const scrubjay_keyring *ring,
                                           const char *name,
                                           size_t len,
                                           scrubjay_keys **keys,
                                           scrubjay_error **err);

// Frees keys; NULL is fine. What was made from them lives on.
void scrubjay_keys_free(scrubjay_keys *keys);

// A root key as it is, for a key service to encrypt. The buffer is wiped when it is next emptied or freed.
//
// Errors: UNKNOWN_KEY_ID, NULL.
scrubjay_status scrubjay_keyring_root(const scrubjay_keyring *ring,
                                      uint32_t id,
                                      scrubjay_buffer *root,
                                      scrubjay_error **err);

// Writes a key file in which a key service has encrypted every key: `keys` has the wrapped form of each.
//
// Errors: KEY_WRAP if a key of the ring is missing in `keys`, TOO_LONG, NULL.
scrubjay_status scrubjay_keyring_to_text_wrapped(const scrubjay_keyring *ring,
                                                 const scrubjay_wrapped_key *keys,
                                                 size_t count,
                                                 scrubjay_buffer *text,
                                                 scrubjay_error **err);

// A key of a key file in its wrapped form, for a key service to decrypt.
//
// Errors: UNKNOWN_KEY_ID if the file has no wrapped key of this number, KEY_FILE, NOT_UTF8, NULL.
scrubjay_status scrubjay_keyring_read_wrapped(const char *text,
                                              size_t len,
                                              uint32_t id,
                                              scrubjay_buffer *wrapped,
                                              scrubjay_error **err);

// Reads a key file whose keys are wrapped, wholly or in part: `keys` has those that are, as the key service
// decrypted them.
//
// Gives a new ring, to be freed with `scrubjay_keyring_free`.
// Errors: KEY_WRAP if a wrapped key is missing in `keys`, KEY_LENGTH, KEY_FILE, NOT_UTF8, NULL.
scrubjay_status scrubjay_keyring_from_text_wrapped(const char *text,
                                                   size_t len,
                                                   const scrubjay_wrapped_key *keys,
                                                   size_t count,
                                                   scrubjay_keyring **ring,
                                                   scrubjay_error **err);

// An empty vault. `seed` is 32 bytes from a random number generator that nothing else uses; see
// `scrubjay_random`. `limits` may be NULL.
//
// Gives a new vault, to be freed with `scrubjay_vault_free`. Errors: KEY_LENGTH, UNKNOWN_NUMBER, NULL.
scrubjay_status scrubjay_vault_new(const uint8_t *seed,
                                   size_t seed_len,
                                   const scrubjay_limits *limits,
                                   scrubjay_vault **vault,
                                   scrubjay_error **err);

// How many values it holds; 0 for NULL.
size_t scrubjay_vault_len(const scrubjay_vault *vault);

// Tells the vault the time, in any unit that its `ttl` shares, and drops what is too old. An earlier time
// is ignored.
void scrubjay_vault_set_time(const scrubjay_vault *vault,
                             uint64_t now);

// Drops and wipes all values; their placeholders are unknown from now on, and no number is used again.
void scrubjay_vault_erase(const scrubjay_vault *vault);

// Drops and wipes one value of an entity; `found`, which may be NULL, tells whether it was there.
//
// Errors: NULL, LENGTH, NOT_UTF8.
scrubjay_status scrubjay_vault_erase_value(const scrubjay_vault *vault,
                                           const char *entity,
                                           size_t entity_len,
                                           const char *value,
                                           size_t len,
                                           uint32_t *found,
                                           scrubjay_error **err);

// The vault sealed with the primary key, to be kept elsewhere. `seed` as in `scrubjay_vault_new`, a new
// one for each export. Errors: KEY_LENGTH, TOO_LONG, NULL.
scrubjay_status scrubjay_vault_export(const scrubjay_vault *vault,
                                      const scrubjay_keys *keys,
                                      const uint8_t *seed,
                                      size_t seed_len,
                                      scrubjay_buffer *blob,
                                      scrubjay_error **err);

// Opens an exported vault: a second vault, which from then on goes its own way.
//
// Gives a new vault, to be freed with `scrubjay_vault_free`.
// Errors: NOT_A_TOKEN, TRUNCATED, UNKNOWN_KEY_ID, AUTH_FAILED, NULL, LENGTH.
scrubjay_status scrubjay_vault_import(const scrubjay_keys *keys,
                                      const char *blob,
                                      size_t len,
                                      scrubjay_vault **vault,
                                      scrubjay_error **err);

// Frees a vault; NULL is fine. Sessions and restorers that use it go on.
void scrubjay_vault_free(scrubjay_vault *vault);

// Bytes that came in; 0 for NULL.
uint64_t scrubjay_report_bytes_in(const scrubjay_report *report);

// Bytes that went out; 0 for NULL.
uint64_t scrubjay_report_bytes_out(const scrubjay_report *report);

// How many values were found; 0 for NULL.
uint64_t scrubjay_report_total(const scrubjay_report *report);

// SHA-256 of the policy in hexadecimal, empty for a session that only detects. It lives as long as the
// report.
scrubjay_str scrubjay_report_policy(const scrubjay_report *report);

// How many lines it has; 0 for NULL.
size_t scrubjay_report_len(const scrubjay_report *report);

// The line at `index`, from 0. Errors: UNKNOWN_NUMBER, NULL.
scrubjay_status scrubjay_report_get(const scrubjay_report *report,
                                    size_t index,
                                    scrubjay_report_line *line,
                                    scrubjay_error **err);

// The report as JSON.
scrubjay_status scrubjay_report_to_json(const scrubjay_report *report,
                                        scrubjay_buffer *json,
                                        scrubjay_error **err);

// Adds the counts of another stream under the same policy. `report` must be this thread's alone, and not
// `other`.
scrubjay_status scrubjay_report_add(scrubjay_report *report,
                                    const scrubjay_report *other,
                                    scrubjay_error **err);

// Frees a report; NULL is fine.
void scrubjay_report_free(scrubjay_report *report);

// Takes the next chunk of the stream, of any length and cut anywhere, and gives what is certain: at most
// 36 KiB behind the input. `out` gets bytes and `findings` what was found; either may be NULL.
//
// Errors: POISONED, FINISHED, IN_USE; VAULT_MISSING or SEED_MISSING if the policy needs one; what a value
// is refused for, if the policy does not say what else to do with it; NULL, LENGTH, OVERLAP.
scrubjay_status scrubjay_session_push(scrubjay_session *session,
                                      const char *chunk,
                                      size_t len,
                                      scrubjay_buffer *out,
                                      scrubjay_findings *findings,
                                      scrubjay_error **err);

// Ends one text and begins another: gives the rest of the one. No value is found across the border and
// offsets begin anew; vault, seed, subject and report go on. Errors as `scrubjay_session_push`.
scrubjay_status scrubjay_session_next_text(scrubjay_session *session,
                                           scrubjay_buffer *out,
                                           scrubjay_findings *findings,
                                           scrubjay_error **err);

// Ends the stream: gives the rest, and the counts unless `report` is NULL.
//
// A new report is to be freed with `scrubjay_report_free`. Errors as `scrubjay_session_push`.
scrubjay_status scrubjay_session_finish(scrubjay_session *session,
                                        scrubjay_buffer *out,
                                        scrubjay_findings *findings,
                                        scrubjay_report **report,
                                        scrubjay_error **err);

// Gives the session up, for example because its input failed: it gives nothing more. Errors: NULL, IN_USE.
scrubjay_status scrubjay_session_poison(scrubjay_session *session,
                                        scrubjay_error **err);

// Bytes taken but not yet given; 0 for NULL, and for a session that is in use or has panicked.
size_t scrubjay_session_held(const scrubjay_session *session);

// Panics inside the library on purpose, so that a host can see that its build of the library turns panics
// into a status: returns PANIC and poisons the session. A library built to abort ends the process here.
scrubjay_status scrubjay_session_panic(scrubjay_session *session,
                                       scrubjay_buffer *out,
                                       scrubjay_error **err);

// Frees a session, finished or not; NULL is fine. What it held back is gone.
void scrubjay_session_free(scrubjay_session *session);

// Reads a model, such as `models/en-v1/tagger.bin`: some milliseconds and megabytes, so load it once. The
// bytes are not needed any more afterwards.
//
// Gives a new tagger, to be freed with `scrubjay_tagger_free`. Errors: MODEL, NULL, LENGTH.
scrubjay_status scrubjay_tagger_load(const uint8_t *model,
                                     size_t len,
                                     scrubjay_tagger **tagger,
                                     scrubjay_error **err);

// Frees a tagger; NULL is fine. Detectors and scrubbers that use it go on.
void scrubjay_tagger_free(scrubjay_tagger *tagger);

// A detector for what `policy` names; NULL is the default policy.
//
// Gives a new detector, to be freed with `scrubjay_detector_free`. It takes some work to make: make it
// once. Errors: POLICY if a pattern is refused, NULL.
scrubjay_status scrubjay_detector_new(const scrubjay_policy *policy,
                                      scrubjay_detector **detector,
                                      scrubjay_error **err);

// A detector for the same, which also finds the names that `tagger` finds in running text: PERSON, LOCATION,
// STREET_ADDRESS and, where the policy asks for it, ORGANIZATION, with a confidence of 84 at most.
//
// Gives a new detector, to be freed with `scrubjay_detector_free`; the old one stays as it is, and both and the
// tagger may be freed in any order. Errors: NULL.
scrubjay_status scrubjay_detector_with_tagger(const scrubjay_detector *detector,
                                              const scrubjay_tagger *tagger,
                                              scrubjay_detector **tagging,
                                              scrubjay_error **err);

// Finds everything in a text; offsets count in `unit`.
//
// Errors: NULL, LENGTH, UNKNOWN_NUMBER.
scrubjay_status scrubjay_detector_detect(const scrubjay_detector *detector,
                                         const char *text,
                                         size_t len,
                                         scrubjay_unit unit,
                                         scrubjay_findings *findings,
                                         scrubjay_error **err);

// A session that only detects: it gives findings and no bytes.
//
// Gives a new session, to be freed with `scrubjay_session_free`. The detector may be freed before it.
scrubjay_status scrubjay_detector_session(const scrubjay_detector *detector,
                                          scrubjay_unit unit,
                                          scrubjay_session **session,
                                          scrubjay_error **err);

// The name of an entity, also of one that the policy declared; empty for a number that is not known. It
// lives as long as the detector.
scrubjay_str scrubjay_detector_name(const scrubjay_detector *detector,
                                    uint32_t number);

// The number of an entity, also of one that the policy declared; 0 if there is none of this name.
uint32_t scrubjay_detector_number(const scrubjay_detector *detector, const char *name, size_t len);

// How many built-in entities are looked for, and their numbers, rising: as many as there is `room` for.
// `entities` may be NULL where `room` is 0.
size_t scrubjay_detector_entities(const scrubjay_detector *detector,
                                  uint32_t *entities,
                                  size_t room);

// Frees a detector; NULL is fine. Its sessions live on.
void scrubjay_detector_free(scrubjay_detector *detector);

// A scrubber that does what `policy` says, with `keys` where it needs some; either may be NULL.
//
// Gives a new scrubber, to be freed with `scrubjay_scrubber_free`; policy and keys may be freed before it.
// It takes some work to make: make it once. Errors: POLICY, KEYS_MISSING, NULL.
scrubjay_status scrubjay_scrubber_new(const scrubjay_policy *policy,
                                      const scrubjay_keys *keys,
                                      scrubjay_scrubber **scrubber,
                                      scrubjay_error **err);

// A scrubber that does the same, and with the names that `tagger` finds in running text too; see
// `scrubjay_detector_with_tagger`.
//
// Gives a new scrubber, to be freed with `scrubjay_scrubber_free`; the old one stays as it is, and both and the
// tagger may be freed in any order. Errors: NULL.
scrubjay_status scrubjay_scrubber_with_tagger(const scrubjay_scrubber *scrubber,
                                              const scrubjay_tagger *tagger,
                                              scrubjay_scrubber **tagging,
                                              scrubjay_error **err);

// Scrubs a whole text. `findings` and `report` may be NULL, and so may `options`.
//
// A new report is to be freed with `scrubjay_report_free`. Errors as `scrubjay_session_push`.
scrubjay_status scrubjay_scrubber_scrub(const scrubjay_scrubber *scrubber,
                                        const char *text,
                                        size_t len,
                                        const scrubjay_options *options,
                                        scrubjay_buffer *out,
                                        scrubjay_findings *findings,
                                        scrubjay_report **report,
                                        scrubjay_error **err);

// A session for one stream; `options` may be NULL.
//
// Gives a new session, to be freed with `scrubjay_session_free`. The scrubber may be freed before it.
// Errors: KEY_LENGTH, UNKNOWN_NUMBER, NULL.
scrubjay_status scrubjay_scrubber_session(const scrubjay_scrubber *scrubber,
                                          const scrubjay_options *options,
                                          scrubjay_session **session,
                                          scrubjay_error **err);

// The detector in use, which shares its memory with the scrubber.
//
// Gives a new detector, to be freed with `scrubjay_detector_free`. Errors: NULL.
scrubjay_status scrubjay_scrubber_detector(const scrubjay_scrubber *scrubber,
                                           scrubjay_detector **detector,
                                           scrubjay_error **err);

// Frees a scrubber; NULL is fine. Its sessions and columns live on.
void scrubjay_scrubber_free(scrubjay_scrubber *scrubber);

// Finds everything in many texts. Row `i` is what lies in `text` between `offsets[i]` and `offsets[i + 1]`;
// its findings are those between `marks[i]` and `marks[i + 1]`, with offsets from the row's start.
// `offsets` and `marks` have `count + 1` numbers; `marks` may be NULL.
//
// Errors: OFFSETS, NULL, LENGTH, UNKNOWN_NUMBER.
scrubjay_status scrubjay_detector_detect_many(const scrubjay_detector *detector,
                                              const char *text,
                                              size_t len,
                                              const int64_t *offsets,
                                              size_t count,
                                              scrubjay_unit unit,
                                              scrubjay_findings *findings,
                                              int64_t *marks,
                                              scrubjay_error **err);

// Scrubs many texts, each on its own. Row `i` is what lies in `text` between `offsets[i]` and
// `offsets[i + 1]`, and comes out between `out_offsets[i]` and `out_offsets[i + 1]` in `out`; its findings
// are those between `marks[i]` and `marks[i + 1]`. The three arrays have `count + 1` numbers each.
// `options`, `findings`, `marks` and `report` may be NULL. `out_offsets` may be `offsets`.
//
// All rows or none: `scrubjay_error_row` tells which one failed, and nothing is given then. A new report
// is to be freed with `scrubjay_report_free`. Errors as `scrubjay_session_push`, and OFFSETS.
scrubjay_status scrubjay_scrubber_scrub_many(const scrubjay_scrubber *scrubber,
                                             const char *text,
                                             size_t len,
                                             const int64_t *offsets,
                                             size_t count,
                                             const scrubjay_options *options,
                                             scrubjay_buffer *out,
                                             int64_t *out_offsets,
                                             scrubjay_findings *findings,
                                             int64_t *marks,
                                             scrubjay_report **report,
                                             scrubjay_error **err);

// Turns many values of one entity into tokens, or back where `back` is not 0; offsets as in
// `scrubjay_scrubber_scrub_many`. A row of no bytes stays so.
//
// All rows or none. Errors as `scrubjay_column_tokenize` and `scrubjay_column_detokenize`, and OFFSETS.
scrubjay_status scrubjay_column_run_many(const scrubjay_column *column,
                                         uint32_t back,
                                         const char *text,
                                         size_t len,
                                         const int64_t *offsets,
                                         size_t count,
                                         scrubjay_buffer *out,
                                         int64_t *out_offsets,
                                         scrubjay_error **err);

// What the policy does with values of one entity. `options` may be NULL; its seed serves all values.
// `key` is `SCRUBJAY_PRIMARY_KEY`, or another key of the ring for tokens that do not name theirs.
//
// Gives a new column, to be freed with `scrubjay_column_free`. The scrubber may be freed before it.
// Errors: UNKNOWN_NUMBER for no entity, UNKNOWN_KEY_ID, KEYS_MISSING, KEY_LENGTH, NULL.
scrubjay_status scrubjay_scrubber_column(const scrubjay_scrubber *scrubber,
                                         uint32_t number,
                                         uint32_t key,
                                         const scrubjay_options *options,
                                         scrubjay_column **column,
                                         scrubjay_error **err);

// The token of a whole value.
//
// Errors: SMALL_DOMAIN, INVALID_FOR_FORMAT, CHECKSUM_INVALID or TOO_LONG if the value does not fit and the
// policy does not say what else to do; VAULT_MISSING, SEED_MISSING, VAULT_FULL; NULL, LENGTH, OVERLAP.
scrubjay_status scrubjay_column_tokenize(const scrubjay_column *column,
                                         const char *value,
                                         size_t len,
                                         scrubjay_buffer *token,
                                         scrubjay_error **err);

// The value of a whole token, strictly as it was issued. The buffer is wiped when it is next emptied or
// freed.
//
// Errors: ONE_WAY, AUTH_FAILED, UNKNOWN_TOKEN, NOT_A_TOKEN, what a format refuses a token for; NULL,
// LENGTH, OVERLAP.
scrubjay_status scrubjay_column_detokenize(const scrubjay_column *column,
                                           const char *token,
                                           size_t len,
                                           scrubjay_buffer *value,
                                           scrubjay_error **err);

// Frees a column; NULL is fine.
void scrubjay_column_free(scrubjay_column *column);

// A restorer for one stream; NULL options restore nothing.
//
// Gives a new restorer, to be freed with `scrubjay_restorer_free`. Keys and vault may be freed before it.
// Errors: UNKNOWN_NUMBER, KEY_LENGTH, NULL.
scrubjay_status scrubjay_restorer_new(const scrubjay_restore_options *options,
                                      scrubjay_restorer **restorer,
                                      scrubjay_error **err);

// Takes the next chunk of the stream, of any length and cut anywhere, and gives what is certain. `tokens`
// gets what looked like tokens, and may be NULL. The buffer is wiped when it is next emptied or freed.
//
// Errors: POISONED, FINISHED, IN_USE; UNKNOWN_TOKEN, NOT_A_TOKEN or AUTH_FAILED for what is not restored,
// if the options ask for an error; NULL, LENGTH, OVERLAP.
scrubjay_status scrubjay_restorer_push(scrubjay_restorer *restorer,
                                       const char *chunk,
                                       size_t len,
                                       scrubjay_buffer *out,
                                       scrubjay_tokens *tokens,
                                       scrubjay_error **err);

// Ends the stream: gives the rest, and the counts unless `report` is NULL. Errors as
// `scrubjay_restorer_push`.
scrubjay_status scrubjay_restorer_finish(scrubjay_restorer *restorer,
                                         scrubjay_buffer *out,
                                         scrubjay_tokens *tokens,
                                         scrubjay_restore_report *report,
                                         scrubjay_error **err);

// Gives the restorer up, for example because its input failed: it gives nothing more. Errors: NULL, IN_USE.
scrubjay_status scrubjay_restorer_poison(scrubjay_restorer *restorer,
                                         scrubjay_error **err);

// Bytes taken but not yet given; 0 for NULL, and for a restorer that is in use or has panicked.
size_t scrubjay_restorer_held(const scrubjay_restorer *restorer);

// Frees a restorer, finished or not; NULL is fine. What it held back is gone.
void scrubjay_restorer_free(scrubjay_restorer *restorer);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SCRUBJAY_H */
