/* `leaks MODEL [CYCLES]` makes and frees every kind of handle again and again; resident memory must stay where it
 * is. */
#define _POSIX_C_SOURCE 200809L
#include "scrubjay.h"

#include "file.h"

#include <string.h>
#include <unistd.h>

static long resident(void) {
    long pages = 0, all = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld %ld", &all, &pages) != 2) pages = 0;
    if (file != NULL) fclose(file);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static void must(scrubjay_status status) {
    if (status != SCRUBJAY_OK) {
        fprintf(stderr, "leaks.c: %s\n", scrubjay_status_name(status));
        exit(1);
    }
}

static scrubjay_scrubber *scrubber;
static scrubjay_detector *detector;
static scrubjay_tagger *tagger;
static const uint8_t ROOT[32] = {7};

static void cycle(void) {
    scrubjay_keyring *ring = NULL;
    scrubjay_keys *keys = NULL;
    scrubjay_vault *vault = NULL;
    scrubjay_policy *policy = NULL;
    scrubjay_column *column = NULL;
    scrubjay_session *session = NULL;
    scrubjay_restorer *restorer = NULL;
    scrubjay_report *report = NULL;
    scrubjay_error *err = NULL;
    scrubjay_detector *shared = NULL, *tagging = NULL;
    scrubjay_scrubber *names = NULL;
    scrubjay_restore_options back;
    scrubjay_buffer *out = scrubjay_buffer_new();
    scrubjay_findings *findings = scrubjay_findings_new();
    scrubjay_tokens *tokens = scrubjay_tokens_new();
    must(scrubjay_keyring_new(1, ROOT, 32, &ring, NULL));
    must(scrubjay_keyring_namespace(ring, "n", 1, &keys, NULL));
    must(scrubjay_vault_new(ROOT, 32, NULL, &vault, NULL));
    must(scrubjay_policy_with_min_confidence(NULL, 70, &policy, NULL));
    must(scrubjay_scrubber_column(scrubber, SCRUBJAY_ENTITY_URL, SCRUBJAY_PRIMARY_KEY, NULL, &column, NULL));
    must(scrubjay_scrubber_detector(scrubber, &shared, NULL));
    must(scrubjay_detector_with_tagger(detector, tagger, &tagging, NULL));
    must(scrubjay_scrubber_with_tagger(scrubber, tagger, &names, NULL));
    must(scrubjay_scrubber_session(names, NULL, &session, NULL));
    must(scrubjay_session_push(session, "mail jane@example.com", 21, out, findings, NULL));
    must(scrubjay_session_finish(session, out, findings, &report, NULL));
    if (scrubjay_session_finish(session, out, findings, NULL, &err) != SCRUBJAY_FINISHED) exit(1);
    memset(&back, 0, sizeof back);
    back.vault = vault;
    must(scrubjay_restorer_new(&back, &restorer, NULL));
    must(scrubjay_restorer_push(restorer, "EMAIL_1AB ", 10, out, tokens, NULL));
    scrubjay_error_free(err);
    scrubjay_keyring_free(ring);
    scrubjay_keys_free(keys);
    scrubjay_vault_free(vault);
    scrubjay_policy_free(policy);
    scrubjay_column_free(column);
    scrubjay_detector_free(shared);
    scrubjay_detector_free(tagging);
    scrubjay_scrubber_free(names);
    scrubjay_session_free(session);
    scrubjay_restorer_free(restorer);
    scrubjay_report_free(report);
    scrubjay_buffer_free(out);
    scrubjay_findings_free(findings);
    scrubjay_tokens_free(tokens);
}

int main(int argc, char **argv) {
    long cycles = argc > 2 ? atol(argv[2]) : 1000000, i, before = 0, after;
    size_t len;
    char *model;
    if (argc < 2) return 2;
    model = file_read(argv[1], &len);
    must(scrubjay_tagger_load((const uint8_t *)model, len, &tagger, NULL));
    must(scrubjay_scrubber_new(NULL, NULL, &scrubber, NULL));
    must(scrubjay_detector_new(NULL, &detector, NULL));
    for (i = 0; i < cycles; i++) {
        /* By then the heap has the holes that it keeps. */
        if (i == cycles / 2) before = resident();
        cycle();
        /* What takes long to make, now and then. */
        if (i % 1000 == 0) {
            scrubjay_scrubber_free(scrubber);
            scrubjay_detector_free(detector);
            must(scrubjay_scrubber_new(NULL, NULL, &scrubber, NULL));
            must(scrubjay_detector_new(NULL, &detector, NULL));
        }
        if (i % 20000 == 0) {
            scrubjay_tagger_free(tagger);
            must(scrubjay_tagger_load((const uint8_t *)model, len, &tagger, NULL));
        }
    }
    after = resident();
    scrubjay_scrubber_free(scrubber);
    scrubjay_detector_free(detector);
    scrubjay_tagger_free(tagger);
    free(model);
    printf("%ld cycles; resident %ld KiB after a half, %ld KiB at the end\n", cycles, before, after);
    if (after > before + 512) {
        fprintf(stderr, "leaks.c: memory grows\n");
        return 1;
    }
    return 0;
}
