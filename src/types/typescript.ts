/**
 * The TypeScript of the project that is looked at, and what is asked of it.
 *
 * Its versions 5 and 6 are a compiler in JavaScript, version 7 is a program that answers over a pipe; both have a checker with the same
 * questions, under the same names. What they ask in different ways stands in `classic.ts` and `native.ts`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Type {
  readonly flags: number;
  readonly getSymbol: () => TypeSymbol | undefined;
}

export interface TypeSymbol {
  readonly name: string;
  readonly flags: number;
}

export interface Signature {
  readonly getParameters: () => readonly TypeSymbol[];
}

export interface SyntaxNode {
  readonly pos: number;
  readonly end: number;
  readonly getStart: (file: SourceFile) => number;
  readonly forEachChild: (visit: (child: SyntaxNode) => SyntaxNode | undefined) => SyntaxNode | undefined;
  /** Of functions. */
  readonly parameters?: unknown;
  readonly body?: unknown;
  /** Of parameters: `draft?`, `draft = false`, `...tags`. */
  readonly questionToken?: unknown;
  readonly initializer?: unknown;
  readonly dotDotDotToken?: unknown;
}

export interface SourceFile extends SyntaxNode {
  readonly text: string;
  readonly getPositionOfLineAndCharacter: (line: number, character: number) => number;
}

/** What the checkers of all versions have. */
export interface Checker {
  readonly getSymbolAtLocation: (node: SyntaxNode) => TypeSymbol | undefined;
  readonly getExportsOfModule: (module: TypeSymbol) => readonly TypeSymbol[];
  readonly getTypeAtLocation: (node: SyntaxNode) => Type | undefined;
  readonly getTypeOfSymbol: (symbol: TypeSymbol) => Type | undefined;
  readonly getPropertiesOfType: (type: Type) => readonly TypeSymbol[];
  readonly getSignaturesOfType: (type: Type, kind: number) => readonly Signature[];
  readonly getReturnTypeOfSignature: (signature: Signature) => Type | undefined;
  readonly getIndexInfosOfType: (type: Type) => readonly { readonly valueType?: Type; readonly type?: Type }[];
  readonly isArrayType: (type: Type) => boolean;
  readonly isTupleType: (type: Type) => boolean;
  readonly typeToString: (type: Type) => string;
}

/** Numbers by name; they are others in each version. */
export type Flags<Name extends string> = Readonly<Record<Name, number>>;
export type TypeFlag =
  | 'Any'
  | 'Unknown'
  | 'Undefined'
  | 'Null'
  | 'Void'
  | 'String'
  | 'Number'
  | 'BigInt'
  | 'Boolean'
  | 'ESSymbol'
  | 'StringLiteral'
  | 'NumberLiteral'
  | 'BigIntLiteral'
  | 'BooleanLiteral'
  | 'UniqueESSymbol'
  | 'EnumLiteral'
  | 'Enum'
  | 'Never'
  | 'Object'
  | 'Union'
  | 'Intersection'
  | 'TemplateLiteral'
  | 'StringMapping';
export type SymbolFlag = 'Class' | 'Interface' | 'FunctionScopedVariable' | 'BlockScopedVariable' | 'Optional';

/** A program that has a file, and the file in it. */
export interface CheckedFile {
  readonly checker: Checker;
  readonly sourceFile: SourceFile;
}

export interface TypeScript {
  readonly typeFlags: Flags<TypeFlag>;
  readonly symbolFlags: Flags<SymbolFlag>;
  /** Opens the files, each by the `tsconfig.json` that has it. @returns null for a file that no program has. */
  readonly open: (files: readonly string[]) => (file: string) => CheckedFile | null;
  /** Of a union or an intersection. */
  readonly membersOf: (type: Type) => readonly Type[];
  /** `string` and `number` of `Map<string, number>`; empty for what is not generic. */
  readonly typeArgumentsOf: (type: Type, checker: Checker) => readonly Type[];
  /** Classes and interfaces that it extends. */
  readonly baseTypesOf: (type: Type) => readonly Type[];
  /** `ReactNode`, where the type was given that name. */
  readonly aliasOf: (type: Type) => TypeSymbol | undefined;
  readonly filesDeclaring: (symbol: TypeSymbol) => readonly string[];
  readonly declarationOf: (symbol: TypeSymbol) => SyntaxNode | undefined;
  readonly close: () => void;
}

export type Loaded =
  | { readonly kind: 'typescript'; readonly version: string; readonly typeScript: TypeScript }
  /** A sentence. */
  | { readonly kind: 'missing'; readonly why: string };

/** The second one is what came before version 7 was out. */
const PACKAGES = ['typescript', '@typescript/native-preview'];

/** Loads the TypeScript that files of the folder would import. */
export async function loadTypeScript(folder: string): Promise<Loaded> {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const found = PACKAGES.flatMap((name) => {
    try {
      return [{ name, manifest: resolve(`${name}/package.json`) }];
    } catch {
      return [];
    }
  });
  const [first] = found;
  if (first === undefined) return { kind: 'missing', why: `No TypeScript is installed for ${folder}: npm install --save-dev typescript` };
  for (const { name, manifest } of found) {
    const { version, main, exports } = readPackage(manifest);
    const open =
      exports?.['./unstable/sync'] !== undefined
        ? async () => (await import('./native.ts')).openNative(resolve(`${name}/unstable/sync`), folder)
        : main !== undefined && /(?:^|\/)typescript\.js$/.test(main)
          ? async () => (await import('./classic.ts')).openClassic(join(dirname(manifest), main))
          : null;
    if (open === null) continue;
    try {
      return { kind: 'typescript', version, typeScript: await open() };
    } catch (error) {
      return noAnswer(version, error);
    }
  }
  return { kind: 'missing', why: `TypeScript ${readPackage(first.manifest).version} has no interface for programs that is known here: 5, 6 and 7.0 have one` };
}

/** It is there, and something about it is not as it should be. */
export function noAnswer(version: string, error: unknown): Extract<Loaded, { readonly kind: 'missing' }> {
  return { kind: 'missing', why: `TypeScript ${version} does not answer: ${error instanceof Error ? error.message : String(error)}` };
}

interface Package {
  readonly version: string;
  readonly main?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
}

function readPackage(file: string): Package {
  return JSON.parse(readFileSync(file, 'utf8')) as Package;
}
