/** What a worker is given. */
export interface Work {
  readonly root: string;
  readonly modules: readonly string[];
  readonly rounds: number;
  readonly seed: number;
}

/** One of the texts that a module has over time: long, short, and without Server Functions. */
export function textOf(version: number): string {
  const functions = [400, 1, 0, 40][version % 4] ?? 0;
  if (functions === 0) return 'export const nothing = 1;\n';
  return `'use server';\n${Array.from({ length: functions }, (_, index) => `export async function f${index}(first, second) {}\n`).join('')}`;
}
