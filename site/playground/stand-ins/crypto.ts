/** What the compiler asks of `node:crypto`, for browsers, where WebCrypto answers later and the compiler does not wait: SHA-256 and its HMAC. */

type Encoding = 'hex' | 'base64url';

const ROOTS = primes(64);
const ROUND_CONSTANTS = ROOTS.map((prime) => fraction(Math.cbrt(prime)));
const INITIAL = ROOTS.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const BLOCK = 64;

export function hash(algorithm: 'sha256', data: string | Uint8Array, encoding: Encoding): string {
  return createHash(algorithm).update(data).digest(encoding);
}

export function createHash(_algorithm: 'sha256'): Digest {
  return new Digest((data) => sha256(data));
}

export function createHmac(_algorithm: 'sha256', key: string): Digest {
  const bytes = bytesOf(key);
  const padded = new Uint8Array(BLOCK);
  padded.set(bytes.length > BLOCK ? sha256(bytes) : bytes);
  const withPad = (pad: number, data: Uint8Array): Uint8Array => sha256(joined([padded.map((byte) => byte ^ pad), data]));
  return new Digest((data) => withPad(0x5c, withPad(0x36, data)));
}

class Digest {
  private readonly parts: Uint8Array[] = [];
  private readonly finish: (data: Uint8Array) => Uint8Array;

  constructor(finish: (data: Uint8Array) => Uint8Array) {
    this.finish = finish;
  }

  update(data: string | Uint8Array): this {
    this.parts.push(bytesOf(data));
    return this;
  }

  digest(encoding: Encoding): string {
    const bytes = this.finish(joined(this.parts));
    if (encoding === 'hex') return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }
}

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** FIPS 180-4. */
function sha256(data: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((data.length + 9) / BLOCK) * BLOCK);
  padded.set(data);
  padded[data.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(data.length / 0x20000000));
  view.setUint32(padded.length - 4, data.length << 3);
  const state = Uint32Array.from(INITIAL);
  for (let block = 0; block < padded.length; block += BLOCK) addBlock(state, view, block);
  const result = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => result.setUint32(index * 4, word));
  return new Uint8Array(result.buffer);
}

function addBlock(state: Uint32Array, view: DataView, block: number): void {
  const words = new Uint32Array(BLOCK);
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(block + index * 4);
  for (let index = 16; index < BLOCK; index++) {
    const [a = 0, b = 0] = [words[index - 15], words[index - 2]];
    words[index] = (words[index - 16] ?? 0) + (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)) + (words[index - 7] ?? 0) + (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < BLOCK; index++) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND_CONSTANTS[index] ?? 0) + (words[index] ?? 0)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return Math.floor((root % 1) * 0x100000000);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}
