/** Made-up people and published test numbers. */
export const SAMPLE: Readonly<Record<string, string>> = {
  short: "Return of order 4829104",
  email: "maria.keller@example.com",
  phone: "+1 (212) 555-0147",
  id: "078-05-1120",
  long: [
    "Hello, I paid order 4829104 on 2026-03-04 with my card 4111 1111 1111 1111, but it never arrived.",
    "Please refund to DE89 3704 0044 0532 0130 00 and write to maria.keller@example.com,",
    "or call my office at +49 30 23125012. I ordered from 192.0.2.44.",
    "Yesterday Priya Sharma in your shop in Leicester told me to write.",
  ].join("\n"),
};
