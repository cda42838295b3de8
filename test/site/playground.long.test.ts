/** The playground's compiler: it needs nothing of Node.js, is not too large, and says what `compile()` says. */
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromHash, toHash } from '../../site/playground/state.ts';
import type { State } from '../../site/playground/state.ts';
import { standIns } from '../../site/playground/stand-ins.ts';
import type { Examined, Settings } from '../../site/playground/examine.ts';
import { compile } from '../../src/compile.ts';
import { readFixtures } from '../fixtures/read-fixture.ts';

const MOST_BYTES = 130_000;
const settings: Settings = { filename: 'app/page.tsx', layer: 'server', runtime: 'webpack', development: true, encryptBoundArgs: true };

let bundle = '';
let examine: (code: string, settings: Settings) => Examined;

beforeAll(async () => {
  const bundler = await rolldown({
    input: fileURLToPath(new URL('../../site/playground/examine.ts', import.meta.url)),
    platform: 'browser',
    tsconfig: false,
    plugins: [standIns()],
    transform: { define: { 'import.meta.url': '""' } },
  });
  const { output } = await bundler.generate({ format: 'iife', name: 'playground', minify: true });
  expect(output.map((one) => (one.type === 'chunk' ? [...one.imports, ...one.dynamicImports] : []))).toEqual([[]]);
  bundle = output[0].code;
  // Of all that is no part of the language, these alone.
  const browser = createContext({ TextEncoder, btoa, URL });
  runInContext(bundle, browser);
  ({ examine } = runInContext('playground', browser) as { examine: typeof examine });
});

describe('the compiler in a browser', () => {
  it('imports nothing, of Node.js or else', () => {
    expect(bundle.match(/["'`]node:[\w/]+["'`]|\brequire\("/g)).toBeNull();
  });

  it('is not too large', () => {
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThan(MOST_BYTES);
  });

  it('gives what compile() gives, for every fixture', () => {
    const outcome = (code: string, filename: string, layer: 'server' | 'client', development: boolean): string => {
      try {
        return (
          compile(code, { filename: `/project/${filename}`, root: '/project', layer, development, resolve: false })?.code ??
          '// Nothing to do: there is no directive in it.'
        );
      } catch (error) {
        return `/*\n${(error instanceof Error ? error.message : String(error)).trim().replaceAll('*/', '* /')}\n*/`;
      }
    };
    // The page has no parser for Flow.
    const fixtures = readFixtures().filter(({ name, source: { entry, files } }) => !name.startsWith('flow/') && files.get(entry)?.includes('@flow') !== true);
    expect(fixtures.length).toBeGreaterThan(500);
    for (const [
      index,
      {
        name,
        source: { entry, files },
      },
    ] of fixtures.entries()) {
      const code = files.get(entry) ?? '';
      const development = index % 2 === 0;
      const found = examine(code, { ...settings, filename: entry, development });
      expect([name, found.server]).toEqual([name, outcome(code, entry, 'server', development)]);
      expect([name, found.client]).toEqual([name, outcome(code, entry, 'client', development)]);
    }
  }, 300_000);
});

describe('what is shown', () => {
  const code = `export default function Post({ post }) {
  async function comment(formData) { 'use server'; return [post.id, formData]; }
  return <form action={comment} />;
}`;

  it('captures, and how they travel', () => {
    expect(examine(code, settings).captures).toBe('Post.comment(formData)\n  post.id, encrypted');
    expect(examine(code, { ...settings, encryptBoundArgs: false }).captures).toBe(
      'Post.comment(formData)\n  post.id, in clear: everybody can read and change it',
    );
    expect(examine("'use server';\nexport async function save() {}", settings).captures).toBe('save()\n  captures nothing');
  });

  it('the manifest, the phases and diagnostics of the layer', () => {
    const { manifest, phases, diagnostics } = examine(code, settings);
    expect(JSON.parse(manifest).references['app/page.tsx#Post.comment'].captures).toEqual(['post.id']);
    expect(phases).toMatch(/^scopes\n[^]*\nanalysis\n[^]*\nplan\n[^]*\nedits\n/);
    expect(diagnostics).toBe('');
    const refused = examine(code, { ...settings, layer: 'client' });
    expect(refused.diagnostics).toContain('client-module-defines-server-function');
    expect(refused.phases).toMatch(/^diagnostics\n/);
  });

  it('that Flow is not read', () => {
    const { server } = examine("// @flow\n'use server';\nexport async function save(id: ?string) {}", { ...settings, filename: 'actions.js' });
    expect(server).toContain('The playground does not read Flow.');
  });

  it.each(['', 'const a = 1;', 'const = ;', "'use server", "'use server'; export function a() {}", '\ufeff', '<T,>() => 1', 'x'.repeat(100_000)])(
    'something, whatever is written: %#',
    (text) => {
      for (const layer of ['server', 'client'] as const) {
        for (const runtime of ['webpack', 'turbopack', 'vite', 'next'] as const) {
          for (const shown of Object.values(examine(text, { ...settings, layer, runtime }))) expect(typeof shown).toBe('string');
        }
      }
      expect(() => examine("'use server'; export async function a() {}", { ...settings, filename: text.slice(0, 50) })).not.toThrow();
    },
  );
});

describe('the address', () => {
  const state: State = { ...settings, code: "const größe = '🙂\n'; // +/=", tab: 'phases' };

  it('keeps everything', () => {
    expect(toHash(state)).toMatch(/^#[\w-]+$/);
    expect(fromHash(toHash(state))).toEqual(state);
  });

  it.each([
    '',
    '#',
    '#some-heading',
    toHash(state).slice(0, 40),
    `#${btoa('null')}`,
    `#${btoa('{"layer":"edge","code":1,"tab":"x","development":"yes","__proto__":{"tab":"phases"}}')}`,
  ])('is nothing where it cannot be understood: %s', (hash) => {
    expect(fromHash(hash)).toEqual({});
  });
});
