/** The explanation for people; see the command's help for what is in it. */
import { readRegularFile } from '../regular-file.ts';
import { shownFilename } from '../diagnostics/place.ts';
import { visible } from '../diagnostics/wording.ts';
import { sentNames, testedAlone } from '../3-plan/captured-parts.ts';
import type { Capture, Diagnostic, PlannedFunction, RebuiltFunction, Span } from '../model.ts';
import { examineModule } from '../project/module.ts';
import type { ExamineOptions, ProjectFunction } from '../project/module.ts';
import type { FoundReference, References } from '../project/references.ts';
import type { Former } from './find-function.ts';
import { pagesOf } from './next-build.ts';
import type { BuiltFunction, NextBuild } from './next-build.ts';
import { located } from './place.ts';
import { shipped } from './shipped.ts';
import type { Terminal } from './terminal.ts';
import { count, wrap } from './text.ts';

export interface ExplainContext {
  readonly references: References | null;
  /** The files by which client code comes to the function's file, that one last; null where none does. */
  readonly importChain: readonly string[] | null;
  readonly next: NextBuild | null;
  /** The older function that was asked for; this is what has become of it. */
  readonly was: Former | null;
  readonly options: ExamineOptions;
  readonly terminal: Terminal;
}

const MOST_LINES = 24;

