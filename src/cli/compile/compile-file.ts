/** One source file, compiled for both layers. */
import { compile } from '../../compile.ts';
import type { CompileOptions, CompileResult } from '../../compile.ts';
import { UseServerError } from '../../diagnostics/error.ts';
import type { Diagnostic, Layer, ModuleEntry } from '../../model/index.ts';

export interface CompiledFile {
  /** From the output folder on. */
  readonly outputs: readonly { readonly path: string; readonly text: string }[];
  readonly entry: ModuleEntry | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The other files that this was made of, absolute: what `export *` leads to, and what may come beside it. */
  readonly dependencies: readonly string[];
}

export interface FileToCompile {
  readonly code: string;
  /** Relative to the root. */
  readonly filename: string;
  /** Where it goes in each layer, relative to the layer's folder. */
  readonly path: string;
}

/**
 * Compiles a file. One without Server Functions goes to both layers as it is; one that defines them inline is server code, and goes to
 * the server alone.
 *
 * @throws SourceSyntaxError
 */
export function compileFile({ code, filename, path }: FileToCompile, options: Omit<CompileOptions, 'filename' | 'layer'>): CompiledFile {
  const server = attempt(code, { ...options, filename, layer: 'server' });
  if (server instanceof UseServerError) return withErrors(server.diagnostics);
  if (server === null)
    return {
      outputs: [
        { path: `server/${path}`, text: code },
        { path: `client/${path}`, text: code },
      ],
      entry: null,
      diagnostics: [],
      dependencies: [],
    };
  const client = attempt(code, { ...options, filename, layer: 'client' });
  if (client instanceof UseServerError) {
    const { diagnostics } = client;
    const isServerOnly = diagnostics.every(({ code: fault, severity }) => fault === 'client-module-defines-server-function' || severity === 'warn');
    if (!isServerOnly) return withErrors(diagnostics);
  }
  const outputs = [...withMap(server, 'server', path), ...(client === null || client instanceof UseServerError ? [] : withMap(client, 'client', path))];
  return { outputs, entry: server.entry, diagnostics: server.diagnostics, dependencies: server.dependencies };
}

/** It is compiled again in any case. */
function withErrors(diagnostics: readonly Diagnostic[]): CompiledFile {
  return { outputs: [], entry: null, diagnostics, dependencies: [] };
}

function attempt(code: string, options: CompileOptions): CompileResult | UseServerError | null {
  try {
    return compile(code, options);
  } catch (error) {
    if (error instanceof UseServerError) return error;
    throw error;
  }
}

function withMap({ code, map }: CompileResult, layer: Layer, path: string): CompiledFile['outputs'] {
  const target = `${layer}/${path}`;
  if (map === null) return [{ path: target, text: code }];
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [
    { path: target, text: `${code}${code.endsWith('\n') ? '' : '\n'}//# sourceMappingURL=${name}.map\n` },
    { path: `${target}.map`, text: map.toString() },
  ];
}
