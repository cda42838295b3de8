/** `use-server compile`: a tree to two trees, one for each layer, and the manifest. */
import { relative, resolve, sep } from 'node:path';
import { SourceSyntaxError } from '../../diagnostics/syntax-error.ts';
import { createManifest, serializeManifest } from '../../5-manifest/manifest.ts';
import type { CompileOptions } from '../../compile.ts';
import { UseServerError } from '../../diagnostics/error.ts';
import { formatDiagnostics } from '../../diagnostics/formats/format.ts';
import { sourcesOnDisk } from '../../diagnostics/sources.ts';
import type { Diagnostic, ModuleEntry } from '../../model/index.ts';
import { withGuards } from '../../guards/in-builds.ts';
import type { ExamineOptions } from '../../project/file/module.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { fromRoot } from '../../files/from-root.ts';
import { byFile, unparsed } from '../../project/tree/scan.ts';
import { reasonOf, walkSources } from '../../project/tree/walk.ts';
import type { Problem } from '../../project/tree/walk.ts';
import type { Arguments } from '../terminal/command.ts';
import { lockFilesOf, otherFiles, readCache } from '../compile/compile-cache.ts';
import type { CachedFile, CompileCache, OtherFiles } from '../compile/compile-cache.ts';
import { compileFile } from '../compile/compile-file.ts';
import { hashOf, openOutputFolder } from '../compile/output-folder.ts';
import type { OutputFolder, WrittenFile } from '../compile/output-folder.ts';
import { treeOf } from '../tree/place.ts';
import type { Tree } from '../tree/place.ts';
import { createProgress } from '../terminal/progress.ts';
import { leadsOut } from '../../files/real-folder.ts';
import { realPlace } from '../../files/real-place.ts';
import { visible } from '../../diagnostics/catalogue/wording.ts';
import { examineOptions, reportProblems } from '../tree/survey.ts';
import { reportStaleAliases } from '../tree/stale-aliases.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { count } from '../terminal/text.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { version } from '../../own-files.ts';

interface Job {
  readonly tree: Tree;
  readonly out: OutputFolder;
  readonly options: Omit<CompileOptions, 'filename' | 'layer'>;
  readonly before: CompileCache;
  readonly others: OtherFiles;
  readonly problems: Problem[];
}

/** @returns 1 when any file has errors, could not be read or written: then there is no new manifest. */
export function compileTree(args: Arguments, terminal: Terminal): number {
  const tree = treeOf(args, args.positionals[0], terminal);
  const outPath = outputPath(args, tree, terminal);
  const options = compileOptions(args, tree, terminal);
  const key = hashOf(JSON.stringify([version(), relative(tree.root, tree.folder), options, ...lockFilesOf(tree.root)]));
  const out = openOutputFolder(outPath);
  const cache = readCache(out.readState('cache.json'));
  out.remember(Object.values(cache.files).flatMap(({ outputs }) => outputs.map(({ path }) => path)));
  const job: Job = { tree, out, options, before: cache.key === key ? cache : { key, files: {} }, others: otherFiles(tree.root), problems: [] };

  const sources = [...walkSources(tree.folder, { onProblem: (problem) => job.problems.push(problem), except: [realPlace(outPath)], withOutputs: true })];
  const progress = createProgress('Compiling', sources.length, terminal);
  const files = new Map<string, CachedFile>();
  let unchanged = 0;
  for (const file of sources) {
    const path = fromRoot(file, tree.folder);
    const { cached, isUnchanged } = compileOne(file, path, job);
    if (cached !== null) files.set(path, cached);
    if (isUnchanged) unchanged++;
    progress.step();
  }
  progress.done();
  return finish(files, unchanged, { job, key, args, terminal });
}

/** A source that is as it was, like the other files that it was made of, with outputs as they were, is left alone. */
function compileOne(
  file: string,
  path: string,
  { tree, out, options, before, others, problems }: Job,
): { readonly cached: CachedFile | null; readonly isUnchanged: boolean } {
  let code: string;
  try {
    code = readRegularFile(file);
  } catch (error) {
    problems.push({ path: file, reason: reasonOf(error) });
    return { cached: before.files[path] ?? null, isUnchanged: false };
  }
  const known = Object.hasOwn(before.files, path) ? before.files[path] : undefined;
  const hash = hashOf(code);
  if (known?.hash === hash && others.areUnchanged(known) && known.outputs.every(out.isIntact)) return { cached: known, isUnchanged: true };
  try {
    const { outputs, entry, diagnostics, dependencies } = compileFile({ code, filename: fromRoot(file, tree.root), path }, options);
    if (diagnostics.some(({ severity }) => severity === 'error'))
      return { cached: { hash: '', outputs: known?.outputs ?? [], entry: null, diagnostics }, isUnchanged: false };
    const written = outputs.map(({ path: target, text }) => writeUnlessThere(target, text, known, out));
    return { cached: { hash, outputs: written, entry, diagnostics, ...others.note(dependencies) }, isUnchanged: false };
  } catch (error) {
    if (!(error instanceof SourceSyntaxError)) throw error;
    const problem = unparsed(file, error);
    // With the frame, where there is a place to show.
    problems.push(problem.at === undefined ? problem : { path: file, reason: `it is no valid program\n${error.message}` });
    return { cached: { hash: '', outputs: known?.outputs ?? [], entry: null, diagnostics: [] }, isUnchanged: false };
  }
}

