/** Requests that React's client never makes: what it makes, spoilt by bytes, by fields, by rows of Flight, by header. */
import { createRandom } from '../../random/random.ts';
import type { Random } from '../../random/random.ts';
import { costly, pieceSize } from './costly.ts';
import type { Recorded } from './serve.ts';

export interface FuzzRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Sent in pieces of that many bytes, without its length. */
  readonly pieces?: number;
  /** It calls what throws. */
  readonly mayFail?: true;
}

const ids = [
  '__proto__',
  'constructor',
  'toString',
  'then',
  '',
  '#',
  '*',
  'secretHelper',
  'echo#secretHelper',
  'module 0',
  'module 0#secretHelper',
  '%',
  '%E0%A4%A',
  '$h1',
  '$$',
  'gone',
  'a'.repeat(3000),
  'unregistered',
];
const types = [
  'text/plain',
  'text/plain;charset=utf-16',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary="',
  'multipart/form-data; boundary=x',
  'application/json',
  'application/x-www-form-urlencoded',
  ';',
  'TEXT/PLAIN',
];

/** React's notations, each pointing to some row. */
const marks = [
  '$',
  '$$',
  '$h',
  '$@',
  '$K',
  '$Q',
  '$W',
  '$i',
  '$R',
  '$r',
  '$X',
  '$x',
  '$B',
  '$A',
  '$O',
  '$o',
  '$g',
  '$M',
  '$V',
  '$n',
  '$D',
  '$S',
  '$T',
  '$F',
  '$L',
  '$E',
  '$P',
  '$I',
  '$-',
  '$N',
  '$u',
  '$Infinity',
];
const tails = [
  '',
  '0',
  '1',
  '2',
  '3',
  'ff',
  '1:id',
  '1:bound',
  '1:__proto__',
  '1:constructor',
  '1:__proto__:then',
  '0:0',
  '0:0:0',
  '1:then',
  '-1',
  '1e9',
  ' ',
  '99999999999999999999',
  '1:value:reason',
  '0:length',
];
const keys = [
  'id',
  'bound',
  'then',
  '__proto__',
  'constructor',
  'status',
  'value',
  'reason',
  '_response',
  'length',
  '$$typeof',
  '$$id',
  '$$bound',
  '$$promise',
  '$$consumed',
  'toJSON',
  'get',
];

/** The `index`-th spoilt request of a run. */
export function mutate(seeds: readonly Recorded[], seed: number): FuzzRequest {
  const random = createRandom(seed);
  const { headers, body } = random.pick(seeds);
  const changed = random.weighted<() => FuzzRequest>([
    [2, () => ({ headers, body: spoilBytes(random, body, random.pick(seeds).body) })],
    [4, () => ({ headers, body: spoilText(random, body) })],
    [2, () => ({ headers: spoilHeaders(random, headers), body })],
    [5, () => ownRows(random, headers)],
    [1, () => ({ headers, body: deep(random) })],
    [3, () => costly(random)],
  ])();
  if (changed.pieces === undefined && random.chance(0.05)) return { ...changed, pieces: pieceSize(random, changed.body.length) };
  return random.chance(0.1) ? { ...changed, headers: spoilHeaders(random, changed.headers) } : changed;
}

function spoilBytes(random: Random, body: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = [...body];
  for (let count = 1 + random.below(4); count > 0; count--) {
    const at = random.below(bytes.length + 1);
    const length = random.below(20);
    random.pick([
      () => bytes.splice(at, length),
      () => bytes.splice(at, 1, random.below(256)),
      () => bytes.splice(at, 0, ...Array.from({ length }, () => random.below(256))),
      () => bytes.splice(at, 0, ...bytes.slice(random.below(at + 1), at)),
      () => bytes.splice(at, length, ...other.slice(random.below(other.length), random.below(other.length))),
      () => bytes.splice(at),
    ])();
  }
  return new Uint8Array(bytes);
}

