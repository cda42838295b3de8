/** The plan of a module and its edits, which the plugin keeps to itself. */
import type { Node } from '@babel/types';
import { traverseFast } from '@babel/types';
import { moduleIdOf } from '../../src/1-source/module-id.ts';
import type { Layer, ModulePlan } from '../../src/model/index.ts';
import { readCompilerOptions } from '../../src/options/options.ts';
import { runPipeline } from '../../src/pipeline.ts';
import type { CompiledModule } from '../../src/pipeline.ts';
import { openGraph } from '../../src/link/open-graph.ts';
import type { CompileSettings, ModuleSource } from './compile-module.ts';
import { parserPlugins, projectRoot } from './compile-module.ts';
import { parse } from './same-program.ts';

/** @returns null for a module that has no Server Functions, or that is refused */
export function planOf(source: ModuleSource, settings: CompileSettings, layer: Layer = 'server'): ModulePlan | null {
  return planAndOutputOf(source, settings, layer)?.plan ?? null;
}

/** The same with what is to be changed, before it is. */
export function planAndOutputOf({ path, code }: ModuleSource, settings: CompileSettings, layer: Layer): CompiledModule | null {
  const { program } = parse(code, parserPlugins(path, settings.syntax));
  const names = new Set<string>();
  traverseFast(program, (node: Node) => {
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.add(node.name);
  });
  const root = settings.root ?? projectRoot;
  const filename = `${root}/${path}`;
  const options = readCompilerOptions({ ...settings.pluginOptions, layer }, { root, development: settings.development ?? true });
  const source = { id: moduleIdOf(filename, options.root), filename, program, code, isNameTaken: (name: string) => names.has(name) };
  return runPipeline(source, options, openGraph(filename, options)).compiled;
}
