/* Scrubs a file to standard output in pieces, whatever its length: stream FILE.
 *
 * At an error nothing more comes out, and the program says where it was, never what stood there. */
#include <scrubjay.h>
#include <stdio.h>

static int fail(scrubjay_error *err, const char *file) {
    fprintf(stderr, "%s: %s (%s)\n", file, scrubjay_error_message(err),
            scrubjay_status_name(scrubjay_error_status(err)));
    scrubjay_error_free(err);
    return 1;
}

int main(int argc, char **argv) {
    static char chunk[64 * 1024];
    const char *name = argc > 1 ? argv[1] : "standard input";
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : stdin;
    scrubjay_scrubber *scrubber = NULL;
    scrubjay_session *session = NULL;
    scrubjay_report *report = NULL;
    scrubjay_error *err = NULL;
    scrubjay_buffer *out = scrubjay_buffer_new();
    int result = 0;
    if (file == NULL) {
        perror(name);
        return 1;
    }
    if (scrubjay_scrubber_new(NULL, NULL, &scrubber, &err) != SCRUBJAY_OK ||
        scrubjay_scrubber_session(scrubber, NULL, &session, &err) != SCRUBJAY_OK) {
        result = fail(err, name);
    }
    while (result == 0) {
        size_t len = fread(chunk, 1, sizeof chunk, file);
        if (len == 0) break;
        if (scrubjay_session_push(session, chunk, len, out, NULL, &err) != SCRUBJAY_OK) {
            result = fail(err, name);
        } else if (fwrite(scrubjay_buffer_data(out), 1, scrubjay_buffer_len(out), stdout) !=
                   scrubjay_buffer_len(out)) {
            perror("standard output");
            result = 1;
        }
    }
    if (result == 0 && ferror(file)) {
        /* What is held back may be half a value: it stays where it is. */
        scrubjay_session_poison(session, NULL);
        perror(name);
        result = 1;
    }
    if (result == 0) {
        if (scrubjay_session_finish(session, out, NULL, &report, &err) != SCRUBJAY_OK) {
            result = fail(err, name);
        } else {
            fwrite(scrubjay_buffer_data(out), 1, scrubjay_buffer_len(out), stdout);
            fprintf(stderr, "%s: %llu values\n", name, (unsigned long long)scrubjay_report_total(report));
        }
    }
    scrubjay_report_free(report);
    scrubjay_session_free(session);
    scrubjay_scrubber_free(scrubber);
    scrubjay_buffer_free(out);
    if (argc > 1) fclose(file);
    return result;
}
