import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoundArgs } from '../../src/runtime/captures/bound-args-core.ts';
import { decodeBase64, encodeBase64Url } from '../../src/runtime/ground/base64.ts';

const keyOf = (byte: number): string => Buffer.alloc(32, Uint8Array.of(byte, 255 - byte)).toString('base64');
const [first, second, third] = [keyOf(1), keyOf(251), keyOf(254)];
const processKey = Symbol.for('babel-plugin-use-server.processKey');

/** The runtime as another process has it. */
async function otherProcess(): Promise<BoundArgs> {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, processKey);
  return import('../../src/runtime/bound-args.ts');
}

let runtime: BoundArgs;
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
const seal = async (): Promise<string> => runtime.encryptBoundArgs('id', () => ['L', 'value']);
const open = (text: string): Promise<readonly unknown[]> => runtime.decryptBoundArgs('id', text);
const setKeys = (text: string): unknown => vi.stubEnv('USE_SERVER_ENCRYPTION_KEY', text);

beforeEach(async () => {
  runtime = await otherProcess();
  warn.mockClear();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('keys from the environment', () => {
  test('open in another process what was sealed in this one', async () => {
    setKeys(first);
    const text = await seal();
    runtime = await otherProcess();
    expect(await open(text)).toStrictEqual(['L', 'value']);
  });

  test('the first encrypts, all decrypt', async () => {
    setKeys(first);
    const old = await seal();
    setKeys(` ${second} , ${first},${third}`);
    const rotated = await seal();
    expect(await open(old)).toStrictEqual(['L', 'value']);
    setKeys(second);
    expect(await open(rotated)).toStrictEqual(['L', 'value']);
    await expect(open(old)).rejects.toMatchObject({ name: 'BoundArgumentsError' });
    setKeys(third);
    await expect(open(rotated)).rejects.toMatchObject({ name: 'BoundArgumentsError' });
  });

  test('may be written in the URL alphabet and without padding', async () => {
    setKeys(second);
    const text = await seal();
    setKeys(Buffer.alloc(32, Uint8Array.of(251, 4)).toString('base64url'));
    expect(await open(text)).toStrictEqual(['L', 'value']);
  });

  test.each([
    ['not base64 at all!', 'The key in USE_SERVER_ENCRYPTION_KEY is not Base64'],
    [Buffer.alloc(16, 7).toString('base64'), 'The key in USE_SERVER_ENCRYPTION_KEY has 16 bytes instead of 32'],
    ['7'.repeat(64), 'The key in USE_SERVER_ENCRYPTION_KEY has 48 bytes instead of 32'],
    [Buffer.alloc(32, 7).toString('base64'), 'The key in USE_SERVER_ENCRYPTION_KEY is one byte, again and again'],
    [`${first},${Buffer.alloc(32).toString('base64')}`, 'Key 2 of 2 in USE_SERVER_ENCRYPTION_KEY is one byte, again and again'],
    [`${first},`, 'Key 2 of 2 in USE_SERVER_ENCRYPTION_KEY is empty'],
    [`${first},${second},c2hvcnQ=`, 'Key 3 of 3 in USE_SERVER_ENCRYPTION_KEY has 5 bytes instead of 32'],
    [`${first} ${second}`, 'The key in USE_SERVER_ENCRYPTION_KEY is not Base64'],
  ])('%s is refused, by position and not by content', async (text, message) => {
    setKeys(text);
    for (const attempt of [seal(), open('L.AAAA')]) {
      const error: unknown = await attempt.catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'EncryptionKeyError', code: 'USE_SERVER_ENCRYPTION_KEY' });
      const words = String(error);
      expect(words).toContain(message);
      for (const part of text.split(',').filter((key) => key.length > 3)) expect(words).not.toContain(part.slice(0, 8));
    }
  });

  test('can be corrected without a restart', async () => {
    setKeys('wrong');
    await expect(seal()).rejects.toThrow();
    setKeys(first);
    expect(await open(await seal())).toStrictEqual(['L', 'value']);
  });
});

describe('without keys', () => {
  beforeEach(() => {
    setKeys('');
  });

  test('arguments open in this process only', async () => {
    const text = await seal();
    expect(await open(text)).toStrictEqual(['L', 'value']);
    runtime = await otherProcess();
    await expect(open(text)).rejects.toMatchObject({ name: 'BoundArgumentsError' });
  });

  test('another copy of the runtime in this process has the same key', async () => {
    const text = await seal();
    vi.resetModules();
    runtime = await import('../../src/runtime/bound-args.ts');
    expect(await open(text)).toStrictEqual(['L', 'value']);
  });

  test('production is warned once, development is not', async () => {
    await seal();
    expect(warn).not.toHaveBeenCalled();
    runtime = await otherProcess();
    vi.stubEnv('NODE_ENV', 'production');
    await Promise.all([seal(), seal(), open('L.AAAA').catch(() => {})]);
    vi.resetModules();
    runtime = await import('../../src/runtime/bound-args.ts');
    await seal();
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('USE_SERVER_ENCRYPTION_KEY is not set');
  });

  test('nobody is warned before something is sealed or opened', async () => {
    runtime = await otherProcess();
    vi.stubEnv('NODE_ENV', 'production');
    runtime.encryptBoundArgs('id', () => ['L']);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('Base64', () => {
  test('agrees with Buffer at every length', () => {
    for (let length = 0; length < 300; length++) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      const text = Buffer.from(bytes).toString('base64url');
      expect(encodeBase64Url(bytes)).toBe(text);
      expect(decodeBase64(text)).toStrictEqual(bytes);
      expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toStrictEqual(bytes);
    }
  });

  test('takes large data', () => {
    const bytes = new Uint8Array(3_000_001).fill(200);
    expect(decodeBase64(encodeBase64Url(bytes))).toStrictEqual(bytes);
  });

  test.each(['a', 'AA A', 'AA\n', '=', 'A===', 'AA=A', 'é', '_/', 'AAAA='])('%o is none', (text) => {
    expect(decodeBase64(text)).toBeNull();
  });
});
