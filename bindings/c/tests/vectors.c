/* The shared cases in C99: each whole, in pieces, and in one batch. */
#include "cases.h"
#include "scrubjay.h"

static const uint8_t ROOT[32] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31};

static cases_t cases;

static void must(scrubjay_status status, scrubjay_error *err) {
    if (status == SCRUBJAY_OK) return;
    fail_at(&cases, scrubjay_error_message(err));
}

static void expect(int good, const char *what) {
    if (!good) fail_at(&cases, what);
}

/* Compares findings with a list such as `=3,8,17,85,2;...`. */
static void expect_findings(const scrubjay_finding *list, size_t len, const char *wanted) {
    size_t i;
    wanted += 1;
    for (i = 0; i < len; i++) {
        char text[120];
        int n = snprintf(text, sizeof text, "%llu,%llu,%u,%u,%u", (unsigned long long)list[i].start,
                         (unsigned long long)list[i].end, (unsigned)list[i].entity,
                         (unsigned)list[i].confidence, (unsigned)list[i].flags);
        expect(strncmp(wanted, text, (size_t)n) == 0, "another finding");
        wanted += n;
        if (*wanted == ';') wanted += 1;
    }
    expect(*wanted == 0, "a finding is missing");
}

typedef struct {
    scrubjay_policy *policy;
    scrubjay_scrubber *scrubber;
    scrubjay_detector *detector;
    scrubjay_buffer *out;
    scrubjay_findings *findings;
} world_t;

static void world_free(world_t *w) {
    scrubjay_policy_free(w->policy);
    scrubjay_scrubber_free(w->scrubber);
    scrubjay_detector_free(w->detector);
}

static void detect(world_t *w, uint32_t unit, bytes_t text, const char *wanted) {
    scrubjay_error *err = NULL;
    scrubjay_session *session = NULL;
    scrubjay_finding all[256];
    size_t at, count = 0;
    must(scrubjay_detector_detect(w->detector, text.data, text.len, unit, w->findings, &err), err);
    expect_findings(scrubjay_findings_data(w->findings), scrubjay_findings_len(w->findings), wanted);
    must(scrubjay_detector_session(w->detector, unit, &session, &err), err);
    for (at = 0; at <= text.len; at += 7) {
        size_t piece = text.len - at < 7 ? text.len - at : 7;
        if (piece > 0)
            must(scrubjay_session_push(session, text.data + at, piece, NULL, w->findings, &err), err);
        else
            must(scrubjay_session_push(session, NULL, 0, NULL, w->findings, &err), err);
        expect(count + scrubjay_findings_len(w->findings) <= 256, "too many findings");
        if (scrubjay_findings_len(w->findings) > 0)
            memcpy(all + count, scrubjay_findings_data(w->findings),
                   scrubjay_findings_len(w->findings) * sizeof *all);
        count += scrubjay_findings_len(w->findings);
    }
    must(scrubjay_session_finish(session, NULL, w->findings, NULL, &err), err);
    expect(count + scrubjay_findings_len(w->findings) <= 256, "too many findings");
    if (scrubjay_findings_len(w->findings) > 0)
        memcpy(all + count, scrubjay_findings_data(w->findings),
               scrubjay_findings_len(w->findings) * sizeof *all);
    count += scrubjay_findings_len(w->findings);
    expect_findings(all, count, wanted);
    scrubjay_session_free(session);
}

