/** `use-server init`: finds the host, shows the lines that its configuration needs, and writes them with `--write`. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import type { Arguments } from '../terminal/command.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { byHand, isSetUp, newConfiguration, packagesFor, withCompiler } from '../set-up/additions.ts';
import { dependenciesOf, findHost, ownCompilerOf, packageJsonOf } from '../set-up/host.ts';
import type { Host, PackageJson } from '../set-up/host.ts';
import { lineDiff } from '../set-up/line-diff.ts';
import { pageAt, typed } from '../terminal/next.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** A file as it is, and as it should be. */
interface Change {
  readonly file: string;
  readonly before: string | null;
  readonly after: string;
}

/**
 * @returns 1 when the configuration is not understood: what to write is printed.
 * @throws UsageError for a folder without package.json, and for one without a known host.
 */
export function init(args: Arguments, terminal: Terminal): number {
  const folder = resolve(terminal.cwd, args.positionals[0] ?? '.');
  const packageJson = packageJsonOf(folder);
  const firstHour = `${pageAt('docs/first-hour.md', terminal)} has an app for each host, from an empty folder.`;
  if (packageJson === null)
    throw new UsageError(`${folder} has no package.json: \`init\` sets up a project. Name its folder, \`${typed('init <dir>')}\`, or begin one: ${firstHour}`);
  const own = ownCompilerOf(packageJson);
  if (own !== null)
    throw new UsageError(
      `${own.title} compiles the directive itself and takes no other compiler (${pageAt(own.page, terminal)}): there is nothing to set up. The command line works: \`${typed('list')}\`.`,
    );
  const host = findHost(folder, packageJson);
  if (host === null)
    throw new UsageError(
      `No host is among the dependencies: next, waku, vinext, vite, webpack, @rspack/core, react-native or @babel/core. Install yours, or begin with one: ${firstHour} The command line works without: \`${typed('list')}\`.`,
    );
  terminal.out(`${terminal.colors.bold(host.title)}\n`);
  const configuration = changeOf(folder, host, packageJson);
  const changes = [...(configuration === 'by hand' || configuration === null ? [] : [configuration]), ...extras(folder, args)];
  const isWritten = args.isSet('write');
  for (const change of changes) {
    terminal.out(shown(change, terminal));
    if (isWritten) replaceFile(join(folder, change.file), change.after);
  }
  if (configuration === 'by hand')
    terminal.out(
      `${host.config ?? ''} is not understood. Write into it:\n${byHand(host)
        .map((line) => `  ${line}\n`)
        .join('')}`,
    );
  terminal.out(`\n${next(host, packageJson, { changes: changes.length, isWritten }, terminal)}`);
  return configuration === 'by hand' ? 1 : 0;
}

/** @returns null where nothing is to be done */
function changeOf(folder: string, host: Host, packageJson: PackageJson): Change | 'by hand' | null {
  if (host.config === null) return { file: host.newConfig, before: null, after: newConfiguration(host, packageJson) };
  const before = readRegularFile(join(folder, host.config));
  if (isSetUp(before)) return null;
  try {
    const after = withCompiler(before, host.config, host);
    return after === null ? 'by hand' : { file: host.config, before, after };
  } catch {
    // The user has to mend syntax that cannot be read.
    return 'by hand';
  }
}

const CONFIG = `{
  "$schema": "./node_modules/babel-plugin-use-server/schema/config.schema.json"
}
`;

const WORKFLOW = `name: Server Functions
on: pull_request
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npm ci
      - run: npx babel-plugin-use-server check --format github
      - run: npx babel-plugin-use-server diff --base "origin/$GITHUB_BASE_REF" --format markdown >> "$GITHUB_STEP_SUMMARY"
`;

/** Files that were asked for and are not there. */
function extras(folder: string, args: Arguments): Change[] {
  const wanted = [
    ['config', 'use-server.config.json', CONFIG],
    ['workflow', '.github/workflows/server-functions.yml', WORKFLOW],
  ] as const;
  return wanted.filter(([flag, file]) => args.isSet(flag) && !existsSync(join(folder, file))).map(([, file, after]) => ({ file, before: null, after }));
}

function shown({ file, before, after }: Change, { colors }: Terminal): string {
  const lines =
    before === null
      ? after
          .trimEnd()
          .split('\n')
          .map((line) => `+${line}`)
      : lineDiff(before, after);
  const painted = lines.map((line) => (line.startsWith('+') ? colors.green(line) : line.startsWith('-') ? colors.red(line) : line));
  return `\n${file}${before === null ? ' (new)' : ''}\n${painted.map((line) => `  ${line}\n`).join('')}`;
}

function next(
  host: Host,
  packageJson: PackageJson,
  { changes, isWritten }: { readonly changes: number; readonly isWritten: boolean },
  terminal: Terminal,
): string {
  const installed = dependenciesOf(packageJson);
  const missing = [...newerReact(installed), ...packagesFor(host).filter((name) => !Object.hasOwn(installed, name))];
  const steps = [
    ...(changes > 0 && !isWritten ? [typed('init --write    writes this')] : []),
    ...(missing.length > 0 ? [`npm install ${missing.join(' ')}`] : []),
    ...(host.name === 'webpack' || host.name === 'rspack'
      ? [`${pageAt(host.page, terminal)}    has the builds for server and browser, and who answers the calls`]
      : []),
    typed('doctor          says whether all fits together'),
    typed('list            shows every Server Function'),
  ];
  const state = changes === 0 ? 'Nothing to do: the compiler is in the configuration.\n' : isWritten ? 'Written.\n' : '';
  return `${state}Next:\n${steps.map((step) => `  ${step}\n`).join('')}`;
}

/** React's bindings want its version 19, and some starters still ask for 18: npm would refuse to install them. */
function newerReact(installed: Readonly<Record<string, string>>): readonly string[] {
  return ['react', 'react-dom'].filter((name) => Number(/^[~^]?(\d+)/.exec(installed[name] ?? '')?.[1] ?? 19) < 19).map((name) => `${name}@19`);
}
