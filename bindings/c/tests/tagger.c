/* Names in running text: `tagger MODEL [ROUNDS]`. Models that must be refused, names that must be found however
 * the text is cut, and one tagger that many threads, detectors and scrubbers share. */
#define _POSIX_C_SOURCE 200809L
#include "scrubjay.h"

#include "file.h"

#include <pthread.h>
#include <string.h>

#define THREADS 8
#define MOST 16

/* Two people and a town by the tagger alone, and an address that needs none. */
static const char TEXT[] = "Yesterday Maria Fernandez called John Smith in Lisbon, and then\n"
                           "he wrote to jane@example.com that Priya Sharma would come on Monday.\n";
static const char SCRUBBED[] = "Yesterday <PERSON> called <PERSON> in <LOCATION>, and then\n";

static const uint8_t *model;
static size_t model_len;
static scrubjay_tagger *tagger;
static unsigned checks;
static int rounds = 40;

static void expect_at(int good, int line, const char *what) {
    if (!good) {
        fprintf(stderr, "tagger.c:%d: %s\n", line, what);
        exit(1);
    }
}
/* For all threads. */
#define MUST(good) expect_at(good, __LINE__, #good)
/* For the first one, which counts. */
#define EXPECT(good) (checks += 1, MUST(good))

static void refused(const uint8_t *bytes, size_t len) {
    scrubjay_tagger *none = NULL;
    scrubjay_error *err = NULL;
    EXPECT(scrubjay_tagger_load(bytes, len, &none, &err) == SCRUBJAY_MODEL);
    EXPECT(none == NULL && scrubjay_error_status(err) == SCRUBJAY_MODEL);
    EXPECT(strncmp(scrubjay_error_message(err), "model: ", 7) == 0);
    EXPECT(strcmp(scrubjay_status_name(SCRUBJAY_MODEL), "MODEL") == 0);
    scrubjay_error_free(err);
}

static void malformed(void) {
    scrubjay_tagger *none = NULL;
    scrubjay_detector *detector = NULL, *no_detector = NULL;
    scrubjay_scrubber *scrubber = NULL, *no_scrubber = NULL;
    size_t i;
    uint8_t *copy = (uint8_t *)malloc(model_len + 1);
    EXPECT(copy != NULL);
    refused(NULL, 0);
    refused((const uint8_t *)"SJTG", 4);
    refused((const uint8_t *)TEXT, sizeof TEXT);
    /* A model that is cut short, that goes on, or of which one byte is another. */
    memcpy(copy, model, model_len);
    copy[model_len] = 0;
    refused(copy, model_len + 1);
    for (i = 0; i < 8; i++) refused(copy, model_len * i / 8);
    for (i = 0; i < 8; i++) {
        size_t at = i < 4 ? 4 * i : model_len - i;
        copy[at] ^= 1;
        refused(copy, model_len);
        copy[at] ^= 1;
    }
    free(copy);
    EXPECT(scrubjay_tagger_load(NULL, 3, &none, NULL) == SCRUBJAY_NULL);
    EXPECT(scrubjay_tagger_load(model, SIZE_MAX, &none, NULL) == SCRUBJAY_LENGTH);
    EXPECT(scrubjay_tagger_load(model, model_len, NULL, NULL) == SCRUBJAY_NULL);
    scrubjay_tagger_free(NULL);
    EXPECT(scrubjay_detector_new(NULL, &detector, NULL) == SCRUBJAY_OK);
    EXPECT(scrubjay_scrubber_new(NULL, NULL, &scrubber, NULL) == SCRUBJAY_OK);
    EXPECT(scrubjay_detector_with_tagger(NULL, tagger, &no_detector, NULL) == SCRUBJAY_NULL);
    EXPECT(scrubjay_detector_with_tagger(detector, NULL, &no_detector, NULL) == SCRUBJAY_NULL);
    EXPECT(scrubjay_detector_with_tagger(detector, tagger, NULL, NULL) == SCRUBJAY_NULL);
    EXPECT(scrubjay_scrubber_with_tagger(NULL, tagger, &no_scrubber, NULL) == SCRUBJAY_NULL);
    EXPECT(scrubjay_scrubber_with_tagger(scrubber, NULL, &no_scrubber, NULL) == SCRUBJAY_NULL);
    EXPECT(scrubjay_scrubber_with_tagger(scrubber, tagger, NULL, NULL) == SCRUBJAY_NULL);
    EXPECT(none == NULL && no_detector == NULL && no_scrubber == NULL);
    scrubjay_detector_free(detector);
    scrubjay_scrubber_free(scrubber);
}

