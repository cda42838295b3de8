/** Both Babel majors, in one process, through the little of their API that the tests need. */
import * as babel8 from '@babel/core';
import { createRequire } from 'node:module';

export interface SourceMapV3 {
  readonly version: number;
  readonly sources: readonly (string | null)[];
  readonly sourcesContent?: readonly (string | null)[] | undefined;
  readonly names: readonly string[];
  readonly mappings: string;
}

export interface BabelNode {
  readonly type: string;
}

export interface TransformResult {
  readonly code: string;
  /** Null where the plugin decided that there is none. */
  readonly map: SourceMapV3 | null;
  readonly ast: BabelNode;
  readonly metadata: object;
}

export interface TransformOptions {
  readonly filename: string;
  readonly root: string;
  readonly development: boolean;
  readonly parserPlugins: readonly string[];
  /** `[plugin, options]` pairs. */
  readonly plugins: readonly (readonly [plugin: unknown, options: object])[];
}

export type Transform = (code: string, options: TransformOptions) => TransformResult;

interface AnyBabel {
  transformSync(code: string, options: object): unknown;
}

/** @param codeAlone no map and no tree, which take time */
function transformWith(babel: AnyBabel, codeAlone = false): Transform {
  return (code, { filename, root, development, parserPlugins, plugins }) => {
    const result = babel.transformSync(code, {
      filename,
      root,
      cwd: root,
      envName: development ? 'development' : 'production',
      configFile: false,
      babelrc: false,
      browserslistConfigFile: false,
      ast: !codeAlone,
      sourceMaps: !codeAlone,
      compact: false,
      // Other parsers take them for a hint, and print them.
      generatorOpts: { retainFunctionParens: codeAlone },
      parserOpts: { plugins: [...parserPlugins] },
      plugins: [...plugins],
    }) as TransformResult | null;
    if (result === null || typeof result.code !== 'string') throw new Error(`Babel gave no code for ${filename}`);
    return result;
  };
}

export const transform8: Transform = transformWith(babel8);
/** Its code alone. */
export const codeOf8: Transform = transformWith(babel8, true);

const requireBabel7 = createRequire(new URL('../babel-7/package.json', import.meta.url));
export const transform7: Transform = transformWith(requireBabel7('@babel/core') as AnyBabel);
