/* Reads a whole file. Works as C99 and as C++17. */
#ifndef FILE_H
#define FILE_H

#include <stdio.h>
#include <stdlib.h>

/* The file's bytes, with a NUL behind them; ends the program where it cannot be read. */
static inline char *file_read(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    long size;
    char *data;
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    rewind(file);
    data = (char *)malloc((size_t)size + 1);
    if (data == NULL || fread(data, 1, (size_t)size, file) != (size_t)size) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    data[size] = 0;
    fclose(file);
    *len = (size_t)size;
    return data;
}

#endif
