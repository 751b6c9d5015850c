/* Reads the shared cases that `cargo xtask cases` writes: lines of fields, parted by tabs, bytes in
 * hexadecimal. Works as C99 and as C++17. */
#ifndef CASES_H
#define CASES_H

#include "file.h"

#include <stdint.h>
#include <string.h>

#define MOST_FIELDS 8

typedef struct {
    char *data;
    size_t len;
} bytes_t;

typedef struct {
    char *all;
    char *next;
    int line;
    bytes_t fields[MOST_FIELDS];
    int count;
} cases_t;

static inline void fail_at(const cases_t *cases, const char *what) {
    fprintf(stderr, "cases, line %d: %s\n", cases->line, what);
    exit(1);
}

static inline void cases_open(cases_t *cases, const char *path) {
    size_t len;
    memset(cases, 0, sizeof *cases);
    cases->all = file_read(path, &len);
    cases->next = cases->all;
}

static inline int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The next line; the first field stays as it is, and so do those that begin with `=`. 0 at the end. */
static inline int cases_next(cases_t *cases) {
    char *at = cases->next;
    if (*at == 0) return 0;
    cases->line += 1;
    cases->count = 0;
    for (;;) {
        bytes_t *field = &cases->fields[cases->count];
        if (cases->count == MOST_FIELDS) fail_at(cases, "too many fields");
        field->data = at;
        field->len = strcspn(at, "\t\n");
        char end = at[field->len];
        at += field->len + (end != 0);
        if (cases->count > 0 && field->data[0] != '=') {
            size_t bytes = field->len / 2;
            for (size_t i = 0; i < bytes; i++)
                field->data[i] = (char)(digit(field->data[2 * i]) * 16 + digit(field->data[2 * i + 1]));
            field->len = bytes;
        } else if (field->len > 0) {
            field->data[field->len] = 0;
        }
        cases->count += 1;
        if (end != '\t') break;
    }
    cases->next = at;
    return 1;
}

static inline int is(const cases_t *cases, const char *kind) {
    return strcmp(cases->fields[0].data, kind) == 0;
}

static inline int same(bytes_t field, const char *data, size_t len) {
    return field.len == len && (len == 0 || memcmp(field.data, data, len) == 0);
}

#endif