static int has(const scrubjay_findings *findings, uint32_t entity, const char *value) {
    const scrubjay_finding *found = scrubjay_findings_data(findings);
    size_t i, len = strlen(value);
    for (i = 0; i < scrubjay_findings_len(findings); i++)
        if (found[i].entity == entity && found[i].end - found[i].start == len &&
            memcmp(TEXT + found[i].start, value, len) == 0)
            return 1;
    return 0;
}

/* The text in chunks of `size` bytes: the same findings, at the same places, as in `whole`. */
static void cut(const scrubjay_detector *detector, size_t size, const scrubjay_finding *whole, size_t count) {
    scrubjay_findings *findings = scrubjay_findings_new();
    scrubjay_session *session = NULL;
    size_t at = 0, seen = 0, i;
    int more = 1;
    MUST(scrubjay_detector_session(detector, SCRUBJAY_UNIT_BYTE, &session, NULL) == SCRUBJAY_OK);
    while (more) {
        size_t left = sizeof TEXT - 1 - at, len = left < size ? left : size;
        more = len > 0;
        if (more)
            MUST(scrubjay_session_push(session, TEXT + at, len, NULL, findings, NULL) == SCRUBJAY_OK);
        else
            MUST(scrubjay_session_finish(session, NULL, findings, NULL, NULL) == SCRUBJAY_OK);
        at += len;
        for (i = 0; i < scrubjay_findings_len(findings); i++) {
            MUST(seen < count);
            MUST(memcmp(&scrubjay_findings_data(findings)[i], &whole[seen], sizeof *whole) == 0);
            seen += 1;
        }
    }
    MUST(seen == count);
    scrubjay_session_free(session);
    scrubjay_findings_free(findings);
}

/* Detectors of several policies, each thread its own, by one tagger. */
static void *work(void *number) {
    int i;
    for (i = 0; i < rounds; i++) {
        scrubjay_policy *policy = NULL;
        scrubjay_detector *plain = NULL, *tagging = NULL;
        scrubjay_findings *findings = scrubjay_findings_new();
        unsigned least = (unsigned)(*(int *)number + i) % 2 ? 60 : 100;
        MUST(scrubjay_policy_with_min_confidence(NULL, least, &policy, NULL) == SCRUBJAY_OK);
        MUST(scrubjay_detector_new(policy, &plain, NULL) == SCRUBJAY_OK);
        MUST(scrubjay_detector_with_tagger(plain, tagger, &tagging, NULL) == SCRUBJAY_OK);
        scrubjay_policy_free(policy);
        scrubjay_detector_free(plain);
        MUST(scrubjay_detector_detect(tagging, TEXT, sizeof TEXT - 1, 0, findings, NULL) == SCRUBJAY_OK);
        /* No name is as sure as 100. */
        MUST(has(findings, SCRUBJAY_ENTITY_PERSON, "Maria Fernandez") == (least == 60));
        scrubjay_detector_free(tagging);
        scrubjay_findings_free(findings);
    }
    return NULL;
}

