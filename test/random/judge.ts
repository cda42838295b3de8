/** One random program through the compiler and the law. */
import type { Diagnostic } from '../../src/model/index.ts';
import type { CompileOutcome } from '../harness/compile-module.ts';
import { compileModule } from '../harness/compile-module.ts';
import type { CompiledProgram } from '../harness/compile-program.ts';
import { lawPrograms } from '../harness/compile-program.ts';
import { runLaw, type LawPrograms } from '../law/law.ts';
import type { Layout } from '../law/layouts.ts';
import { thorough, type Means } from './means.ts';
import { entryFile, filesOf, type RandomProgram } from './program.ts';
import { scenario } from './scenario.ts';
import { shrink } from './shrink.ts';

export type Verdict =
  | { readonly kind: 'agrees' }
  /** Compiled to what it was compiled to when it was judged before. */
  | { readonly kind: 'known' }
  | { readonly kind: 'refused'; readonly reasons: readonly string[]; readonly text: string }
  | { readonly kind: 'differs'; readonly text: string }
  /** The compiler threw something that is no diagnostic. */
  | { readonly kind: 'crashed'; readonly text: string }
  /** The program as it stands does not run: a fault of the generator. */
  | { readonly kind: 'invalid'; readonly text: string };

export interface JudgeOptions {
  /** Changes compiled server code: for tests that break the compiler on purpose. */
  readonly mangle?: (code: string) => string;
  readonly development?: boolean;
  /** Compile for Next.js, whose client leaves out the arguments that a function makes no use of. Default: for React alone. */
  readonly forNext?: boolean;
  /** Milliseconds for one run of a program. */
  readonly timeout?: number;
  /** The program has to be the same in this layout too. */
  readonly layout?: Layout | undefined;
  /** Default: everything there is. */
  readonly means?: Means | undefined;
}

/** Compiles a program: both layers of a file-level one, the server layer of any other. */
export function compileRandom(program: RandomProgram, options: JudgeOptions = {}): CompiledProgram {
  const files = filesOf(program);
  const { means, layout = 'as written' } = options;
  const settings = {
    development: options.development ?? true,
    transform: options.means?.transform,
    ...(options.forNext === true && { pluginOptions: { runtime: 'next' } }),
  };
  const layer = (name: 'server' | 'client'): ReadonlyMap<string, CompileOutcome> =>
    new Map(
      [...files].map(([path, code]) => [path, means?.compile?.({ path, code }, name, settings, layout) ?? compileModule({ path, code }, name, settings)]),
    );
  return { source: { entry: entryFile, files }, settings, server: layer('server'), client: program.fileLevel ? layer('client') : new Map() };
}

/** What becomes of a program; it is not run where `isKnown` says of what it was compiled to that it was, and agreed. Never rejects. */
export async function judge(
  program: RandomProgram,
  options: JudgeOptions = {},
  isKnown: (compiled: CompiledProgram) => boolean = () => false,
): Promise<Verdict> {
  const means = options.means ?? thorough;
  try {
    const compiled = compileRandom(program, options);
    if (isKnown(compiled)) return { kind: 'known' };
    const verdict =
      program.commonJs === 'exports' ? withCommonJs(program, compiled, options) : (refusalOf(compiled) ?? (await underLaw(compiled, means, options)));
    if (options.layout === undefined || (verdict.kind !== 'agrees' && verdict.kind !== 'refused')) return verdict;
    const differences = await means.inLayout(compiled, options.layout);
    return differences.length === 0 ? verdict : { kind: 'differs', text: differences.join('\n\n') };
  } catch (error) {
    return { kind: 'crashed', text: error instanceof Error ? `${error.message}\n${stackOf(error)}` : String(error) };
  }
}