static void scrub(world_t *w, bytes_t text, bytes_t wanted) {
    scrubjay_error *err = NULL;
    scrubjay_report *report = NULL;
    scrubjay_session *session = NULL;
    int64_t offsets[3], out_offsets[3];
    size_t at, len = 0;
    char *all = (char *)malloc(wanted.len + 1);
    must(scrubjay_scrubber_scrub(w->scrubber, text.data, text.len, NULL, w->out, w->findings, &report, &err),
         err);
    expect(same(wanted, scrubjay_buffer_data(w->out), scrubjay_buffer_len(w->out)), "another text");
    expect(scrubjay_report_bytes_out(report) == wanted.len, "another count of bytes");
    scrubjay_report_free(report);

    must(scrubjay_scrubber_session(w->scrubber, NULL, &session, &err), err);
    for (at = 0; at < text.len; at += 5) {
        size_t piece = text.len - at < 5 ? text.len - at : 5;
        must(scrubjay_session_push(session, text.data + at, piece, w->out, NULL, &err), err);
        expect(len + scrubjay_buffer_len(w->out) <= wanted.len, "too much text");
        memcpy(all + len, scrubjay_buffer_data(w->out), scrubjay_buffer_len(w->out));
        len += scrubjay_buffer_len(w->out);
    }
    must(scrubjay_session_finish(session, w->out, NULL, NULL, &err), err);
    expect(len + scrubjay_buffer_len(w->out) <= wanted.len, "too much text");
    memcpy(all + len, scrubjay_buffer_data(w->out), scrubjay_buffer_len(w->out));
    expect(same(wanted, all, len + scrubjay_buffer_len(w->out)), "another text in pieces");
    scrubjay_session_free(session);

    /* Twice the same row. */
    offsets[0] = 0;
    offsets[1] = (int64_t)text.len;
    must(scrubjay_scrubber_scrub_many(w->scrubber, text.data, text.len, offsets, 1, NULL, w->out, out_offsets,
                                      w->findings, offsets, NULL, &err),
         err);
    expect(out_offsets[0] == 0 && out_offsets[1] == (int64_t)wanted.len, "another offset in a batch");
    expect(same(wanted, scrubjay_buffer_data(w->out), scrubjay_buffer_len(w->out)), "another row");
    expect((size_t)offsets[1] == scrubjay_findings_len(w->findings), "another mark");
    free(all);
}

/* Policy, key and namespace of a golden case. */
static scrubjay_scrubber *golden(scrubjay_vault **vault) {
    scrubjay_error *err = NULL;
    scrubjay_keyring *ring = NULL;
    scrubjay_keys *keys = NULL;
    scrubjay_policy *policy = NULL;
    scrubjay_scrubber *scrubber = NULL;
    uint8_t seed[32];
    bytes_t *f = cases.fields;
    must(scrubjay_policy_from_toml(f[1].data, f[1].len, &policy, &err), err);
    must(scrubjay_keyring_new((uint32_t)atoi(f[2].data + 1), ROOT, 32, &ring, &err), err);
    must(scrubjay_keyring_namespace(ring, f[3].data, f[3].len, &keys, &err), err);
    must(scrubjay_scrubber_new(policy, keys, &scrubber, &err), err);
    memset(seed, 9, sizeof seed);
    must(scrubjay_vault_new(seed, 32, NULL, vault, &err), err);
    scrubjay_policy_free(policy);
    scrubjay_keys_free(keys);
    scrubjay_keyring_free(ring);
    return scrubber;
}

static void golden_value(world_t *w) {
    scrubjay_error *err = NULL;
    scrubjay_vault *vault = NULL;
    scrubjay_column *column = NULL;
    scrubjay_options options;
    scrubjay_status status;
    uint8_t seed[32];
    int64_t offsets[2];
    bytes_t *f = cases.fields;
    scrubjay_scrubber *scrubber = golden(&vault);
    memset(seed, 4, sizeof seed);
    memset(&options, 0, sizeof options);
    options.vault = vault;
    options.seed = seed;
    options.seed_len = 32;
    options.subject = "patient 17";
    options.subject_len = 10;
    must(scrubjay_scrubber_column(scrubber, scrubjay_entity_number(f[4].data, f[4].len), SCRUBJAY_PRIMARY_KEY,
                                  &options, &column, &err),
         err);
    scrubjay_vault_free(vault);
    scrubjay_scrubber_free(scrubber);
    must(scrubjay_column_tokenize(column, f[5].data, f[5].len, w->out, &err), err);
    expect(same(f[6], scrubjay_buffer_data(w->out), scrubjay_buffer_len(w->out)), "another token");
    status = scrubjay_column_detokenize(column, f[6].data, f[6].len, w->out, &err);
    if (f[7].data[0] == '=') {
        expect(status != SCRUBJAY_OK && scrubjay_error_status(err) == status, "no way back was expected");
        scrubjay_error_free(err);
        err = NULL;
    } else {
        must(status, err);
        expect(same(f[7], scrubjay_buffer_data(w->out), scrubjay_buffer_len(w->out)), "another value");
        offsets[0] = 0;
        offsets[1] = (int64_t)f[6].len;
        must(scrubjay_column_run_many(column, 1, f[6].data, f[6].len, offsets, 1, w->out, offsets, &err), err);
        if (f[6].len > 0)
            expect(same(f[7], scrubjay_buffer_data(w->out), (size_t)offsets[1]), "another value in a batch");
    }
    scrubjay_column_free(column);
}