static void names(void) {
    scrubjay_detector *plain = NULL, *tagging = NULL, *inside = NULL;
    scrubjay_scrubber *base = NULL, *scrubber = NULL;
    scrubjay_findings *findings = scrubjay_findings_new();
    scrubjay_buffer *out = scrubjay_buffer_new();
    scrubjay_finding whole[MOST];
    const size_t len = sizeof TEXT - 1;
    size_t count, i;
    EXPECT(scrubjay_detector_new(NULL, &plain, NULL) == SCRUBJAY_OK);
    EXPECT(scrubjay_detector_with_tagger(plain, tagger, &tagging, NULL) == SCRUBJAY_OK);
    EXPECT(scrubjay_scrubber_new(NULL, NULL, &base, NULL) == SCRUBJAY_OK);
    EXPECT(scrubjay_scrubber_with_tagger(base, tagger, &scrubber, NULL) == SCRUBJAY_OK);
    /* The one without a tagger stays as it is. */
    EXPECT(scrubjay_detector_detect(plain, TEXT, len, 0, findings, NULL) == SCRUBJAY_OK);
    EXPECT(scrubjay_findings_len(findings) == 1);
    EXPECT(has(findings, SCRUBJAY_ENTITY_EMAIL_ADDRESS, "jane@example.com"));
    scrubjay_detector_free(plain);
    scrubjay_scrubber_free(base);
    /* It is not needed any more: what uses it keeps it alive. */
    scrubjay_tagger_free(tagger);
    tagger = NULL;
    EXPECT(scrubjay_detector_detect(tagging, TEXT, len, 0, findings, NULL) == SCRUBJAY_OK);
    count = scrubjay_findings_len(findings);
    EXPECT(count >= 4 && count <= MOST);
    EXPECT(has(findings, SCRUBJAY_ENTITY_PERSON, "Maria Fernandez"));
    EXPECT(has(findings, SCRUBJAY_ENTITY_PERSON, "John Smith"));
    EXPECT(has(findings, SCRUBJAY_ENTITY_LOCATION, "Lisbon"));
    EXPECT(has(findings, SCRUBJAY_ENTITY_EMAIL_ADDRESS, "jane@example.com"));
    memcpy(whole, scrubjay_findings_data(findings), count * sizeof *whole);
    for (i = 1; i <= len; i = i < 9 ? i + 1 : 2 * i) {
        cut(tagging, i, whole, count);
        checks += 1;
    }
    EXPECT(scrubjay_scrubber_scrub(scrubber, TEXT, len, NULL, out, findings, NULL, NULL) == SCRUBJAY_OK);
    EXPECT(scrubjay_findings_len(findings) == count);
    EXPECT(scrubjay_buffer_len(out) > sizeof SCRUBBED);
    EXPECT(memcmp(scrubjay_buffer_data(out), SCRUBBED, sizeof SCRUBBED - 1) == 0);
    /* The scrubber's detector has it too. */
    EXPECT(scrubjay_scrubber_detector(scrubber, &inside, NULL) == SCRUBJAY_OK);
    scrubjay_scrubber_free(scrubber);
    EXPECT(scrubjay_detector_detect(inside, TEXT, len, 0, findings, NULL) == SCRUBJAY_OK);
    EXPECT(scrubjay_findings_len(findings) == count);
    scrubjay_detector_free(inside);
    scrubjay_detector_free(tagging);
    scrubjay_findings_free(findings);
    scrubjay_buffer_free(out);
}

int main(int argc, char **argv) {
    pthread_t threads[THREADS];
    int numbers[THREADS], i;
    char *bytes;
    if (argc < 2) return 2;
    if (argc > 2) rounds = atoi(argv[2]);
    bytes = file_read(argv[1], &model_len);
    model = (const uint8_t *)bytes;
    EXPECT(scrubjay_tagger_load(model, model_len, &tagger, NULL) == SCRUBJAY_OK);
    malformed();
    free(bytes);
    for (i = 0; i < THREADS; i++) {
        numbers[i] = i;
        EXPECT(pthread_create(&threads[i], NULL, work, &numbers[i]) == 0);
    }
    for (i = 0; i < THREADS; i++) EXPECT(pthread_join(threads[i], NULL) == 0);
    names();
    printf("%u checks\n", checks);
    return 0;
}
