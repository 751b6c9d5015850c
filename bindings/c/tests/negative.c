/* What must be refused, and how: NULL everywhere, bad lengths and numbers, use after an error, a panic. */
#include "scrubjay.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned checks;

static void expect_at(int good, int line, const char *what) {
    checks += 1;
    if (!good) {
        fprintf(stderr, "negative.c:%d: %s\n", line, what);
        exit(1);
    }
}
#define EXPECT(good) expect_at(good, __LINE__, #good)
/* The call fails so, with an error that says so, and once more with nowhere to put the error. */
#define FAILS(wanted, ...)                                                                                   \
    do {                                                                                                     \
        scrubjay_error *err = NULL;                                                                          \
        EXPECT(__VA_ARGS__ == wanted);                                                                       \
        EXPECT(scrubjay_error_status(err) == wanted);                                                        \
        EXPECT(strlen(scrubjay_error_message(err)) > 8);                                                     \
        EXPECT(strstr(scrubjay_error_message(err), "4111") == NULL);                                         \
        scrubjay_error_free(err);                                                                            \
    } while (0)
#define WORKS(...)                                                                                           \
    do {                                                                                                     \
        scrubjay_error *err = NULL;                                                                          \
        EXPECT(__VA_ARGS__ == SCRUBJAY_OK);                                                                  \
        EXPECT(err == NULL);                                                                                 \
    } while (0)

#define TEXT "card 4111-1111-1111-1111"
static const uint8_t ROOT[33] = {7};

