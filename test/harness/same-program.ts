/** Whether two texts are the same program: compared after one parser and one printer, without comments and formatting. */
import * as babel from '@babel/core';
import { generate } from '@babel/generator';
import type { Node, File } from '@babel/types';
import { traverseFast } from '@babel/types';
import { differingLines } from '../law/difference.ts';

/** @throws Babel's SyntaxError where the text does not parse */
export function parse(code: string, plugins: readonly string[]): File {
  const file = babel.parseSync(code, {
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    parserOpts: { plugins: [...plugins] as never },
  });
  if (file === null) throw new Error('Babel parsed nothing');
  return file;
}

/** The program alone: how strings are quoted, what stands in parentheses and which comments there are is gone. */
export function normalise(code: string, plugins: readonly string[]): string {
  const file = parse(code, plugins);
  traverseFast(file, (node: Node) => {
    // Raw texts of literals and parentheses; a directive's raw text is its meaning and stays.
    if (node.type !== 'DirectiveLiteral') delete node.extra;
    // Comments that are not printed still change how the code around them is.
    node.leadingComments = node.innerComments = node.trailingComments = null;
  });
  return generate(file, { comments: false }).code;
}

/** @returns null where both are the same program, else the lines that are not */
export function programDifference(first: string, second: string, plugins: readonly string[]): string | null {
  return first === second ? null : differingLines(normalise(first, plugins), normalise(second, plugins));
}