function writeUnlessThere(path: string, text: string, known: CachedFile | undefined, out: OutputFolder): WrittenFile {
  const there = known?.outputs.find((output) => output.path === path);
  if (there !== undefined && there.hash === hashOf(text) && out.isIntact(there)) return there;
  try {
    return out.write(path, text);
  } catch (error) {
    throw new Error(`${visible(path)} could not be written: ${visible(reasonOf(error))}. The manifest is as it was.`, { cause: error });
  }
}

interface Ending {
  readonly job: Job;
  readonly key: string;
  readonly args: Arguments;
  readonly terminal: Terminal;
}

/** Reports; and when all is well removes what is no longer made, and puts the new manifest in place of the old one. */
function finish(files: ReadonlyMap<string, CachedFile>, unchanged: number, { job: { tree, out, problems }, key, args, terminal }: Ending): number {
  const entries = [...files.values()].flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const examined = examineOptions(args, tree, terminal);
  const manifest = manifestOf(guarded(entries, tree, examined));
  const diagnostics = [...[...files.values()].flatMap((file) => file.diagnostics), ...manifest.collisions].map((diagnostic) => inRoot(diagnostic, tree));
  reportProblems(problems, terminal, 'error');
  reportStaleAliases(examined.ids.aliases, entries, tree, terminal);
  show(diagnostics, terminal);
  const failed = problems.length > 0 || diagnostics.some(({ severity }) => severity === 'error');
  const state = JSON.stringify({ key, files: Object.fromEntries(files) } satisfies CompileCache);
  if (failed || manifest.text === null) {
    out.giveUp('cache.json', state);
    terminal.err(`${terminal.errColors.red('Not compiled')}: the manifest is as it was.\n`);
    return 1;
  }
  const removed = out.keepOnly(new Set([MANIFEST, ...[...files.values()].flatMap(({ outputs }) => outputs.map(({ path }) => path))]));
  out.write(MANIFEST, manifest.text);
  out.finish('cache.json', state);
  const functions = entries.reduce((sum, { references }) => sum + Object.keys(references).length, 0);
  const written = files.size - unchanged;
  terminal.out(
    `${terminal.colors.green('Compiled')} ${count(written, 'file')}, ${unchanged.toLocaleString('en-US')} unchanged${removed === 0 ? '' : `, ${removed} removed`}: ${count(functions, 'Server Function')} in ${count(entries.length, 'file')}.\n`,
  );
  return 0;
}

const MANIFEST = 'manifest.json';

function guarded(entries: readonly ModuleEntry[], { folder, root, config }: Tree, { resolve: resolving }: ExamineOptions): readonly ModuleEntry[] {
  const settings = config?.guards ?? null;
  return settings === null ? entries : withGuards(entries, settings, { folder, root, moduleRoot: root, resolve: resolving });
}

function manifestOf(entries: readonly ModuleEntry[]): { readonly text: string | null; readonly collisions: readonly Diagnostic[] } {
  try {
    return { text: serializeManifest(createManifest(entries)), collisions: [] };
  } catch (error) {
    if (error instanceof UseServerError) return { text: null, collisions: error.diagnostics };
    throw error;
  }
}

function inRoot(diagnostic: Diagnostic, { root }: Tree): Diagnostic {
  return {
    ...diagnostic,
    filename: resolve(root, diagnostic.filename),
    related: diagnostic.related.map((entry) => (entry.filename === undefined ? entry : { ...entry, filename: resolve(root, entry.filename) })),
  };
}

function show(diagnostics: readonly Diagnostic[], { err, errColors, cwd }: Terminal): void {
  if (diagnostics.length === 0) return;
  const sorted = [...diagnostics].sort(byFile);
  err(`${formatDiagnostics(sorted, 'frame', { root: cwd, color: errColors.isColorSupported, sources: sourcesOnDisk(sorted) })}\n`);
}

/** @throws UsageError where writing would touch the sources. */
function outputPath(args: Arguments, { folder }: Tree, { cwd }: Terminal): string {
  const written = args.value('out');
  if (written === undefined) throw new UsageError('`use-server compile` needs `--out <dir>`.');
  const path = resolve(cwd, written);
  if (leadsOut(path, cwd))
    throw new UsageError(
      `A link on the way to \`${visible(written)}\` leads to \`${visible(realPlace(path))}\`, out of this folder: name the tree itself for --out.`,
    );
  const [realFolder, realPath] = [realPlace(folder), realPlace(path)];
  if (realFolder === realPath || realFolder.startsWith(realPath + sep))
    throw new UsageError(`The sources are in \`${written}\` themselves: choose another folder for --out.`);
  return path;
}

function compileOptions(args: Arguments, tree: Tree, terminal: Terminal): Omit<CompileOptions, 'filename' | 'layer'> {
  const development = args.isSet('development');
  const { ids, overrides, resolve: resolving } = examineOptions(args, tree, terminal, development);
  const runtime = args.value('runtime');
  return {
    root: tree.root,
    development,
    ids: { salt: ids.salt, readable: development, aliases: Object.fromEntries(ids.aliases) },
    sourceMap: args.isSet('source-maps'),
    encryptBoundArgs: !args.isSet('plain-bound-args'),
    resolve: resolving,
    diagnostics: overrides,
    ...((runtime === 'webpack' || runtime === 'turbopack') && { runtime }),
  };
}
