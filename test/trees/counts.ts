/** What `list` and `check` say of a tree, in numbers. */
import { run } from '../../src/cli/run.ts';
import { createTerminal } from '../../src/cli/terminal/terminal.ts';

export interface Counted {
  /** Of the repository or the package. */
  readonly name: string;
  readonly functions: number;
  /** By code. */
  readonly findings: Readonly<Record<string, number>>;
}

/** @param folder The tree, absolute. @param flags For both commands. */
export async function countsOf(name: string, folder: string, flags: readonly string[] = []): Promise<Counted> {
  const { totals } = JSON.parse(await outputOf(folder, ['list', '--json', '--no-references', ...flags])) as { readonly totals: { readonly functions: number } };
  const { diagnostics } = JSON.parse(await outputOf(folder, ['check', '--format', 'json', ...flags])) as {
    readonly diagnostics: readonly { readonly code: string }[];
  };
  const findings: Record<string, number> = {};
  for (const code of diagnostics.map((one) => one.code).sort()) findings[code] = (findings[code] ?? 0) + 1;
  return { name, functions: totals.functions, findings };
}

/** In this process: a tree after the other, some of them of a thousand files, is quickest where everything is warm. */
export async function outputOf(cwd: string, args: readonly string[]): Promise<string> {
  let out = '';
  await run(args, createTerminal({ stdout: { write: (text) => (out += text) }, stderr: { write: () => true }, env: {}, cwd }));
  return out;
}

/** Findings by code, over all trees. */
export function tableOf(all: readonly Counted[]): string {
  const sums = new Map<string, number>();
  for (const [code, amount] of all.flatMap(({ findings }) => Object.entries(findings))) sums.set(code, (sums.get(code) ?? 0) + amount);
  const rows = [...sums].sort(([, a], [, b]) => b - a).map(([code, amount]) => `| ${code} | ${amount} |`);
  return [
    `${all.length} trees, ${all.reduce((sum, { functions }) => sum + functions, 0)} Server Functions`,
    '| code | findings |',
    '| --- | --- |',
    ...rows,
  ].join('\n');
}
