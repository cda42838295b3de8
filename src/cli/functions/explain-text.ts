/** The explanation for people; see the command's help for what is in it. */
import { shownFilename } from '../../diagnostics/formats/place.ts';
import { visible } from '../../diagnostics/catalogue/wording.ts';
import type { Guards } from '../../guards/guards.ts';
import { guardText } from '../../guards/wording.ts';
import type { RebuiltFunction, Span } from '../../model/index.ts';
import type { ProjectFunction } from '../../project/file/module.ts';
import type { FoundReference, References } from '../../project/references/references.ts';
import { isRefusedInClient } from './explanation.ts';
import type { ExplainedCapture, Explanation } from './explanation.ts';
import type { Former } from './find-function.ts';
import { builtCallsOf } from './next-code.ts';
import type { BuiltCalls, BuiltCode } from './next-code.ts';
import { pagesOf } from './next-build.ts';
import type { BuiltFunction, NextBuild } from './next-build.ts';
import { located } from '../tree/place.ts';
import { typed } from '../terminal/next.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { count, wrap } from '../terminal/text.ts';

export interface ExplainContext {
  readonly references: References | null;
  readonly guards: Guards | null;
  /** The files by which client code comes to the function's file, that one last; null where none does. */
  readonly importChain: readonly string[] | null;
  readonly next: NextBuild | null;
  /** Codes: why nothing of it is compiled. */
  readonly refusals: (serverFunction: ProjectFunction) => readonly string[];
  /** The older function that was asked for; this is what has become of it. */
  readonly was: Former | null;
  readonly terminal: Terminal;
}

const MOST_LINES = 24;

