/* Many threads share a scrubber and a vault, with a session each; and two threads in one session, which
 * the library must refuse without harm. */
#define _POSIX_C_SOURCE 200809L
#include "scrubjay.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define THREADS 8

static scrubjay_scrubber *scrubber;
static scrubjay_vault *vault;
static scrubjay_session *contested;
static int rounds = 200;

static void must(scrubjay_status status) {
    if (status != SCRUBJAY_OK) {
        fprintf(stderr, "threads.c: %s\n", scrubjay_status_name(status));
        exit(1);
    }
}

static void *work(void *number) {
    char text[64];
    char first[64] = "";
    int len = snprintf(text, sizeof text, "mail user%d@example.com about it", *(int *)number);
    scrubjay_buffer *out = scrubjay_buffer_new();
    scrubjay_options options;
    int i;
    memset(&options, 0, sizeof options);
    options.vault = vault;
    for (i = 0; i < rounds; i++) {
        scrubjay_session *session = NULL;
        char got[64];
        size_t n;
        must(scrubjay_scrubber_session(scrubber, &options, &session, NULL));
        must(scrubjay_session_push(session, text, (size_t)len, out, NULL, NULL));
        n = scrubjay_buffer_len(out);
        memcpy(got, scrubjay_buffer_data(out), n);
        must(scrubjay_session_finish(session, out, NULL, NULL, NULL));
        memcpy(got + n, scrubjay_buffer_data(out), scrubjay_buffer_len(out));
        got[n + scrubjay_buffer_len(out)] = 0;
        scrubjay_session_free(session);
        if (i == 0) strcpy(first, got);
        if (strstr(got, "@") != NULL || strcmp(got, first) != 0) {
            fprintf(stderr, "threads.c: another text in another round\n");
            exit(1);
        }
    }
    scrubjay_buffer_free(out);
    return NULL;
}

static const char CHUNK[16384] = "a b ";

static void *contend(void *refused) {
    scrubjay_buffer *out = scrubjay_buffer_new();
    int i;
    for (i = 0; i < rounds; i++) {
        scrubjay_status status = scrubjay_session_push(contested, CHUNK, sizeof CHUNK, out, NULL, NULL);
        if (status == SCRUBJAY_IN_USE)
            *(int *)refused += 1;
        else
            must(status);
    }
    scrubjay_buffer_free(out);
    return NULL;
}

int main(int argc, char **argv) {
    static const char POLICY[] = "action = 'session-token'";
    pthread_t threads[THREADS];
    int numbers[THREADS], refused[2] = {0, 0};
    uint8_t seed[32];
    scrubjay_policy *policy = NULL;
    scrubjay_options options;
    scrubjay_buffer *out = scrubjay_buffer_new();
    scrubjay_report *report = NULL;
    int i;
    if (argc > 1) rounds = atoi(argv[1]);
    must(scrubjay_random(seed, 32, NULL));
    must(scrubjay_vault_new(seed, 32, NULL, &vault, NULL));
    must(scrubjay_policy_from_toml(POLICY, strlen(POLICY), &policy, NULL));
    must(scrubjay_scrubber_new(policy, NULL, &scrubber, NULL));
    scrubjay_policy_free(policy);
    for (i = 0; i < THREADS; i++) {
        numbers[i] = i;
        if (pthread_create(&threads[i], NULL, work, &numbers[i]) != 0) return 1;
    }
    for (i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    if (scrubjay_vault_len(vault) != THREADS) {
        fprintf(stderr, "threads.c: the vault has another number of values\n");
        return 1;
    }
    memset(&options, 0, sizeof options);
    options.vault = vault;
    must(scrubjay_scrubber_session(scrubber, &options, &contested, NULL));
    for (i = 0; i < 2; i++)
        if (pthread_create(&threads[i], NULL, contend, &refused[i]) != 0) return 1;
    for (i = 0; i < 2; i++) pthread_join(threads[i], NULL);
    must(scrubjay_session_finish(contested, out, NULL, &report, NULL));
    if (scrubjay_report_bytes_in(report) != (uint64_t)(2 * rounds - refused[0] - refused[1]) * sizeof CHUNK) {
        fprintf(stderr, "threads.c: a chunk was lost or taken twice\n");
        return 1;
    }
    scrubjay_report_free(report);
    scrubjay_buffer_free(out);
    scrubjay_session_free(contested);
    scrubjay_scrubber_free(scrubber);
    scrubjay_vault_free(vault);
    printf("%d threads, %d rounds; %d of %d calls in one session refused\n", THREADS, rounds,
           refused[0] + refused[1], 2 * rounds);
    return 0;
}
