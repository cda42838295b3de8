/**
 * What holds for every compile of every module, whatever it is. The fixtures and the random programs go through the same
 * list. An invariant gives the sentence that says how it is broken, or null.
 */
import type { File } from '@babel/types';
import { withoutNativeParser } from '../src/1-source/native/native.ts';
import { exportOf } from '../src/5-manifest/views.ts';
import { compile } from '../src/compile.ts';
import type { Diagnostic, Reference } from '../src/model/index.ts';
import { transform7 } from './harness/babels.ts';
import type { CompiledModule, CompileOutcome, CompileSettings, ModuleSource } from './harness/compile-module.ts';
import { compileModule, parserPlugins, projectRoot } from './harness/compile-module.ts';
import { parse, programDifference } from './harness/same-program.ts';
import { registeredIds, sharedNode, stubIds } from './harness/syntax-tree.ts';
import { differingLines } from './law/difference.ts';

/** One module, compiled for both layers. */
export interface ModuleUnderTest {
  readonly source: ModuleSource;
  readonly settings: CompileSettings;
  readonly server: CompileOutcome;
  readonly client: CompileOutcome;
}

export interface Invariant {
  readonly name: string;
  readonly check: (module: ModuleUnderTest) => string | null;
}

/** Diagnostics that only the client layer has: the server layer is where the function belongs. */
const clientOnlyCodes: readonly string[] = ['client-module-defines-server-function', 'export-not-a-server-function'];
/** Fixtures put it into bodies, comments and private code of Server Functions. */
const marker = /SECRET_\w+/;

const each = ({ server, client }: ModuleUnderTest, check: (output: CompiledModule, layer: 'server' | 'client') => string | null): string | null => {
  const broken = server.kind === 'compiled' ? check(server, 'server') : null;
  return broken ?? (client.kind === 'compiled' ? check(client, 'client') : null);
};

const plugins = ({ source, settings }: ModuleUnderTest): readonly string[] => parserPlugins(source.path, settings.syntax);

const trees = new WeakMap<CompiledModule, File>();

/** The output, parsed once for all invariants that look at it. */
function treeOf(compiled: CompiledModule, parserPluginNames: readonly string[]): File {
  const tree = trees.get(compiled) ?? parse(compiled.code, parserPluginNames);
  trees.set(compiled, tree);
  return tree;
}

const outputParses: Invariant = {
  name: 'the output parses',
  check: (module) =>
    each(module, (compiled, layer) => {
      try {
        treeOf(compiled, plugins(module));
        return null;
      } catch (error) {
        return `${layer}: ${String(error)}\n${compiled.code}`;
      }
    }),
};

const nodesAreUsedOnce: Invariant = {
  name: 'no syntax node is used twice',
  check: (module) =>
    each(module, ({ ast }, layer) => {
      const shared = sharedNode(ast);
      return shared === null ? null : `${layer}: ${shared}`;
    }),
};

const deterministic: Invariant = {
  name: 'a second compile gives the same bytes',
  check: (module) =>
    each(module, (first, layer) => {
      const second = compileModule(module.source, layer, module.settings);
      if (second.kind === 'refused') return `${layer}: the second compile was refused:\n${second.message}`;
      const bytes = ({ code, map, references, entry, diagnostics }: CompiledModule): string =>
        [code, JSON.stringify(map), JSON.stringify({ references, entry, diagnostics })].join('\n');
      return bytes(first) === bytes(second) ? null : `${layer}: the bytes differ`;
    }),
};

const idempotent: Invariant = {
  name: 'compiling the output changes nothing',
  check: (module) =>
    each(module, ({ code, references }, layer) => {
      // Nothing was to be done, so the module is its own output.
      if (references.length === 0 && layer === 'server') return null;
      const again = compileModule({ ...module.source, code }, layer, module.settings);
      if (again.kind === 'refused') return `${layer}: the output was refused:\n${again.message}`;
      if (again.references.length > 0) return `${layer}: the output still has Server Functions`;
      const difference = programDifference(code, again.code, plugins(module));
      return difference === null ? null : `${layer}:\n${difference}`;
    }),
};

