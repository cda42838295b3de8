/** Files with `'use cache'` and `'use server'`: two compilers work on them. */
import { expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { build, configWith, idsInManifest, idsOf, makeApp, start } from './app.ts';
import { resultOf } from './checks.ts';

const PAGE = `import { Run } from '../_ui/run';

async function greeting(name: string) {
  'use cache';
  return \`hello \${name}\`;
}

export default async function Page() {
  const text = await greeting('Ada');
  async function read() {
    'use server';
    return text;
  }
  async function cached() {
    'use cache';
    return 'from the cache';
  }
  return <Run calls={CALLS} />;
}
`;

test.each([
  ['webpack', '[read, cached]', ['hello Ada', 'from the cache']],
  ['turbopack', '[read]', ['hello Ada']],
] as const)('%s', { timeout: 300_000 }, async (bundler, calls, values) => {
  const files = {
    'app/layout.tsx': 'export default function Layout({ children }) { return <html><body>{children}</body></html>; }\n',
    'app/mixed/page.tsx': PAGE.replace('CALLS', calls),
  };
  const app = makeApp(`cache-${bundler}`, { withExample: false, routes: [], files, config: configWith({}, 'experimental: { useCache: true }') });
  const { code, output } = await build(app, bundler);
  expect(code, output).toBe(0);
  if (bundler === 'turbopack') expect(output).toContain("app/mixed/page.tsx has both 'use server' and 'use cache'");
  expect(idsInManifest(app)).toEqual(expect.arrayContaining([...idsOf(app).values()]));
  const [server, browser] = await Promise.all([start(app), launchChromium()]);
  try {
    expect(await resultOf(await browser.newPage(), server.origin, 'mixed')).toBe(JSON.stringify(values));
  } finally {
    await Promise.all([server.stop(), browser.close()]);
  }
});

test.each(['webpack', 'turbopack'] as const)(
  '%s: on top of a file with Server Functions, whose answers it would cache',
  { timeout: 300_000 },
  async (bundler) => {
    const page = `'use cache';\n\nexport default async function Page() {\n  async function add() {\n    'use server';\n  }\n  return <form action={add}><button>Add</button></form>;\n}\n`;
    const files = {
      'app/layout.tsx': 'export default function Layout({ children }) { return <html><body>{children}</body></html>; }\n',
      'app/cached/page.tsx': page,
    };
    const app = makeApp(`cached-${bundler}`, { withExample: false, routes: [], files, config: configWith({}, 'experimental: { useCache: true }') });
    const { code, output } = await build(app, bundler);
    expect(code, output).toBe(1);
    expect(output).toContain("This file says 'use cache' at the top");
    expect(output).toContain("Write 'use cache' in the functions that are to be cached");
  },
);
