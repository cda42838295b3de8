/**
 * The transformer for Jest: a module with Server Functions gives its functions in the environment "node", and in a DOM stubs that the
 * test answers. Whatever else has to be done to a file does the transformer behind it, by default babel-jest.
 *
 *     // jest.config.js
 *     transform: { '\\.[jt]sx?$': 'babel-plugin-use-server/testing/jest' },
 *
 * A test says in its first line which environment it runs in, and Jest compiles a file once for all of them. So the code has both
 * sides, and takes one when it is loaded:
 *
 *     const server = (module, exports) => { … };
 *     if (typeof window === 'undefined') server(module, exports); else { …stubs… }
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CompileResult } from '../compile.ts';
import { formatDiagnostics } from '../diagnostics/formats/format.ts';
import { sourcesOf } from '../diagnostics/sources.ts';
import { scanSpecifiers } from '../resolve/specifiers.ts';
import { isOfPackage, TEST_CLIENT } from '../babel/look-around.ts';
import { cacheKeyForTests, checkTestOptions, compileForTests } from '../hosts/compile-for-tests.ts';
import type { CompiledForTests, TestOptions } from '../hosts/compile-for-tests.ts';

/** What Jest hands to a transformer, as far as this one reads it. */
export interface JestTransformOptions {
  readonly config: { readonly rootDir: string; readonly testEnvironment?: string };
  readonly configString?: string;
  readonly instrument?: boolean;
  readonly supportsStaticESM?: boolean;
}

interface Transformed {
  readonly code: string;
  readonly map?: unknown;
}

export interface JestTransformer {
  readonly canInstrument?: boolean;
  process(text: string, file: string, options: JestTransformOptions): string | Transformed;
  processAsync?(text: string, file: string, options: JestTransformOptions): Promise<string | Transformed>;
  getCacheKey?(text: string, file: string, options: JestTransformOptions): string;
}

export interface JestOptions extends TestOptions {
  /** What transforms the files further: `'@swc/jest'`, or with options `['babel-jest', { … }]`. Default: `'babel-jest'`. */
  readonly transformer?: string | readonly [string, object];
}

/** By this the Babel plugin knows that its work is done, and leaves imports to Jest. */
const CALLER = { name: 'babel-jest', useServerInTests: true };

/** Jest calls this with what stands behind the transformer's name in its configuration. @throws OptionsError */
export function createTransformer(options: JestOptions = {}): JestTransformer {
  const { transformer = 'babel-jest', ...compiler } = options;
  checkTestOptions(compiler);
  let next: JestTransformer | null = null;
  const nextFor = ({ config }: JestTransformOptions): JestTransformer => (next ??= loadTransformer(transformer, config.rootDir));

  return {
    canInstrument: true,
    getCacheKey(text, file, jest) {
      const rest =
        nextFor(jest).getCacheKey?.(text, file, jest) ??
        `${text}\0${file}\0${jest.configString ?? ''}\0${String(jest.instrument)}\0${String(jest.supportsStaticESM)}`;
      const { key } = cacheKeyForTests(text, file, { root: jest.config.rootDir, ...compiler });
      return hash([key, JSON.stringify(compiler), rest]);
    },
    process(text, file, jest) {
      const compiled = compileForTests(text, file, { root: jest.config.rootDir, ...compiler });
      if (compiled !== null) printWarnings(compiled, file, text, compiler.root ?? jest.config.rootDir);
      const result = asResult(compiled === null ? nextFor(jest).process(text, file, jest) : processed(compiled, file, { inner: nextFor(jest), jest }));
      return { ...result, code: `${result.code}${lookAround(text, compiled !== null, jest)}` };
    },
  };
}

/** Jest has no channel for warnings, and takes what it has kept of a file in silence. */
function printWarnings({ server: { diagnostics } }: CompiledForTests, file: string, text: string, root: string): void {
  if (diagnostics.length > 0) console.warn(formatDiagnostics(diagnostics, 'frame', { sources: sourcesOf(diagnostics, file, text), root }));
}

interface Processing {
  readonly inner: JestTransformer;
  readonly jest: JestTransformOptions;
}

