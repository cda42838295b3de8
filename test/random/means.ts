/** With what a program is judged: everything there is, or what is enough for most of a very long run. */
import { compile, UseServerError } from '../../src/compile.ts';
import type { Layer } from '../../src/model/index.ts';
import { codeOf8, transform8, type Transform } from '../harness/babels.ts';
import { parserPlugins, projectRoot, type CompileOutcome, type CompileSettings, type ModuleSource } from '../harness/compile-module.ts';
import type { CompiledProgram } from '../harness/compile-program.ts';
import { programDifference } from '../harness/same-program.ts';
import { compileText, layoutDifferences, verdictOf } from '../law/in-layouts.ts';
import { inLayout, type Layout } from '../law/layouts.ts';
import { commonJsModules, type ModuleSystem } from '../law/module-system.ts';

export interface Means {
  /** How the plugin is run. */
  readonly transform: Transform;
  /** Another way to compile than the plugin; the program is in this layout there. */
  readonly compile?: (source: ModuleSource, layer: Layer, settings: CompileSettings, layout: Layout) => CompileOutcome;
  readonly modules: (compiled: CompiledProgram) => ModuleSystem;
  /** What differs in another layout, refusals included; a text for each difference. */
  readonly inLayout: (compiled: CompiledProgram, layout: Layout) => Promise<readonly string[]>;
}

/** Babel alone on the way to Node; both layers, the plugin and `compile()` in the other layout. */
export const thorough: Means = {
  transform: transform8,
  modules: () => commonJsModules,
  inLayout: ({ source, settings }, layout) =>
    layoutDifferences(source.files, { development: settings.development, pluginOptions: settings.pluginOptions }, [layout]),
};

/**
 * Node's own modules, and in the other layout what `compile()` makes of the layers that were compiled already, held against the plugin's output as it stands.
 * Five times as fast. Needs Node's `--experimental-vm-modules`.
 */
export async function quickMeans(): Promise<Means> {
  const { nativeModules, printed } = await import('../law/native-modules.ts');
  return {
    transform: codeOf8,
    modules: ({ source }) => ([...source.files.values()].some((code) => COMMON_JS.test(code)) ? commonJsModules : nativeModules),
    inLayout: async (compiled, layout) =>
      (['server', 'client'] as const).flatMap((layer) =>
        [...compiled[layer]].flatMap(([path, outcome]) => textDifference(compiled, path, layer, outcome, layout, printed)),
      ),
  };
}

/** What `compile()` makes of a program in another layout, under the law; the plugin is not asked. Two thirds of the time. */
export function textAlone(quick: Means): Means {
  return { ...quick, compile: outcomeOfText, inLayout: async () => [] };
}

function outcomeOfText(
  { path, code }: ModuleSource,
  layer: Layer,
  { root = projectRoot, development = true, pluginOptions }: CompileSettings,
  layout: Layout,
): CompileOutcome {
  const text = inLayout(code, layout, parserPlugins(path, undefined));
  try {
    const compiled = compile(text, { ...pluginOptions, filename: `${root}/${path}`, root, layer, development });
    return {
      kind: 'compiled',
      code: compiled?.code ?? text,
      map: null,
      ast: NO_TREE,
      references: compiled?.references ?? [],
      entry: compiled?.entry ?? null,
      diagnostics: compiled?.diagnostics ?? [],
    };
  } catch (error) {
    if (error instanceof UseServerError) return { kind: 'refused', diagnostics: error.diagnostics, message: error.message };
    throw error;
  }
}

const NO_TREE = { type: 'File' };

const COMMON_JS = /\b(?:require|exports)\b/;

/** Equal texts are one program; others are looked at again, as trees. */
type Printed = (code: string, path: string) => string;

function textDifference(
  compiled: CompiledProgram,
  path: string,
  layer: 'server' | 'client',
  outcome: CompileOutcome,
  layout: Layout,
  printed: Printed,
): string[] {
  const plugins = parserPlugins(path, undefined);
  const text = inLayout(compiled.source.files.get(path) ?? '', layout, plugins);
  const byText = compileText(path, text, layer, compiled.settings);
  const [references, code] = outcome.kind === 'refused' ? [[], null] : [outcome.references, outcome.code];
  const place = `${layout}, compile(), ${path}, ${layer}`;
  const verdict = verdictOf(outcome.diagnostics, references);
  if (verdict !== byText.verdict) return [`${place}: the verdict of the plugin is\n${verdict}\nand that of compile()\n${byText.verdict}`];
  if (code === null || byText.code === null || printed(code, path) === printed(byText.code, path)) return [];
  const difference = programDifference(code, byText.code, plugins);
  return difference === null ? [] : [`${place}:\n${difference}`];
}
