/** The GitHub Action, with recorded events and an API of our own in the place of GitHub's: no network. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { program, tree } from '../cli/tree.ts';
import type { Tree } from '../cli/tree.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const main = `${root}action/main.mjs`;

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: string };
}

/** The comments of one pull request. */
async function github(comments: Comment[], status = 200): Promise<{ readonly url: string; readonly calls: string[] }> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(`${request.method} ${request.url}`);
    let text = '';
    request
      .on('data', (chunk) => void (text += chunk))
      .on('end', () => {
        const { body } = JSON.parse(text || '{}') as { readonly body?: string };
        const old = comments.find(({ id }) => request.url?.endsWith(`/comments/${id}`) === true);
        if (status === 200 && request.method === 'POST' && body !== undefined) comments.push({ id: comments.length + 1, body, user: { type: 'Bot' } });
        if (status === 200 && request.method === 'PATCH' && body !== undefined && old !== undefined) old.body = body;
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(request.method === 'GET' ? comments : {}));
      });
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}

interface RanAction {
  readonly code: number | null;
  readonly out: string;
  readonly output: string;
  readonly summary: string;
}

async function run(it: Tree, env: Readonly<Record<string, string>>): Promise<RanAction> {
  const files = { GITHUB_OUTPUT: it.path('.github-output'), GITHUB_STEP_SUMMARY: it.path('.github-summary') };
  const child = spawn(process.execPath, [main], {
    cwd: it.folder,
    env: { PATH: process.env['PATH'] ?? '', GITHUB_WORKSPACE: it.folder, GITHUB_REPOSITORY: 'owner/shop', INPUT_SARIF: 'use-server.sarif', ...files, ...env },
  });
  let out = '';
  child.stdout.on('data', (chunk) => void (out += chunk));
  child.stderr.on('data', (chunk) => void (out += chunk));
  const code = await new Promise<number | null>((done) => void child.on('close', done));
  const text = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return { code, out, output: text(files.GITHUB_OUTPUT), summary: text(files.GITHUB_STEP_SUMMARY) };
}

const USED = "import { save, remove } from './actions';\nexport default () => <form action={save} data-remove={remove} />;\n";

/** A repository with two commits: the second one adds `remove`. */
function repository(): { readonly it: Tree; readonly event: (base: string) => string; readonly base: string } {
  const it = tree({
    '.gitignore': 'node_modules\n.github-*\n*.sarif\n',
    'node_modules/babel-plugin-use-server/dist/cli/index.js': `import ${JSON.stringify(pathToFileURL(program).href)};\n`,
    'node_modules/babel-plugin-use-server/package.json': '{ "type": "module" }',
    'app/actions.ts': "'use server';\nexport async function save() {}\n",
    'app/page.tsx': USED.replaceAll(/, remove| data-remove=\{remove\}/g, ''),
  });
  const git = (...args: readonly string[]): string =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args], {
      cwd: it.folder,
      encoding: 'utf8',
    }).stdout.trim();
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'first');
  const base = git('rev-parse', 'HEAD');
  it.write({ 'app/actions.ts': "'use server';\nexport async function save() {}\nexport async function remove(id) {}\n", 'app/page.tsx': USED });
  const event = (sha: string): string => {
    it.write({ '.github-event.json': JSON.stringify({ action: 'synchronize', pull_request: { number: 7, base: { sha, ref: 'main' } } }) });
    return it.path('.github-event.json');
  };
  return { it, event, base };
}

it('keeps one comment up to date, and passes where nothing is wrong', async () => {
  const { it, event, base } = repository();
  const comments: Comment[] = [{ id: 1, body: 'somebody else', user: { type: 'User' } }];
  const { url, calls } = await github(comments);
  const env = { GITHUB_EVENT_PATH: event(base), GITHUB_API_URL: url, INPUT_TOKEN: 't' };
  const first = await run(it, env);
  expect([first.code, first.out]).toEqual([0, '']);
  expect(first.output).toBe(`sarif=${it.path('use-server.sarif')}\nfindings=0\n`);
  expect(first.summary).toContain('no findings');
  expect(comments[1]?.body).toMatch(/^<!-- babel-plugin-use-server -->\n[^]*remove/);
  await run(it, env);
  it.write({ 'app/actions.ts': "'use server';\nexport async function save() {}\nexport async function remove(id) {}\nexport async function why() {}\n" });
  await run(it, env);
  expect(comments).toHaveLength(2);
  expect(comments[1]?.body).toContain('why');
  expect(calls.filter((call) => !call.startsWith('GET'))).toEqual(['POST /repos/owner/shop/issues/7/comments', 'PATCH /repos/owner/shop/issues/comments/2']);
});

it('annotates, writes SARIF, and fails for what is found', async () => {
  const { it } = repository();
  it.write({ 'app/actions.ts': "'use server';\nexport async function save() {}\nexport function remove() {}\n" });
  const { code, out, output } = await run(it, { INPUT_FAIL_ON: 'errors' });
  expect([code, out, output]).toEqual([1, expect.stringMatching(/^::error file=app\/actions\.ts,line=3,/m), expect.stringContaining('findings=1')]);
  expect(JSON.parse(it.read('use-server.sarif'))).toMatchObject({ runs: [{ results: [{ ruleId: 'function-not-async', partialFingerprints: {} }] }] });
  expect((await run(it, { INPUT_FAIL_ON: 'nothing' })).code).toBe(0);
  expect(await run(it, { INPUT_FAIL_ON: 'never' })).toMatchObject({ code: 1, out: expect.stringContaining('fail-on cannot be `never`') });
});

it('names files from the root of the repository where the project is in a folder', async () => {
  const it = tree({
    'web/package.json': '{}',
    'web/a.ts': "'use server';\nexport class A {}\n",
    'node_modules/babel-plugin-use-server/dist/cli/index.js': `import ${JSON.stringify(pathToFileURL(program).href)};\n`,
    'node_modules/babel-plugin-use-server/package.json': '{ "type": "module" }',
  });
  const { out } = await run(it, { INPUT_DIRECTORY: 'web' });
  expect(out).toMatch(/^::error file=web\/a\.ts,line=2,/m);
  expect(JSON.stringify(JSON.parse(it.read('use-server.sarif')))).toContain('"uri":"web/a.ts"');
});

it('warns where the token may not write', async () => {
  const { it, event, base } = repository();
  const { url } = await github([], 403);
  const { code, out } = await run(it, { GITHUB_EVENT_PATH: event(base), GITHUB_API_URL: url });
  expect([code, out]).toEqual([0, expect.stringMatching(/^::warning title=use-server::The comment could not be written \(GET .*: 403\)/)]);
});

it('has every input in its metadata handed on', () => {
  const text = readFileSync(`${root}action.yml`, 'utf8');
  const script = readFileSync(main, 'utf8');
  const inputs = [...text.slice(text.indexOf('inputs:'), text.indexOf('outputs:')).matchAll(/^ {2}([\w-]+):$/gm)].map(([, name]) => name ?? '');
  expect(inputs.length).toBeGreaterThan(5);
  for (const name of inputs) {
    const variable = `INPUT_${name.toUpperCase().replaceAll('-', '_')}`;
    expect(text).toContain(`${variable}: \${{ inputs.${name} }}`);
    expect(script).toContain(`env.${variable}`);
  }
});