export function explainText(serverFunction: ProjectFunction, { references, importChain, next, was, options, terminal }: ExplainContext): string {
  const { file, reference } = serverFunction;
  const { bold } = terminal.colors;
  const code = readRegularFile(file);
  const { plan, diagnostics } = examineModule(file, code, options);
  const planned = plan?.hoists.find((hoist) => hoist.reference.id === reference.id) ?? null;
  const own = diagnostics.filter(({ span }) => isInside(span, reference.loc));
  const sections = [
    head(serverFunction, was, terminal),
    frame(code, reference.loc, terminal),
    `${bold('Captures')}\n${captures(planned, own, serverFunction, terminal)}`,
    `${bold('Used in')}\n${uses(references?.of(serverFunction) ?? [], terminal)}`,
    ...(importChain === null ? [] : [`${bold('Client code gets there by')}\n  ${importChain.map((at) => visible(shownFilename(at, terminal.cwd))).join(' → ')}`]),
    ...(next === null ? [] : [`${bold('In the build of Next.js')}\n${builtText(next, serverFunction)}`]),
    `${bold('The client gets')}\n${indented(clientText(serverFunction, planned, code, options, terminal))}`,
    `${bold('The server gets')}\n${indented(serverText(shipped(serverFunction, code, 'server', options), terminal))}`,
    ...(own.length === 0 ? [] : [`${bold('Findings')}\n${own.map(({ severity, code: name, message, hint }) => `  ${severity} ${name}: ${wrap(`${message} ${hint}`, terminal.width, 4)}`).join('\n')}`]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function builtText(next: NextBuild, serverFunction: ProjectFunction): string {
  const built = next.of(serverFunction);
  if (built.length === 0) return `  Not in it (${next.file}): nothing that was built refers to it, or the build is older.`;
  const rows = built.map(({ id }) => `  id      ${id}`);
  const pages = `  pages   ${pagesOf(built).join(', ') || 'none'}`;
  return [...rows, pages, ...(built.length > 1 ? ['  It is one of these: Next.js numbers the inline functions of a file.'] : [])].join('\n');
}

/** Of a function that only the last build of Next.js knows. */
export function onlyBuiltText({ id, built }: BuiltFunction, file: string): string {
  const place = built.module === null ? 'a file that Next.js does not name' : `${built.module}${built.export === null ? '' : `, exported as ${built.export}`}`;
  return [`${id} is in the build of Next.js (${file}), and in no file here.`, '', `  was     ${place}`, `  pages   ${pagesOf([{ id, built }]).join(', ') || 'none'}`, ''].join('\n');
}

/** Of a function that only the manifest knows. */
export function goneText({ id, reference: { name, module, loc, kind, params } }: Former): string {
  return [
    `${visible(name)}(${params.map(visible).join(', ')}) is gone.`,
    '',
    `  id    ${id}`,
    `  was   ${kind} in ${module}:${loc.line}:${loc.column + 1}, by the manifest`,
    '',
    'No function of the sources has its place or its text. A client that still calls it gets an error.',
    '',
  ].join('\n');
}

function head({ reference, file, module }: ProjectFunction, was: Former | null, { colors, cwd }: Terminal): string {
  const { id, name, params, kind, loc, exportName } = reference;
  const rows: readonly (readonly [string, string])[] = [
    ['id', id],
    ['at', located(file, loc.start, cwd)],
    ['kind', kind],
    ['module', `${module}, exported as ${JSON.stringify(exportName)}`],
    ...(was === null || was.id === id ? [] : [['was', `${was.id}, ${was.reference.name} in ${was.reference.module}: that id is gone`] as const]),
  ];
  return [`${colors.bold(colors.cyan(visible(name)))}(${params.map(visible).join(', ')})`, '', ...rows.map(([label, value]) => `  ${label.padEnd(7)} ${visible(value)}`)].join('\n');
}

/** The function's lines, numbered. */
function frame(code: string, { start, end }: Span, { colors }: Terminal): string {
  const last = Math.min(end.line, start.line + MOST_LINES - 1);
  const digits = String(last).length;
  const lines = code.split('\n').slice(start.line - 1, last).map((line, index) => `  ${colors.dim(`${String(start.line + index).padStart(digits)} |`)} ${line}`.trimEnd());
  return last < end.line ? `${lines.join('\n')}\n  … ${count(end.line - last, 'more line')}` : lines.join('\n');
}

function isInside({ start }: Span, outer: Span): boolean {
  const after = start.line > outer.start.line || (start.line === outer.start.line && start.column >= outer.start.column);
  return after && (start.line < outer.end.line || (start.line === outer.end.line && start.column <= outer.end.column));
}

function captures(planned: PlannedFunction | null, diagnostics: readonly Diagnostic[], { file, reference }: ProjectFunction, terminal: Terminal): string {
  const rebuilt = planned?.function.levels.flatMap((level) => level.rebuilt) ?? [];
  const others = rebuilt.filter(({ rebuild }) => rebuild.kind === 'alias' || rebuild.node !== planned?.function.node);
  const rows = [
    ...(planned?.function.captures ?? []).map((capture) => captureRow(capture, diagnostics, file, terminal)),
    ...others.map((one) => rebuiltRow(one, file, terminal)),
  ];
  if (rows.length > 0) return rows.join('\n');
  return reference.kind === 'inline' || reference.kind === 'method' ? '  None: it uses nothing of the functions around it.' : '  None: it stands at the top level of its module.';
}

function captureRow(capture: Capture, diagnostics: readonly Diagnostic[], file: string, { colors, cwd, width }: Terminal): string {
  const { name, paths, declaredAt } = capture;
  const fault = diagnostics.find(({ code, related }) => code.startsWith('capture-') && related.some(({ span }) => span.start.line === declaredAt.start.line && span.start.column === declaredAt.start.column));
  const how = paths === null ? 'the whole value is sent' : partly(capture);
  const verdict = fault === undefined ? how : fault.severity === 'error' ? colors.red('cannot be sent') : `${how}; ${colors.yellow('it may be a secret')}`;
  const row = `  ${colors.cyan(name)}  ${verdict}, declared at ${located(file, declaredAt.start, cwd)}`;
  return fault === undefined ? row : `${row}\n      ${wrap(fault.message, width, 6)}`;
}

/** A primitive that is tested is sent as it is; of an object that is tested only the members count. */
function partly({ name, paths, tests }: Capture): string {
  const sent = sentNames({ name, paths, tests: [] });
  const tested = sentNames({ name, paths: [], tests: testedAlone({ paths, tests }) });
  return [
    ...(sent.length === 0 ? [] : [`only ${sent.join(', ')} ${sent.length === 1 ? 'is' : 'are'} sent`]),
    ...(tested.length === 0 ? [] : [`of ${tested.join(', ')} only whether there is something`]),
  ].join(', and ');
}

const REBUILT: Readonly<Record<RebuiltFunction['rebuild']['kind'], string>> = {
  helper: 'an ordinary function, built again on the server from what it captures',
  'server-function': 'a Server Function, bound anew to what it captures',
  alias: 'another name of one that is built again',
};

function rebuiltRow({ name, declaredAt, rebuild }: RebuiltFunction, file: string, { colors, cwd }: Terminal): string {
  return `  ${colors.cyan(name)}  not sent: ${REBUILT[rebuild.kind]}, declared at ${located(file, declaredAt.start, cwd)}`;
}

const HOW: Readonly<Record<FoundReference['how'], string>> = {
  call: 'called',
  element: 'rendered',
  prop: 'passed as',
  bind: 'bound with .bind()',
  value: 'passed on',
  import: 'imported, and no more',
  're-export': 'exported again',
  dynamic: 'loaded by a call',
};

function uses(references: readonly FoundReference[], { cwd, colors }: Terminal): string {
  if (references.length === 0) return `  ${colors.yellow('Nothing refers to it')}: an endpoint that nobody needs.`;
  const places = references.map(({ file, at }) => located(file, at, cwd));
  const longest = Math.max(...places.map((place) => place.length));
  return references.map(({ how, detail, fromClient }, index) => `  ${(places[index] ?? '').padEnd(longest)}  ${HOW[how]}${detail === null ? '' : ` ${detail}`}${fromClient ? ', client file' : ''}`).join('\n');
}

function clientText(serverFunction: ProjectFunction, planned: PlannedFunction | null, code: string, options: ExamineOptions, { cwd, width }: Terminal): string {
  if (planned === null || planned.exported) {
    const stub = shipped(serverFunction, code, 'client', options);
    if (stub !== null && stub !== '') return stub;
  }
  const { captures: sent } = serverFunction.reference;
  const bound = sent.length === 0 ? '' : ` and, encrypted, ${sent.join(', ')}`;
  return wrap(`No code. Where ${visible(shownFilename(serverFunction.file, cwd))} passes it to the client, React sends the id${bound}.`, width - 2, 0);
}

function serverText(text: string | null, { width }: Terminal): string {
  if (text === null) return 'Nothing: the file does not compile. See `use-server check`.';
  return text === '' ? wrap('Nothing of its own: the function has several names and is registered under another one. The manifest leads this id to it.', width - 2, 0) : text;
}

function indented(text: string): string {
  return text.split('\n').map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
}