const idsAgree: Invariant = {
  name: 'server, client and manifest have the same ids',
  check: (module) => {
    const { server, client } = module;
    if (server.kind === 'refused') return null;
    const ids = idsOf(server.references);
    if (new Set(ids).size < ids.length) return `two references have one id: ${ids.join(' ')}`;
    const manifest = Object.keys(server.entry?.references ?? {});
    if (!sameSet(ids, manifest)) return `the entry has ${list(manifest)}, the references ${list(ids)}`;
    const misread = server.references.filter(({ id, exportName, exportedAs, digest }) => {
      const told = server.entry?.references[id];
      return told?.export !== exportName || exportOf(told) !== exportedAs || told.digest !== digest;
    });
    if (misread.length > 0) return `the entry says something else of ${list(idsOf(misread))} than the references`;
    const registered = registeredIds(treeOf(server, plugins(module)));
    const foreign = registered.filter((id) => !ids.includes(id));
    if (foreign.length > 0) return `the server registers ${list(foreign)}, which are no references`;
    const bound = new Set(server.references.filter(({ id }) => registered.includes(id)).map(({ digest }) => digest));
    const lost = server.references.filter(({ id, digest }) => !registered.includes(id) && !bound.has(digest));
    if (lost.length > 0) return `the server never registers ${list(idsOf(lost))}`;
    if (client.kind === 'refused') return null;
    return clientIds(client, server, plugins(module));
  },
};

function clientIds(client: CompiledModule, server: CompiledModule, parserPluginNames: readonly string[]): string | null {
  const stubs = stubIds(treeOf(client, parserPluginNames));
  const ids = idsOf(server.references);
  if (!sameSet(stubs, idsOf(stubbed(server.references)))) return `the client stubs ${list(stubs)} of ${list(ids)}`;
  if (JSON.stringify(client.entry) !== JSON.stringify(server.entry))
    return `the entries differ:\nserver ${JSON.stringify(server.entry)}\nclient ${JSON.stringify(client.entry)}`;
  return null;
}

/** Functions inside a file-level module are references of it, but nothing a client can import. */
const stubbed = (references: readonly Reference[]): readonly Reference[] => references.filter(({ kind }) => kind !== 'inline' && kind !== 'method');

const nothingLeaks: Invariant = {
  name: 'no text of a Server Function reaches the client',
  check: ({ client, source }) => {
    // Without stubs the module is the author's own client code.
    if (client.kind === 'refused' || client.code.trim() === source.code.trim() || client.references.length === 0) return null;
    const inCode = marker.exec(client.code);
    if (inCode !== null) return `${inCode[0]} is in the client's code`;
    const inMap = marker.exec(JSON.stringify(client.map));
    return inMap === null ? null : `${inMap[0]} is in the client's source map`;
  },
};

const layersAgree: Invariant = {
  name: 'both layers have the same diagnostics',
  check: ({ server, client }) => {
    if (client.kind === 'refused' && client.diagnostics.length === 0) return null;
    const text = ({ diagnostics }: CompileOutcome): string => lines(diagnostics.filter(({ code }) => !clientOnlyCodes.includes(code)));
    const inServer = text(server);
    const inClient = text(client);
    return inServer === inClient ? null : `server:\n${inServer}\nclient:\n${inClient}`;
  },
};

const inlineIsRefusedForClients: Invariant = {
  name: 'an inline Server Function never reaches the client',
  check: ({ server, client }) => {
    if (server.kind === 'refused' || server.references.length === 0 || client.kind === 'refused') return null;
    // A file-level module with nothing but functions inside functions is an empty one for the client.
    return stubbed(server.references).length > 0 || client.code.trim() === '' ? null : 'the client layer accepted it';
  },
};

const majorsAgree: Invariant = {
  name: 'Babel 7 and 8 give the same program',
  check: (module) => {
    const { source, settings, server, client } = module;
    const disagree = (eight: CompileOutcome, layer: 'server' | 'client'): string | null => {
      // Syntax errors are in Babel's words, which change.
      if (eight.kind === 'refused' && eight.diagnostics.length === 0) return null;
      const seven = compileModule(source, layer, { ...settings, transform: transform7 });
      if (eight.kind !== seven.kind) return [eight, seven].map(summary).join('\n');
      const said = differingLines(lines(eight.diagnostics), lines(seven.diagnostics));
      if (said !== null || eight.kind === 'refused' || seven.kind === 'refused') return said;
      return programDifference(eight.code, seven.code, plugins(module));
    };
    for (const [layer, outcome] of [
      ['server', server],
      ['client', client],
    ] as const) {
      const difference = disagree(outcome, layer);
      if (difference !== null) return `${layer} (- Babel 8, + Babel 7):\n${difference}`;
    }
    return null;
  },
};

