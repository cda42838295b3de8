/**
 * One module, phase by phase, as text for people: what to look at when the compiler does something odd, and what to paste into a report.
 *
 *     phasesOf({ id, filename, program, code }, options, graph)
 *     // scopes     Page.save: function ‹FunctionDeclaration 1:1–4:2›: id (param) …
 *     // analysis   serverFunctions: - namePath: [Page, save]  needs: - variable: ‹Identifier id 1:24–1:26› …
 *     // plan       references: - id: 3f9a…  exportName: Page.save …
 *     // edits      insert (top): import { registerServerReference } from …
 *
 * Nodes of the author's are shown by their type and place, `‹ArrowFunctionExpression 2:15–5:3›`.
 */
import type { CompiledModule } from '../pipeline.ts';
import { runPipeline } from '../pipeline.ts';
import { analyse } from '../2-analysis/analyse.ts';
import type { Edit, Snippet } from '../4-emit/edits.ts';
import { createCollector } from '../diagnostics/collector.ts';
import { inPhase } from '../diagnostics/fault.ts';
import { formatDiagnostics } from '../diagnostics/formats/format.ts';
import type { ModuleAnalysis, Reader, SourceModule, Span, Variable } from '../model/index.ts';
import { bindNames } from '../scopes/walk.ts';
import type { Scope } from '../scopes/tree.ts';
import type { FullOptions } from '../options/options.ts';
import type { ModuleGraph } from '../link/module-graph.ts';

export interface Phase {
  readonly name: 'diagnostics' | 'scopes' | 'analysis' | 'plan' | 'edits' | 'stubs';
  readonly text: string;
}

/**
 * @returns the phases that were gone through, in their order: a module with errors has no plan, one without the directive no analysis
 * @throws InternalFault for a fault of the compiler
 */
export function phasesOf(source: SourceModule, options: FullOptions, graph: ModuleGraph): readonly Phase[] {
  const { filename } = source;
  const analysis = inPhase('analysis', filename, () => analyse(source, createCollector({ filename }), graph));
  const { diagnostics, compiled, imports } = runPipeline(source, options, graph);
  const { code } = source;
  const sources = new Map(code === null ? [] : [[filename, code]]);
  return [
    ...(diagnostics.length === 0 ? [] : [{ name: 'diagnostics' as const, text: formatDiagnostics(diagnostics, 'frame', { root: options.root, sources }) }]),
    ...(analysis === null || analysis.serverFunctions.length === 0 ? [] : [{ name: 'scopes' as const, text: shownScopes(analysis) }]),
    ...(analysis === null ? [] : [{ name: 'analysis' as const, text: shown(withoutScopes(analysis)) }]),
    ...(compiled === null ? [] : [{ name: 'plan' as const, text: shown(withoutFunctions(compiled.plan)) }, outputPhase(compiled)]),
    ...(imports.length === 0 ? [] : [{ name: 'edits' as const, text: imports.map(shownEdit).join('\n') }]),
  ];
}

function outputPhase({ output }: CompiledModule): Phase {
  if (output.kind === 'stubs') return { name: 'stubs', text: output.statements.map(({ code }) => code).join('\n') };
  return { name: 'edits', text: output.edits.map(shownEdit).join('\n') };
}

/** What stands around each Server Function, the outermost scope first, and what it declares. */
function shownScopes({ source, serverFunctions }: ModuleAnalysis): string {
  const { functions } = bindNames(source.program);
  return serverFunctions
    .map(({ node, namePath }) => {
      const lines = scopesFrom(functions.get(node)?.outer ?? null).map(({ kind, node: place, bindings }) => {
        const names = [...bindings.values()].map(({ name, kind: declared, written }) => `${name} (${declared}${written ? ', written' : ''})`);
        return `\n  ${kind} ${shownNode(place)}: ${names.join(', ') || 'no names'}`;
      });
      return `${namePath.join('.')}:${lines.join('')}`;
    })
    .join('\n');
}

function scopesFrom(inner: Scope | null): readonly Scope[] {
  return inner === null ? [] : [...scopesFrom(inner.parent), inner];
}

