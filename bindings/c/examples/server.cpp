// The shape of a request handler: one scrubber for the whole program, one vault for each conversation, one
// session for each request, and a restorer for each answer. Threads share the first two.
#include <cstdio>
#include <scrubjay.hpp>
#include <string>
#include <thread>
#include <vector>

namespace {

class Conversation {
public:
    Conversation(const scrubjay::Scrubber &scrubber)
        : scrubber_(scrubber), vault_(scrubjay::Vault::make(scrubjay::random_seed())) {}

    // What goes to the service: values become placeholders such as EMAIL_1GS.
    std::string request(std::string_view text) const {
        scrubjay::Options options;
        options.vault = &vault_;
        return scrubber_.scrub(text, options);
    }

    // What comes back, in pieces as the network cuts them.
    std::string answer(const std::vector<std::string> &pieces) const {
        scrubjay::RestoreOptions options;
        options.vault = &vault_;
        auto restorer = scrubjay::Restorer::make(options);
        scrubjay::Output out;
        std::string text;
        for (auto &piece : pieces) {
            restorer.push(piece, out);
            text += out.text();
        }
        restorer.finish(out);
        return text += out.text();
    }

private:
    const scrubjay::Scrubber &scrubber_;
    scrubjay::Vault vault_;
};

// A service that repeats what it is told, two bytes at a time.
std::vector<std::string> echo(const std::string &text) {
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at < text.size(); at += 2) pieces.push_back(text.substr(at, 2));
    return pieces;
}

} // namespace

int main() {
    try {
        auto policy = scrubjay::Policy::from_toml("action = 'session-token'");
        auto scrubber = scrubjay::Scrubber::make(policy);
        std::vector<std::thread> threads;
        std::vector<int> good(8);
        for (std::size_t id = 0; id < good.size(); id++) {
            threads.emplace_back([&, id] {
                // An exception must not leave a thread.
                try {
                    Conversation conversation(scrubber);
                    for (int turn = 0; turn < 50; turn++) {
                        auto text = "user" + std::to_string(id) + "@example.com asks again";
                        auto sent = conversation.request(text);
                        auto got = conversation.answer(echo(sent));
                        good[id] += sent.find('@') == std::string::npos && got == text;
                    }
                } catch (const scrubjay::Error &error) {
                    std::fprintf(stderr, "%s\n", error.what());
                }
            });
        }
        for (auto &thread : threads) thread.join();
        int all = 0;
        for (int count : good) all += count;
        std::printf("%d of 400 turns came back as they were\n", all);
        return all == 400 ? 0 : 1;
    } catch (const scrubjay::Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
