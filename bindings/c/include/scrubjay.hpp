// scrubjay for C++17: finds personal data and secrets in a stream of bytes, replaces them, puts them back.
//
// Header only, over scrubjay.h. Classes own their handles: they move and do not copy, but for the immutable
// ones, which any number of threads may use at once through a const reference. Texts go in as string_view,
// any bytes. A function that can fail throws scrubjay::Error; with SCRUBJAY_EXPECTED defined before the
// include (or where exceptions are off) it returns a scrubjay::Result instead, which holds a value or an Error.
#ifndef SCRUBJAY_HPP
#define SCRUBJAY_HPP

#include "scrubjay.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#if !defined(SCRUBJAY_EXPECTED) && !defined(__cpp_exceptions)
#define SCRUBJAY_EXPECTED
#endif
#ifdef SCRUBJAY_EXPECTED
#include <cstdlib>
#else
#include <stdexcept>
#endif

namespace scrubjay {

using Finding = scrubjay_finding;
using Token = scrubjay_token;

/// Why a call failed. No message holds input, a key or a token.
#ifdef SCRUBJAY_EXPECTED
class Error {
public:
    Error(scrubjay_status status, std::uint64_t row, const std::string &message)
        : message_(message), status_(status), row_(row) {}
    const char *what() const noexcept { return message_.c_str(); }

private:
    std::string message_;
#else
class Error : public std::runtime_error {
public:
    Error(scrubjay_status status, std::uint64_t row, const std::string &message)
        : std::runtime_error(message), status_(status), row_(row) {}

private:
#endif
    scrubjay_status status_;
    std::uint64_t row_;

public:
    /// The number of the error, such as SCRUBJAY_POISONED.
    scrubjay_status status() const noexcept { return status_; }
    /// The row of a batch that failed, if it was one.
    std::optional<std::uint64_t> row() const noexcept {
        return row_ == SCRUBJAY_NO_ROW ? std::nullopt : std::optional<std::uint64_t>(row_);
    }
};

#ifdef SCRUBJAY_EXPECTED
/// A value or an Error. Asking for the value where there is none ends the process.
template <class T> class Result {
public:
    Result(T value) : value_(std::move(value)) {}
    Result(Error error) : error_(std::move(error)) {}
    bool has_value() const noexcept { return value_.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }
    T &value() & { return has_value() ? *value_ : std::abort(), *value_; }
    T &&value() && { return has_value() ? std::move(*value_) : (std::abort(), std::move(*value_)); }
    T &operator*() & { return value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return error_ ? *error_ : (std::abort(), *error_); }

private:
    std::optional<T> value_;
    std::optional<Error> error_;
};
template <> class Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}
    bool has_value() const noexcept { return !error_.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }
    const Error &error() const { return error_ ? *error_ : (std::abort(), *error_); }

private:
    std::optional<Error> error_;
};
#else
template <class T> using Result = T;
#endif

namespace detail {

template <auto Free> struct Freer {
    template <class T> void operator()(T *handle) const noexcept { Free(handle); }
};
template <class T, auto Free> using Handle = std::unique_ptr<T, Freer<Free>>;

inline Error take(scrubjay_status status, scrubjay_error *error) {
    Handle<scrubjay_error, scrubjay_error_free> owned(error);
    return Error(status, scrubjay_error_row(error), scrubjay_error_message(error));
}

/// What `good` makes of a call that succeeded, or its error.
template <class T, class F> Result<T> ends(scrubjay_status status, scrubjay_error *error, F &&good) {
    if (status != SCRUBJAY_OK) {
#ifdef SCRUBJAY_EXPECTED
        return Result<T>(take(status, error));
#else
        throw take(status, error);
#endif
    }
#ifdef SCRUBJAY_EXPECTED
    if constexpr (std::is_void_v<T>) {
        good();
        return Result<T>();
    } else {
        return Result<T>(good());
    }
#else
    return good();
#endif
}

inline std::string_view view(scrubjay_str text) {
    return text.len == 0 ? std::string_view() : std::string_view(text.data, text.len);
}
inline scrubjay_str str(std::string_view text) { return {text.data(), text.size()}; }

/// An array of plain structs that a list owns.
template <class T> class Span {
public:
    Span(const T *data, std::size_t size) : data_(data), size_(size) {}
    const T *begin() const noexcept { return data_; }
    const T *end() const noexcept { return data_ + size_; }
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
    const T &operator[](std::size_t at) const { return data_[at]; }

private:
    const T *data_;
    std::size_t size_;
};

/// Many texts as Arrow lays them out.
struct Rows {
    std::string all;
    std::vector<std::int64_t> offsets{0};

