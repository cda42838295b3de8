/**
 * The guard of each Server Function of a tree.
 *
 *     deletePost in app/actions.ts      guarded by requireUser (lib/auth.ts:12), via removePost (data/posts.ts:3)
 *     signIn in app/login/actions.ts    public: who signs in has no session yet
 *     rename in app/actions.ts          no guard seen; requireUser (app/actions.ts:9) comes after `db.update` (app/actions.ts:8)
 *
 * A guard counts if it comes before anything that happens, and before any answer with what was read, on every way.
 */
import type * as t from '@babel/types';
import { spanOf } from '../syntax/nodes.ts';
import type { ProjectFunction, ProjectModule } from '../project/file/module.ts';
import { callFunction, MOST_STEPS } from './flow/follow.ts';
import { functionAt } from './inline.ts';
import { identitiesOf } from './identities.ts';
import { memberValue } from './values/members.ts';
import { DATA, isTelling, PLAIN } from './values/values.ts';
import type { Guard, Passed, Value } from './values/values.ts';
import type { GuardFact } from '../model/guards.ts';
import { importedValue, moduleValue, ownValue } from './values/module-values.ts';
import type { Frame, Run } from './flow/run.ts';
import { NOTHING_WRITTEN, writtenIn } from './values/written.ts';
import type { Sources } from './values/sources.ts';

export interface Looking {
  readonly sources: Sources;
  /** What may write to members of what others export; absolute. */
  readonly files: readonly string[];
  readonly guards: ReadonlyMap<string, Guard>;
  /** By `module#export`. */
  readonly open: ReadonlyMap<string, string>;
  readonly lineOf: (file: string, node: t.Node) => string;
}

/** Looks at the functions of one module after the other. */
export function verdictsOf({ sources, files, guards, open, lineOf }: Looking): (module: ProjectModule, serverFunction: ProjectFunction) => GuardFact {
  const start = (known: Map<string, Value>, written: Run['written']): Run => ({
    sources,
    guards,
    known,
    written,
    lineOf,
    passed: [],
    harm: null,
    missed: null,
    isProtecting: false,
    asksWho: false,
    budget: MOST_STEPS,
  });
  // What writes lead to is asked before all writes are known.
  const names = new Map<string, Value>();
  const written = writtenIn(files, (file, [root = '', ...members]) => {
    const frame: Frame = { ...firstFrame(start(names, NOTHING_WRITTEN), file), isLoading: true };
    return members.reduce((value, member) => memberValue(value, member, frame), moduleValue(file, root, frame));
  });
  const known = new Map<string, Value>();
  return (module, serverFunction) => {
    const reason = open.get(`${serverFunction.module}#${serverFunction.reference.exportName}`);
    if (reason !== undefined) return { status: 'public', reason };
    const run = start(known, written);
    const frame = firstFrame(run, module.file);
    const value = valueOf(module, serverFunction, frame);
    const passed = guardOf(value, frame);
    if (passed !== null) return guardedBy(passed);
    const takes = run.asksWho ? [] : identitiesOf(value);
    return { status: 'none', ...seenIn(run), ...(takes.length > 0 && { takes }) };
  };
}

function firstFrame(run: Run, file: string): Frame {
  return {
    run,
    file,
    env: null,
    state: { passed: null, isOver: false },
    returns: [],
    breaks: null,
    labels: new Map(),
    forks: 0,
    isAsync: true,
    via: [],
    depth: 0,
    around: new Set(),
    isLoading: false,
    isLimiting: false,
  };
}

function valueOf({ file, directive }: ProjectModule, { reference: { exportName, loc } }: ProjectFunction, frame: Frame): Value {
  const program = frame.run.sources.at(file)?.program;
  const inline = program === undefined ? null : functionAt(program, loc, file);
  if (directive === null || (inline !== null && inline.isMarked)) return inline?.value ?? DATA;
  const [first = '', ...members] = exportName.split('.');
  const named = frame.run.sources.exported(file, first);
  const whole = importedValue(named, frame);
  // A guard that clients can call is a function like another.
  const own = whole.kind === 'guard' && whole.guard.kind !== 'wrapper' && named.kind === 'binding' ? ownValue(named.file, named.binding, frame) : whole;
  return members.reduce((value, member) => memberValue(value, member, frame), own);
}

/** The guard of a call from a client; null where none is seen. */
function guardOf(value: Value, frame: Frame): Passed | null {
  const { run } = frame;
  switch (value.kind) {
    case 'wrapped':
      return value.passed;
    case 'made': {
      const all = value.of.map((one) => guardOf(one, frame));
      return all.length > 0 && all.every((one) => one !== null) ? (all[0] ?? null) : null;
    }
    case 'function': {
      // It begins when its first row is asked for, and the answer is there before.
      if (value.node.generator === true) return null;
      const inner: Frame = { ...frame, state: { passed: null, isOver: false }, depth: value.env === null ? -1 : 0 };
      const answer = callFunction(
        value,
        value.node.params.map(() => PLAIN),
        inner,
        { otherwise: () => DATA },
      );
      const of = answer.kind === 'promise' ? answer : { of: answer, passed: inner.state.passed };
      const whole = of.passed ?? (of.of.kind === 'wrapped' ? of.of.passed : null);
      if (run.harm === null && whole === null && isTelling(of.of)) run.harm = { kind: 'answer', name: value.name, at: run.lineOf(value.file, value.node) };
      const isOnSome = whole !== null || run.isProtecting || (of.of.kind === 'outcomes' && of.of.ways.some((way) => way.passed !== null));
      return run.harm === null && isOnSome ? withoutFirst(whole ?? run.passed[0] ?? null, value) : null;
    }
    default:
      return null;
  }
}

/** The Server Function itself is not on the way to its guard. */
function withoutFirst(passed: Passed | null, { name, env }: Extract<Value, { readonly kind: 'function' }>): Passed | null {
  if (passed === null || env !== null || passed.via[0]?.name !== name) return passed;
  return { ...passed, via: passed.via.slice(1) };
}

function guardedBy({ guard: { name, module, at }, via }: Passed): GuardFact {
  return { status: 'guarded', by: { name, module, at }, ...(via.length > 0 && { via }) };
}

function seenIn({ passed: [first], missed, harm }: Run): Pick<GuardFact, 'seen'> {
  if (first !== undefined && harm !== null) {
    const { name, at } = first.guard;
    return {
      seen: {
        name,
        at,
        because: harm.kind === 'effect' ? `it does not come before \`${harm.name}\` (${harm.at}) on every way` : 'there is an answer without it',
      },
    };
  }
  if (first !== undefined) return { seen: { name: first.guard.name, at: first.guard.at, because: 'there is a way without it' } };
  if (missed === null) return {};
  return { seen: { name: missed.guard.name, at: missed.at, because: missed.because === 'not-awaited' ? 'it is not awaited' : 'its result decides nothing' } };
}

/** `lib/auth.ts:12`. */
export function fileAndLine(file: string, node: t.Node, name: (file: string) => string): string {
  return `${name(file)}:${spanOf(node).start.line}`;
}
