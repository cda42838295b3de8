/**
 * The list for people:
 *
 *   app/page.tsx
 *     Page.wave()                                        inline  15:3  3f9a0c12
 *       sends    visitor.name
 *       used in  app/page.tsx:24
 *
 *   1 Server Function in 1 file: 1 inline. 14 files read.
 */
import { shownFilename } from '../../diagnostics/formats/place.ts';
import { visible } from '../../diagnostics/catalogue/wording.ts';
import type { Guards } from '../../guards/guards.ts';
import type { GuardFact } from '../../model/guards.ts';
import { guardText } from '../../guards/wording.ts';
import type { ReferenceKind } from '../../model/index.ts';
import type { ProjectFunction, ProjectModule } from '../../project/file/module.ts';
import type { FoundReference, References } from '../../project/references/references.ts';
import { pagesOf } from './next-build.ts';
import type { BuiltFunction, NextBuild } from './next-build.ts';
import { located } from '../tree/place.ts';
import { refusalsIn } from './refusals.ts';
import { typeRows } from './type-rows.ts';
import { shortId, totalsOf } from '../tree/survey.ts';
import type { Survey } from '../tree/survey.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Types } from '../../types/types.ts';
import { count, wrap, wrapItems } from '../terminal/text.ts';

const KINDS: readonly ReferenceKind[] = ['file-level', 'wrapped', 're-export', 'inline', 'method'];
const LABEL = 13;
/** Columns from which on file names are repeated. */
const ROOMY = 110;

/** What is known of functions from elsewhere. */
export interface BesideSources {
  readonly next: NextBuild | null;
  /** null where the command does not ask for types. */
  readonly types: Types | null;
}

export function listText(found: Survey, { next, types }: BesideSources, terminal: Terminal): string {
  const { scan, references, guards } = found;
  if (scan.modules.length === 0) return `No Server Functions in ${count(scan.fileCount, 'file')}.\n`;
  const columns = columnsFor(scan.modules, terminal);
  const refusals = refusalsIn(found);
  const blocks = scan.modules.map((module) => moduleText(module, { references, guards, next, types, refusals }, columns, terminal));
  return `${blocks.join('\n\n')}\n\n${summary(scan.modules, references, guards)} ${count(scan.fileCount, 'file')} read.\n`;
}

interface Columns {
  readonly kind: number;
  readonly place: number;
}

function columnsFor(modules: readonly ProjectModule[], terminal: Terminal): Columns {
  const functions = modules.flatMap((module) => module.functions);
  return {
    kind: Math.max(...functions.map(({ reference }) => reference.kind.length)),
    place: Math.max(...functions.map((serverFunction) => placeIn(serverFunction, terminal).length)),
  };
}

/** With the file again where there is room: terminals make a link of it. */
function placeIn({ file, reference: { loc } }: ProjectFunction, { width, cwd }: Terminal): string {
  return width < ROOMY ? `${loc.start.line}:${loc.start.column + 1}` : located(file, loc.start, cwd);
}

interface Known {
  readonly references: References | null;
  readonly guards: Guards | null;
  readonly next: NextBuild | null;
  readonly types: Types | null;
  readonly refusals: (serverFunction: ProjectFunction) => readonly string[];
}

function moduleText({ file, directive, functions }: ProjectModule, known: Known, columns: Columns, terminal: Terminal): string {
  const { colors, cwd } = terminal;
  const head = `${colors.bold(visible(shownFilename(file, cwd)))}${directive !== null ? colors.dim("  'use server'") : ''}`;
  return [head, ...functions.map((serverFunction) => functionText(serverFunction, known, columns, terminal))].join('\n');
}