    explicit Rows(const std::vector<std::string_view> &texts) {
        for (auto text : texts) {
            all += text;
            offsets.push_back(static_cast<std::int64_t>(all.size()));
        }
    }
    /// An output, cut where `offsets` says by now.
    std::vector<std::string> cut(std::string_view text) const {
        std::vector<std::string> rows;
        for (std::size_t at = 0; at + 1 < offsets.size(); ++at) {
            auto from = static_cast<std::size_t>(offsets[at]);
            rows.emplace_back(text.substr(from, static_cast<std::size_t>(offsets[at + 1]) - from));
        }
        return rows;
    }
};

} // namespace detail

/// 32 bytes of randomness, for one purpose only.
using Seed = std::array<std::uint8_t, 32>;

/// A seed from the operating system.
inline Result<Seed> random_seed() {
    Seed seed{};
    scrubjay_error *error = nullptr;
    auto status = scrubjay_random(seed.data(), seed.size(), &error);
    return detail::ends<Seed>(status, error, [&] { return seed; });
}

/// Output of the library, to be used again and again. What it shows is good until the next call with it.
class Output {
public:
    Output()
        : buffer_(scrubjay_buffer_new()), findings_(scrubjay_findings_new()), tokens_(scrubjay_tokens_new()) {}
    /// The bytes of the last call.
    std::string_view text() const {
        return {scrubjay_buffer_data(buffer_.get()), scrubjay_buffer_len(buffer_.get())};
    }
    /// What the last call found.
    detail::Span<Finding> findings() const {
        return {scrubjay_findings_data(findings_.get()), scrubjay_findings_len(findings_.get())};
    }
    /// The rule that found it, such as "4-4-4-4".
    std::string_view rule(std::size_t at) const {
        return detail::view(scrubjay_findings_rules(findings_.get())[at]);
    }
    /// What looked like tokens in the last call of a Restorer.
    detail::Span<Token> tokens() const {
        return {scrubjay_tokens_data(tokens_.get()), scrubjay_tokens_len(tokens_.get())};
    }
    scrubjay_buffer *buffer() const noexcept { return buffer_.get(); }
    scrubjay_findings *found() const noexcept { return findings_.get(); }
    scrubjay_tokens *seen() const noexcept { return tokens_.get(); }

private:
    detail::Handle<scrubjay_buffer, scrubjay_buffer_free> buffer_;
    detail::Handle<scrubjay_findings, scrubjay_findings_free> findings_;
    detail::Handle<scrubjay_tokens, scrubjay_tokens_free> tokens_;
};

