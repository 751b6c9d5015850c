/* The README's C lines, compiled and run by the tests so that they stay true. */
#include <scrubjay.h>
#include <stdio.h>
#include <string.h>

int main(void) {
    const char *text = "Jane <jane@example.com> paid with 4111-1111-1111-1111";
    scrubjay_scrubber *scrubber = NULL;
    scrubjay_buffer *out = scrubjay_buffer_new();
    scrubjay_status status = scrubjay_scrubber_new(NULL, NULL, &scrubber, NULL);
    if (status == SCRUBJAY_OK)
        status = scrubjay_scrubber_scrub(scrubber, text, strlen(text), NULL, out, NULL, NULL, NULL);
    printf("%.*s\n", (int)scrubjay_buffer_len(out), scrubjay_buffer_data(out));
    int good = status == SCRUBJAY_OK && scrubjay_buffer_len(out) == 50 &&
               memcmp(scrubjay_buffer_data(out), "<PERSON> <<EMAIL_ADDRESS>> paid with <CREDIT_CARD>", 50) == 0;
    scrubjay_buffer_free(out);
    scrubjay_scrubber_free(scrubber);
    return good ? 0 : 1;
}
