/**
 * The app that `build.ts` builds: 1,000 modules as people write them, server and client halves, some of them with Server
 * Functions. Written to a temporary directory, because a bundler wants files.
 */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Modules of each kind; together 1,000 with the three entries. */
const COUNTS = { page: 250, actions: 100, widget: 350, lib: 297 } as const;

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * @param share Of pages and of files beside them, how many have Server Functions.
 * @returns The directory of the app.
 */
export function writeApp(share: number): string {
  const withFunctions = (n: number): boolean => Math.floor((n + 1) * share) > Math.floor(n * share);
  const directory = mkdtempSync(join(tmpdir(), 'use-server-bench-'));
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'), 'junction');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  };
  for (let n = 0; n < COUNTS.lib; n++) write(`lib/lib${n}.ts`, lib(n));
  for (let n = 0; n < COUNTS.actions; n++) write(`app/actions${n}.ts`, actions(n, withFunctions(n)));
  for (let n = 0; n < COUNTS.widget; n++) write(`app/widget${n}.tsx`, widget(n));
  for (let n = 0; n < COUNTS.page; n++) write(`app/page${n}.tsx`, page(n, withFunctions(n)));
  write(
    'server.ts',
    `${importAll('page', COUNTS.page)}\n${importAll('actions', COUNTS.actions)}\nexport * as flight from 'react-server-dom-webpack/server';\n${runtime('references')}${runtime('bound-args')}`,
  );
  const widgets = importAll('widget', COUNTS.widget);
  write('ssr.ts', `${widgets}\nexport * as html from 'react-server-dom-webpack/client';\n${runtime('client')}`);
  write('browser.ts', `${widgets}\n${runtime('client')}`);
  return directory;
}

/** In the bundles with and without the plugin: what compiled code calls is the app's, and not what building it takes. */
function runtime(name: string): string {
  return `export * as ${name.replace('-', '_')} from 'babel-plugin-use-server/runtime/${name}';\n`;
}

function importAll(kind: string, count: number): string {
  const names = Array.from({ length: count }, (_, n) => `${kind}${n}`);
  return `${names.map((name) => `import * as ${name} from './app/${name}';`).join('\n')}\nexport const ${kind}s = { ${names.join(', ')} };`;
}

/** Plain code, as most of an app is. */
function lib(n: number): string {
  return Array.from(
    { length: 8 },
    (_, i) => `
/** Puts a list in order and adds it up. */
export function total${i}(items: readonly { readonly price: number; readonly count: number }[], rate = ${n}.${i}): number {
  const sorted = [...items].sort((a, b) => a.price - b.price);
  let sum = 0;
  for (const { price, count } of sorted) sum += price * count * (1 + rate / 100);
  return Math.round(sum * 100) / 100;
}
`,
  ).join('');
}

function actions(n: number, areServerFunctions: boolean): string {
  return `${areServerFunctions ? "'use server';\n" : ''}import { total0, total1 } from '../lib/lib${n % COUNTS.lib}';
${Array.from(
  { length: 4 },
  (_, i) => `
export async function save${i}(id: string, items: readonly { price: number; count: number }[]): Promise<number> {
  if (items.length === 0) throw new Error('There is nothing to save in ' + id);
  return total0(items) + total1(items, ${i});
}
`,
).join('')}`;
}

/** Two of five call a function of a file that may have Server Functions. */
function widget(n: number): string {
  const calls = n % 5 < 2;
  return `'use client';
import { useState } from 'react';
import { total2 } from '../lib/lib${(n * 7) % COUNTS.lib}';
${calls ? `import { save0 } from './actions${n % COUNTS.actions}';` : ''}
export function Widget${n}({ items }: { readonly items: readonly { price: number; count: number }[] }) {
  const [open, setOpen] = useState(false);
  return (
    <section className={open ? 'open' : 'closed'}>
      <button onClick={() => ${calls ? `save0('w${n}', items)` : 'setOpen(!open)'}}>Total {total2(items)}</button>
      {open && <ul>{items.map(({ price, count }, index) => <li key={index}>{price} × {count}</li>)}</ul>}
    </section>
  );
}
`;
}

/** Some have an inline Server Function with captures. */
function page(n: number, inline: boolean): string {
  return `import { total3, total4 } from '../lib/lib${(n * 3) % COUNTS.lib}';
import type { ReactNode } from 'react';
export default function Page${n}({ user, items }: { user: { id: string; name: string }; items: { price: number; count: number }[] }): ReactNode {
  ${inline ? "async function order(formData: FormData) {\n    'use server';\n    return total3(items) + user.name + formData.get('note');\n  }" : 'const order = undefined;'}
  const heading = items.length === 0 ? 'Nothing yet' : \`\${items.length} things for \${user.name}\`;
  return (
    <main>
      <h1>{heading}</h1>
      <form action={order as never}>
        <input name="note" defaultValue={String(total4(items))} />
        <ol>{items.map((item) => <li key={item.price}>{item.count} for {item.price}</li>)}</ol>
        <button>Order</button>
      </form>
    </main>
  );
}
`;
}
