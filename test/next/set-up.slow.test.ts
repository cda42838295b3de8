/** Ways to set Next.js up wrongly, as its commands print them. */
import { describe, expect, test } from 'vitest';
import { build, makeApp } from './app.ts';

const FILES = {
  'app/layout.tsx': 'export default function Layout({ children }) { return <html><body>{children}</body></html>; }\n',
  'app/page.tsx': 'export default function Page() {\n  return <p>Nothing</p>;\n}\n',
};

const configOf = (next: string, options: string): string =>
  `import { withServerFunctions } from 'babel-plugin-use-server/next';\nexport default withServerFunctions(${next}, ${options});\n`;

describe.each(['webpack', 'turbopack'] as const)('next build with %s', (bundler) => {
  const printed = async (name: string, config: string, files: Readonly<Record<string, string>> = {}): Promise<string> =>
    (await build(makeApp(`set-up-${name}-${bundler}`, { withExample: false, routes: [], config, files: { ...FILES, ...files } }), bundler)).output;

  test('a salt that is not set: one sentence, and the place in next.config', async () => {
    const output = await printed('salt', configOf('{}', '{ ids: { salt: process.env.NOT_SET } }'));
    expect(output.split('`ids.salt` is written down and has no value')).toHaveLength(2);
    expect(output.match(/^ +at .*$/gm)?.map((line) => line.trim())).toEqual([expect.stringContaining('next.config.mjs:2:')]);
  });

  test('a package with Server Functions that is left to Node.js is said once', async () => {
    const output = await printed('external', configOf("{ typescript: { ignoreBuildErrors: true }, serverExternalPackages: ['shop', 'react'] }", '{}'), {
      'node_modules/shop/package.json': '{ "name": "shop", "version": "1.0.0", "type": "module", "exports": "./index.js" }',
      'node_modules/shop/index.js': "'use server';\nexport async function buy() {}\n",
    });
    expect(output.split('untransformed-module: `shop` has a')).toHaveLength(2);
    expect(output).toContain('It is in `serverExternalPackages` of next.config: take it out there.');
  });
});
