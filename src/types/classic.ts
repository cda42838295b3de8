/** TypeScript 5 and 6: a compiler in JavaScript, in this process. */
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckedFile, Checker, Flags, SourceFile, SymbolFlag, SyntaxNode, Type, TypeFlag, TypeScript, TypeSymbol } from './typescript.ts';

/** The module `typescript`, as much of it as is used. */
interface Classic {
  readonly TypeFlags: Flags<TypeFlag>;
  readonly SymbolFlags: Flags<SymbolFlag>;
  readonly sys: Sys;
  readonly findConfigFile: (from: string, exists: (file: string) => boolean) => string | undefined;
  readonly readConfigFile: (file: string, read: (file: string) => string | undefined) => { readonly config?: unknown };
  readonly parseJsonConfigFileContent: (json: unknown, host: object, folder: string, existing?: object, file?: string) => Configuration;
  readonly createProgram: (rootNames: readonly string[], options: object) => Program;
}

interface Sys {
  readonly fileExists: (file: string) => boolean;
  readonly readFile: (file: string) => string | undefined;
}

interface Configuration {
  readonly options: Readonly<Record<string, unknown>>;
  readonly fileNames: readonly string[];
  readonly projectReferences?: readonly { readonly path: string }[];
}

interface Program {
  readonly getTypeChecker: () => Checker;
  readonly getSourceFile: (file: string) => SourceFile | undefined;
}

interface ClassicChecker extends Checker {
  readonly getTypeArguments: (type: Type) => readonly Type[];
}

interface ClassicType extends Type {
  readonly types?: readonly Type[];
  readonly aliasSymbol?: TypeSymbol;
  /** `Map<K, V>` of `Map<string, number>`. */
  readonly target?: ClassicType;
  readonly getBaseTypes: () => readonly Type[] | undefined;
}

interface ClassicSymbol extends TypeSymbol {
  readonly declarations?: readonly Declaration[];
  readonly valueDeclaration?: Declaration;
}

interface Declaration extends SyntaxNode {
  readonly getSourceFile: () => { readonly fileName: string };
}

/** @param module The path of `typescript.js`. */
export async function openClassic(module: string): Promise<TypeScript> {
  const { default: ts } = (await import(pathToFileURL(module).href)) as { readonly default: Classic };
  return {
    typeFlags: ts.TypeFlags,
    symbolFlags: ts.SymbolFlags,
    open: (files) => {
      const programs = programsOf(ts, files);
      return (file): CheckedFile | null => {
        const program = programs.get(file);
        const sourceFile = program?.getSourceFile(file);
        return program === undefined || sourceFile === undefined ? null : { checker: program.getTypeChecker(), sourceFile };
      };
    },
    membersOf: (type) => (type as ClassicType).types ?? [],
    typeArgumentsOf: (type, checker) => ((type as ClassicType).target === undefined ? [] : (checker as ClassicChecker).getTypeArguments(type)),
    baseTypesOf: (type) => ((type as ClassicType).target ?? (type as ClassicType)).getBaseTypes() ?? [],
    aliasOf: (type) => (type as ClassicType).aliasSymbol,
    filesDeclaring: (symbol) => ((symbol as ClassicSymbol).declarations ?? []).map((node) => node.getSourceFile().fileName),
    declarationOf: (symbol) => (symbol as ClassicSymbol).valueDeclaration,
    close: () => {},
  };
}

/** One program for the files of each configuration: those files, what they import, and what the configuration declares for all. */
function programsOf(ts: Classic, files: readonly string[]): ReadonlyMap<string, Program> {
  const byConfiguration = new Map<Configuration, string[]>();
  const configurationOf = configurations(ts);
  for (const file of files) {
    const configuration = configurationOf(file);
    byConfiguration.set(configuration, [...(byConfiguration.get(configuration) ?? []), file]);
  }
  return new Map(
    [...byConfiguration].flatMap(([{ options, fileNames }, members]) => {
      const declarations = fileNames.filter((name) => /\.d\.[cm]?ts$/.test(name));
      const program = ts.createProgram([...members, ...declarations], { ...options, allowJs: true, noEmit: true, skipLibCheck: true });
      return members.map((file): [string, Program] => [file, program]);
    }),
  );
}

const NONE: Configuration = { options: { jsx: 1, strict: true }, fileNames: [] };

function configurations(ts: Classic): (file: string) => Configuration {
  const known = new Map<string, Configuration>();
  const read = (name: string): Configuration => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const { config } = ts.readConfigFile(name, (path) => ts.sys.readFile(path));
    const configuration = config === undefined ? NONE : ts.parseJsonConfigFileContent(config, ts.sys, dirname(name), {}, name);
    known.set(name, configuration);
    return configuration;
  };
  return (file) => {
    const name = ts.findConfigFile(dirname(file), (path) => ts.sys.fileExists(path));
    if (name === undefined) return NONE;
    const nearest = read(name);
    if (nearest.fileNames.includes(file)) return nearest;
    // A configuration of others: starters of Vite have one for the app and one for its scripts.
    const referred = (nearest.projectReferences ?? []).map(({ path }) => resolve(dirname(name), path.endsWith('.json') ? path : `${path}/tsconfig.json`));
    return referred.map(read).find(({ fileNames }) => fileNames.includes(file)) ?? nearest;
  };
}
