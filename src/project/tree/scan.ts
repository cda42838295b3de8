/**
 * One pass over a tree: every file is read once, searched for the directive, and forgotten.
 *
 * What stays: the modules with Server Functions, the diagnostics, and, if references are wanted, which file names which modules.
 * Sources do not stay, so 100,000 files need no more memory than their names.
 */
import { SourceSyntaxError } from '../../diagnostics/syntax-error.ts';
import { mayHoldDirective } from '../../2-analysis/directives/quick-look.ts';
import { mayHoldSuppression, suppressionsIn } from '../../diagnostics/suppressions.ts';
import type { Suppression } from '../../diagnostics/suppressions.ts';
import type { Diagnostic } from '../../model/index.ts';
import { scanPatterns, scanSpecifiers } from '../../resolve/specifiers.ts';
import { directiveOf } from '../file/imports.ts';
import { readRegularOrNull } from '../../files/regular-file.ts';
import { readModule } from '../file/module.ts';
import type { ModuleOptions, ProjectModule } from '../file/module.ts';
import { sourceReader } from './read-source.ts';
import { reasonOf, walkSources } from './walk.ts';
import type { Problem, WalkOptions } from './walk.ts';

export interface ScanOptions extends ModuleOptions {
  /** The tree to look through; absolute. */
  readonly folder: string;
  /** Whether misspelled and misplaced directives are looked for too. */
  readonly withAttempts: boolean;
  readonly except?: readonly string[];
  /** What git ignores is scanned, too. */
  readonly withIgnored?: boolean;
  /** What builds have written is scanned, too. */
  readonly withOutputs?: boolean;
}

/** Who names whom, by text: file names once, specifiers once, numbers in between. */
export interface ImportIndex {
  /** What module ids are relative to; absolute. */
  readonly root: string;
  /** Absolute; pages of other kinds, too. */
  readonly files: readonly string[];
  readonly specifiers: readonly string[];
  /** For each file, the positions of its specifiers. */
  readonly edges: readonly (readonly number[])[];
  /** The files with `'use client'` on top. */
  readonly clientFiles: ReadonlySet<string>;
  /** Those with `'use server'` on top: in the client they are stubs. */
  readonly serverFiles: ReadonlySet<string>;
  /** Texts with which the names of files begin of which `file` may load any: by a template, a glob. */
  readonly patterns: readonly { readonly file: string; readonly prefix: string }[];
  /** What links of the tree lead to, without links. Absolute paths. */
  readonly links: ReadonlyMap<string, string>;
}

export interface Scan {
  /** By module id. */
  readonly modules: readonly ProjectModule[];
  /** By file, then in source order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The comments that suppress findings, by file; empty when attempts were not asked for. */
  readonly suppressions: ReadonlyMap<string, readonly Suppression[]>;
  /** Files that could not be read or parsed. */
  readonly problems: readonly Problem[];
  readonly fileCount: number;
  /** Files that hold the directive and were not scanned, because git ignores them or a build has written them. */
  readonly ignored: readonly string[];
  /** null when uses were not asked for. */
  readonly index: ImportIndex | null;
}

/** Scans a tree. Whatever goes wrong with one file is noted, and the others are scanned all the same. */
export function scanTree(options: ScanOptions): Scan {
  const problems: Problem[] = [];
  const modules: ProjectModule[] = [];
  const diagnostics: Diagnostic[] = [];
  const suppressions = new Map<string, readonly Suppression[]>();
  const index = options.withUses ? indexBuilder() : null;
  const links = new Map<string, string>();
  const onLink = (path: string, target: string): void => void links.set(path, target);
  const reader = sourceReader();
  let fileCount = 0;
  const onProblem = (problem: Problem): void => void problems.push(problem);
  const leftOut = leftOutReader(onProblem);
  const { except = [], withIgnored = false, withOutputs = false } = options;
  const onPage = (path: string): void => index?.add(path, readRegularOrNull(path) ?? '');
  for (const file of walkSources(options.folder, { onProblem, onLink, onPage, except, withIgnored, withOutputs, onLeftOut: leftOut.add })) {
    fileCount++;
    try {
      reader.read(file);
    } catch (error) {
      onProblem({ path: file, reason: reasonOf(error) });
      continue;
    }
    const holdsWords = reader.holds(WORDS);
    if (!holdsWords && index === null && !options.withAttempts) continue;
    const code = reader.text();
    index?.add(file, code);
    if (options.withAttempts && mayHoldSuppression(code)) suppressions.set(file, suppressionsIn(code));
    if (!holdsWords && !(options.withAttempts && mayHoldDirective(code))) continue;
    try {
      const found = readModule(file, code, options);
      if (found.module !== null) modules.push(found.module);
      diagnostics.push(...found.diagnostics);
    } catch (error) {
      suppressions.delete(file);
      onProblem(unparsed(file, error));
    }
  }
  modules.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    modules,
    diagnostics: [...diagnostics].sort(byFile),
    suppressions,
    problems,
    fileCount,
    ignored: leftOut.ignored.sort(),
    index: index?.build(options.root, links) ?? null,
  };
}

