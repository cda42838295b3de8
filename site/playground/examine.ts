/** Everything that the playground shows of one module. The compiler is the package's own; only Node.js is another (`stand-ins.ts`). */
import { moduleIdOf } from '../../src/1-source/module-id.ts';
import { parseSource } from '../../src/1-source/parse.ts';
import { createManifest, serializeManifest } from '../../src/5-manifest/manifest.ts';
import { compile } from '../../src/compile.ts';
import type { CompileOptions } from '../../src/compile.ts';
import { formatFrames } from '../../src/diagnostics/formats/frame.ts';
import { UseServerError } from '../../src/diagnostics/error.ts';
import type { Diagnostic, Reference } from '../../src/model/index.ts';
import { readCompilerOptions } from '../../src/options/options.ts';
import { phasesOf } from '../../src/debug/phases.ts';
import { openGraph } from '../../src/link/open-graph.ts';

export interface Settings {
  readonly filename: string;
  /** Whose diagnostics and phases are shown. */
  readonly layer: 'server' | 'client';
  readonly runtime: 'webpack' | 'turbopack' | 'vite' | 'next';
  readonly development: boolean;
  readonly encryptBoundArgs: boolean;
}

/** Each one text. */
export interface Examined {
  readonly server: string;
  readonly client: string;
  readonly manifest: string;
  readonly captures: string;
  readonly diagnostics: string;
  readonly phases: string;
}

export type Tab = keyof Examined;

const ROOT = '/project';
const FLOW = /@flow\b/;
const NO_FLOW = 'The playground does not read Flow. The package does.';
const NOTHING_TO_DO = '// Nothing to do: there is no directive in it.';

/** @returns in the place of what there is not, why there is not */
export function examine(code: string, settings: Settings): Examined {
  const { layer, encryptBoundArgs } = settings;
  const both = { server: outcomeOf(code, 'server', settings), client: outcomeOf(code, 'client', settings) };
  const shown = both[layer];
  const { references, entry } = both.server.entry === null ? both.client : both.server;
  return {
    server: both.server.text,
    client: both.client.text,
    manifest: entry === null ? '' : serializeManifest(createManifest([entry])),
    captures: references.map((reference) => capturesText(reference, encryptBoundArgs)).join('\n\n'),
    diagnostics: shown.diagnostics.length === 0 ? shown.problem : formatFrames(shown.diagnostics, { root: ROOT, sources: new Map([[shown.filename, code]]) }),
    phases: shown.entry !== null || shown.diagnostics.length > 0 ? phasesText(code, settings) : shown.problem,
  };
}

interface Outcome {
  readonly filename: string;
  readonly text: string;
  readonly references: readonly Reference[];
  readonly entry: NonNullable<ReturnType<typeof compile>>['entry'] | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Why there is no code; empty where there is. */
  readonly problem: string;
}

function outcomeOf(code: string, layer: Settings['layer'], settings: Settings): Outcome {
  const options = compileOptions(layer, settings);
  const empty = { filename: options.filename, references: [], entry: null, diagnostics: [], problem: '' };
  try {
    const result = compile(code, options);
    return result === null ? { ...empty, text: NOTHING_TO_DO } : { ...empty, text: result.code, references: result.references, entry: result.entry, diagnostics: result.diagnostics };
  } catch (error) {
    const message = error instanceof Error ? error.message.trim() : String(error);
    const problem = FLOW.test(code) ? `${message}\n\n${NO_FLOW}` : message;
    const text = `/*\n${problem.replaceAll('*/', '* /')}\n*/`;
    return { ...empty, text, problem, diagnostics: error instanceof UseServerError ? error.diagnostics : [] };
  }
}

/** Other files are not there, so no import is looked into. */
function compileOptions(layer: Settings['layer'], { filename, runtime, development, encryptBoundArgs }: Settings): CompileOptions {
  const common = { filename: `${ROOT}/${filename}`, root: ROOT, layer, runtime, development, encryptBoundArgs, resolve: false } as const;
  // In development @vitejs/plugin-rsc calls a module by its path.
  return runtime === 'vite' ? { ...common, referenceKey: () => `/${filename}` } : common;
}

/** What of a function travels through the browser, and how. */
function capturesText({ name, params, captures }: Reference, isEncrypted: boolean): string {
  const how = isEncrypted ? 'encrypted' : 'in clear: everybody can read and change it';
  const lines = captures.length === 0 ? ['captures nothing'] : captures.map((capture) => `${capture}, ${how}`);
  return `${name}(${params.join(', ')})\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function phasesText(code: string, settings: Settings): string {
  const { filename, development, ...options } = compileOptions(settings.layer, settings);
  const resolved = readCompilerOptions(options, { root: ROOT, development: development === true, filename });
  const source = { id: moduleIdOf(filename, ROOT), filename, program: parseSource(code, filename), code };
  return phasesOf(source, resolved, openGraph(filename, resolved)).map(({ name, text }) => `${name}\n${text.replace(/^\n/, '').trimEnd()}`).join('\n\n');
}