export function explainText(
  serverFunction: ProjectFunction,
  explanation: Explanation,
  { references, guards, importChain, next, refusals, was, terminal }: ExplainContext,
): string {
  const { reference } = serverFunction;
  const { bold } = terminal.colors;
  const { code, findings, server } = explanation;
  const codes = refusals(serverFunction);
  const isRefused = isRefusedInClient(explanation, importChain);
  const isOther = next !== null && !next.isOurs;
  const sections = [
    head(serverFunction, { was, next }, terminal),
    frame(code, reference.loc, terminal),
    `${bold(isOther ? 'Captures, as this compiler would send them' : 'Captures')}\n${capturesText(explanation, serverFunction, isRefused, terminal)}`,
    ...(guards === null ? [] : [`${bold('Guard')}\n  ${wrap(guardText(guards.of(serverFunction)), terminal.width, 2)}`]),
    `${bold('Used in')}\n${uses(references?.of(serverFunction) ?? [], terminal)}`,
    ...(importChain === null
      ? []
      : [`${bold('Client code gets there by')}\n  ${importChain.map((at) => visible(shownFilename(at, terminal.cwd))).join(' → ')}`]),
    ...(next === null ? [] : [`${bold('In the build of Next.js')}\n${builtText(next, serverFunction)}`]),
    `${bold(isOther ? 'By this compiler the client would get' : 'The client gets')}\n${indented(server === null ? doesNotCompile(codes) : clientText(explanation, serverFunction, isRefused, terminal))}`,
    `${bold(isOther ? 'By this compiler the server would get' : 'The server gets')}\n${indented(server === null ? doesNotCompile(codes) : serverText(server, terminal))}`,
    ...(findings.length === 0
      ? []
      : [
          `${bold('Findings')}\n${findings.map(({ severity, code: name, message, hint }) => `  ${severity} ${name}: ${wrap(`${message} ${hint}`, terminal.width, 4)}`).join('\n')}`,
        ]),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** @param codes Of the function, or else of its file. */
function doesNotCompile(codes: readonly string[]): string {
  return `Nothing: the file does not compile. See \`${typed('check')}\`${codes.length === 0 ? '' : `: ${codes.join(', ')}`}.`;
}

function builtText(next: NextBuild, serverFunction: ProjectFunction): string {
  const built = next.of(serverFunction);
  if (built.length === 0) return `  Not in it (${next.file}): nothing that was built refers to it, or the build is older.`;
  const rows = built.flatMap(({ id }) => [`  id      ${id}`, ...callRows(builtCallsOf(next.directory, id))]);
  const pages = `  pages   ${pagesOf(built).join(', ') || 'none'}`;
  return [...rows, pages, ...(built.length > 1 ? ['  It is one of these: Next.js numbers the inline functions of a file.'] : [])].join('\n');
}

function callRows({ client, server }: BuiltCalls): string[] {
  const row = (label: string, found: BuiltCode | null): string[] =>
    found === null ? [] : [`  ${label}  ${visible(found.code)}`, `          in ${visible(found.file)}`];
  return [...row('client', client), ...row('server', server)];
}

/** Of a function that only the last build of Next.js knows. */
export function onlyBuiltText({ id, built }: BuiltFunction, file: string): string {
  const place = built.module === null ? 'a file that Next.js does not name' : `${built.module}${built.export === null ? '' : `, exported as ${built.export}`}`;
  return [
    `${id} is in the build of Next.js (${file}), and in no file here.`,
    '',
    `  was     ${place}`,
    `  pages   ${pagesOf([{ id, built }]).join(', ') || 'none'}`,
    '',
  ].join('\n');
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

function head(serverFunction: ProjectFunction, { was, next }: Pick<ExplainContext, 'was' | 'next'>, { colors, cwd }: Terminal): string {
  const { reference, file, module } = serverFunction;
  const { id, name, params, kind, loc, exportName, exportedAs } = reference;
  const rows: readonly (readonly [string, string])[] = [
    ...idRows(id, next === null || next.isOurs ? null : next.of(serverFunction)),
    ['at', located(file, loc.start, cwd)],
    ['kind', kind],
    ['module', exportedAs === exportName ? `${module}, exported as ${JSON.stringify(exportName)}` : `${module}, exported under its id`],
    ...(was === null || was.id === id ? [] : [['was', `${was.id}, ${was.reference.name} in ${was.reference.module}: that id is gone`] as const]),
  ];
  return [
    `${colors.bold(colors.cyan(visible(name)))}(${params.map(visible).join(', ')})`,
    '',
    ...rows.map(([label, value]) => `  ${label.padEnd(7)} ${visible(value)}`),
  ].join('\n');
}

/** @param built By another compiler; null where there is no such build. */
function idRows(own: string, built: readonly BuiltFunction[] | null): readonly (readonly [string, string])[] {
  if (built === null) return [['id', own]];
  return [...built.map(({ id }) => ['id', `${id}, by Next.js`] as const), ['id', `${own}, as this compiler would make it`]];
}

/** The function's lines, numbered. */
function frame(code: string, { start, end }: Span, { colors }: Terminal): string {
  const last = Math.min(end.line, start.line + MOST_LINES - 1);
  const digits = String(last).length;
  const lines = code
    .split('\n')
    .slice(start.line - 1, last)
    .map((line, index) => `  ${colors.dim(`${String(start.line + index).padStart(digits)} |`)} ${line}`.trimEnd());
  return last < end.line ? `${lines.join('\n')}\n  … ${count(end.line - last, 'more line')}` : lines.join('\n');
}

function capturesText({ captures, rebuilt, server }: Explanation, { file, reference }: ProjectFunction, isRefused: boolean, terminal: Terminal): string {
  const refusal = server === null ? 'not sent while the file has errors' : isRefused ? 'not sent while client code imports the file' : null;
  const rows = [...captures.map((capture) => captureRow(capture, { file, refusal }, terminal)), ...rebuilt.map((one) => rebuiltRow(one, file, terminal))];
  if (rows.length > 0) return rows.join('\n');
  if (reference.kind === 're-export') return '  None of its own: another file makes it.';
  return reference.kind === 'inline' || reference.kind === 'method'
    ? '  None: it uses nothing of the functions around it.'
    : '  None: it stands at the top level of its module.';
}

function captureRow(
  { name, parts, tested, declaredAt, fault }: ExplainedCapture,
  { file, refusal }: { readonly file: string; readonly refusal: string | null },
  { colors, cwd, width }: Terminal,
): string {
  const how = refusal ?? (parts === null ? 'the whole value is sent' : partly(parts, tested));
  const verdict = fault === null ? how : fault.severity === 'error' ? colors.red('cannot be sent') : `${how}; ${colors.yellow('it may be a secret')}`;
  const row = `  ${colors.cyan(name)}  ${verdict}, declared at ${located(file, declaredAt.start, cwd)}`;
  return fault === null ? row : `${row}\n      ${wrap(fault.message, width, 6)}`;
}

/** A primitive that is tested is sent as it is; of an object that is tested only the members count. */
function partly(sent: readonly string[], tested: readonly string[]): string {
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
  if (references.length === 0) return `  ${colors.yellow('Nothing refers to it')}: an endpoint without a use.`;
  const places = references.map(({ file, at }) => located(file, at, cwd));
  const longest = Math.max(...places.map((place) => place.length));
  return references
    .map(
      ({ how, detail, fromClient }, index) =>
        `  ${(places[index] ?? '').padEnd(longest)}  ${HOW[how]}${detail === null ? '' : ` ${detail}`}${fromClient ? ', client file' : ''}`,
    )
    .join('\n');
}

function clientText({ client }: Explanation, { file, reference: { captures: sent } }: ProjectFunction, isRefused: boolean, { cwd, width }: Terminal): string {
  if (client !== null) return client;
  if (isRefused)
    return wrap(
      `Nothing: client code imports ${visible(shownFilename(file, cwd))}, and what defines a Server Function inline is not compiled for the client. See \`${typed('check')}\`.`,
      width - 2,
      0,
    );
  const bound = sent.length === 0 ? '' : ` and, encrypted, ${sent.join(', ')}`;
  return wrap(`No code. Where ${visible(shownFilename(file, cwd))} passes it to the client, React sends the id${bound}.`, width - 2, 0);
}

function serverText(text: string, { width }: Terminal): string {
  return text === ''
    ? wrap('Nothing of its own: the function has several names and is registered under another one. The manifest leads this id to it.', width - 2, 0)
    : text;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
