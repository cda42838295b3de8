/**
 * What `next build` takes with `withServerFunctions` and without, on an app of 300 modules. CPU time of all processes, interleaved.
 *
 *     npm run bench:next -- --rounds 5 --bundler webpack
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { configWith, makeApp, STOCK_CONFIG } from '../test/next/app.ts';
import type { App, Bundler } from '../test/next/app.ts';

const ROUTES = 30;
const COMPONENTS = 8;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, bundler: { type: 'string' } } });
const rounds = Number(values.rounds);

/** One route: a page with an inline Server Function, a file-level module, and components, half of them for the client. */
function route(name: string): Record<string, string> {
  const files: Record<string, string> = {
    [`app/${name}/actions.ts`]: `'use server';\n${['create', 'update', 'remove'].map((verb) => `export async function ${verb}(id: string, data: FormData) {\n  return \`${verb} \${id} \${String(data.get('title'))}\`;\n}`).join('\n')}\n`,
    [`app/${name}/page.tsx`]: `import { create } from './actions';
${Array.from({ length: COMPONENTS }, (_, index) => `import { Part${index} } from './part-${index}';`).join('\n')}

export default function Page() {
  const post = { id: '${name}', title: 'A title' };
  async function publish(data: FormData) {
    'use server';
    return create(post.id, data);
  }
  return (
    <form action={publish}>
      ${Array.from({ length: COMPONENTS }, (_, index) => `<Part${index} title={post.title} />`).join('\n      ')}
    </form>
  );
}
`,
  };
  for (let index = 0; index < COMPONENTS; index++) files[`app/${name}/part-${index}.tsx`] = component(index);
  return files;
}

function component(index: number): string {
  const isClient = index % 2 === 0;
  return `${isClient ? "'use client';\n\nimport { useState } from 'react';\n" : ''}${isClient && index === 0 ? "import { update } from './actions';\n" : ''}
export function Part${index}({ title }: { title: string }) {
  ${isClient ? 'const [open, setOpen] = useState(false);' : 'const open = title.length > 3;'}
  const rows = [${Array.from({ length: 20 }, (_, row) => `{ id: ${row}, label: 'Row ${row}', className: 'row use item-${row}' }`).join(', ')}];
  return (
    <section${isClient ? ' onClick={() => setOpen(!open)}' : ''}>
      <h2>{open ? title : '…'}</h2>
      {rows.map((row) => (
        <p key={row.id} className={row.className}>{row.label}</p>
      ))}
      ${isClient && index === 0 ? '<button formAction={update.bind(null, title) as unknown as () => void}>Update</button>' : ''}
    </section>
  );
}
`;
}

/** Seconds of CPU time of `next build`, with all processes that it starts; and how long it took. */
function build({ directory, workspace }: App, bundler: Bundler): { readonly cpu: number; readonly wall: number } {
  rmSync(join(directory, '.next'), { recursive: true, force: true });
  const bin = createRequire(join(workspace, 'package.json')).resolve('next/dist/bin/next');
  const { NODE_ENV: _, ...env } = process.env;
  const { status, stderr, stdout } = spawnSync('bash', ['-c', `TIMEFORMAT='TIME %U %S %R'; time "${process.execPath}" "${bin}" build --${bundler}`], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  const [, user = '', system = '', wall = ''] = /TIME (\S+) (\S+) (\S+)/.exec(stderr) ?? [];
  if (status !== 0 || user === '') throw new Error(`${stdout}\n${stderr}`);
  return { cpu: Number(user) + Number(system), wall: Number(wall) };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const layout = 'export default function Layout({ children }: { children: React.ReactNode }) { return <html><body>{children}</body></html>; }\n';
const files: Record<string, string> = {
  'app/layout.tsx': layout,
  ...Object.assign({}, ...Array.from({ length: ROUTES }, (_, index) => route(`route-${index}`))),
};
const app = (name: string, config: string): App => makeApp(name, { config, withExample: false, files });

const without = app('bench-without', STOCK_CONFIG);
const withPlugin = app('bench-with', configWith());
console.log('| bundler | without | with | ratio of least CPU time | of medians | wall clock, least |\n| --- | --: | --: | --: | --: | --: |');
for (const bundler of (['webpack', 'turbopack'] as const).filter((one) => values.bundler === undefined || one === values.bundler)) {
  const times = { without: [] as { cpu: number; wall: number }[], with: [] as { cpu: number; wall: number }[] };
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const);
    for (const side of order) {
      const time = build(side === 'with' ? withPlugin : without, bundler);
      times[side].push(time);
      console.error(`${bundler}, round ${round + 1} of ${rounds}, ${side}: ${time.cpu.toFixed(1)} s of CPU time, ${time.wall.toFixed(1)} s`);
    }
  }
  const cpu = (side: 'with' | 'without'): number[] => times[side].map((one) => one.cpu);
  const wall = (side: 'with' | 'without'): number => Math.min(...times[side].map((one) => one.wall));
  const least = Math.min(...cpu('with')) / Math.min(...cpu('without'));
  console.log(
    `| ${bundler} | ${Math.min(...cpu('without')).toFixed(1)} s | ${Math.min(...cpu('with')).toFixed(1)} s | ${least.toFixed(3)} | ${(median(cpu('with')) / median(cpu('without'))).toFixed(3)} | ${(wall('with') / wall('without')).toFixed(3)} |`,
  );
}
