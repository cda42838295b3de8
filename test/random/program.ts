/** One random program: from a seed to a tree and its text. */
import { earlyFile, earlySource, isInCycle } from './cycles.ts';
import { fileLevelModule, otherFile, otherSource } from './file-level-module.ts';
import { inlineModule } from './inline-module.ts';
import { createRandom } from './random.ts';
import { printModule, type Tree } from './tree.ts';
import { createMaking } from './values.ts';

export interface RandomProgram {
  readonly seed: number;
  readonly fileLevel: boolean;
  readonly tree: Tree;
}

export const entryFile = 'app/page.tsx';

/** The program of a seed; the same on every machine. One in seven has the directive on top, or as many as `share` says. */
export function randomProgram(seed: number, share = 0.15): RandomProgram {
  const random = createRandom(seed);
  const fileLevel = random.chance(share);
  const making = createMaking(random);
  return { seed, fileLevel, tree: fileLevel ? fileLevelModule(making) : inlineModule(making) };
}

/** The files of a program, by path from the project's root. */
export function filesOf(program: RandomProgram): ReadonlyMap<string, string> {
  const files = new Map([[entryFile, printModule(program.tree)]]);
  if (program.fileLevel) files.set(otherFile, otherSource);
  if (isInCycle(program.tree)) files.set(earlyFile, earlySource);
  return files;
}
