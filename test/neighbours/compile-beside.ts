/** A program compiled by our plugin and a neighbour in one pass, in a given order, both layers; ready for the law. */
import * as babel8 from '@babel/core';
import { createRequire } from 'node:module';
import type { Layer, Reference, UseServerMetadata } from '../../src/index.ts';
import useServer from '../../src/index.ts';
import type { LawPrograms } from '../law/law.ts';
import type { Item, Neighbour } from './neighbours.ts';
import type { NeighbourProgram } from './programs.ts';

interface Configuration {
  readonly presets: readonly Item[];
  readonly plugins: readonly Item[];
}

/** Where our plugin stands; `ours` is null for the neighbour alone. */
export type Order = (neighbour: Configuration, ours: Item) => Configuration;

/** Plugins run before presets, plugins from first to last, presets from last to first. */
export const orders: ReadonlyMap<string, Order> = new Map<string, Order>([
  ['first in plugins', ({ presets, plugins }, ours) => ({ presets, plugins: [ours, ...plugins] })],
  ['last in plugins', ({ presets, plugins }, ours) => ({ presets, plugins: [...plugins, ours] })],
  ['in the preset that runs first', ({ presets, plugins }, ours) => ({ presets: [...presets, () => ({ plugins: [ours] })], plugins })],
  ['in the preset that runs last', ({ presets, plugins }, ours) => ({ presets: [() => ({ plugins: [ours] }), ...presets], plugins })],
]);

const alone: Order = (neighbour) => neighbour;
const babel7 = createRequire(new URL('../babel-7/package.json', import.meta.url))('@babel/core') as Pick<typeof babel8, 'transformSync'>;

interface Output {
  readonly code: string;
  readonly references: readonly Reference[];
}

function transform(path: string, code: string, layer: Layer, neighbour: Neighbour, order: Order): Output {
  const { presets, plugins } = order(neighbour, [useServer, { layer }]);
  const languages = neighbour.syntax === 'flow' ? ['flow', 'jsx'] : path.endsWith('.tsx') ? ['typescript', 'jsx'] : ['jsx'];
  const { transformSync } = neighbour.major === 8 ? babel8 : babel7;
  const result = transformSync(code, {
    filename: `/project/${path}`,
    root: '/project',
    cwd: '/project',
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    compact: false,
    parserOpts: { plugins: languages as never },
    presets: [...presets] as never,
    plugins: [...plugins] as never,
  });
  if (typeof result?.code !== 'string') throw new Error(`Babel gave no code for ${path}`);
  const { useServer: found } = result.metadata as { readonly useServer?: UseServerMetadata };
  return { code: result.code, references: found?.references ?? [] };
}

/** @throws for a program that is refused */
export function compileBeside(program: NeighbourProgram, neighbour: Neighbour, order: Order): LawPrograms {
  const files = Object.entries({ ...program.files, ...neighbour.support }).map(([name, code]) => [name + neighbour.extension, code] as const);
  const compiled = (layer: Layer, by: Order): readonly (readonly [string, Output])[] =>
    files.map(([path, code]) => [path, transform(path, code, layer, neighbour, by)]);
  const texts = (outputs: readonly (readonly [string, Output])[]): ReadonlyMap<string, string> => new Map(outputs.map(([path, { code }]) => [path, code]));
  const server = compiled('server', order);
  const isFileLevel = files.some(([, code]) => code.startsWith("'use server'"));
  const client = isFileLevel ? compiled('client', order).filter(([, { references }]) => references.length > 0) : null;
  return {
    entry: files[0]?.[0] ?? '',
    plain: neighbour.plain === 'neighbour' ? texts(compiled('server', alone)) : new Map(files),
    server: texts(server),
    client: client === null ? null : texts(client),
    references: server.flatMap(([path, { references }]) => references.map(({ id, exportedAs }) => ({ id, exportName: exportedAs, module: path }))),
  };
}