static void nulls(scrubjay_scrubber *scrubber, scrubjay_keyring *ring, scrubjay_keys *keys,
                  scrubjay_vault *vault, scrubjay_buffer *out) {
    scrubjay_policy *policy = NULL;
    scrubjay_keyring *no_ring = NULL;
    scrubjay_vault *no_vault = NULL;
    scrubjay_session *session = NULL;
    int64_t offsets[2] = {0, 0};
    FAILS(SCRUBJAY_NULL, scrubjay_policy_from_toml("", 0, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_policy_from_toml(NULL, 3, &policy, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_policy_from_json(NULL, 3, &policy, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_policy_with_min_confidence(NULL, 3, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_policy_with_entities(NULL, NULL, 1, &policy, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_policy_with_locales(NULL, NULL, 1, &policy, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_policy_to_json(NULL, out, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_policy_hash(NULL, out, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_detector_new(NULL, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_detector_detect(NULL, "", 0, 0, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_detector_session(NULL, 0, &session, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_detector_detect_many(NULL, "", 0, offsets, 1, 0, NULL, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_scrubber_new(NULL, NULL, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_scrubber_scrub(NULL, "", 0, NULL, out, NULL, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_scrubber_scrub(scrubber, NULL, 1, NULL, out, NULL, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_scrubber_scrub(scrubber, "", 0, NULL, NULL, NULL, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_scrubber_scrub_many(scrubber, "", 0, NULL, 1, NULL, out, NULL, NULL, NULL,
                                                      NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_scrubber_session(NULL, NULL, &session, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_scrubber_session(scrubber, NULL, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_scrubber_detector(scrubber, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_scrubber_column(scrubber, 1, 0, NULL, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_column_tokenize(NULL, "", 0, out, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_column_detokenize(NULL, "", 0, out, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_column_run_many(NULL, 0, "", 0, offsets, 1, out, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_session_push(NULL, "", 0, out, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_session_next_text(NULL, out, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_session_finish(NULL, out, NULL, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_session_poison(NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_session_panic(NULL, out, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_keyring_new(1, NULL, 32, &no_ring, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_keyring_new(1, ROOT, 32, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_keyring_generate(1, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_keyring_from_text(NULL, 1, &no_ring, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_keyring_to_text(NULL, out, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_keyring_to_text(ring, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_keyring_namespace(ring, NULL, 1, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_keyring_fingerprint(NULL, 1, out, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_keyring_root(NULL, 1, out, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_vault_new(NULL, 32, NULL, &no_vault, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_vault_export(vault, NULL, ROOT, 32, out, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_vault_import(keys, NULL, 5, &no_vault, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_vault_erase_value(NULL, "", 0, "", 0, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_restorer_new(NULL, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_restorer_push(NULL, "", 0, out, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_restorer_finish(NULL, out, NULL, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_restorer_poison(NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_report_get(NULL, 0, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_report_to_json(NULL, out, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_catalog_get(0, NULL, &err));
    FAILS(SCRUBJAY_NULL, scrubjay_random(NULL, 32, &err));
    /* Nowhere to put the error is fine. */
    EXPECT(scrubjay_policy_from_toml(NULL, 3, &policy, NULL) == SCRUBJAY_NULL);
    EXPECT(policy == NULL && no_ring == NULL && no_vault == NULL && session == NULL);

    /* Without a status, they have an answer to NULL. */
    EXPECT(scrubjay_buffer_len(NULL) == 0 && scrubjay_buffer_data(NULL) == NULL);
    EXPECT(scrubjay_findings_len(NULL) == 0 && scrubjay_findings_data(NULL) == NULL);
    EXPECT(scrubjay_findings_rules(NULL) == NULL);
    EXPECT(scrubjay_tokens_len(NULL) == 0 && scrubjay_tokens_data(NULL) == NULL);
    EXPECT(scrubjay_session_held(NULL) == 0 && scrubjay_restorer_held(NULL) == 0);
    EXPECT(scrubjay_report_total(NULL) == 0 && scrubjay_report_len(NULL) == 0);
    EXPECT(scrubjay_report_bytes_in(NULL) == 0 && scrubjay_report_bytes_out(NULL) == 0);
    EXPECT(scrubjay_report_policy(NULL).len == 0);
    EXPECT(scrubjay_vault_len(NULL) == 0);
    EXPECT(scrubjay_keyring_primary(NULL) == UINT32_MAX && scrubjay_keyring_ids(NULL, NULL, 0) == 0);
    EXPECT(scrubjay_detector_name(NULL, 1).len == 0 && scrubjay_detector_number(NULL, "X", 1) == 0);
    EXPECT(scrubjay_detector_entities(NULL, NULL, 0) == 0);
    EXPECT(scrubjay_entity_name(99999).len == 0 && scrubjay_entity_number(NULL, 4) == 0);
    EXPECT(scrubjay_error_status(NULL) == SCRUBJAY_OK && *scrubjay_error_message(NULL) == 0);
    EXPECT(scrubjay_error_row(NULL) == SCRUBJAY_NO_ROW);
    EXPECT(strcmp(scrubjay_status_name(-5), "UNKNOWN") == 0);
    EXPECT(strcmp(scrubjay_status_name(SCRUBJAY_PANIC), "PANIC") == 0);
    scrubjay_buffer_clear(NULL);
    scrubjay_vault_set_time(NULL, 1);
    scrubjay_vault_erase(NULL);
    scrubjay_buffer_free(NULL);
    scrubjay_findings_free(NULL);
    scrubjay_tokens_free(NULL);
    scrubjay_policy_free(NULL);
    scrubjay_keyring_free(NULL);
    scrubjay_keys_free(NULL);
    scrubjay_detector_free(NULL);
    scrubjay_scrubber_free(NULL);
    scrubjay_session_free(NULL);
    scrubjay_column_free(NULL);
    scrubjay_vault_free(NULL);
    scrubjay_restorer_free(NULL);
    scrubjay_report_free(NULL);
    scrubjay_error_free(NULL);
}

static void arguments(scrubjay_scrubber *scrubber, scrubjay_keyring *ring, scrubjay_keys *keys,
                      scrubjay_buffer *out, scrubjay_findings *findings) {
    scrubjay_policy *policy = NULL;
    scrubjay_keyring *no_ring = NULL;
    scrubjay_vault *no_vault = NULL;
    scrubjay_column *column = NULL;
    scrubjay_session *session = NULL;
    scrubjay_restorer *restorer = NULL;
    scrubjay_keys *no_keys = NULL;
    scrubjay_detector *detector = NULL;
    scrubjay_options options;
    scrubjay_restore_options back;
    scrubjay_entity_info info;
    scrubjay_limits limits;
    char name[256];
    int64_t falling[3] = {0, 5, 4}, beyond[2] = {0, 99}, below[2] = {-1, 4}, marks[3] = {-7, -7, -7};
    memset(&options, 0, sizeof options);
    memset(&back, 0, sizeof back);
    memset(name, 'x', sizeof name);
    FAILS(SCRUBJAY_LENGTH, scrubjay_scrubber_scrub(scrubber, TEXT, SIZE_MAX, NULL, out, NULL, NULL, &err));
    FAILS(SCRUBJAY_LENGTH, scrubjay_policy_with_entities(NULL, (const scrubjay_str *)&options, SIZE_MAX / 2,
                                                         &policy, &err));
    FAILS(SCRUBJAY_NOT_UTF8, scrubjay_policy_from_toml("\xff", 1, &policy, &err));
    FAILS(SCRUBJAY_NOT_UTF8, scrubjay_keyring_namespace(ring, "\xc3", 1, &no_keys, &err));
    FAILS(SCRUBJAY_POLICY, scrubjay_policy_from_toml("min_confidense = 4", 18, &policy, &err));
    FAILS(SCRUBJAY_POLICY, scrubjay_policy_from_json("[", 1, &policy, &err));
    FAILS(SCRUBJAY_KEY_LENGTH, scrubjay_keyring_new(1, ROOT, 31, &no_ring, &err));
    FAILS(SCRUBJAY_KEY_LENGTH, scrubjay_keyring_new(1, ROOT, 33, &no_ring, &err));
    FAILS(SCRUBJAY_KEY_LENGTH, scrubjay_keyring_new(1, NULL, 0, &no_ring, &err));
    FAILS(SCRUBJAY_UNKNOWN_KEY_ID, scrubjay_keyring_new(1024, ROOT, 32, &no_ring, &err));
    FAILS(SCRUBJAY_UNKNOWN_KEY_ID, scrubjay_keyring_new(65536 + 1, ROOT, 32, &no_ring, &err));
    FAILS(SCRUBJAY_UNKNOWN_KEY_ID, scrubjay_keyring_without(ring, 1, &no_ring, &err));
    FAILS(SCRUBJAY_UNKNOWN_KEY_ID, scrubjay_keyring_with_primary(ring, 2, &no_ring, &err));
    FAILS(SCRUBJAY_UNKNOWN_KEY_ID, scrubjay_keyring_fingerprint(ring, 2, out, &err));
    FAILS(SCRUBJAY_UNKNOWN_KEY_ID, scrubjay_keyring_root(ring, 2, out, &err));
    FAILS(SCRUBJAY_KEY_ID_TAKEN, scrubjay_keyring_with_key(ring, 1, ROOT, 32, &no_ring, &err));
    FAILS(SCRUBJAY_NAMESPACE_TOO_LONG, scrubjay_keyring_namespace(ring, name, 256, &no_keys, &err));
    FAILS(SCRUBJAY_KEY_FILE, scrubjay_keyring_from_text("scrubjay-keyring 9", 18, &no_ring, &err));
    FAILS(SCRUBJAY_KEY_WRAP, scrubjay_keyring_to_text_wrapped(ring, NULL, 0, out, &err));
    FAILS(SCRUBJAY_KEY_LENGTH, scrubjay_vault_new(ROOT, 12, NULL, &no_vault, &err));
    FAILS(SCRUBJAY_NOT_A_TOKEN, scrubjay_vault_import(keys, "not a vault, but long enough to be one?", 39,
                                                      &no_vault, &err));
    FAILS(SCRUBJAY_OFFSETS, scrubjay_scrubber_scrub_many(scrubber, TEXT, 24, falling, 2, NULL, out, NULL, NULL,
                                                         marks, NULL, &err));
    FAILS(SCRUBJAY_OFFSETS, scrubjay_scrubber_scrub_many(scrubber, TEXT, 24, beyond, 1, NULL, out, NULL, NULL,
                                                         marks, NULL, &err));
    FAILS(SCRUBJAY_OFFSETS, scrubjay_scrubber_scrub_many(scrubber, TEXT, 24, below, 1, NULL, out, NULL, NULL,
                                                         marks, NULL, &err));
    EXPECT(marks[0] == -7 && marks[1] == -7 && marks[2] == -7);
    WORKS(scrubjay_scrubber_scrub_many(scrubber, NULL, 0, NULL, 0, NULL, out, marks, NULL, NULL, NULL, &err));
    EXPECT(marks[0] == 0 && scrubjay_buffer_len(out) == 0);
    options.unit = 7;
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_scrubber_session(scrubber, &options, &session, &err));
    options.unit = 0;
    options.reserved = 1;
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_scrubber_scrub(scrubber, "", 0, &options, out, NULL, NULL, &err));
    options.reserved = 0;
    memset(&limits, 0, sizeof limits);
    limits.check_letters = 4;
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_vault_new(ROOT, 32, &limits, &no_vault, &err));
    limits.check_letters = 0;
    limits.reserved = 1;
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_vault_new(ROOT, 32, &limits, &no_vault, &err));
    FAILS(SCRUBJAY_KEY_ZERO, scrubjay_keyring_new(1, ROOT + 1, 32, &no_ring, &err));
    options.seed = ROOT;
    options.seed_len = 5;
    FAILS(SCRUBJAY_KEY_LENGTH, scrubjay_scrubber_session(scrubber, &options, &session, &err));
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_scrubber_column(scrubber, 31999, SCRUBJAY_PRIMARY_KEY, NULL,
                                                            &column, &err));
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_scrubber_column(scrubber, 1u << 20, SCRUBJAY_PRIMARY_KEY, NULL,
                                                            &column, &err));
    FAILS(SCRUBJAY_KEYS_MISSING, scrubjay_scrubber_column(scrubber, SCRUBJAY_ENTITY_CREDIT_CARD, 3, NULL,
                                                          &column, &err));
    back.mode = 9;
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_restorer_new(&back, &restorer, &err));
    back.mode = 0;
    back.landing = 9;
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_restorer_new(&back, &restorer, &err));
    back.landing = SCRUBJAY_LANDING_JSON;
    back.json_levels = 9;
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_restorer_new(&back, &restorer, &err));
    back.json_levels = 0;
    back.landing = 0;
    back.landing = 0;
    back.unknown = 9;
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_restorer_new(&back, &restorer, &err));
    back.unknown = 0;
    back.rotation_seed = ROOT;
    back.rotation_seed_len = 32;
    FAILS(SCRUBJAY_NULL, scrubjay_restorer_new(&back, &restorer, &err));
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_catalog_get(99999, &info, &err));
    WORKS(scrubjay_scrubber_detector(scrubber, &detector, &err));
    FAILS(SCRUBJAY_UNKNOWN_NUMBER, scrubjay_detector_detect(detector, TEXT, 24, 3, findings, &err));
    EXPECT(scrubjay_findings_len(findings) == 0);
    scrubjay_detector_free(detector);
    EXPECT(policy == NULL && no_ring == NULL && no_vault == NULL && column == NULL && session == NULL);
    EXPECT(restorer == NULL && no_keys == NULL);
}

static void aliasing(scrubjay_scrubber *scrubber, scrubjay_buffer *out) {
    WORKS(scrubjay_scrubber_scrub(scrubber, TEXT, 24, NULL, out, NULL, NULL, &err));
    FAILS(SCRUBJAY_OVERLAP, scrubjay_scrubber_scrub(scrubber, scrubjay_buffer_data(out),
                                                    scrubjay_buffer_len(out), NULL, out, NULL, NULL, &err));
    FAILS(SCRUBJAY_OVERLAP, scrubjay_scrubber_scrub(scrubber, scrubjay_buffer_data(out) + 5, 1, NULL, out, NULL,
                                                    NULL, &err));
}

static void states(scrubjay_scrubber *scrubber, scrubjay_buffer *out, scrubjay_findings *findings) {
    scrubjay_session *session = NULL;
    scrubjay_restorer *restorer = NULL;
    scrubjay_policy *policy = NULL;
    scrubjay_scrubber *tokens = NULL;
    scrubjay_report *report = NULL;
    scrubjay_restore_report counts;
    /* Finished twice. */
    WORKS(scrubjay_scrubber_session(scrubber, NULL, &session, &err));
    WORKS(scrubjay_session_push(session, TEXT, 24, out, findings, &err));
    EXPECT(scrubjay_session_held(session) > 0);
    WORKS(scrubjay_session_finish(session, out, findings, &report, &err));
    EXPECT(scrubjay_report_total(report) == 1 && scrubjay_report_len(report) == 1);
    FAILS(SCRUBJAY_OVERLAP, scrubjay_report_add(report, report, &err));
    scrubjay_report_free(report);
    report = NULL;
    FAILS(SCRUBJAY_FINISHED, scrubjay_session_finish(session, out, findings, &report, &err));
    EXPECT(report == NULL && scrubjay_buffer_len(out) == 0 && scrubjay_findings_len(findings) == 0);
    FAILS(SCRUBJAY_FINISHED, scrubjay_session_push(session, TEXT, 24, out, findings, &err));
    FAILS(SCRUBJAY_FINISHED, scrubjay_session_next_text(session, out, findings, &err));
    scrubjay_session_free(session);
    /* Given up. */
    WORKS(scrubjay_scrubber_session(scrubber, NULL, &session, &err));
    WORKS(scrubjay_session_push(session, TEXT, 24, out, NULL, &err));
    WORKS(scrubjay_session_poison(session, &err));
    FAILS(SCRUBJAY_POISONED, scrubjay_session_push(session, TEXT, 24, out, NULL, &err));
    FAILS(SCRUBJAY_POISONED, scrubjay_session_finish(session, out, NULL, NULL, &err));
    EXPECT(scrubjay_buffer_len(out) == 0);
    scrubjay_session_free(session);
    /* A panic inside the library becomes a status, takes back what it wrote, and poisons. */
    WORKS(scrubjay_scrubber_session(scrubber, NULL, &session, &err));
    WORKS(scrubjay_session_push(session, TEXT, 24, out, NULL, &err));
    FAILS(SCRUBJAY_PANIC, scrubjay_session_panic(session, out, &err));
    EXPECT(scrubjay_buffer_len(out) == 0);
    FAILS(SCRUBJAY_POISONED, scrubjay_session_push(session, TEXT, 24, out, NULL, &err));
    FAILS(SCRUBJAY_POISONED, scrubjay_session_finish(session, out, NULL, NULL, &err));
    FAILS(SCRUBJAY_POISONED, scrubjay_session_panic(session, out, &err));
    FAILS(SCRUBJAY_POISONED, scrubjay_session_poison(session, &err));
    EXPECT(scrubjay_session_held(session) == 0);
    scrubjay_session_free(session);
    /* What the policy needs and the session lacks. */
    WORKS(scrubjay_policy_from_toml("action = 'session-token'", 24, &policy, &err));
    WORKS(scrubjay_scrubber_new(policy, NULL, &tokens, &err));
    scrubjay_policy_free(policy);
    FAILS(SCRUBJAY_VAULT_MISSING, scrubjay_scrubber_scrub(tokens, TEXT, 24, NULL, out, NULL, NULL, &err));
    WORKS(scrubjay_scrubber_session(tokens, NULL, &session, &err));
    scrubjay_scrubber_free(tokens);
    FAILS(SCRUBJAY_VAULT_MISSING, scrubjay_session_push(session, TEXT, 24, out, NULL, &err));
    FAILS(SCRUBJAY_POISONED, scrubjay_session_push(session, TEXT, 24, out, NULL, &err));
    scrubjay_session_free(session);
    policy = NULL;
    WORKS(scrubjay_policy_from_toml("action = 'deterministic-encrypt'", 32, &policy, &err));
    FAILS(SCRUBJAY_KEYS_MISSING, scrubjay_scrubber_new(policy, NULL, &tokens, &err));
    scrubjay_policy_free(policy);
    /* Restorers likewise. */
    WORKS(scrubjay_restorer_new(NULL, &restorer, &err));
    WORKS(scrubjay_restorer_push(restorer, "abc EMAIL", 9, out, NULL, &err));
    WORKS(scrubjay_restorer_finish(restorer, out, NULL, &counts, &err));
    EXPECT(counts.bytes_in == 9 && counts.bytes_out == 9);
    FAILS(SCRUBJAY_FINISHED, scrubjay_restorer_push(restorer, "x", 1, out, NULL, &err));
    WORKS(scrubjay_restorer_poison(restorer, &err));
    FAILS(SCRUBJAY_POISONED, scrubjay_restorer_finish(restorer, out, NULL, NULL, &err));
    scrubjay_restorer_free(restorer);
}

/* Key files whose keys a service wraps; this one turns bits around. */
static void wrapped_keys(scrubjay_keyring *ring, scrubjay_buffer *out) {
    scrubjay_buffer *file = scrubjay_buffer_new();
    scrubjay_keyring *again = NULL;
    scrubjay_wrapped_key key;
    uint8_t bytes[32], opened[32];
    size_t i;
    memset(&key, 0, sizeof key);
    WORKS(scrubjay_keyring_root(ring, 1, out, &err));
    EXPECT(scrubjay_buffer_len(out) == 32);
    for (i = 0; i < 32; i++) bytes[i] = (uint8_t)(scrubjay_buffer_data(out)[i] ^ 0x55);
    key.id = 1;
    key.data = bytes;
    key.len = 32;
    WORKS(scrubjay_keyring_to_text_wrapped(ring, &key, 1, file, &err));
    FAILS(SCRUBJAY_KEY_FILE, scrubjay_keyring_from_text(scrubjay_buffer_data(file), scrubjay_buffer_len(file),
                                                        &again, &err));
    FAILS(SCRUBJAY_UNKNOWN_KEY_ID, scrubjay_keyring_read_wrapped(scrubjay_buffer_data(file),
                                                                 scrubjay_buffer_len(file), 2, out, &err));
    WORKS(scrubjay_keyring_read_wrapped(scrubjay_buffer_data(file), scrubjay_buffer_len(file), 1, out, &err));
    EXPECT(scrubjay_buffer_len(out) == 32);
    for (i = 0; i < 32; i++) opened[i] = (uint8_t)(scrubjay_buffer_data(out)[i] ^ 0x55);
    EXPECT(memcmp(opened, ROOT, 32) == 0);
    key.data = opened;
    WORKS(scrubjay_keyring_from_text_wrapped(scrubjay_buffer_data(file), scrubjay_buffer_len(file), &key, 1,
                                             &again, &err));
    EXPECT(scrubjay_keyring_primary(again) == 1);
    scrubjay_keyring_free(again);
    scrubjay_buffer_free(file);
}

int main(void) {
    scrubjay_scrubber *scrubber = NULL;
    scrubjay_keyring *ring = NULL;
    scrubjay_keys *keys = NULL;
    scrubjay_vault *vault = NULL;
    scrubjay_buffer *out = scrubjay_buffer_new();
    scrubjay_findings *findings = scrubjay_findings_new();
    WORKS(scrubjay_scrubber_new(NULL, NULL, &scrubber, &err));
    WORKS(scrubjay_keyring_new(1, ROOT, 32, &ring, &err));
    WORKS(scrubjay_keyring_namespace(ring, NULL, 0, &keys, &err));
    WORKS(scrubjay_vault_new(ROOT, 32, NULL, &vault, &err));
    nulls(scrubber, ring, keys, vault, out);
    arguments(scrubber, ring, keys, out, findings);
    aliasing(scrubber, out);
    states(scrubber, out, findings);
    wrapped_keys(ring, out);
    scrubjay_vault_free(vault);
    scrubjay_keys_free(keys);
    scrubjay_keyring_free(ring);
    scrubjay_scrubber_free(scrubber);
    scrubjay_findings_free(findings);
    scrubjay_buffer_free(out);
    printf("%u checks\n", checks);
    return 0;
}
