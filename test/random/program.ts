/** One random program: from a seed to a tree and its text. */
import { requiredSource, writtenAsCommonJs, type CommonJsPart } from './commonjs.ts';
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
  /** What of its module is written as CommonJS. Default: nothing. */
  readonly commonJs?: CommonJsPart;
}

export const entryFile = 'app/page.tsx';

/**
 * The program of a seed; the same on every machine. One in seven has the directive on top, or as many as `share` says. One in sixteen may have block names, and has
 * them often: that is drawn apart, so all others stay what they were before there were any.
 */
export function randomProgram(seed: number, share = 0.15): RandomProgram {
  const random = createRandom(seed);
  const fileLevel = random.chance(share);
  const making = createMaking(random, { hasBlockNames: createRandom(~seed).chance(1 / 16) });
  return { seed, fileLevel, tree: fileLevel ? fileLevelModule(making) : inlineModule(making) };
}

/** The files of a program, by path from the project's root. */
export function filesOf({ seed, fileLevel, tree, commonJs }: RandomProgram): ReadonlyMap<string, string> {
  const code = printModule(tree);
  const files = new Map([[entryFile, commonJs === undefined ? code : writtenAsCommonJs(code, entryFile, commonJs, seed)]]);
  if (fileLevel) files.set(otherFile, otherSource);
  if (isInCycle(tree)) files.set(earlyFile, commonJs === undefined ? earlySource : requiredSource);
  return files;
}