/// What to look for and what to do with it. Immutable.
class Policy {
public:
    /// The default policy.
    Policy() = default;
    static Result<Policy> from_toml(std::string_view text) {
        return make([&](auto **out, auto **error) {
            return scrubjay_policy_from_toml(text.data(), text.size(), out, error);
        });
    }
    static Result<Policy> from_json(std::string_view text) {
        return make([&](auto **out, auto **error) {
            return scrubjay_policy_from_json(text.data(), text.size(), out, error);
        });
    }
    /// The same policy with another threshold, from 0 to 100.
    Result<Policy> with_min_confidence(unsigned least) const {
        return make([&](auto **out, auto **error) {
            return scrubjay_policy_with_min_confidence(get(), least, out, error);
        });
    }
    /// The same policy for these entities only: names, or "all" or "default" alone.
    Result<Policy> with_entities(const std::vector<std::string_view> &names) const {
        auto list = texts(names);
        return make([&](auto **out, auto **error) {
            return scrubjay_policy_with_entities(get(), list.data(), list.size(), out, error);
        });
    }
    /// The same policy for these countries only, or "all" alone.
    Result<Policy> with_locales(const std::vector<std::string_view> &codes) const {
        auto list = texts(codes);
        return make([&](auto **out, auto **error) {
            return scrubjay_policy_with_locales(get(), list.data(), list.size(), out, error);
        });
    }
    /// The effective policy as JSON.
    Result<std::string> to_json() const { return text(scrubjay_policy_to_json); }
    /// SHA-256 of the effective policy.
    Result<std::string> hash() const { return text(scrubjay_policy_hash); }
    const scrubjay_policy *get() const noexcept { return handle_.get(); }

private:
    using Handle = detail::Handle<scrubjay_policy, scrubjay_policy_free>;
    explicit Policy(scrubjay_policy *handle) : handle_(handle) {}
    template <class F> static Result<Policy> make(F &&call) {
        scrubjay_policy *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = call(&out, &error);
        return detail::ends<Policy>(status, error, [&] { return Policy(out); });
    }
    template <class F> Result<std::string> text(F &&call) const {
        Output out;
        scrubjay_error *error = nullptr;
        auto status = call(get(), out.buffer(), &error);
        return detail::ends<std::string>(status, error, [&] { return std::string(out.text()); });
    }
    static std::vector<scrubjay_str> texts(const std::vector<std::string_view> &names) {
        std::vector<scrubjay_str> list;
        for (auto name : names) list.push_back(detail::str(name));
        return list;
    }
    Handle handle_;
};

/// A key ring seen from one namespace. Immutable.
class Keys {
public:
    explicit Keys(scrubjay_keys *handle) : handle_(handle) {}
    const scrubjay_keys *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<scrubjay_keys, scrubjay_keys_free> handle_;
};

/// Root keys by number. Immutable.
class Keyring {
public:
    /// A ring of one root key of 32 random bytes; `id` is from 0 to 1023.
    static Result<Keyring> of(std::uint32_t id, const std::uint8_t *root, std::size_t len) {
        return make([&](auto **out, auto **error) { return scrubjay_keyring_new(id, root, len, out, error); });
    }
    static Result<Keyring> generate(std::uint32_t id) {
        return make([&](auto **out, auto **error) { return scrubjay_keyring_generate(id, out, error); });
    }
    /// Reads a key file.
    static Result<Keyring> from_text(std::string_view text) {
        return make([&](auto **out, auto **error) {
            return scrubjay_keyring_from_text(text.data(), text.size(), out, error);
        });
    }
    Result<Keyring> with_key(std::uint32_t id, const std::uint8_t *root, std::size_t len) const {
        return make([&](auto **out, auto **error) {
            return scrubjay_keyring_with_key(get(), id, root, len, out, error);
        });
    }
    Result<Keyring> with_primary(std::uint32_t id) const {
        return make([&](auto **out, auto **error) { return scrubjay_keyring_with_primary(get(), id, out, error); });
    }
    Result<Keyring> without(std::uint32_t id) const {
        return make([&](auto **out, auto **error) { return scrubjay_keyring_without(get(), id, out, error); });
    }
    std::uint32_t primary() const { return scrubjay_keyring_primary(get()); }
    std::vector<std::uint32_t> ids() const {
        std::vector<std::uint32_t> ids(scrubjay_keyring_ids(get(), nullptr, 0));
        scrubjay_keyring_ids(get(), ids.data(), ids.size());
        return ids;
    }
    Result<std::string> fingerprint(std::uint32_t id) const {
        Output out;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_keyring_fingerprint(get(), id, out.buffer(), &error);
        return detail::ends<std::string>(status, error, [&] { return std::string(out.text()); });
    }
    /// The key file, keys and all, in `out`, which is wiped when it is next used or freed.
    Result<void> to_text(Output &out) const {
        scrubjay_error *error = nullptr;
        return detail::ends<void>(scrubjay_keyring_to_text(get(), out.buffer(), &error), error, [] {});
    }
    /// This ring seen from one namespace, such as a tenant.
    Result<Keys> keys(std::string_view name) const {
        scrubjay_keys *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_keyring_namespace(get(), name.data(), name.size(), &out, &error);
        return detail::ends<Keys>(status, error, [&] { return Keys(out); });
    }
    const scrubjay_keyring *get() const noexcept { return handle_.get(); }

private:
    explicit Keyring(scrubjay_keyring *handle) : handle_(handle) {}
    template <class F> static Result<Keyring> make(F &&call) {
        scrubjay_keyring *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = call(&out, &error);
        return detail::ends<Keyring>(status, error, [&] { return Keyring(out); });
    }
    detail::Handle<scrubjay_keyring, scrubjay_keyring_free> handle_;
};

