/**
 * The corpus of test/guards, as react-doctor's rule for Server Functions without a check sees it: what it misses, and what it reports in vain.
 *
 *     node bench/guards.ts
 *
 * Installs the rule and ESLint into a temporary folder. Our own verdicts on the corpus are held by test/guards/corpus.test.ts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cases, configuration, imports, library } from '../test/guards/corpus.ts';
import { writeFiles } from '../test/harness/on-disk.ts';

const PACKAGES = ['eslint@^10', 'eslint-plugin-react-doctor@0.9.2'];
const RULE = 'react-doctor/server-auth-actions';

interface Linter {
  readonly lintText: (
    code: string,
    options: { filePath: string },
  ) => Promise<readonly { readonly messages: readonly { readonly ruleId: string | null; readonly fatal?: boolean }[] }[]>;
}

const folder = mkdtempSync(join(tmpdir(), 'use-server-guards-'));
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', ...PACKAGES, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  for (const own of [false, true])
    console.log(`${own ? 'told of the names of the guards' : 'as installed'}\n${JSON.stringify(await verdicts(await linter(own)), null, 1)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param own With the names of our configuration in the setting that the rule has for them. */
async function linter(own: boolean): Promise<Linter> {
  const load = async (name: string): Promise<object> => (await import(pathToFileURL(createRequire(join(folder, 'x.js')).resolve(name)).href)) as object;
  const { ESLint } = (await load('eslint')) as { readonly ESLint: new (options: object) => Linter };
  const plugin = (await load('eslint-plugin-react-doctor')) as { readonly default: object };
  const names = configuration.guards.flatMap((guard) => guard.names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const config = {
    files: ['**/*.jsx'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { 'react-doctor': plugin.default },
    rules: { [RULE]: 'error' },
    settings: { 'react-doctor': { serverAuthFunctionNames: own ? names : [] } },
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

async function verdicts(eslint: Linter): Promise<Verdicts> {
  const found = { missed: [] as string[], inVain: [] as string[], notParsed: [] as string[] };
  writeFiles(folder, Object.entries(library));
  const counts = { guarded: 0, unguarded: 0 };
  for (const one of cases) {
    const [result] = await eslint.lintText(one.isWhole === true ? one.code : `'use server';\n${imports}${one.code}`, {
      filePath: join(folder, `app/${one.name}.jsx`),
    });
    const messages = result?.messages ?? [];
    if (messages.some(({ fatal }) => fatal === true)) {
      found.notParsed.push(one.name);
      continue;
    }
    const isGuarded = one.yes !== undefined;
    const isReported = messages.some(({ ruleId }) => ruleId === RULE);
    counts[isGuarded ? 'guarded' : 'unguarded'] += 1;
    if (isGuarded && isReported) found.inVain.push(one.name);
    if (!isGuarded && !isReported) found.missed.push(one.name);
  }
  return { ...counts, ...found };
}
