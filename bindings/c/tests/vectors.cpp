// The shared cases through the C++ header, with exceptions or, under SCRUBJAY_EXPECTED, without.
#include "scrubjay.hpp"

#include "cases.h"

#include <optional>

using namespace scrubjay;

#ifdef SCRUBJAY_EXPECTED
template <class T> static T get(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().what());
        std::exit(1);
    }
    return std::move(result).value();
}
static void get(Result<void> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().what());
        std::exit(1);
    }
}
template <class F> static bool fails(F &&f) { return !f(); }
#else
template <class T> static T get(T value) { return value; }
#define get(...) __VA_ARGS__
template <class F> static bool fails(F &&f) {
    try {
        f();
        return false;
    } catch (const Error &error) {
        return error.status() != SCRUBJAY_OK && *error.what() != 0;
    }
}
#endif

static cases_t cases;

static void expect(bool good, const char *what) {
    if (!good) fail_at(&cases, what);
}
static std::string_view field(int at) { return {cases.fields[at].data, cases.fields[at].len}; }
static Seed seed(std::uint8_t byte) {
    Seed seed{};
    seed.fill(byte);
    return seed;
}
static Keys keys() {
    Seed root{};
    for (std::size_t i = 0; i < root.size(); i++) root[i] = static_cast<std::uint8_t>(i);
    auto id = static_cast<std::uint32_t>(std::atoi(cases.fields[2].data + 1));
    auto ring = get(Keyring::of(id, root.data(), root.size()));
    return get(ring.keys(field(3)));
}
static std::string told(const std::vector<Finding> &findings) {
    std::string text = "=";
    for (auto &f : findings) {
        if (text.size() > 1) text += ';';
        text += std::to_string(f.start) + ',' + std::to_string(f.end) + ',' + std::to_string(f.entity) + ',' +
                std::to_string(f.confidence) + ',' + std::to_string(f.flags);
    }
    return text;
}

static void golden_value() {
    auto scrubber = get(Scrubber::make(get(Policy::from_toml(field(1))), keys()));
    auto vault = get(Vault::make(seed(9)));
    Options options;
    options.vault = &vault;
    options.seed = seed(4);
    options.subject = "patient 17";
    auto number = scrubjay_entity_number(field(4).data(), field(4).size());
    auto column = get(scrubber.column(number, options));
    expect(get(column.tokenize(field(5))) == field(6), "another token");
    if (field(7) == "=")
        expect(fails([&] { return column.detokenize(field(6)); }), "no way back was expected");
    else
        expect(get(column.detokenize(field(6))) == field(7) &&
                   get(column.detokenize_many({field(6), ""})) == std::vector<std::string>{std::string(field(7)), ""},
               "another value");
}

static void golden_text() {
    auto key = keys();
    auto scrubber = get(Scrubber::make(get(Policy::from_toml(field(1))), key));
    auto vault = get(Vault::make(seed(9)));
    Options options;
    options.vault = &vault;
    options.seed = seed(4);
    expect(get(scrubber.scrub(field(4), options)) == field(5), "another scrubbed text");
    RestoreOptions back;
    back.keys = &key;
    back.vault = &vault;
    auto restorer = get(Restorer::make(back));
    Output out;
    get(restorer.push(field(5), out));
    std::string restored(out.text());
    get(restorer.finish(out));
    restored += out.text();
    expect(restored == field(6), "another restored text");
}

/// Names in running text, by a tagger that a detector and a scrubber share and outlive.
static void names(const char *path) {
    std::size_t len = 0;
    char *bytes = file_read(path, &len);
    std::string_view model(bytes, len);
    expect(fails([&] { return Tagger::load(model.substr(1)); }), "a part of a model is none");
    std::optional<Tagger> tagger(get(Tagger::load(model)));
    std::free(bytes);
    auto plain = get(Detector::make());
    auto detector = get(plain.with_tagger(*tagger));
    auto scrubber = get(get(Scrubber::make()).with_tagger(*tagger));
    Tagger moved(std::move(*tagger));
    tagger.reset();
    std::string_view text = "Yesterday Maria Fernandez called John Smith.";
    auto found = get(detector.detect(text));
    expect(get(plain.detect(text)).empty(), "a detector without a tagger finds a name");
    expect(found.size() == 2 && found[0].entity == SCRUBJAY_ENTITY_PERSON &&
               text.substr(found[0].start, found[0].end - found[0].start) == "Maria Fernandez",
           "a name was missed");
    expect(get(scrubber.scrub(text)) == "Yesterday <PERSON> called <PERSON>.", "a name was left");
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    std::optional<Scrubber> scrubber;
    std::optional<Detector> detector;
    unsigned count = 0;
    cases_open(&cases, argv[1]);
    while (cases_next(&cases)) {
        if (is(&cases, "policy")) {
            scrubber.emplace(get(Scrubber::make(get(Policy::from_json(field(1))))));
            detector.emplace(get(scrubber->detector()));
            continue;
        }
        if (is(&cases, "detect")) {
            auto unit = static_cast<scrubjay_unit>(std::atoi(cases.fields[1].data + 1));
            expect(told(get(detector->detect(field(2), unit))) == field(3), "other findings");
        } else if (is(&cases, "scrub")) {
            expect(get(scrubber->scrub(field(1))) == field(2), "another text");
            auto rows = get(scrubber->scrub_many({field(1), "", field(1)}));
            expect(rows.size() == 3 && rows[0] == field(2) && rows[1].empty() && rows[2] == field(2),
                   "other rows");
            Output out;
            auto session = get(scrubber->session());
            get(session.push(field(1), out));
            std::string text(out.text());
            get(session.finish(out));
            text += out.text();
            expect(text == field(2), "another text in a session");
            expect(fails([&] { return session.push("x", out); }), "a finished session takes more");
        } else if (is(&cases, "value")) {
            golden_value();
        } else if (is(&cases, "text")) {
            golden_text();
        } else {
            fail_at(&cases, "what is this?");
        }
        count += 1;
    }
    expect(fails([] { return Policy::from_toml("nonsense"); }), "nonsense is no policy");
    names(argv[2]);
    std::free(cases.all);
    std::printf("%u cases\n", count);
}
