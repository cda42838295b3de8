/**
 * The GitHub Action: `check` as annotations and SARIF, `diff` as one comment of the pull request. Plain JavaScript on purpose: it runs from a
 * checkout, without a build and without dependencies.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepComment, tableOf } from './comment.mjs';

const { env } = process;
const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
const directory = resolve(workspace, env.INPUT_DIRECTORY || '.');

/**
 * The installed command where there is one, so that the versions agree; else that of the registry. It runs at the root of the repository, where
 * the paths of annotations and of SARIF start.
 */
function use([command, ...args]) {
  const words = [command, ...(directory === resolve(workspace) ? [] : [directory]), ...args];
  const installed = installedIn(directory);
  const [runner, first] = installed === null ? ['npx', ['--yes', `babel-plugin-use-server@${env.INPUT_VERSION || 'latest'}`]] : [process.execPath, [installed]];
  const { status, stdout, stderr, error } = spawnSync(runner, [...first, ...words], { cwd: workspace, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, env: { ...env, INPUT_TOKEN: '', NO_COLOR: '1' } });
  if (error !== undefined) throw error;
  process.stderr.write(stderr);
  return { status, out: stdout };
}

function installedIn(folder) {
  for (let at = folder; ; at = resolve(at, '..')) {
    const file = join(at, 'node_modules', 'babel-plugin-use-server', 'dist', 'cli', 'index.js');
    if (existsSync(file)) return file;
    if (resolve(at, '..') === at) return null;
  }
}

function output(name, value) {
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `${name}=${value}\n`);
}

function summary(text) {
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${text}\n`);
}

/** @returns whether the job fails for it. */
function check() {
  const known = env.INPUT_BASELINE ? ['--baseline', env.INPUT_BASELINE] : [];
  const { status, out } = use(['check', ...known, '--format', 'json']);
  if (status !== 0 && status !== 1) throw new Error('`use-server check` could not run; see above.');
  const { diagnostics } = JSON.parse(out);
  process.stdout.write(use(['check', ...known, '--format', 'github']).out);
  if (env.INPUT_SARIF) {
    const file = resolve(workspace, env.INPUT_SARIF);
    writeFileSync(file, use(['check', ...known, '--format', 'sarif']).out);
    output('sarif', file);
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  output('findings', diagnostics.length);
  summary(`**Server Functions**: ${diagnostics.length === 0 ? 'no findings' : `${errors} errors, ${diagnostics.length - errors} warnings`}.`);
  const failing = { findings: diagnostics.length, errors, nothing: 0 }[env.INPUT_FAIL_ON || 'findings'];
  if (failing === undefined) throw new Error(`fail-on cannot be \`${env.INPUT_FAIL_ON}\`: it is findings, errors or nothing.`);
  return failing > 0;
}

/** @returns whether the job fails for it. */
async function compare(event) {
  const base = env.INPUT_BASE || event.pull_request?.base?.sha;
  if (!base) return false;
  const { status, out } = use(['diff', '--base', base, '--format', 'markdown']);
  if (status !== 0 && status !== 1) throw new Error('`use-server diff` could not run; see above. Does actions/checkout fetch the base (`fetch-depth: 0`)?');
  // Nothing on the output: the working tree has errors, which `check` has told.
  if (out.trim() === '') return false;
  summary(out);
  if (event.pull_request !== undefined && (env.INPUT_COMMENT || 'true') === 'true') {
    await keepComment(tableOf(out), { api: env.GITHUB_API_URL ?? 'https://api.github.com', repository: env.GITHUB_REPOSITORY, number: event.pull_request.number, token: env.INPUT_TOKEN });
  }
  return status === 1 && env.INPUT_FAIL_ON !== 'nothing';
}

const event = env.GITHUB_EVENT_PATH && existsSync(env.GITHUB_EVENT_PATH) ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) : {};
const failed = [check(), await compare(event)];
process.exitCode = failed.includes(true) ? 1 : 0;