/// The values behind session placeholders, in memory only. Any number of threads may use it at once.
class Vault {
public:
    static Result<Vault> make(const Seed &seed, const scrubjay_limits &limits = {}) {
        scrubjay_vault *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_vault_new(seed.data(), seed.size(), &limits, &out, &error);
        return detail::ends<Vault>(status, error, [&] { return Vault(out); });
    }
    /// Opens an exported vault: a second one, which goes its own way.
    static Result<Vault> import(const Keys &keys, std::string_view blob) {
        scrubjay_vault *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_vault_import(keys.get(), blob.data(), blob.size(), &out, &error);
        return detail::ends<Vault>(status, error, [&] { return Vault(out); });
    }
    /// The vault sealed with the primary key. A new seed for each export.
    Result<std::string> export_sealed(const Keys &keys, const Seed &seed) const {
        Output out;
        scrubjay_error *error = nullptr;
        auto status =
            scrubjay_vault_export(get(), keys.get(), seed.data(), seed.size(), out.buffer(), &error);
        return detail::ends<std::string>(status, error, [&] { return std::string(out.text()); });
    }
    std::size_t size() const { return scrubjay_vault_len(get()); }
    void set_time(std::uint64_t now) const { scrubjay_vault_set_time(get(), now); }
    void erase() const { scrubjay_vault_erase(get()); }
    /// Drops and wipes one value; tells whether it was there.
    Result<bool> erase_value(std::string_view entity, std::string_view value) const {
        std::uint32_t found = 0;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_vault_erase_value(get(), entity.data(), entity.size(), value.data(),
                                                 value.size(), &found, &error);
        return detail::ends<bool>(status, error, [&] { return found != 0; });
    }
    const scrubjay_vault *get() const noexcept { return handle_.get(); }

private:
    explicit Vault(scrubjay_vault *handle) : handle_(handle) {}
    detail::Handle<scrubjay_vault, scrubjay_vault_free> handle_;
};

/// What a session, a batch or a column works with; all of it is optional.
struct Options {
    scrubjay_unit unit = SCRUBJAY_UNIT_BYTE;
    const Vault *vault = nullptr;
    /// For "randomized-encrypt"; serves one call.
    std::optional<Seed> seed;
    /// For "date-shift".
    std::string_view subject;

    scrubjay_options raw() const {
        scrubjay_options raw{};
        raw.unit = unit;
        raw.vault = vault != nullptr ? vault->get() : nullptr;
        if (seed) {
            raw.seed = seed->data();
            raw.seed_len = seed->size();
        }
        raw.subject = subject.data();
        raw.subject_len = subject.size();
        return raw;
    }
};

/// Counts of what was done; never a value.
class Report {
public:
    explicit Report(scrubjay_report *handle) : handle_(handle) {}
    std::uint64_t bytes_in() const { return scrubjay_report_bytes_in(get()); }
    std::uint64_t bytes_out() const { return scrubjay_report_bytes_out(get()); }
    std::uint64_t total() const { return scrubjay_report_total(get()); }
    std::string_view policy() const { return detail::view(scrubjay_report_policy(get())); }
    std::size_t size() const { return scrubjay_report_len(get()); }
    /// The line at `at`, whose texts live as long as the report.
    Result<scrubjay_report_line> line(std::size_t at) const {
        scrubjay_report_line line{};
        scrubjay_error *error = nullptr;
        auto status = scrubjay_report_get(get(), at, &line, &error);
        return detail::ends<scrubjay_report_line>(status, error, [&] { return line; });
    }
    Result<std::string> to_json() const {
        Output out;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_report_to_json(get(), out.buffer(), &error);
        return detail::ends<std::string>(status, error, [&] { return std::string(out.text()); });
    }
    const scrubjay_report *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<scrubjay_report, scrubjay_report_free> handle_;
};