static void golden_text(world_t *w) {
    scrubjay_error *err = NULL;
    scrubjay_vault *vault = NULL;
    scrubjay_keyring *ring = NULL;
    scrubjay_keys *keys = NULL;
    scrubjay_restorer *restorer = NULL;
    scrubjay_options options;
    scrubjay_restore_options back;
    scrubjay_restore_report report;
    uint8_t seed[32];
    char restored[1024];
    size_t at, len = 0;
    bytes_t *f = cases.fields;
    scrubjay_scrubber *scrubber = golden(&vault);
    memset(seed, 4, sizeof seed);
    memset(&options, 0, sizeof options);
    options.vault = vault;
    options.seed = seed;
    options.seed_len = 32;
    must(scrubjay_scrubber_scrub(scrubber, f[4].data, f[4].len, &options, w->out, NULL, NULL, &err), err);
    expect(same(f[5], scrubjay_buffer_data(w->out), scrubjay_buffer_len(w->out)), "another scrubbed text");
    must(scrubjay_keyring_new((uint32_t)atoi(f[2].data + 1), ROOT, 32, &ring, &err), err);
    must(scrubjay_keyring_namespace(ring, f[3].data, f[3].len, &keys, &err), err);
    memset(&back, 0, sizeof back);
    back.keys = keys;
    back.vault = vault;
    must(scrubjay_restorer_new(&back, &restorer, &err), err);
    for (at = 0; at < f[5].len; at += 3) {
        size_t piece = f[5].len - at < 3 ? f[5].len - at : 3;
        must(scrubjay_restorer_push(restorer, f[5].data + at, piece, w->out, NULL, &err), err);
        memcpy(restored + len, scrubjay_buffer_data(w->out), scrubjay_buffer_len(w->out));
        len += scrubjay_buffer_len(w->out);
    }
    must(scrubjay_restorer_finish(restorer, w->out, NULL, &report, &err), err);
    memcpy(restored + len, scrubjay_buffer_data(w->out), scrubjay_buffer_len(w->out));
    len += scrubjay_buffer_len(w->out);
    expect(same(f[6], restored, len), "another restored text");
    expect(report.bytes_out == len, "another count of bytes");
    scrubjay_restorer_free(restorer);
    scrubjay_keys_free(keys);
    scrubjay_keyring_free(ring);
    scrubjay_vault_free(vault);
    scrubjay_scrubber_free(scrubber);
}

int main(int argc, char **argv) {
    world_t w;
    scrubjay_error *err = NULL;
    unsigned count = 0;
    if (argc != 2) return 2;
    if (scrubjay_abi_version() != SCRUBJAY_ABI_VERSION ||
        strcmp(scrubjay_version(), SCRUBJAY_VERSION) != 0) {
        fprintf(stderr, "the library is of another version\n");
        return 1;
    }
    memset(&w, 0, sizeof w);
    w.out = scrubjay_buffer_new();
    w.findings = scrubjay_findings_new();
    cases_open(&cases, argv[1]);
    while (cases_next(&cases)) {
        bytes_t *f = cases.fields;
        if (is(&cases, "policy")) {
            world_free(&w);
            must(scrubjay_policy_from_json(f[1].data, f[1].len, &w.policy, &err), err);
            must(scrubjay_scrubber_new(w.policy, NULL, &w.scrubber, &err), err);
            must(scrubjay_scrubber_detector(w.scrubber, &w.detector, &err), err);
            continue;
        }
        if (is(&cases, "detect"))
            detect(&w, (uint32_t)atoi(f[1].data + 1), f[2], f[3].data);
        else if (is(&cases, "scrub"))
            scrub(&w, f[1], f[2]);
        else if (is(&cases, "value"))
            golden_value(&w);
        else if (is(&cases, "text"))
            golden_text(&w);
        else
            fail_at(&cases, "what is this?");
        count += 1;
    }
    world_free(&w);
    scrubjay_buffer_free(w.out);
    scrubjay_findings_free(w.findings);
    free(cases.all);
    printf("%u cases\n", count);
    return 0;
}
