/** `use-server doctor`: what is wrong with a set-up, one line each. Files are read; nothing of the project is executed. */
import { resolve } from 'node:path';
import type { Arguments } from '../terminal/command.ts';
import { checkConfiguration, checkPackages, readConfigs } from '../set-up/configuration.ts';
import type { Finding } from '../set-up/finding.ts';
import { findHost, ownCompilerOf, packageJsonOf } from '../set-up/host.ts';
import { checkSecrets } from '../set-up/secrets.ts';
import { checkVersions } from '../set-up/versions.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { typed } from '../terminal/next.ts';
import { count, wrap } from '../terminal/text.ts';
import { UsageError } from '../terminal/usage-error.ts';

const WORDS: Readonly<Record<Finding['kind'], string>> = { fine: 'ok', advice: 'advice', problem: 'problem' };

/**
 * @returns 1 when there is a problem; advice alone is 0.
 * @throws UsageError for a folder without package.json.
 */
export function doctor(args: Arguments, terminal: Terminal): number {
  const folder = resolve(terminal.cwd, args.positionals[0] ?? '.');
  const packageJson = packageJsonOf(folder);
  if (packageJson === null) throw new UsageError(`${folder} has no package.json: \`doctor\` looks at a project. Name its folder: ${typed('doctor <dir>')}`);
  const host = findHost(folder, packageJson);
  const own = ownCompilerOf(packageJson);
  const configs = readConfigs(folder);
  const findings = [
    ...checkVersions(folder, host, packageJson),
    ...checkConfiguration(host, own, configs),
    ...(own === null ? checkSecrets(folder, host, configs) : []),
    ...checkPackages(folder, host, packageJson),
  ];
  const problems = findings.filter(({ kind }) => kind === 'problem').length;
  if (args.isSet('json')) terminal.out(`${JSON.stringify({ host: host?.name ?? null, findings }, null, 2)}\n`);
  else terminal.out(findings.map((finding) => line(finding, findings, terminal)).join(''));
  terminal.err(problems > 0 ? `${count(problems, 'problem')}.\n` : `Nothing is wrong. Next: \`${typed('check')}\` looks at the Server Functions themselves.\n`);
  return problems > 0 ? 1 : 0;
}

function line({ kind, about, text }: Finding, all: readonly Finding[], { colors, width }: Terminal): string {
  const longest = Math.max(...all.map((finding) => finding.about.length));
  const colour = { fine: colors.green, advice: colors.yellow, problem: colors.red }[kind];
  return `${colour(WORDS[kind].padEnd(7))}  ${about.padEnd(longest)}  ${wrap(text, width, longest + 11)}\n`;
}
