/** The types of Server Functions, by the TypeScript of their project: which is loaded when types are asked for. */
import type { ProjectFunction } from '../project/file/module.ts';
import { describer } from './described.ts';
import type { FactsContext, TypeFacts } from './facts.ts';
import { factsOf } from './facts.ts';
import { loadTypeScript, noAnswer } from './typescript.ts';
import type { CheckedFile, Checker, SourceFile, SyntaxNode, Type, TypeScript } from './typescript.ts';

export type Types =
  | {
      readonly kind: 'found';
      readonly version: string;
      /** null for a function that TypeScript says nothing of. */
      readonly of: (serverFunction: ProjectFunction) => TypeFacts | null;
    }
  /** A sentence. */
  | { readonly kind: 'missing'; readonly why: string };

/** @param folder Absolute; whose TypeScript it is. */
export async function findTypes(functions: readonly ProjectFunction[], folder: string): Promise<Types> {
  const loaded = await loadTypeScript(folder);
  if (loaded.kind === 'missing') return loaded;
  const { version, typeScript } = loaded;
  try {
    const facts = allFacts(functions, typeScript);
    return { kind: 'found', version, of: (serverFunction) => facts.get(serverFunction) ?? null };
  } catch (error) {
    return noAnswer(version, error);
  } finally {
    typeScript.close();
  }
}

function allFacts(functions: readonly ProjectFunction[], typeScript: TypeScript): ReadonlyMap<ProjectFunction, TypeFacts> {
  const fileOf = typeScript.open([...new Set(functions.map(({ file }) => file))]);
  const contexts = new Map<Checker, FactsContext>();
  const contextOf = (checker: Checker): FactsContext => {
    const context = contexts.get(checker) ?? { typeScript, checker, describe: describer(typeScript, checker) };
    contexts.set(checker, context);
    return context;
  };
  return new Map(
    functions.flatMap((serverFunction): (readonly [ProjectFunction, TypeFacts])[] => {
      const checked = fileOf(serverFunction.file);
      const type = checked && functionType(serverFunction, checked);
      const facts = checked && type && factsOf(type, serverFunction.reference.params, contextOf(checked.checker));
      return facts ? [[serverFunction, facts]] : [];
    }),
  );
}

/** Of an export, by its name; of an inline function, by its place. */
function functionType({ reference }: ProjectFunction, checked: CheckedFile): Type | undefined {
  const { checker, sourceFile } = checked;
  if (reference.kind !== 'inline' && reference.kind !== 'method') return exportedType(reference.exportName, checked);
  const { line, column } = reference.loc.start;
  const node = functionAt(sourceFile, sourceFile.getPositionOfLineAndCharacter(line - 1, column));
  return node && checker.getTypeAtLocation(node);
}

/** `save`; `ns.save` of `export * as ns`. */
function exportedType(name: string, { checker, sourceFile }: CheckedFile): Type | undefined {
  const module = checker.getSymbolAtLocation(sourceFile);
  const exported = module === undefined ? [] : checker.getExportsOfModule(module);
  const whole = exported.find((one) => one.name === name);
  if (whole !== undefined) return checker.getTypeOfSymbol(whole);
  const [namespace, ...path] = name.split('.');
  const member = exported.find((one) => one.name === namespace);
  const holder = member && checker.getTypeOfSymbol(member);
  const found = holder && checker.getPropertiesOfType(holder).find((one) => one.name === path.join('.'));
  return found && checker.getTypeOfSymbol(found);
}

function functionAt(file: SourceFile, position: number): SyntaxNode | undefined {
  const look = (node: SyntaxNode): SyntaxNode | undefined => {
    if (node.pos > position || node.end <= position) return undefined;
    const isFunction = node.parameters !== undefined && node.body !== undefined;
    // The words `export` and `default` belong to the declaration here.
    const isMeant = isFunction && (node.getStart(file) === position || /^export\s+(?:default\s+)?$/.test(file.text.slice(node.getStart(file), position)));
    return isMeant ? node : node.forEachChild(look);
  };
  return look(file);
}