/// One stream being scrubbed or searched. One thread at a time.
class Session {
public:
    explicit Session(scrubjay_session *handle) : handle_(handle) {}
    /// Takes the next chunk, cut anywhere, and puts what is certain into `out`.
    Result<void> push(std::string_view chunk, Output &out) {
        scrubjay_error *error = nullptr;
        auto status = scrubjay_session_push(get(), chunk.data(), chunk.size(), out.buffer(), out.found(), &error);
        return detail::ends<void>(status, error, [] {});
    }
    /// Ends one text and begins another.
    Result<void> next_text(Output &out) {
        scrubjay_error *error = nullptr;
        auto status = scrubjay_session_next_text(get(), out.buffer(), out.found(), &error);
        return detail::ends<void>(status, error, [] {});
    }
    /// Ends the stream: puts the rest into `out`.
    Result<Report> finish(Output &out) {
        scrubjay_report *report = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_session_finish(get(), out.buffer(), out.found(), &report, &error);
        return detail::ends<Report>(status, error, [&] { return Report(report); });
    }
    /// Gives the session up: nothing more comes out of it.
    void poison() { scrubjay_session_poison(get(), nullptr); }
    std::size_t held() const { return scrubjay_session_held(handle_.get()); }
    scrubjay_session *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<scrubjay_session, scrubjay_session_free> handle_;
};

/// Finds names in running text, by a model such as models/en-v1/tagger.bin. Immutable; detectors and scrubbers
/// share its memory, and keep it alive.
class Tagger {
public:
    /// Reads a model, whose bytes are not needed any more afterwards.
    static Result<Tagger> load(std::string_view model) {
        scrubjay_tagger *out = nullptr;
        scrubjay_error *error = nullptr;
        auto bytes = reinterpret_cast<const std::uint8_t *>(model.data());
        auto status = scrubjay_tagger_load(bytes, model.size(), &out, &error);
        return detail::ends<Tagger>(status, error, [&] { return Tagger(out); });
    }
    const scrubjay_tagger *get() const noexcept { return handle_.get(); }

private:
    explicit Tagger(scrubjay_tagger *handle) : handle_(handle) {}
    detail::Handle<scrubjay_tagger, scrubjay_tagger_free> handle_;
};

/// Knows what to look for. Immutable.
class Detector {
public:
    static Result<Detector> make(const Policy &policy = Policy()) {
        scrubjay_detector *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_detector_new(policy.get(), &out, &error);
        return detail::ends<Detector>(status, error, [&] { return Detector(out); });
    }
    /// A detector for the same, which also finds the names that `tagger` finds.
    Result<Detector> with_tagger(const Tagger &tagger) const {
        scrubjay_detector *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_detector_with_tagger(get(), tagger.get(), &out, &error);
        return detail::ends<Detector>(status, error, [&] { return Detector(out); });
    }
    /// Puts what it finds into `out`.
    Result<void> detect(std::string_view text, Output &out, scrubjay_unit unit = SCRUBJAY_UNIT_BYTE) const {
        scrubjay_error *error = nullptr;
        auto status = scrubjay_detector_detect(get(), text.data(), text.size(), unit, out.found(), &error);
        return detail::ends<void>(status, error, [] {});
    }
    Result<std::vector<Finding>> detect(std::string_view text, scrubjay_unit unit = SCRUBJAY_UNIT_BYTE) const {
        Output out;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_detector_detect(get(), text.data(), text.size(), unit, out.found(), &error);
        return detail::ends<std::vector<Finding>>(status, error, [&] {
            return std::vector<Finding>(out.findings().begin(), out.findings().end());
        });
    }
    Result<Session> session(scrubjay_unit unit = SCRUBJAY_UNIT_BYTE) const {
        scrubjay_session *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_detector_session(get(), unit, &out, &error);
        return detail::ends<Session>(status, error, [&] { return Session(out); });
    }
    /// The name of an entity, also of one that the policy declared; it lives as long as the detector.
    std::string_view name(std::uint32_t entity) const { return detail::view(scrubjay_detector_name(get(), entity)); }
    std::uint32_t number(std::string_view name) const {
        return scrubjay_detector_number(get(), name.data(), name.size());
    }
    const scrubjay_detector *get() const noexcept { return handle_.get(); }

private:
    friend class Scrubber;
    explicit Detector(scrubjay_detector *handle) : handle_(handle) {}
    detail::Handle<scrubjay_detector, scrubjay_detector_free> handle_;
};