/** Stable: the diagnostics of one file stay in their order. */
export function byFile(a: { readonly filename: string }, b: { readonly filename: string }): number {
  return a.filename < b.filename ? -1 : a.filename > b.filename ? 1 : 0;
}

const WORDS = Buffer.from('use server');
/** Where a statement may begin: in bundles the words stand inside of messages, too. */
const DIRECTIVE = /(?:^|[;{}\n])\s*(?:'use server'|"use server")/;
/** Folders of builds may hold any number of files; no more of them than this are read. */
const MOST_IGNORED = 5000;

/** Looks into what the walk leaves out, for the directive alone. What git tracks there is reported as a problem: no other command reads it. */
function leftOutReader(onProblem: (problem: Problem) => void): { readonly ignored: string[]; readonly add: NonNullable<WalkOptions['onLeftOut']> } {
  const ignored: string[] = [];
  const reader = sourceReader();
  let left = MOST_IGNORED;
  const holdsDirective = (path: string): boolean => {
    try {
      reader.read(path);
      return reader.holds(WORDS) && DIRECTIVE.test(reader.text());
    } catch {
      return false;
    }
  };
  return {
    ignored,
    add: (path, why) => {
      if (holdsDirective(path)) {
        if (why === 'ignored') ignored.push(path);
        else
          onProblem({ path, reason: 'git tracks it inside of `node_modules`, where installed packages are: rename that folder, or name it to look into it' });
      }
      return why === 'tracked' || --left > 0;
    },
  };
}

/** A file that does not parse: the parser's words without the frame around them. @throws what is no such error. */
export function unparsed(file: string, error: unknown): Problem {
  if (!(error instanceof SourceSyntaxError)) throw error;
  // The stack was at its end, which is wrong at no place of the file.
  if (error.cause instanceof RangeError) return { path: file, reason: 'its code is nested too deep' };
  const words = error.cause instanceof Error ? error.cause.message.replace(/ \(\d+:\d+\)$/, '') : 'syntax error';
  return { path: file, reason: words, at: error.loc };
}

function indexBuilder(): { readonly add: (file: string, code: string) => void; readonly build: (root: string, links: ImportIndex['links']) => ImportIndex } {
  const files: string[] = [];
  const edges: number[][] = [];
  const numbers = new Map<string, number>();
  const clientFiles = new Set<string>();
  const serverFiles = new Set<string>();
  const patterns: { file: string; prefix: string }[] = [];
  const numberOf = (specifier: string): number => {
    const known = numbers.get(specifier);
    if (known !== undefined) return known;
    numbers.set(copyOf(specifier), numbers.size);
    return numbers.size - 1;
  };
  return {
    add: (file, code) => {
      files.push(file);
      edges.push(scanSpecifiers(code).map(numberOf));
      for (const prefix of scanPatterns(code)) patterns.push({ file, prefix: copyOf(prefix) });
      const layer = directiveOf(code);
      if (layer !== null) (layer === 'client' ? clientFiles : serverFiles).add(file);
    },
    build: (root, links) => ({ root, files, edges, specifiers: [...numbers.keys()], clientFiles, serverFiles, patterns, links }),
  };
}

/** A piece of a string can keep the whole string in memory; a copy does not. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
