/** One program in several layouts, through the plugin on both Babels and through `compile()`: what differs from the layout as written. */
import { compile, SourceSyntaxError, UseServerError } from '../../src/compile.ts';
import type { Diagnostic, Layer, Reference } from '../../src/model/index.ts';
import { transform7 } from '../harness/babels.ts';
import type { CompileSettings } from '../harness/compile-module.ts';
import { compileModule, parserPlugins, projectRoot } from '../harness/compile-module.ts';
import { onDisk } from '../harness/on-disk.ts';
import { normalise } from '../harness/same-program.ts';
import { differingLines } from './difference.ts';
import type { Sources } from './law.ts';
import type { Layout } from './layouts.ts';
import { inLayout } from './layouts.ts';

interface Result {
  readonly verdict: string;
  /** The program without its layout; null where it was refused. */
  readonly program: string | null;
}

type Results = ReadonlyMap<string, Result>;

/** @returns a text for each difference: the plugin's output as written is what everything is held against. */
export async function layoutDifferences(files: Sources, settings: CompileSettings, chosen: readonly Layout[]): Promise<readonly string[]> {
  const expected = await resultsOf(files, settings, byPlugin);
  const found: string[] = [];
  for (const layout of chosen) {
    const changed: string[] = [];
    const other = new Map(
      Array.from(files, ([path, code]) => {
        const plugins = parserPlugins(path, settings.syntax);
        const text = inLayout(code, layout, plugins);
        const difference = text === code ? null : differingLines(normalise(code, plugins), normalise(text, plugins));
        if (difference !== null) changed.push(`${layout}: the layout itself changes the program:\n${difference}`);
        return [path, text] as const;
      }),
    );
    found.push(...changed);
    if (changed.length > 0) continue;
    for (const [name, compiler] of [
      ['plugin', byPlugin],
      ['plugin on Babel 7', byBabel7],
      ['compile()', byText],
    ] as const) {
      const difference = differenceBetween(expected, await resultsOf(other, settings, compiler));
      if (difference !== null) found.push(`${layout}, ${name}: ${difference}`);
    }
  }
  return found;
}

type Compiler = (path: string, code: string, layer: Layer, settings: CompileSettings) => Result;

async function resultsOf(files: Sources, settings: CompileSettings, compiler: Compiler): Promise<Results> {
  const all = (root: string | undefined): Results =>
    new Map(
      [...files].flatMap(([path, code]) =>
        (['server', 'client'] as const).map((layer) => [`${path}, ${layer}`, compiler(path, code, layer, { ...settings, root })] as const),
      ),
    );
  // Several files look into each other.
  return files.size === 1 ? all(settings.root) : onDisk(files, (root) => Promise.resolve(all(root)));
}

function differenceBetween(expected: Results, results: Results): string | null {
  for (const [place, { verdict, program }] of expected) {
    const other = results.get(place);
    const difference = differingLines(verdict, other?.verdict ?? 'nothing') ?? differingLines(program ?? '', other?.program ?? '');
    if (difference !== null) return `${place}:\n${difference}`;
  }
  return null;
}

/** The codes of diagnostics, and ids with their digests. */
export function verdictOf(diagnostics: readonly Diagnostic[], references: readonly Reference[]): string {
  return [...diagnostics.map(({ code }) => code).sort(), ...references.map(({ id, digest }) => `${id} ${digest}`)].join('\n');
}

const byPlugin: Compiler = (path, code, layer, settings) => {
  const outcome = compileModule({ path, code }, layer, settings);
  if (outcome.kind === 'refused') return { verdict: verdictOf(outcome.diagnostics, []), program: null };
  return { verdict: verdictOf(outcome.diagnostics, outcome.references), program: normalise(outcome.code, parserPlugins(path, settings.syntax)) };
};

const byBabel7: Compiler = (path, code, layer, settings) => byPlugin(path, code, layer, { ...settings, transform: transform7 });

const byText: Compiler = (path, code, layer, settings) => {
  const { verdict, code: compiled } = compileText(path, code, layer, settings);
  return { verdict, program: compiled === null ? null : normalise(compiled, parserPlugins(path, settings.syntax)) };
};

/** A module by `compile()`; the code is null where it was refused. */
export function compileText(
  path: string,
  code: string,
  layer: Layer,
  { root = projectRoot, development = true, pluginOptions }: CompileSettings,
): { readonly verdict: string; readonly code: string | null } {
  try {
    const compiled = compile(code, { ...pluginOptions, filename: `${root}/${path}`, root, layer, development });
    return { verdict: verdictOf(compiled?.diagnostics ?? [], compiled?.references ?? []), code: compiled?.code ?? code };
  } catch (error) {
    if (error instanceof UseServerError) return { verdict: verdictOf(error.diagnostics, []), code: null };
    return { verdict: error instanceof SourceSyntaxError ? '' : String(error), code: null };
  }
}
