// Compares verdicts (NDJSON on standard input) with the npm package validator; prints a count per rule.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The folder with node_modules: the first argument.
const validator = createRequire(`${process.argv[2]}/`)('validator');

const plain = (value) => value.replace(/[ .\/-]/g, '');
const rules = {
  BR_CPF: (value) => validator.isTaxID(plain(value), 'pt-BR'),
  BR_CNPJ: (value) => validator.isTaxID(plain(value), 'pt-BR'),
  CREDIT_CARD: (value) => validator.isLuhnNumber(plain(value)),
  DE_TAX_ID: (value) => validator.isTaxID(plain(value), 'de-DE'),
  ES_NIE: (value) => validator.isIdentityCard(plain(value), 'ES'),
  ES_NIF: (value) => validator.isIdentityCard(plain(value), 'ES'),
  FI_PERSONAL_IDENTITY_CODE: (value) => validator.isIdentityCard(value, 'FI'),
  IBAN_CODE: (value) => validator.isIBAN(value),
  IMEI: (value) => validator.isIMEI(plain(value)),
  IN_AADHAAR: (value) => validator.isIdentityCard(plain(value), 'IN'),
  IP_ADDRESS: (value) => validator.isIP(value.replace(/%.*/, '')),
  ISIN: (value) => validator.isISIN(value),
  IT_FISCAL_CODE: (value) => validator.isTaxID(value, 'it-IT'),
  PL_PESEL: (value) => validator.isIdentityCard(value, 'PL'),
  TH_TNIN: (value) => validator.isIdentityCard(plain(value), 'TH'),
};

if (process.argv[3] === '--names') {
  console.log(Object.keys(rules).join(' '));
  process.exit();
}
const known = new Map();
for (const line of readFileSync(new URL('known.txt', import.meta.url), 'utf8').split('\n')) {
  const [name, side, ...why] = line.split(' ').filter(Boolean);
  if (name && name !== '#') known.set(`${name} ${side}`, why.join(' '));
}
const tally = Object.fromEntries(Object.keys(rules).map((name) => [name, { compared: 0, valid: 0 }]));
const wrong = new Map();
const excused = new Map();
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { entity, value, verdict } = JSON.parse(line);
  if (!rules[entity]) continue;
  const theirs = rules[entity](value);
  tally[entity].compared += 1;
  tally[entity].valid += verdict && theirs ? 1 : 0;
  if (verdict !== theirs) {
    const key = `${entity} ${verdict ? 'ours' : 'theirs'}`;
    const where = known.has(key) ? excused : wrong;
    where.set(key, [...(where.get(key) ?? []), value]);
  }
}
let compared = 0;
for (const [name, { compared: count, valid }] of Object.entries(tally)) {
  console.log(name.padEnd(28), String(count).padStart(7), 'compared', String(valid).padStart(6), 'valid in both');
  compared += count;
}
for (const [key, values] of excused) console.log(`${key}: ${values.length} differ: ${known.get(key)}`);
for (const [key, values] of wrong) console.log(`DIFFER ${key}: ${values.length}, such as ${values.slice(0, 4)}`);
console.log(`${compared} values compared by ${Object.keys(rules).length} rules, ${[...wrong.values()].flat().length} differ`);
process.exit(wrong.size || Object.values(tally).some(({ valid }) => !valid) ? 1 : 0);
