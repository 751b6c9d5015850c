/* `names MODEL`: finds names in running text, by a model such as share/scrubjay/en-v1/tagger.bin. */
#include <scrubjay.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint8_t *read_all(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    uint8_t *bytes = NULL;
    long size;
    if (file == NULL) return NULL;
    if (fseek(file, 0, SEEK_END) == 0 && (size = ftell(file)) > 0 && fseek(file, 0, SEEK_SET) == 0) {
        bytes = malloc((size_t)size);
        *len = bytes == NULL ? 0 : fread(bytes, 1, (size_t)size, file);
    }
    fclose(file);
    return bytes;
}

int main(int argc, char **argv) {
    static const char text[] = "Yesterday Maria Fernandez called John Smith.";
    static const char wanted[] = "Yesterday <PERSON> called <PERSON>.";
    scrubjay_tagger *tagger = NULL;
    scrubjay_scrubber *plain = NULL, *scrubber = NULL;
    scrubjay_buffer *out = scrubjay_buffer_new();
    scrubjay_error *err = NULL;
    size_t len = 0;
    uint8_t *model = argc == 2 ? read_all(argv[1], &len) : NULL;
    int good = 0;
    scrubjay_status status = scrubjay_tagger_load(model, len, &tagger, &err);
    if (status == SCRUBJAY_OK) status = scrubjay_scrubber_new(NULL, NULL, &plain, &err);
    if (status == SCRUBJAY_OK) status = scrubjay_scrubber_with_tagger(plain, tagger, &scrubber, &err);
    if (status == SCRUBJAY_OK)
        status = scrubjay_scrubber_scrub(scrubber, text, strlen(text), NULL, out, NULL, NULL, &err);
    if (status == SCRUBJAY_OK) {
        len = scrubjay_buffer_len(out);
        printf("%.*s\n", (int)len, scrubjay_buffer_data(out));
        good = len == strlen(wanted) && memcmp(scrubjay_buffer_data(out), wanted, len) == 0;
    } else {
        fprintf(stderr, "%s\n", scrubjay_error_message(err));
    }
    free(model);
    scrubjay_error_free(err);
    scrubjay_buffer_free(out);
    scrubjay_scrubber_free(scrubber);
    scrubjay_scrubber_free(plain);
    scrubjay_tagger_free(tagger);
    return good ? 0 : 1;
}