/// Values of one entity, one by one, there and back. Immutable.
class Column {
public:
    explicit Column(scrubjay_column *handle) : handle_(handle) {}
    Result<std::string> tokenize(std::string_view value) const { return run(scrubjay_column_tokenize, value); }
    Result<std::string> detokenize(std::string_view token) const { return run(scrubjay_column_detokenize, token); }
    /// The tokens of many values, in one call: all or none. Empty ones stay.
    Result<std::vector<std::string>> tokenize_many(const std::vector<std::string_view> &values) const {
        return many(0, values);
    }
    Result<std::vector<std::string>> detokenize_many(const std::vector<std::string_view> &tokens) const {
        return many(1, tokens);
    }
    const scrubjay_column *get() const noexcept { return handle_.get(); }

private:
    Result<std::vector<std::string>> many(std::uint32_t back, const std::vector<std::string_view> &texts) const {
        detail::Rows rows(texts);
        Output out;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_column_run_many(get(), back, rows.all.data(), rows.all.size(), rows.offsets.data(),
                                               texts.size(), out.buffer(), rows.offsets.data(), &error);
        return detail::ends<std::vector<std::string>>(status, error, [&] { return rows.cut(out.text()); });
    }
    template <class F> Result<std::string> run(F &&call, std::string_view text) const {
        Output out;
        scrubjay_error *error = nullptr;
        auto status = call(get(), text.data(), text.size(), out.buffer(), &error);
        return detail::ends<std::string>(status, error, [&] { return std::string(out.text()); });
    }
    detail::Handle<scrubjay_column, scrubjay_column_free> handle_;
};

/// Finds values and replaces them as a policy says. Immutable.
class Scrubber {
public:
    static Result<Scrubber> make(const Policy &policy = Policy()) { return build(policy, nullptr); }
    static Result<Scrubber> make(const Policy &policy, const Keys &keys) { return build(policy, keys.get()); }
    /// A scrubber that does the same, and with the names that `tagger` finds too.
    Result<Scrubber> with_tagger(const Tagger &tagger) const {
        scrubjay_scrubber *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_scrubber_with_tagger(get(), tagger.get(), &out, &error);
        return detail::ends<Scrubber>(status, error, [&] { return Scrubber(out); });
    }
    /// Puts the scrubbed text and what was found into `out`.
    Result<void> scrub(std::string_view text, Output &out, const Options &options = {}) const {
        auto raw = options.raw();
        scrubjay_error *error = nullptr;
        auto status = scrubjay_scrubber_scrub(get(), text.data(), text.size(), &raw, out.buffer(), out.found(),
                                              nullptr, &error);
        return detail::ends<void>(status, error, [] {});
    }
    Result<std::string> scrub(std::string_view text, const Options &options = {}) const {
        auto raw = options.raw();
        Output out;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_scrubber_scrub(get(), text.data(), text.size(), &raw, out.buffer(), nullptr, nullptr,
                                              &error);
        return detail::ends<std::string>(status, error, [&] { return std::string(out.text()); });
    }
    /// Many texts, each on its own, in one call: all or none.
    Result<std::vector<std::string>> scrub_many(const std::vector<std::string_view> &texts,
                                                const Options &options = {}) const {
        detail::Rows rows(texts);
        auto raw = options.raw();
        Output out;
        scrubjay_error *error = nullptr;
        auto status =
            scrubjay_scrubber_scrub_many(get(), rows.all.data(), rows.all.size(), rows.offsets.data(), texts.size(),
                                         &raw, out.buffer(), rows.offsets.data(), nullptr, nullptr, nullptr, &error);
        return detail::ends<std::vector<std::string>>(status, error, [&] { return rows.cut(out.text()); });
    }
    Result<Session> session(const Options &options = {}) const {
        auto raw = options.raw();
        scrubjay_session *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_scrubber_session(get(), &raw, &out, &error);
        return detail::ends<Session>(status, error, [&] { return Session(out); });
    }
    /// What the policy does with single values of one entity.
    Result<Column> column(std::uint32_t entity, const Options &options = {},
                          std::uint32_t key = SCRUBJAY_PRIMARY_KEY) const {
        auto raw = options.raw();
        scrubjay_column *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_scrubber_column(get(), entity, key, &raw, &out, &error);
        return detail::ends<Column>(status, error, [&] { return Column(out); });
    }
    Result<Detector> detector() const {
        scrubjay_detector *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_scrubber_detector(get(), &out, &error);
        return detail::ends<Detector>(status, error, [&] { return Detector(out); });
    }
    const scrubjay_scrubber *get() const noexcept { return handle_.get(); }

private:
    explicit Scrubber(scrubjay_scrubber *handle) : handle_(handle) {}
    static Result<Scrubber> build(const Policy &policy, const scrubjay_keys *keys) {
        scrubjay_scrubber *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_scrubber_new(policy.get(), keys, &out, &error);
        return detail::ends<Scrubber>(status, error, [&] { return Scrubber(out); });
    }
    detail::Handle<scrubjay_scrubber, scrubjay_scrubber_free> handle_;
};

