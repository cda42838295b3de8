/** The runtime where there is no Node: no `process`, no `Buffer`, perhaps no AsyncLocalStorage. */
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createBoundArgs } from '../../src/runtime/captures/bound-args-core.ts';
import type { FlightBinding } from '../../src/runtime/captures/flight-codec.ts';

const require = createRequire(import.meta.url);
const sealing = Symbol.for('babel-plugin-use-server.sealing');
const { renderToReadableStream }: FlightBinding = require('react-server-dom-webpack/server.edge');
Object.assign(globalThis, { __webpack_require__: Object.assign(() => {}, { u: () => {} }) });
const { createFromReadableStream }: FlightBinding = require('react-server-dom-webpack/client.edge');
const runtime = createBoundArgs({ renderToReadableStream, createFromReadableStream });
// Node makes FormData when somebody first asks for it, with Buffer.
void FormData;
const sourceDirectory = new URL('../../src/runtime/', import.meta.url);

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, sealing);
});

test('nothing is imported but neighbours, React, and what a host that it is for brings along', () => {
  const files = readdirSync(sourceDirectory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  const withoutReact = ['references.ts', 'registration/export-checks.ts', 'plain-bound-args.ts', 'captures/lazy-argument.ts'];
  expect(files).toEqual(expect.arrayContaining(withoutReact));
  for (const file of files) {
    const text = readFileSync(new URL(file, sourceDirectory), 'utf8');
    const specifiers = [...text.matchAll(/^(?:import|export) [^;]*? from '([^']+)';/gms)].map(([, specifier]) => specifier ?? '');
    for (const specifier of specifiers) {
      if (specifier.startsWith('.')) expect(new URL(specifier, new URL(file, sourceDirectory)).href).toContain(sourceDirectory.href);
      else
        expect(`${file}: ${specifier}`).toMatch(
          /: react-server-dom-(webpack|turbopack)\/(client|server)$|^next\/.*: private-next-rsc-[\w-]+$|^vite\/.*: @vitejs\/plugin-rsc\/[\w/-]+$/,
        );
      // References work with whatever binding registered them.
      if (withoutReact.includes(file)) expect(specifier).not.toContain('react');
    }
    // What comments say of `import()` is no import.
    expect(text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')).not.toMatch(/\bimport\(|\brequire\(|\bBuffer\b(?!:)[.(]/);
  }
});

describe.each(['with', 'without'])('%s AsyncLocalStorage', (storage) => {
  async function onTheEdge<T>(run: () => Promise<T>): Promise<T> {
    if (storage === 'with') vi.stubGlobal('AsyncLocalStorage', process.getBuiltinModule('node:async_hooks').AsyncLocalStorage);
    vi.stubGlobal('Buffer', undefined);
    vi.stubGlobal('process', undefined);
    try {
      return await run();
    } finally {
      vi.unstubAllGlobals();
    }
  }

  test('arguments are sealed and opened', async () => {
    const opened = await onTheEdge(async () => {
      const text = await runtime.encryptBoundArgs('id', () => ['L', new Map([[1, -0]])]);
      return runtime.decryptBoundArgs('id', text);
    });
    expect(opened).toStrictEqual(['L', new Map([[1, -0]])]);
    expect(Reflect.get(globalThis, sealing) === null).toBe(storage === 'without');
  });

  test('a reference that captures itself does not run away', async () => {
    const read = vi.fn((): readonly unknown[] => ['L', self()]);
    const self = (): unknown =>
      Object.assign(() => {}, { $$typeof: Symbol.for('react.server.reference'), $$id: 'self', $$bound: [runtime.encryptBoundArgs('self', read)] });
    runtime.configureBoundArgs({ serverManifest: {} });
    const outcome = await onTheEdge(() =>
      Promise.race([
        runtime.encryptBoundArgs('self', read).then(
          () => 'sealed',
          (error: Error) => error.message,
        ),
        new Promise((resolve) => setTimeout(resolve, 100, 'waiting')),
      ]),
    );
    if (storage === 'with') expect(outcome).toContain('contains the function itself');
    else expect(outcome).toBe('waiting');
    expect(read.mock.calls.length).toBeLessThan(3);
  });
});
