/** What `use-server compile` leaves in the folder of its output. */
import type { Tree } from './tree.ts';

/** Every file in the output but the state of the command itself. */
export function outputs(it: Tree): string[] {
  return it.files('out').filter((name) => !name.startsWith('.use-server'));
}

export function contents(it: Tree): Record<string, string> {
  return Object.fromEntries(outputs(it).map((name) => [name, it.read(`out/${name}`)]));
}

/** `use-server compile . --out out`. */
export const compile = (it: Tree, ...args: string[]): ReturnType<Tree['run']> => it.run('compile', '.', '--out', 'out', ...args);