function processed({ server, client }: CompiledForTests, file: string, { inner, jest }: Processing): string | Transformed {
  if (client === null) return inner.process(withMap(server), file, jest);
  // Static imports can stand behind no condition.
  if (jest.supportsStaticESM === true) return inner.process(withMap(isForNode(jest) ? server : client), file, jest);
  const functions = asResult(inner.process(withMap(server), file, jest));
  const stubs = asResult(inner.process(client.code, file, { ...jest, instrument: false }));
  return {
    ...functions,
    code: bothSides(
      functions.code,
      stubs.code,
      server.references.map(({ id }) => id),
    ),
  };
}

/**
 * What a module does when it has been loaded: it says that it was compiled, and looks whether a package has come with it that was not.
 * In Node a package's functions are functions of the server in any case.
 */
function lookAround(text: string, isCompiled: boolean, { supportsStaticESM }: JestTransformOptions): string {
  if (!isCompiled && !scanSpecifiers(text).some(isOfPackage)) return '';
  const look = (kit: string, file: string, cache: string): string =>
    isCompiled ? `${kit}.noteCompiled(${file});` : `if (typeof window !== 'undefined') ${kit}.refuseUntransformed(${cache});`;
  if (supportsStaticESM !== true) return `\n;${look(`require('${TEST_CLIENT}')`, '__filename', 'require.cache')}\n`;
  return `\n;import * as useServer$kit from '${TEST_CLIENT}'; import { createRequire as useServer$require } from 'node:module'; ${look('useServer$kit', 'import.meta.filename', 'useServer$require(import.meta.url).cache')}\n`;
}

/** Babel and SWC read a map from the text, and carry it on. */
function withMap({ code, map }: CompileResult): string {
  return map === null ? code : `${code}\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${Buffer.from(map.toString()).toString('base64')}\n`;
}

function asResult(result: string | Transformed): Transformed {
  return typeof result === 'string' ? { code: result } : result;
}

/** The functions stay in the lines that they have in the map. */
function bothSides(functions: string, stubs: string, ids: readonly string[]): string {
  return `const useServer$functions = (module, exports) => { ${functions}
};
if (typeof window === 'undefined') useServer$functions(module, exports);
else {
  ((exports) => { ${withoutMap(stubs)}
  })(exports);
  require('babel-plugin-use-server/testing/client').provideFunctions(${JSON.stringify(ids)}, () => {
    const module = { exports: {} };
    useServer$functions(module, module.exports);
    return module.exports;
  });
}
`;
}

function withoutMap(code: string): string {
  return code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
}

function isForNode({ config: { testEnvironment = 'node' } }: JestTransformOptions): boolean {
  return /(?:^node$|jest-environment-node)/.test(testEnvironment);
}

function loadTransformer(named: string | readonly [string, object], rootDir: string): JestTransformer {
  const [name, options] = typeof named === 'string' ? [named, undefined] : named;
  const loaded: unknown = createRequire(join(rootDir, 'jest.config.js'))(findTransformer(name, rootDir));
  const { createTransformer: create, ...itself } = exportsOf(loaded) as Partial<JestTransformer> & {
    readonly createTransformer?: (options?: object) => JestTransformer;
  };
  const transformer = create?.(name === 'babel-jest' ? { ...options, caller: CALLER } : options) ?? itself;
  if (typeof transformer.process === 'function') return transformer as JestTransformer;
  throw new TypeError(`babel-plugin-use-server/testing/jest needs a transformer with \`process\`, which "${name}" does not have.`);
}

/** babel-jest comes with Jest, and need not be a dependency of the project. */
function findTransformer(name: string, rootDir: string): string {
  let require = createRequire(join(rootDir, 'jest.config.js'));
  try {
    return require.resolve(name);
  } catch (error) {
    if (name !== 'babel-jest') throw error;
    for (const step of ['jest', '@jest/core', 'jest-config']) require = createRequire(require.resolve(step));
    return require.resolve(name);
  }
}

/** What a CommonJS module has as its default export, or itself. */
function exportsOf(loaded: unknown): object {
  const { default: byDefault } = loaded as { readonly default?: unknown };
  return typeof byDefault === 'object' && byDefault !== null ? byDefault : (loaded as object);
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
