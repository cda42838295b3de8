/** What the pictures of the documentation show: `npm run screenshots` takes them, and a test compares their texts. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Browser, Page } from 'playwright-core';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
export const IMAGES = path('docs/images');
const GUESTBOOK = path('examples/guestbook');

function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'use-server-pictures-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The report of the guestbook with a configuration that names guards, and one function open. */
export async function openReport(browser: Browser): Promise<{ readonly page: Page; readonly text: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'use-server-pictures-'));
  try {
    cpSync(GUESTBOOK, join(folder, 'guestbook'), { recursive: true, filter: (from) => !/\/(?:node_modules|dist|\.work)$/.test(from) });
    writeFileSync(join(folder, 'guestbook/use-server.config.json'), JSON.stringify(GUARDS));
    run(['report', '--out', 'report.html'], join(folder, 'guestbook'));
    const page = await browser.newPage({ viewport: { width: 1120, height: 900 }, colorScheme: 'light' });
    await page.goto(pathToFileURL(join(folder, 'guestbook/report.html')).href);
    await page.getByRole('button', { name: 'EntryList.edit' }).click();
    return { page, text: await page.locator('main').innerText() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const GUARDS = {
  guards: [
    { from: '@/lib/session', names: ['ownerOnly'], kind: 'wrapper' },
    { from: '@/lib/session', names: ['requireAuthor'], kind: 'throws' },
  ],
  public: { 'app/actions.ts#search': 'everybody may read the guestbook', 'app/actions.ts#countView': 'a visit is counted for everybody' },
};

function run(args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(process.execPath, [path('src/cli/index.ts'), ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** A file as people write it, with three slips. */
const SLIPS = `export function Cart({ items, session }) {
  let total = 0;
  async function order(formData) {
    'use server';
    total += items.price;
    await db.order(items.id, session.token);
  }
  async function empty() {
    'use sevrer';
    await db.empty(items.id);
  }
  return <form action={order}><button formAction={empty}>Empty</button></form>;
}
`;

/** What oxlint prints of it, with colours and without. */
export function lintError(): { readonly coloured: string; readonly text: string } {
  return inTemporaryFolder((folder) => {
    mkdirSync(join(folder, 'app'));
    writeFileSync(join(folder, 'app/cart.jsx'), SLIPS);
    const rules = Object.fromEntries(
      ['directive-misspelled', 'capture-written', 'capture-may-be-secret'].map((code) => [
        `use-server/${code}`,
        code === 'capture-may-be-secret' ? 'warn' : 'error',
      ]),
    );
    writeFileSync(
      join(folder, '.oxlintrc.json'),
      JSON.stringify({ jsPlugins: [path('src/lint/index.ts')], plugins: [], categories: { correctness: 'off' }, rules }),
    );
    const { stdout, stderr } = spawnSync(process.execPath, [path('node_modules/oxlint/bin/oxlint'), 'app'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: undefined },
    });
    if (!stdout.includes('use-server')) throw new Error(stdout + stderr);
    // How long it took, and by how many threads, is another each time.
    const coloured = stdout.replace(/\nFinished in[^\n]*\n?/, '').trimEnd();
    return { coloured, text: stripVTControlCharacters(coloured) };
  });
}

/** The same as a terminal of 110 columns shows it. */
export async function openLintError(browser: Browser, { coloured }: { readonly coloured: string }): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1120, height: 900 } });
  await page.setContent(`<style>
body { margin: 0 }
pre { display: inline-block; box-sizing: content-box; width: 110ch; margin: 0; padding: 16px 20px; white-space: pre-wrap; background: #16181d; color: #d8dbe2; font: 14px/1.45 "DejaVu Sans Mono", Menlo, Consolas, monospace }
</style><pre>$ oxlint\n${asMarkup(coloured)}</pre>`);
  return page;
}

/** Colours of a terminal as styles: `38;2;225;80;80;1` is a bold one, `2` is faint, `0` ends all. */
function asMarkup(text: string): string {
  let style = '';
  return text
    .split(/(\u001b\[[\d;]*m|\u001b\]8;;[^\u001b]*\u001b\\)/)
    .map((part) => {
      const codes = /^\u001b\[([\d;]*)m$/.exec(part)?.[1];
      if (codes !== undefined) style = styleOf(codes);
      if (part.startsWith('\u001b')) return '';
      const escaped = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return style === '' || escaped === '' ? escaped : `<span style="${style}">${escaped}</span>`;
    })
    .join('');
}

function styleOf(codes: string): string {
  const colour = /38;2;(\d+);(\d+);(\d+)/.exec(codes)?.slice(1).join(' ');
  const others = codes.replace(/38;2;\d+;\d+;\d+;?/, '').split(';');
  return [
    ...(colour === undefined ? [] : [`color:rgb(${colour})`]),
    ...(others.includes('1') ? ['font-weight:bold'] : []),
    ...(others.includes('2') ? ['opacity:.6'] : []),
  ].join(';');
}
