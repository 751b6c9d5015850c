/* rows FILE: nanoseconds for each text of 1 KiB in a file, as benches/rows.rs. */
#define _POSIX_C_SOURCE 200809L
#include "scrubjay.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

int main(int argc, char **argv) {
    static char text[1 << 22];
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
    size_t len, rows, at, block;
    int round;
    double sum = 0;
    unsigned long long total = 0;
    scrubjay_scrubber *scrubber = NULL;
    scrubjay_buffer *out = scrubjay_buffer_new();
    scrubjay_findings *findings = scrubjay_findings_new();
    if (file == NULL || scrubjay_scrubber_new(NULL, NULL, &scrubber, NULL) != SCRUBJAY_OK) return 1;
    len = fread(text, 1, sizeof text, file);
    fclose(file);
    rows = (len + 1023) / 1024;
    for (block = 0; block < len; block += 64 * 1024) {
        double best = 1e300;
        unsigned long long found = 0;
        size_t end = len - block < 64 * 1024 ? len : block + 64 * 1024;
        for (round = 0; round < 100; round++) {
            double start = now(), took;
            found = 0;
            for (at = block; at < end; at += 1024) {
                scrubjay_report *report = NULL;
                size_t size = end - at < 1024 ? end - at : 1024;
                if (scrubjay_scrubber_scrub(scrubber, text + at, size, NULL, out, findings, &report, NULL) !=
                    SCRUBJAY_OK)
                    return 1;
                found += scrubjay_report_total(report);
                scrubjay_report_free(report);
            }
            took = now() - start;
            if (took < best) best = took;
        }
        sum += best;
        total += found;
    }
    printf("%.1f %llu\n", sum / (double)rows, total);
    scrubjay_findings_free(findings);
    scrubjay_buffer_free(out);
    scrubjay_scrubber_free(scrubber);
    return 0;
}