/** Within the text of the body, so that more of it survives: other references, keys, field names. */
function spoilText(random: Random, body: Uint8Array): Uint8Array<ArrayBuffer> {
  let text = new TextDecoder('latin1').decode(body);
  for (let count = 1 + random.below(3); count > 0; count--) {
    text = random.pick([
      () => text.replaceAll(/"\$[^"]*"/g, (found) => (random.chance(0.4) ? `"${reference(random)}"` : found)),
      () => text.replaceAll(/"[^"$]{1,30}"/g, (found) => (random.chance(0.2) ? `"${reference(random)}"` : found)),
      () => text.replaceAll(/"[a-z]+":/gi, (found) => (random.chance(0.4) ? `"${random.pick(keys)}":` : found)),
      () => text.replaceAll(/name="[^"]*"/g, (found) => (random.chance(0.3) ? `name="${fieldName(random)}"` : found)),
      () => text.replaceAll(/\d+/g, (found) => (random.chance(0.1) ? random.pick(['0', '-1', '1e400', '9'.repeat(400), 'null']) : found)),
    ])();
  }
  return latin1(text);
}

function spoilHeaders(random: Random, headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { 'server-function': _, ...anonymous } = headers;
  return random.pick([
    () => ({ ...headers, 'server-function': encodeURIComponent(random.pick(ids)) }),
    () => ({ ...headers, 'server-function': random.pick(ids.filter((id) => !/[^\x20-\x7e]/.test(id))) }),
    () => ({ ...headers, 'content-type': random.pick(types) }),
    () => anonymous,
  ])();
}

/** A multipart body of rows that fit together badly. */
function ownRows(random: Random, headers: Readonly<Record<string, string>>): FuzzRequest {
  const boundary = 'fuzz';
  const rows = Array.from({ length: 1 + random.below(6) }, (_, index) => [random.chance(0.8) ? String(index) : fieldName(random), row(random)] as const);
  const isForm = random.chance(0.4);
  const fields = isForm
    ? [
        ...rows.map(([name, value]) => [`$ACTION_1:${name}`, value] as const),
        ...random.pick([
          [['$ACTION_REF_1', '']],
          [['$ACTION_ID_echo', '']],
          [[`$ACTION_ID_${random.pick(ids)}`, '']],
          [
            ['$ACTION_REF_1', ''],
            ['$ACTION_KEY', 'k'],
          ],
        ] as const),
      ]
    : rows;
  const file = random.chance(0.2) ? '; filename="blob"\r\nContent-Type: application/octet-stream' : '';
  const body = `${fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`).join('')}--${boundary}--\r\n`;
  const { 'server-function': id = 'echo', ...anonymous } = headers;
  const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return { headers: isForm ? { ...anonymous, ...type } : { ...anonymous, ...type, 'server-function': id }, body: latin1(body) };
}

function row(random: Random): string {
  return random.weighted<() => string>([
    [3, () => JSON.stringify(Array.from({ length: random.below(4) }, () => reference(random)))],
    [2, () => `["$h${1 + random.below(3)}"]`],
    [
      3,
      () =>
        `{"id":"${random.weighted([
          [3, 'echo'],
          [2, 'bound'],
          [3, random.pick(ids)],
          [1, 'echo#secretHelper'],
          [1, reference(random)],
        ])}","bound":${random.weighted([
          [2, 'null'],
          [4, `"${reference(random)}"`],
          [1, '["x"]'],
        ])}}`,
    ],
    [3, () => `{${Array.from({ length: 1 + random.below(3) }, () => `"${random.pick(keys)}":"${reference(random)}"`).join(',')}}`],
    [1, () => `"${reference(random)}"`],
    [1, () => random.pick(['C', 'C"x"', 'x', '', 'null', '1', '[', '{"then":', '[[[["$0"]]]]', '"$0"'])],
    [1, () => `[${`"$${random.below(3)}",`.repeat(500)}1]`],
  ])();
}

function deep(random: Random): Uint8Array<ArrayBuffer> {
  const depth = random.pick([10, 1000, 30_000]);
  return latin1(
    random.pick([
      () => `${'['.repeat(depth)}${']'.repeat(depth)}`,
      () => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
      () => `[${'[],'.repeat(depth)}1]`,
      () => `["$n${'9'.repeat(depth)}"]`,
      () => JSON.stringify(Array.from({ length: depth % 5000 }, () => '$u')),
    ])(),
  );
}

function reference(random: Random): string {
  return random.pick(marks) + random.pick(tails);
}

function fieldName(random: Random): string {
  return random.pick([
    '0',
    '1',
    '2',
    '_1_x',
    '_0_',
    'S1',
    'S0',
    '$ACTION_ID_echo',
    '$ACTION_ID_secretHelper',
    '$ACTION_REF_1',
    '$ACTION_1:0',
    '$ACTION_1:1',
    '$ACTION_KEY',
    '__proto__',
    'constructor',
    '',
    ...ids.slice(0, 8),
  ]);
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
