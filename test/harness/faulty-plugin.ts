/**
 * A compiler of one export form, `export async function`, for file-level modules: enough to go through every invariant, and
 * small enough to break each of them on purpose. It is what the invariants are tested with.
 */
import type { ExportNamedDeclaration, FunctionDeclaration, Identifier, ImportDeclaration, Program, Statement } from '@babel/types';

export type Fault =
  | 'prints what does not parse'
  | 'uses a node twice'
  | 'counts its compiles'
  | 'keeps the directive'
  | 'renames what it compiled before'
  | 'leaves an id out of the entry'
  | 'has another digest in the entry'
  | 'registers nothing'
  | 'registers another id'
  | 'stubs another id'
  | 'keeps a comment for the client'
  | 'keeps the source in the map'
  | 'warns on the server only'
  | 'lets inline functions through'
  | 'depends on the Babel major'
  | 'refuses for one Babel major'
  | 'gives two functions one id';

interface PluginApi {
  readonly version: string;
  readonly types: typeof import('@babel/types');
}

interface Pass {
  readonly file: { code: string; readonly metadata: Record<string, unknown>; readonly ast: { comments?: unknown } };
  readonly opts: { readonly layer?: 'server' | 'client' };
}

type ExportedFunction = FunctionDeclaration & { readonly id: Identifier };

/** @param fault null for the plugin as it should be */
export function pluginWith(fault: Fault | null): unknown {
  let compiles = 0;
  return (api: PluginApi) => ({
    visitor: {
      Program(path: { readonly node: Program }, pass: Pass): void {
        compiles += 1;
        compile(api, path.node, pass, fault, compiles);
      },
    },
  });
}

function compile({ types: t, version }: PluginApi, program: Program, pass: Pass, fault: Fault | null, compiles: number): void {
  const layer = pass.opts.layer ?? 'server';
  const fileLevel = program.directives.some(({ value }) => value.value === 'use server');
  const functions = program.body.flatMap(exportedFunction);
  const inline = functions.filter(({ body }) => body.directives.some(({ value }) => value.value === 'use server'));
  if (!fileLevel && fault === 'renames what it compiled before') functions[0]?.params.push(t.identifier('again'));
  const chosen = fileLevel ? functions : inline;
  if (chosen.length === 0) return;
  if (fault === 'refuses for one Babel major' && version.startsWith('7')) throw refusal();
  if (!fileLevel && layer === 'client' && fault !== 'lets inline functions through') throw refusal();
  const suffix = fault === 'counts its compiles' ? `-${compiles}` : '';
  const idOf = (name: string): string => `page#${fault === 'gives two functions one id' ? 'one' : name}${suffix}`;
  report(
    pass,
    layer,
    chosen.map((fn) => [fn.id.name, idOf(fn.id.name)]),
    fileLevel,
    fault,
  );
  if (fault !== 'keeps the directive') {
    program.directives = [];
    for (const { body } of inline) body.directives = [];
  }
  if (!fileLevel && layer === 'client') return;
  const major = fault === 'depends on the Babel major' ? `Babel ${version}` : null;
  if (layer === 'client') {
    program.body = [
      imported('createServerReference', 'react-server-dom-webpack/client'),
      ...chosen.map(({ id: { name } }) => stub(name, idOf(fault === 'stubs another id' ? `${name}2` : name))),
    ];
    if (fault !== 'keeps the source in the map') pass.file.code = '';
    if (fault === 'keeps a comment for the client') t.addComment(program.body[0] ?? program, 'leading', 'SECRET_comment');
    return;
  }
  program.body.unshift(imported('registerServerReference', 'react-server-dom-webpack/server'));
  if (fault !== 'registers nothing') program.body.push(...chosen.map(registration));
  if (major !== null) program.body.push(t.expressionStatement(t.stringLiteral(major)));
  if (fault === 'prints what does not parse') program.body.push(t.expressionStatement({ ...t.identifier('a'), name: 'a b' }));

  function imported(name: string, from: string): ImportDeclaration {
    return t.importDeclaration([t.importSpecifier(t.identifier(name), t.identifier(name))], t.stringLiteral(from));
  }
  function registration({ id }: ExportedFunction): Statement {
    const first = fault === 'uses a node twice' ? id : t.identifier(id.name);
    const second = t.stringLiteral(idOf(fault === 'registers another id' ? `${id.name}2` : id.name));
    return t.expressionStatement(t.callExpression(t.identifier('registerServerReference'), [first, second, t.nullLiteral()]));
  }
  function stub(name: string, id: string): ExportNamedDeclaration {
    const call = t.callExpression(t.identifier('createServerReference'), [t.stringLiteral(id)]);
    return t.exportNamedDeclaration(t.variableDeclaration('const', [t.variableDeclarator(t.identifier(name), call)]));
  }
}

function exportedFunction(statement: Statement): readonly ExportedFunction[] {
  if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'FunctionDeclaration') return [];
  const { id } = statement.declaration;
  return id == null ? [] : [{ ...statement.declaration, id }];
}

function report(
  pass: Pass,
  layer: 'server' | 'client',
  names: readonly (readonly [exportName: string, id: string])[],
  fileLevel: boolean,
  fault: Fault | null,
): void {
  const kind = fileLevel ? 'file-level' : 'inline';
  const references = names.map(([exportName, id]) => ({ id, exportName, exportedAs: exportName, kind, digest: exportName }));
  const inEntry = fault === 'leaves an id out of the entry' ? names.slice(1) : names;
  const digestOf = (name: string): string => (fault === 'has another digest in the entry' ? `${name}2` : name);
  const warns = fault === 'warns on the server only' && layer === 'server';
  const start = { line: 1, column: 0 };
  pass.file.metadata.useServer = {
    references,
    entry: { module: 'page', references: Object.fromEntries(inEntry.map(([exportName, id]) => [id, { export: exportName, digest: digestOf(exportName) }])) },
    diagnostics: warns ? [{ code: 'secret-literal', severity: 'warn', message: '', hint: '', span: { start, end: start } }] : [],
  };
}

function refusal(): Error {
  const start = { line: 1, column: 0 };
  const diagnostic = { code: 'client-module-defines-server-function', severity: 'error', message: '', hint: '', span: { start, end: start } };
  return Object.assign(new Error('refused'), { diagnostics: [diagnostic] });
}
