// The README's C++ lines, compiled and run by the tests so that they stay true.
#include <iostream>
#include <scrubjay.hpp>

int main() {
    auto policy = scrubjay::Policy::from_toml("[entity.CREDIT_CARD]\naction = 'mask'\nkeep_last = 4");
    auto scrubber = scrubjay::Scrubber::make(policy); // once; any number of threads may use it
    scrubjay::Output out;
    auto session = scrubber.session(); // one for each stream
    session.push("Jane <jane@example.com> paid with 4111-", out);
    std::string text(out.text());
    session.push("1111-1111-1111", out);
    text += out.text();
    auto report = session.finish(out);
    text += out.text();
    std::cout << text << '\n';
    return text == "<PERSON> <<EMAIL_ADDRESS>> paid with ****-****-****-1111" && report.total() == 3 ? 0 : 1;
}
