/** Files with `'use client'` as the server sees them, on React's own server code. */
import { expect, test } from 'vitest';
import { clientReferences } from '../../src/hosts/webpack/build/client-references.ts';
import { build, createProject } from './project.ts';
import { APP, loadApp } from './app.ts';

const read = (code: string, filename = 'button.tsx'): string | null =>
  clientReferences(code, { filename, clientReference: `app/${filename}`, server: 'react-server-dom-webpack/server' });

/** The names that the server's version exports. */
function namesOf(code: string): string[] {
  return [...(read(code) ?? '').matchAll(/registerClientReference\(.*, "app\/button\.tsx", ("[^"]+")\);$/gm)].map(
    ([, name = '']) => JSON.parse(name) as string,
  );
}

test.each([
  ["'use client';\nexport function A() {}", ['A']],
  ['// A comment.\n"use client"\nexport const a = 1, { b, c: [d] } = x;\nexport class E {}', ['a', 'b', 'd', 'E']],
  ["'use client';\nexport default function () {}", ['default']],
  ["'use client';\nexport default memo(A);\nexport { A, B as 'b-c' } from './ab';\nexport * as ns from './ns';", ['default', 'A', 'b-c', 'ns']],
  ["'use client';\nexport type T = string;\nexport interface I {}\nexport type * from './types';\nexport const a = 1;", ['a']],
] as const)('%j', (code, names) => {
  expect(namesOf(code)).toEqual(names);
});

test('a file without the directive is left alone, whatever it says elsewhere', () => {
  for (const code of ['export const a = 1;', "export const a = 'use client';", "import './b';\n'use client';\nexport const a = 1;"])
    expect(read(code)).toBeNull();
});

test('nothing but names is left of the file', () => {
  const code = read("'use client';\nimport { secret } from './secret';\nexport function A() { return secret + 'text'; }") ?? '';
  expect(code).not.toMatch(/secret|text/);
});

test.each(['webpack', 'rspack'] as const)('%s: default exports, CommonJS and packages get to the client', async (bundler) => {
  const project = createProject({
    ...APP,
    'app/page.js': `
      import Badge, { Badge as Named } from './badge.js';
      import * as common from './common.cjs';
      import { Card } from './packages/ui/index.js';
      import { createElement } from 'react';
      export default function Page() { return [Badge, Named, common.Common, Card].map((type, key) => createElement(type, { key })); }
    `,
    'app/common.cjs': "'use client';\nexports.Common = function Common() { return null; };",
    'app/packages/ui/package.json': '{ "name": "ui", "sideEffects": false }',
    'app/packages/ui/index.js': "export { Card } from './card.js';",
    'app/packages/ui/card.js': "'use client';\nexport const Card = () => null;",
  });
  const built = await build(project, { bundler });
  expect(built.errors).toEqual([]);
  const app = await loadApp(built.output);
  expect(Object.keys(app.clientManifest)).toEqual(['app/badge.js', 'app/common.cjs', 'app/packages/ui/card.js']);
  const stream = await app.render();
  const sent = [...stream.matchAll(/^\w+:I(\[.*\])$/gm)].map(([, row = '']) => JSON.parse(row) as [string | number, unknown, string]);
  const places = Object.entries(app.clientManifest);
  expect(sent.map(([id, , name]) => `${places.find(([, place]) => place.id === id)?.[0] ?? 'nowhere'} ${name}`).sort()).toEqual([
    'app/badge.js Badge',
    'app/badge.js default',
    'app/common.cjs Common',
    'app/packages/ui/card.js Card',
  ]);
});

test('calling one on the server says what it is', async () => {
  const project = createProject({ ...APP, 'app/page.js': "import { Badge } from './badge.js';\nexport default function Page() { return Badge(); }" });
  const app = await loadApp((await build(project, { bundler: 'rspack', mode: 'development' })).output);
  expect(await app.render()).toContain("Badge of app/badge.js was called on the server, but the file says 'use client'");
});