/// How a Restorer works; all of it is optional.
struct RestoreOptions {
    const Keys *keys = nullptr;
    const Vault *vault = nullptr;
    /// Seals tokens again under the primary key instead of restoring them.
    std::optional<Seed> rotation;
    std::uint32_t mode = SCRUBJAY_MODE_TOLERANT;
    std::uint32_t landing = SCRUBJAY_LANDING_PLAIN;
    std::uint32_t json_levels = 1;
    std::uint32_t unknown = SCRUBJAY_OTHERWISE_KEEP;
    std::uint32_t damaged = SCRUBJAY_OTHERWISE_KEEP;
    std::uint32_t unopened = SCRUBJAY_OTHERWISE_KEEP;
};

/// Puts values back into one stream. One thread at a time.
class Restorer {
public:
    static Result<Restorer> make(const RestoreOptions &options) {
        scrubjay_restore_options raw{};
        raw.keys = options.keys != nullptr ? options.keys->get() : nullptr;
        raw.vault = options.vault != nullptr ? options.vault->get() : nullptr;
        if (options.rotation) {
            raw.rotation_seed = options.rotation->data();
            raw.rotation_seed_len = options.rotation->size();
        }
        raw.mode = options.mode;
        raw.landing = options.landing;
        raw.json_levels = options.json_levels;
        raw.unknown = options.unknown;
        raw.damaged = options.damaged;
        raw.unopened = options.unopened;
        scrubjay_restorer *out = nullptr;
        scrubjay_error *error = nullptr;
        auto status = scrubjay_restorer_new(&raw, &out, &error);
        return detail::ends<Restorer>(status, error, [&] { return Restorer(out); });
    }
    Result<void> push(std::string_view chunk, Output &out) {
        scrubjay_error *error = nullptr;
        auto status = scrubjay_restorer_push(get(), chunk.data(), chunk.size(), out.buffer(), out.seen(), &error);
        return detail::ends<void>(status, error, [] {});
    }
    Result<scrubjay_restore_report> finish(Output &out) {
        scrubjay_restore_report report{};
        scrubjay_error *error = nullptr;
        auto status = scrubjay_restorer_finish(get(), out.buffer(), out.seen(), &report, &error);
        return detail::ends<scrubjay_restore_report>(status, error, [&] { return report; });
    }
    void poison() { scrubjay_restorer_poison(get(), nullptr); }
    std::size_t held() const { return scrubjay_restorer_held(handle_.get()); }
    scrubjay_restorer *get() const noexcept { return handle_.get(); }

private:
    explicit Restorer(scrubjay_restorer *handle) : handle_(handle) {}
    detail::Handle<scrubjay_restorer, scrubjay_restorer_free> handle_;
};

} // namespace scrubjay

#endif // SCRUBJAY_HPP
