/**
 * The corpus of test/guards, as two other rules for Server Functions without a check see it: what they miss, and what they report in vain.
 *
 *     node bench/guards.ts
 *     node bench/guards.ts --clerk ../clerk/packages/eslint-plugin     a checkout of github.com/clerk/javascript
 *
 * Installs react-doctor's rule and ESLint into a temporary folder. Clerk's rule knows Clerk's own `auth` and no other, so it sees the corpus
 * a second time with that in the place of ours. Our own verdicts on the corpus are held by test/guards/corpus.test.ts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { cases, configuration, imports, library } from '../test/guards/corpus.ts';
import type { Case } from '../test/guards/corpus.ts';
import { writeFiles } from '../test/harness/on-disk.ts';

const { values } = parseArgs({ options: { clerk: { type: 'string' } } });
const PACKAGES = ['eslint@^10', 'eslint-plugin-react-doctor@0.9.2'];

interface Linter {
  readonly lintText: (
    code: string,
    options: { filePath: string },
  ) => Promise<readonly { readonly messages: readonly { readonly ruleId: string | null; readonly fatal?: boolean }[] }[]>;
}

/** An ESLint plugin, and how one of its rules is turned on. */
interface Candidate {
  readonly name: string;
  readonly prefix: string;
  readonly plugin: object;
  readonly rule: string;
  readonly options?: object;
  readonly settings?: object;
  /** What the rule sees of a module. */
  readonly text: (code: string) => string;
}

const folder = mkdtempSync(join(tmpdir(), 'use-server-guards-'));
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', ...PACKAGES, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  writeFiles(folder, Object.entries(library));
  for (const candidate of [...(await reactDoctor()), ...(values.clerk === undefined ? [] : await clerk(resolve(values.clerk)))])
    console.log(`${candidate.name}\n${JSON.stringify(await verdicts(candidate), null, 1)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function installed(name: string): Promise<object> {
  return (await import(pathToFileURL(createRequire(join(folder, 'x.js')).resolve(name)).href)) as object;
}

/** As installed, and with the names of our configuration in the setting that the rule has for them. */
async function reactDoctor(): Promise<Candidate[]> {
  const { default: plugin } = (await installed('eslint-plugin-react-doctor')) as { readonly default: object };
  const names = configuration.guards.flatMap((guard) => guard.names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const common = { prefix: 'react-doctor', plugin, rule: 'server-auth-actions', text: (code: string) => code };
  return [
    { ...common, name: 'react-doctor' },
    { ...common, name: 'react-doctor, told of the names of the guards', settings: { 'react-doctor': { serverAuthFunctionNames: names } } },
  ];
}

async function clerk(checkout: string): Promise<Candidate[]> {
  const build = await rolldown({
    input: join(checkout, 'src/next/index.ts'),
    external: /^[^./]/,
    platform: 'node',
    transform: { define: { PACKAGE_NAME: '"clerk"', PACKAGE_VERSION: '""' } },
  });
  const file = join(folder, 'clerk.mjs');
  await build.write({ file, format: 'esm' });
  await build.close();
  const { default: plugin } = (await import(pathToFileURL(file).href)) as { readonly default: object };
  const options = { protected: ['**'], resources: { serverComponentEntrypoints: false }, rootDir: folder };
  const common = { prefix: 'clerk', plugin, rule: 'require-auth-protection', options };
  return [
    { ...common, name: 'Clerk', text: (code) => code },
    { ...common, name: "Clerk, with Clerk's `auth.protect` in the place of `requireUser`", text: inClerksWords },
  ];
}

/** The same module in an app that uses Clerk: `const user = await getUser(); if (!user)` is `const { userId } = await auth(); if (!userId)` there. */
function inClerksWords(code: string): string {
  // Another function of that name.
  if (/\(requireUser\) \{|const requireUser|function requireUser/.test(code)) return code;
  const asks = /\b(const|let) user = await getUser\(/;
  const named = asks.test(code) ? code.replace(new RegExp(asks, 'g'), '$1 { userId } = await auth(').replace(/(?<![.\w])user\b(?!:)/g, 'userId') : code;
  const body = named.replace(/\brequireUser\(/g, 'auth.protect(').replace(/\bgetUser\(/g, 'auth(');
  return body.replace(/import \{([^}]*)\} from '@\/lib\/auth';/g, (_all, names: string) => {
    const others = names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !['requireUser', 'getUser', 'auth'].includes(name));
    return `import { auth } from '@clerk/nextjs/server';${others.length === 0 ? '' : ` import { ${others.join(', ')} } from '@/lib/auth';`}`;
  });
}

function linterOf({ prefix, plugin, rule, options, settings }: Candidate, ESLint: new (options: object) => Linter): Linter {
  const config = {
    files: ['**/*.jsx'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { [prefix]: plugin },
    rules: { [`${prefix}/${rule}`]: options === undefined ? 'error' : ['error', options] },
    ...(settings !== undefined && { settings }),
  };
  return new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [config] });
}

interface Verdicts {
  readonly guarded: number;
  readonly unguarded: number;
  readonly missed: string[];
  readonly inVain: string[];
  /** Files that ESLint's own parser does not take: types. */
  readonly notParsed: string[];
}

async function verdicts(candidate: Candidate): Promise<Verdicts> {
  const { ESLint } = (await installed('eslint')) as { readonly ESLint: new (options: object) => Linter };
  const eslint = linterOf(candidate, ESLint);
  const found = { missed: [] as string[], inVain: [] as string[], notParsed: [] as string[] };
  const counts = { guarded: 0, unguarded: 0 };
  for (const one of cases) {
    const [result] = await eslint.lintText(candidate.text(wholeOf(one)), { filePath: join(folder, `app/${one.name}.jsx`) });
    const messages = result?.messages ?? [];
    if (messages.some(({ fatal }) => fatal === true)) {
      found.notParsed.push(one.name);
      continue;
    }
    const isGuarded = one.yes !== undefined;
    const isReported = messages.some(({ ruleId }) => ruleId === `${candidate.prefix}/${candidate.rule}`);
    counts[isGuarded ? 'guarded' : 'unguarded'] += 1;
    if (isGuarded && isReported) found.inVain.push(one.name);
    if (!isGuarded && !isReported) found.missed.push(one.name);
  }
  return { ...counts, ...found };
}

function wholeOf({ code, isWhole }: Case): string {
  return isWhole === true ? code : `'use server';\n${imports}${code}`;
}