/** The compiler on text, for everything that it can parse as the Babel pipeline of the test does. */
const textAgrees: Invariant = {
  name: 'the compiler on text gives the same program',
  check: (module) =>
    // A stand-in for the plugin has no second applier.
    module.settings.plugin !== undefined
      ? null
      : agreesWith('compile()', ({ path, code }, layer, { development = true, root = projectRoot, pluginOptions }) => {
          const filename = `${root}/${path}`;
          return compile(code, { ...pluginOptions, filename, root, layer, development })?.code ?? code;
        }).check(module),
};

/** Whichever parser reads the text, `compile()` gives the same bytes, map and diagnostics, or refuses in the same words. */
const parsersAgree: Invariant = {
  name: 'both parsers give the same result',
  check: ({ source: { path, code }, settings: { development = true, pluginOptions } }) => {
    for (const layer of ['server', 'client'] as const) {
      const run = (): string => {
        try {
          return JSON.stringify(
            compile(code, { ...pluginOptions, filename: `${projectRoot}/${path}`, root: projectRoot, layer, development, sourceMap: true }),
            null,
            1,
          );
        } catch (error) {
          return String(error);
        }
      };
      const difference = differingLines(withoutNativeParser(run), run());
      if (difference !== null) return `${layer} (- Babel, + the native parser):\n${difference}`;
    }
    return null;
  },
};

/** What holds for one compiler by itself. */
export const invariants: readonly Invariant[] = [
  outputParses,
  nodesAreUsedOnce,
  deterministic,
  idempotent,
  idsAgree,
  nothingLeaks,
  layersAgree,
  inlineIsRefusedForClients,
  majorsAgree,
];

/** With the agreement of our own two appliers; a stand-in for the plugin has no second one. */
export const everyInvariant: readonly Invariant[] = [...invariants, textAgrees, parsersAgree];

/**
 * Holds one module against every invariant.
 *
 * @param chosen fewer, or more: another applier of the same edits joins through {@link agreesWith}
 * @returns a sentence for each one that is broken
 */
export function brokenInvariants(module: ModuleUnderTest, chosen: readonly Invariant[] = everyInvariant): readonly string[] {
  const unreadable = outputParses.check(module);
  if (unreadable !== null) return [`${outputParses.name}: ${unreadable}`];
  return chosen.flatMap(({ name, check }) => {
    const broken = check(module);
    return broken === null ? [] : [`${name}: ${broken}`];
  });
}

/**
 * An invariant for a second way from source to output: it must give the same program as the Babel plugin.
 *
 * @param name who else compiles
 * @param compile gives the other output's text
 */
export function agreesWith(name: string, compile: (source: ModuleSource, layer: 'server' | 'client', settings: CompileSettings) => string): Invariant {
  return {
    name: `${name} gives the same program`,
    check: (module) =>
      each(module, ({ code }, layer) => {
        const difference = programDifference(code, compile(module.source, layer, module.settings), plugins(module));
        return difference === null ? null : `${layer} (- Babel plugin, + ${name}):\n${difference}`;
      }),
  };
}

const idsOf = (references: readonly Reference[]): readonly string[] => references.map(({ id }) => id);
const list = (ids: readonly string[]): string => (ids.length === 0 ? 'nothing' : ids.join(', '));
const sameSet = (a: readonly string[], b: readonly string[]): boolean => list([...a].sort()) === list([...b].sort());
const lines = (diagnostics: readonly Diagnostic[]): string => diagnostics.map(oneLine).join('\n');
const summary = (outcome: CompileOutcome): string => (outcome.kind === 'refused' ? `refused: ${outcome.message}` : outcome.code);
const oneLine = ({ code, severity, message, span, hint }: Diagnostic): string =>
  `${span.start.line}:${span.start.column} ${severity} ${code}: ${message} (${hint})`;
