/**
 * Compiles the app twice, once for each layer, and follows its imports as a bundler would:
 * the server layer starts at the page and stops at 'use client'; the client layer starts there and stops at 'use server'.
 */
import { type CallerMetadata, type PluginObject, transformFileAsync, types as t } from '@babel/core';
import type { UseServerMetadata } from 'babel-plugin-use-server';
import { createManifest, type Manifest, type ModuleEntry } from 'babel-plugin-use-server/manifest';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { appDirectory, type Layer, outputDirectory, outputFile } from './resolve.ts';

export interface CompiledApp {
  readonly modules: Readonly<Record<Layer, readonly string[]>>;
  readonly manifest: Manifest;
}

interface ModuleFacts {
  readonly imports: string[];
  isClientModule: boolean;
}

interface CompiledModule extends Readonly<ModuleFacts> {
  /** The module's part of the manifest; null when it has no Server Functions. */
  readonly entry: ModuleEntry | null;
}

/** Called before each module; `known` grows while imports are found. */
export type OnProgress = (layer: Layer, done: number, known: number, moduleId: string) => void;

export async function compileApp(entry: string, onProgress: OnProgress): Promise<CompiledApp> {
  const compiled = { server: new Map<string, CompiledModule>(), client: new Map<string, CompiledModule>() };
  const follow = async (layer: Layer, starts: readonly string[]): Promise<void> => {
    const known = new Set([...compiled[layer].keys(), ...starts]);
    for (const moduleId of known) {
      if (compiled[layer].has(moduleId)) continue;
      onProgress(layer, compiled[layer].size, known.size, moduleId);
      const result = await compileModule(layer, moduleId);
      compiled[layer].set(moduleId, result);
      for (const imported of result.imports) known.add(imported);
    }
  };
  const find = (layer: Layer, matches: (result: CompiledModule) => boolean): string[] =>
    [...compiled[layer]].filter(([, result]) => matches(result)).map(([moduleId]) => moduleId);

  for (const layer of ['server', 'client'] as const) await rm(outputDirectory(layer), { recursive: true, force: true });
  await follow('server', [entry]);
  await follow('client', find('server', ({ isClientModule }) => isClientModule));
  await follow('server', find('client', ({ entry: clientEntry }) => clientEntry !== null));

  const entries = [...compiled.server.values()].flatMap((result) => result.entry ?? []);
  return {
    modules: { server: [...compiled.server.keys()], client: [...compiled.client.keys()] },
    manifest: createManifest(entries),
  };
}

async function compileModule(layer: Layer, moduleId: string): Promise<CompiledModule> {
  const facts: ModuleFacts = { imports: [], isClientModule: false };
  const caller: CallerMetadata & { layer: Layer } = { name: 'guestbook', layer };
  const result = await transformFileAsync(fileURLToPath(new URL(moduleId, appDirectory)), {
    cwd: fileURLToPath(appDirectory),
    caller,
    plugins: [() => bundlerPlugin(layer, moduleId, facts)],
    sourceMaps: true,
  });
  if (typeof result?.code !== 'string') throw new Error(`Babel gave no code for ${moduleId}.`);

  const file = fileURLToPath(outputFile(layer, moduleId));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${result.code}\n//# sourceMappingURL=${path.basename(file)}.map\n`);
  await writeFile(`${file}.map`, JSON.stringify(result.map));
  const compiled: UseServerMetadata | undefined = result.metadata.useServer;
  return { ...facts, entry: compiled?.entry ?? null };
}

/** What the bundler's side of React Server Components has to know and do: directives, imports, client references. */
function bundlerPlugin(layer: Layer, moduleId: string, facts: ModuleFacts): PluginObject {
  return {
    name: 'guestbook-bundler',
    pre({ ast }) {
      facts.isClientModule = ast.program.directives.some(({ value }) => value.value === 'use client');
    },
    visitor: {},
    post({ ast: { program } }) {
      if (layer === 'server' && facts.isClientModule) {
        program.directives = [];
        program.body = clientReferences(program, moduleId);
        return;
      }
      for (const statement of program.body) {
        const source = 'source' in statement && t.isStringLiteral(statement.source) ? statement.source.value : '';
        if (source.startsWith('@/')) facts.imports.push(resolveImport(source, moduleId));
      }
    },
  };
}

/** `export function Like() {…}` of a client module, as the server sees it: a reference that names the module and the export. */
function clientReferences(program: t.Program, moduleId: string): t.Statement[] {
  const names = program.body.flatMap((statement) =>
    t.isExportNamedDeclaration(statement) && t.isFunctionDeclaration(statement.declaration) && statement.declaration.id
      ? [statement.declaration.id.name]
      : [],
  );
  const register = t.identifier('registerClientReference');
  return [
    t.importDeclaration([t.importSpecifier(register, register)], t.stringLiteral('react-server-dom-webpack/server')),
    ...names.map((name) =>
      t.exportNamedDeclaration(
        t.variableDeclaration('const', [
          t.variableDeclarator(
            t.identifier(name),
            t.callExpression(register, [t.objectExpression([]), t.stringLiteral(moduleId), t.stringLiteral(name)]),
          ),
        ]),
      ),
    ),
  ];
}

function resolveImport(source: string, importer: string): string {
  const base = source.slice('@/'.length);
  const found = [`${base}.ts`, `${base}.tsx`].find((candidate) => existsSync(new URL(candidate, appDirectory)));
  if (found === undefined) throw new Error(`${importer} imports ${source}, but there is no ${base}.ts or ${base}.tsx.`);
  return found;
}
