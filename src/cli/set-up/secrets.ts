/** Doctor: the key of bound arguments and the salt of ids. Values are looked at and never shown. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryOf, trackedFiles } from '../../project/tree/git-index.ts';
import { readRegularOrNull } from '../../files/regular-file.ts';
import { advice, fine, problem } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Host } from './host.ts';

/** Where a variable is set: in a file, or in the environment of this process. */
interface Setting {
  readonly where: string;
  readonly value: string;
}

const OWN_KEY = { variable: 'USE_SERVER_ENCRYPTION_KEY', lengths: [32], make: 'openssl rand -base64 32' };
const NEXT_KEY = { variable: 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', lengths: [16, 24, 32], make: 'openssl rand -base64 32' };

export function checkSecrets(folder: string, host: Host | null, configs: ReadonlyMap<string, string>): Finding[] {
  return [...checkKey(folder, host), ...checkSalt(folder, configs), ...checkCommitted(folder)];
}

function checkKey(folder: string, host: Host | null): Finding[] {
  // plugin-rsc has a key of its own, made by each build.
  if (host !== null && ['waku', 'vinext', 'react-router', 'vite-rsc'].includes(host.name)) return [];
  const { variable, lengths, make } = host?.name === 'next' ? NEXT_KEY : OWN_KEY;
  const found = settingsOf(folder, variable);
  if (found.length === 0) return [advice('key', `${variable} is not set here. Where several processes answer, or one restarts, set it: ${make}`)];
  const wrong = found.find(({ value }) => !value.split(',').every((key) => isKey(key.trim(), lengths)));
  if (wrong !== undefined) return [problem('key', `${variable} of ${wrong.where} is no key of ${lengths.join(', ')} bytes in Base64: ${make}`)];
  return [fine('key', `${variable}, set in ${found.map(({ where }) => where).join(', ')}`)];
}

function isKey(text: string, lengths: readonly number[]): boolean {
  return /^[\w+/-]+={0,2}$/.test(text) && lengths.includes(Buffer.from(text, 'base64').length);
}

/** The salt, wherever a configuration has one: `salt: process.env.ID_SALT`, or a text. */
function checkSalt(folder: string, configs: ReadonlyMap<string, string>): Finding[] {
  const salts = [...configs].flatMap(([file, text]) =>
    [...text.matchAll(/["']?\bsalt["']?\s*:\s*([^\n,}]+)/g)].map(([, value = '']) => ({ file, value: value.trim() })),
  );
  if (salts.length === 0) return [advice('salt', 'ids.salt is not set: the ids can be computed from the names of your files and functions')];
  const found: Finding[] = [];
  for (const { file, value } of salts) {
    const variable = /(?:process|import\.meta)\.env(?:\.(\w+)|\[['"](\w+)['"]\])/.exec(value);
    const name = variable?.[1] ?? variable?.[2];
    if (name === undefined && /^(["'`])/.test(value))
      found.push(advice('salt', `${file} has the salt in its text: every reader of the repository knows it. Use a variable: process.env.ID_SALT`));
    if (name !== undefined && settingsOf(folder, name).length === 0)
      found.push(
        problem('salt', `${file} takes it from ${name}, which is not set here: undefined is no salt, and the ids are others than those of a build that has it`),
      );
  }
  const different = new Set(salts.map(({ value }) => value));
  if (different.size > 1)
    found.push(problem('salt', `${salts.map(({ file }) => file).join(' and ')} have different ones: ids of client and server must be the same`));
  return found.length > 0 ? found : [fine('salt', `set in ${salts.map(({ file }) => file).join(', ')}`)];
}

/** Files with secrets that git knows. */
function checkCommitted(folder: string): Finding[] {
  const secret = environmentFiles(folder).filter((file) =>
    /^\s*(?:export\s+)?(?:USE_SERVER_ENCRYPTION_KEY|NEXT_SERVER_ACTIONS_ENCRYPTION_KEY|\w*SALT)\s*=\s*\S/m.test(read(folder, file)),
  );
  const repository = secret.length === 0 ? null : repositoryOf(folder);
  const tracked = new Set(repository === null ? [] : trackedFiles(repository, (path) => secret.some((file) => path.endsWith(file))));
  return secret
    .filter((file) => tracked.has(join(folder, file)))
    .map((file) => problem('secrets', `${file} is in git, and has a key or a salt: put it into .gitignore and make new ones`));
}

function settingsOf(folder: string, variable: string): Setting[] {
  const inProcess = process.env[variable];
  const files = environmentFiles(folder).flatMap((where) => {
    const found = new RegExp(`^\\s*(?:export\\s+)?${variable}\\s*=\\s*(.*)$`, 'm').exec(read(folder, where));
    const value = (found?.[1] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
    return value === '' ? [] : [{ where, value }];
  });
  return [...(inProcess === undefined || inProcess === '' ? [] : [{ where: 'the environment', value: inProcess }]), ...files];
}

/** Not the examples, which have no secrets. */
function environmentFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^\.env(?:\.(?!example|sample|template)\w+)*$/.test(name))
    .sort();
}

function read(folder: string, file: string): string {
  return readRegularOrNull(join(folder, file)) ?? '';
}