async function underLaw(compiled: CompiledProgram, means: Means, { mangle, timeout = 4000 }: JudgeOptions): Promise<Verdict> {
  const programs = mangled(lawPrograms(compiled), mangle);
  const { plain, difference } = await runLaw(programs, scenario, { timeout, modules: means.modules(compiled) });
  if (!plain.outcome.startsWith('returned')) return { kind: 'invalid', text: plain.outcome };
  return difference === null ? { kind: 'agrees' } : { kind: 'differs', text: `${difference}\n\ncompiled:\n${programs.server.get(entryFile)}` };
}

/** Exports of CommonJS are refused beside Server Functions; beyond that only what is refused of the ES module. */
function withCommonJs(program: RandomProgram, compiled: CompiledProgram, options: JudgeOptions): Verdict {
  const { commonJs: _, ...asModule } = program;
  const expected = [...codesIn(compileRandom(asModule, options)), 'unsupported-commonjs'].sort().join(', ');
  const found = [...codesIn(compiled)].sort().join(', ');
  return found === expected ? { kind: 'agrees' } : { kind: 'differs', text: `exports of CommonJS: refused for ${found || 'nothing'}, not for ${expected}` };
}

/** Of what a program is refused for. */
function codesIn({ server }: CompiledProgram): ReadonlySet<string> {
  return new Set([...server.values()].flatMap((outcome) => (outcome.kind === 'refused' ? outcome.diagnostics.map(({ code }) => code) : [])));
}

function refusalOf({ server }: CompiledProgram): Verdict | null {
  const refused = [...server.values()].filter((outcome) => outcome.kind === 'refused');
  if (refused.length === 0) return null;
  const text = refused.map(({ message }) => message).join('\n');
  const reasons = refused.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error').map(reasonOf));
  // Babel's own syntax errors carry no diagnostics: the program was never valid.
  return reasons.length === 0 ? { kind: 'invalid', text } : { kind: 'refused', reasons: [...new Set(reasons)], text };
}

/** The code and the words of a diagnostic, without the names and texts of the program at hand. */
const reasonOf = ({ code, message }: Diagnostic): string => `${code}: ${message.replace(/`[^`]*`|'[^']*'|"[^"]*"/g, '…').replaceAll(/\d+/g, '0')}`;

function mangled(programs: LawPrograms, mangle: JudgeOptions['mangle']): LawPrograms {
  if (mangle === undefined) return programs;
  return { ...programs, server: new Map([...programs.server].map(([path, code]) => [path, mangle(code)])) };
}

/** The first places of the compiler in a stack. */
const stackOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /\/src\//.test(line))
    .slice(0, 4)
    .join('\n');

/** What a smaller program must share with the first: the verdict, of a crash the words, of a difference what came first in place of what. */
function kindOf(verdict: Verdict): string {
  if (verdict.kind === 'crashed') return `crashed ${verdict.text.split('\n')[0]?.replace(/\(\d+:\d+\)|'[^']*'|"[^"]*"/g, '')}`;
  return verdict.kind === 'differs' ? `differs ${firstDifference(verdict.text)}` : verdict.kind;
}

/** `a value, threw TypeError` where the law found other lines; else the layout and the place that differ. */
function firstDifference(text: string): string {
  if (!/^[-+ ] /.test(text)) return text.split('\n')[0] ?? '';
  const [plain, wire] = ['-', '+'].map((side) => text.split('\n').find((line) => line.startsWith(`${side} `)));
  return [plain, wire].map((line) => (line === undefined ? 'nothing' : (/\bthrew \w+|did not finish/.exec(line)?.[0] ?? 'a value'))).join(', ');
}

/** Shrinks a program that fails, as long as it fails in that way. */
export async function shrinkProgram(program: RandomProgram, given: JudgeOptions = {}, mostTries = 400): Promise<RandomProgram> {
  // A reference that waits for itself never ends; a small program that takes this long does the same.
  const options = { ...given, timeout: 500 };
  const kind = kindOf(await judge(program, options));
  const tree = await shrink(program.tree, async (smaller) => kindOf(await judge({ ...program, tree: smaller }, options)) === kind, mostTries);
  return { ...program, tree };
}
