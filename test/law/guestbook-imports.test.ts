/** The guestbook's Server Functions, imported by a client component through `@/…` in every form there is, under the law. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { onDisk } from '../harness/on-disk.ts';
import type { LawPrograms, Sources } from './law.ts';
import { runLaw } from './law.ts';

const guestbook = fileURLToPath(new URL('../../examples/guestbook/', import.meta.url));
const read = (path: string): string => readFileSync(guestbook + path, 'utf8');

process.env['GUESTBOOK_DATABASE'] = ':memory:';

const ENTRY = 'components/every-form.tsx';
const added: Readonly<Record<string, string>> = {
  'lib/index.ts': "export * from '@/lib/more';\nexport { clearGuestbook as clear } from '@/app/actions';\n",
  'lib/more.ts':
    "import { countView } from '@/app/actions';\nexport { countView as count };\nexport * as guestbook from '@/app/actions';\nexport { subscribe } from '@/lib/newsletter';\n",
  [ENTRY]: `'use client';
import { search, type SignState } from '@/app/actions';
import { search as find } from '@/app/actions';
import * as actions from '@/app/actions';
import { clear, count, guestbook } from '@/lib';
import { subscribe } from '@/lib/newsletter';
export { countView } from '@/app/actions';
export * from '@/app/actions';

const nothingYet: SignState = { signed: 0, error: null };

export function EveryForm() {
  const run = async () => {
    const later = await import('@/app/actions');
    // The store may outlive its module, so the second run counts on.
    const before = await count();
    const attempt = async (call: () => Promise<unknown>) => call().catch((error: Error) => error.message);
    return [
      await search('engine'), await find('first'), await actions.search('works'), await later.search('nothing'),
      (await count()) - before, (await guestbook.countView()) - before, await attempt(clear), await attempt(() => actions.sign(nothingYet, new FormData())),
      await attempt(() => subscribe(new FormData())),
      [search === find, find === actions.search, later.search === search, guestbook.search === search],
    ];
  };
  return <button onClick={run}>{Object.keys(actions).filter((name) => name !== '__esModule').sort().join(' ')}</button>;
}
`,
};

/** What the app's bundler would do about the alias. */
function withoutAlias(path: string, code: string): string {
  return code.replaceAll(/(['"])@\/([^'"]+)\1/g, (_, quote: string, target: string) => {
    const relative = posix.relative(posix.dirname(path), target);
    return `${quote}${relative.startsWith('.') ? relative : `./${relative}`}${quote}`;
  });
}

const mapped = (files: Iterable<readonly [string, string]>): Sources => new Map([...files].map(([path, code]) => [path, withoutAlias(path, code)]));

it('means the same as if the directive were not there', async () => {
  const sources = new Map([
    ...['app/actions.ts', 'lib/form.ts', 'lib/newsletter.ts', 'lib/session.ts', 'lib/store.ts'].map((path) => [path, read(path)] as const),
    ...Object.entries(added),
  ]);
  await onDisk([...sources, ['tsconfig.json', read('tsconfig.json')]], async (root) => {
    const compiled = (layer: 'server' | 'client', paths: readonly string[]): ReadonlyMap<string, ReturnType<typeof compile>> =>
      new Map(paths.map((path) => [path, compile(sources.get(path) ?? '', { filename: path, root, layer, clientImports: true })]));
    const texts = (results: ReadonlyMap<string, ReturnType<typeof compile>>): Sources =>
      mapped([...results].map(([path, result]) => [path, result?.code ?? sources.get(path) ?? '']));
    const server = compiled('server', [...sources.keys()]);
    // The app's actions and the newsletter are not there: an import of them would lead nowhere.
    const client = compiled('client', Object.keys(added));
    const programs: LawPrograms = {
      entry: ENTRY,
      plain: mapped(sources),
      server: texts(server),
      client: texts(client),
      references: [...server].flatMap(([module, result]) => (result?.references ?? []).map(({ id, exportedAs }) => ({ id, exportName: exportedAs, module }))),
    };
    const report = await runLaw(programs, async ({ client: loaded }) => {
      const component = loaded?.['EveryForm'] as () => { readonly props: { readonly onClick: () => Promise<unknown>; readonly children: unknown } };
      const { props } = component();
      const { countView } = loaded as { readonly countView: () => Promise<number> };
      const before = await countView();
      return [await props.onClick(), props.children, (await countView()) - before];
    });
    expect(report.difference).toBeNull();
    expect(report.plain.outcome).toContain('Nobody is signed in.');
    expect(client.get(ENTRY)?.serverModules.map((path) => posix.relative(root, path))).toEqual(['app/actions.ts', 'lib/newsletter.ts']);
  });
});

it("the app's own client components need no module of Server Functions", () => {
  const components = readdirSync(`${guestbook}components`)
    .map((name) => `components/${name}`)
    .filter((path) => read(path).startsWith("'use client'"));
  const rewritten = components.flatMap((path) => {
    const result = compile(read(path), { filename: path, root: guestbook, layer: 'client', clientImports: true, development: true });
    const imports = [...(result?.code ?? '').matchAll(/import (?!type\b)[^;]*? from '@\/app\/[^']+'/g)];
    expect(imports).toEqual([]);
    return result?.serverModules.length ? [path] : [];
  });
  expect(rewritten).toEqual(['components/search-box.tsx', 'components/sign-form.tsx', 'components/view-counter.tsx']);
});
