/** TypeScript 7: a program of its own, which is asked over a pipe. */
import { pathToFileURL } from 'node:url';
import type { CheckedFile, Checker, Flags, SourceFile, SymbolFlag, SyntaxNode, Type, TypeFlag, TypeScript, TypeSymbol } from './typescript.ts';

/** `typescript/unstable/sync`, as much of it as is used. */
interface Sync {
  readonly API: new (options: { readonly cwd: string }) => Api;
  readonly TypeFlags: Flags<TypeFlag>;
  readonly SymbolFlags: Flags<SymbolFlag>;
}

interface Api {
  readonly updateSnapshot: (params: { readonly openFiles: readonly string[] }) => {
    readonly getDefaultProjectForFile: (file: string) => Project | undefined;
  };
  readonly close: () => void;
}

interface Project {
  readonly checker: Checker;
  readonly program: { readonly getSourceFile: (file: string) => SourceFile | undefined };
}

interface NativeChecker extends Checker {
  readonly getTypeArguments: (type: Type) => readonly Type[];
}

interface NativeType extends Type {
  readonly getTypes: () => readonly Type[] | undefined;
  readonly getBaseTypes: () => readonly Type[] | undefined;
  readonly isTypeReference: () => boolean;
  /** `Map<K, V>` of `Map<string, number>`. */
  readonly getTarget: () => NativeType;
  readonly getAliasSymbol: () => TypeSymbol | undefined;
}

interface NativeSymbol extends TypeSymbol {
  readonly declarations: readonly Handle[];
  readonly valueDeclaration?: Handle;
}

interface Handle {
  readonly path: string;
  readonly resolve: () => SyntaxNode | undefined;
}

/** @param module The path of `typescript/unstable/sync`. */
export async function openNative(module: string, folder: string): Promise<TypeScript> {
  const { API, TypeFlags, SymbolFlags } = (await import(pathToFileURL(module).href)) as Sync;
  const api = new API({ cwd: folder });
  return {
    typeFlags: TypeFlags,
    symbolFlags: SymbolFlags,
    open: (files) => {
      const snapshot = api.updateSnapshot({ openFiles: files });
      return (file): CheckedFile | null => {
        const project = snapshot.getDefaultProjectForFile(file);
        const sourceFile = project?.program.getSourceFile(file);
        return project === undefined || sourceFile === undefined ? null : { checker: project.checker, sourceFile };
      };
    },
    membersOf: (type) => (type as NativeType).getTypes() ?? [],
    typeArgumentsOf: (type, checker) => ((type as NativeType).isTypeReference() ? (checker as NativeChecker).getTypeArguments(type) : []),
    baseTypesOf: (type) => genericOf(type as NativeType).getBaseTypes() ?? [],
    aliasOf: (type) => (type as NativeType).getAliasSymbol(),
    filesDeclaring: (symbol) => (symbol as NativeSymbol).declarations.map(({ path }) => path),
    declarationOf: (symbol) => (symbol as NativeSymbol).valueDeclaration?.resolve(),
    close: () => api.close(),
  };
}

function genericOf(type: NativeType): NativeType {
  return type.isTypeReference() ? type.getTarget() : type;
}