function functionText(
  serverFunction: ProjectFunction,
  { references: all, guards, next, types, refusals }: Known,
  columns: Columns,
  terminal: Terminal,
): string {
  const references = all?.of(serverFunction) ?? null;
  const { colors, width, cwd } = terminal;
  const { kind } = serverFunction.reference;
  const name = visible(serverFunction.reference.name);
  const [params, captures] = [serverFunction.reference.params.map(visible), serverFunction.reference.captures.map(visible)];
  const written = placeIn(serverFunction, terminal);
  const place = width < ROOMY ? written.padStart(columns.place) : written.padEnd(columns.place);
  const right = `${kind.padEnd(columns.kind)}  ${place}  ${colors.dim(shownId(serverFunction, next))}`;
  const rightWidth = columns.kind + columns.place + 12;
  const signature = `${name}(${params.join(', ')})`;
  const room = width - 2 - rightWidth - 2;
  const shown = colors.cyan(name) + signature.slice(name.length);
  const lines =
    signature.length <= room
      ? [`  ${shown}${' '.repeat(room - signature.length + 2)}${right}`]
      : [`  ${colors.cyan(name)}${wrap(signature, width, 6).slice(name.length)}`, `${' '.repeat(width - rightWidth)}${right}`];
  const refused = refusals(serverFunction);
  if (captures.length > 0) lines.push(labelled(refused.length > 0 || isOfOthers(next) ? 'captures' : 'sends', captures, width));
  if (refused.length > 0) lines.push(labelled(colors.red('refused'), refused, width, 'refused'.length));
  const typed = types?.kind === 'found' ? types.of(serverFunction) : null;
  if (typed !== null)
    for (const { label, items, isWarning } of typeRows(typed, width - LABEL))
      lines.push(isWarning ? labelled(colors.yellow(label), items, width, label.length) : labelled(label, items, width));
  if (guards !== null) lines.push(guardLine(guards.of(serverFunction), terminal));
  if (references !== null)
    lines.push(references.length === 0 ? `    ${colors.yellow('not referenced')}` : labelled('used in', placesOf(references, cwd), width));
  if (next !== null) lines.push(builtText(next.of(serverFunction), terminal));
  return lines.join('\n');
}

/** In a build by Next.js's own compiler the id is that one's, where it is known. */
function shownId(serverFunction: ProjectFunction, next: NextBuild | null): string {
  if (!isOfOthers(next)) return shortId(serverFunction);
  const built = next.of(serverFunction);
  return (built.length === 1 ? (built[0]?.id ?? '') : '').slice(0, 8).padEnd(8);
}

/** What that compiler sends is not known here. */
function isOfOthers(next: NextBuild | null): next is NextBuild {
  return next !== null && !next.isOurs;
}

function guardLine(fact: GuardFact, { colors, width }: Terminal): string {
  const text = wrap(guardText(fact), width, LABEL);
  return `    ${'guard'.padEnd(LABEL - 4)}${fact.status === 'none' ? colors.yellow(text) : text}`;
}

/** Next.js's id, or those of which one is it, and the pages that have the function. */
function builtText(built: readonly BuiltFunction[], { colors, width }: Terminal): string {
  if (built.length === 0) return `    ${'Next.js'.padEnd(LABEL - 4)}${colors.yellow('not in the build')}`;
  const ids = built.map(({ id }) => id.slice(0, 8)).join(' or ');
  return labelled('Next.js', [`${ids} in ${pagesOf(built)[0] ?? 'no page'}`, ...pagesOf(built).slice(1)], width);
}

/** @param length Of the label without colours. */
function labelled(label: string, items: readonly string[], width: number, length = label.length): string {
  return `    ${label}${' '.repeat(Math.max(0, LABEL - 4 - length))}${wrapItems(items, width, LABEL)}`;
}

/** `app/page.tsx:24`, or `app/page.tsx:24 (+2)` where three lines of the file refer to it: tests may do so dozens of times. */
function placesOf(references: readonly FoundReference[], cwd: string): string[] {
  const files = new Map<string, Set<number>>();
  for (const { file, at } of references) {
    const lines = files.get(file) ?? new Set();
    files.set(file, lines.add(at.line));
  }
  return [...files].map(([file, lines]) => {
    const [first] = lines;
    return `${visible(shownFilename(file, cwd))}:${first}${lines.size > 1 ? ` (+${lines.size - 1})` : ''}`;
  });
}

function summary(modules: readonly ProjectModule[], references: References | null, guards: Guards | null): string {
  const functions = modules.flatMap((module) => module.functions);
  const byKind = KINDS.flatMap((kind) => {
    const amount = functions.filter(({ reference }) => reference.kind === kind).length;
    return amount === 0 ? [] : [`${amount} ${kind}`];
  });
  const unused = references === null ? 0 : functions.filter((serverFunction) => references.of(serverFunction).length === 0).length;
  const unguarded = guards === null ? 0 : functions.filter((serverFunction) => guards.of(serverFunction).status === 'none').length;
  return `${totalsOf(modules)}: ${[...byKind, ...(unguarded === 0 ? [] : [`${unguarded} without a guard seen`]), ...(unused === 0 ? [] : [`${unused} not referenced`])].join(', ')}.`;
}