/** Of a need, what plan reads: how it was found leads to all scopes of the statement. */
function withoutScopes({ source, serverFunctions, ...rest }: ModuleAnalysis): object {
  const placed = ({ variable, scope }: Reader): Omit<Reader, 'place'> => ({ variable, scope });
  const functions = serverFunctions.map(({ needs, readersLeft, ...one }) => ({
    ...one,
    readersLeft: readersLeft.map(placed),
    needs: needs.map(({ variable, rebuilt, parts, asked, bare, mentioned, reader }) => ({
      variable,
      rebuilt,
      parts,
      asked,
      bare,
      mentioned,
      reader: reader && placed(reader),
    })),
  }));
  return { module: source.id, ...rest, serverFunctions: functions };
}

/** Analysis has shown the functions themselves, and `references` what they are called. */
function withoutFunctions({ server, ...rest }: CompiledModule['plan']): object {
  const hoists = server.hoists.map(({ function: { namePath, loc }, reference, ...hoist }) => ({
    function: namePath,
    loc,
    ...hoist,
    reference: reference.exportName,
  }));
  return { ...rest, server: { ...server, hoists } };
}

function shownEdit(edit: Edit): string {
  switch (edit.kind) {
    case 'remove':
      return `remove ${shownNode(edit.node)}`;
    case 'replace':
      return `replace ${shownNode(edit.node)}, ${edit.as}:${shownSnippet(edit.with)}`;
    case 'insert':
      return `insert at ${shownPlace(edit.at)}:${shownSnippet(edit.statements)}`;
    case 'narrow':
      return `keep of ${shownNode(edit.node)}${edit.asType ? ', as types' : ''}: ${edit.kept.map(shownNode).join(', ')}`;
    case 'name':
      return `name ${shownNode(edit.node)}: ${edit.name}`;
  }
}

function shownPlace({ place, ...at }: Extract<Edit, { readonly kind: 'insert' }>['at']): string {
  const [node] = Object.values(at);
  return node === undefined ? place : `${place} of ${isNode(node) ? shownNode(node) : shown(node).trim().replace(/\s+/g, ' ')}`;
}

function shownSnippet(snippet: Snippet): string {
  const text = snippet.map((part) => (typeof part === 'string' ? part : shownNode(part.node))).join('');
  return `\n${text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}`;
}

/**
 * Data as indented text. What is a function says nothing, and what is empty is left out.
 *
 * @param around What it stands in: functions that need each other do so in a circle.
 */
function shown(value: unknown, indent = '', around: readonly object[] = []): string {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : String(value);
  if (isNode(value)) return shownNode(value);
  if (isSpan(value)) return shownSpan(value);
  if (isVariable(value)) return shownNode(value.identifier);
  if (around.includes(value)) return '(the one around it)';
  const inside = [...around, value];
  if (value instanceof Map)
    return shown(
      [...value].map(([key, one]) => ({ [String(isNode(key) ? shownNode(key) : key)]: one })),
      indent,
      inside,
    );
  if (value instanceof Set) return shown([...value], indent, inside);
  if (Array.isArray(value)) return shownList(value, indent, inside);
  return Object.entries(value)
    .filter(([, field]) => !saysNothing(field))
    .map(([name, field]) => shownField(`${indent}${name}:`, shown(field, `${indent}  `, inside)))
    .join('');
}

function shownField(name: string, text: string): string {
  if (text === '') return '';
  return `\n${name}${text.startsWith('\n') ? '' : ' '}${text}`;
}

function shownList(items: readonly unknown[], indent: string, around: readonly object[]): string {
  const isShort = items.every((item) => typeof item !== 'object' || item === null || isNode(item));
  if (isShort) return `[${items.map((item) => shown(item)).join(', ')}]`;
  return items.map((item) => `\n${indent}- ${shown(item, `${indent}  `, around).trimStart()}`).join('');
}

function saysNothing(value: unknown): boolean {
  return typeof value === 'function' || (Array.isArray(value) && value.length === 0) || ((value instanceof Map || value instanceof Set) && value.size === 0);
}

interface ShownNode {
  readonly type: string;
  readonly name?: unknown;
  readonly loc?: Span | null | undefined;
}

function shownNode({ type, name, loc }: ShownNode): string {
  return `‹${type}${typeof name === 'string' ? ` ${name}` : ''}${loc ? ` ${shownSpan(loc)}` : ''}›`;
}

function shownSpan({ start, end }: Span): string {
  return `${start.line}:${start.column + 1}–${end.line}:${end.column + 1}`;
}

function isNode(value: unknown): value is ShownNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'loc' in value;
}

function isVariable(value: object): value is Variable {
  return 'identifier' in value && 'scope' in value;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'object';
}
