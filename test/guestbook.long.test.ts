/** The example app, as a person meets it: one command, read by its exit code and its output. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const output = new URL('examples/guestbook/dist/', root);

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('npm run example', () => {
  let result: Run;

  beforeAll(async () => {
    result = await run('npm', ['run', '--silent', 'example']);
  }, 60_000);

  test('succeeds without a word on stderr', () => {
    expect(result.stderr).toBe('');
    expect(result.code).toBe(0);
  });

  test('is plain text when piped', () => {
    expect(result.stdout).not.toMatch(/[\x1b\r]/);
  });

  test('calls Server Functions of every form, and refuses what has to be refused', () => {
    const steps = [...result.stdout.matchAll(/^ {2}✔ (.+?) {2,}(.+)$/gm)].map(([, title, outcome]) => `${title}: ${outcome}`);
    expect(steps).toMatchInlineSnapshot(`
      [
        "The page as Ada sees it: 3 entries, and nothing private in the bytes",
        "useActionState: sign(state, formData): nothing to sign at first, then signed",
        "onClick: search("engine"): 1 entry found",
        "useEffect: countView(): counts up",
        "<form action={wave}>, captures visitor.name: Ada waved",
        "<LikeButton like={like}>, one per row: 2 likes for the first row",
        "<EditableMessage save={edit}>, one per row: Ada edited her entry",
        "<form action> and <button formAction> in a row: entry 2 pinned, then deleted",
        "subscribe, exported from a plain module: subscribed",
        "clearGuestbook() by Ada, who is not the owner: refused",
        "like with a tampered bound argument: refused",
        "a function that is not in the manifest: refused",
      ]
    `);
  });

  test('prints every Server Function in a table of at most 100 columns', () => {
    const lines = result.stdout.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    const header = lines.findIndex((line) => /^ {2}Server Function +Kind +Defined at +Captures +Id$/.test(line));
    const names = lines.slice(header + 1).flatMap((line) => /^ {2}(\S.*?) {2,}.+ {2}[0-9a-f]{8}$/.exec(line)?.[1] ?? []);
    expect(names).toMatchInlineSnapshot(`
      [
        "sign(previous, formData)",
        "countView()",
        "search(query)",
        "clearGuestbook()",
        "undoClear()",
        "Page.wave()",
        "EntryList.like()",
        "EntryList.edit(message)",
        "EntryList.remove()",
        "EntryList.form.action()",
        "OwnerTools.form.action()",
        "OwnerTools.button.formAction()",
        "Visitors.form.action()",
        "subscribe(formData)",
      ]
    `);
  });

  test('leaves no body of a Server Function in the client layer', () => {
    const actions = readFileSync(new URL('client/app/actions.js', output), 'utf8');
    expect(actions).toContain('createServerReference');
    expect(actions).not.toMatch(/addEntry|Please write something|removeAllEntries|store/);
    expect(existsSync(new URL('client/app/page.js', output))).toBe(false);
    expect(existsSync(new URL('client/lib/store.js', output))).toBe(false);
  });
});

test('the example type-checks', async () => {
  const result = await run('npx', ['tsc', '-p', 'examples/guestbook']);
  expect(result.stdout).toBe('');
  expect(result.code).toBe(0);
}, 60_000);

function run(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: fileURLToPath(root), shell: process.platform === 'win32' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
