/**
 * Compilers with a fault that no change of their output could make: in what they write for another layout, in which variable a name means, in what a factory is found to need, in digests, which tell
 * functions of one path apart, and in the ids, which all layers share. Random programs must find these out too.
 */
import { describe, expect, it, vi } from 'vitest';
import type { Verdict as ExportVerdict } from '../src/2-analysis/exports/exported-values.ts';
import type { TextEdit } from '../src/4-emit/apply/text/text-edits.ts';
import type { Signature } from '../src/model/index.ts';
import type { Scope } from '../src/scopes/tree.ts';
import { judge, type JudgeOptions } from './random/judge.ts';
import { randomProgram, type RandomProgram } from './random/program.ts';
import { programSeed } from './random/random.ts';
import { formsOf } from './random/tree.ts';

const inLayouts = {
  'no semicolon is added': 'no semicolons',
  'edits at one place have no order': 'minified',
  'what is hoisted stands at the start of a line': 'one line',
  'what moves is written on one line': 'comments',
} as const;
const inScopes = ['a block has no variables of its own'] as const;
const inPlans = ['what only a function inside asks about is not there', 'another name holds what its variable holds later'] as const;
const inDigests = ['only names and literals tell texts apart'] as const;
/** By which valid programs are refused. */
const inNames = {
  'a name means inside of a block what it means around it': 'name that a block means otherwise',
  'every name is one of the module': 'export given what a block means by a name',
} as const;
const underNext = ['the last argument is left out', 'the first of several functions settles the arguments'] as const;

type Fault =
  | keyof typeof inLayouts
  | (typeof inScopes)[number]
  | (typeof inPlans)[number]
  | (typeof inDigests)[number]
  | keyof typeof inNames
  | (typeof underNext)[number];

const { broken } = vi.hoisted(() => {
  // React chooses its build when it is loaded; the production build is much faster.
  process.env['NODE_ENV'] = 'production';
  return { broken: { by: null as Fault | null } };
});

vi.mock(import('../src/4-emit/apply/text/melting.ts'), async (original) => {
  const { semicolons } = await original();
  return { semicolons: (...args) => (broken.by === 'no semicolon is added' ? [] : semicolons(...args)) };
});

/** What a faulty writer makes of the text and the edits that it is given. */
function spoilt(code: string, edits: readonly TextEdit[]): readonly [string, readonly TextEdit[]] {
  switch (broken.by) {
    case 'edits at one place have no order':
      return [code, edits.map((edit) => ({ ...edit, rank: 'replace' }))];
    case 'what is hoisted stands at the start of a line': {
      const start = (edit: TextEdit): number => code.lastIndexOf('\n', edit.start - 1) + 1;
      return [code, edits.map((edit) => (edit.rank === 'top' ? { ...edit, start: start(edit), end: start(edit) } : edit))];
    }
    case 'what moves is written on one line': {
      const moved = edits.flatMap(({ start, end, parts }) => parts.filter((part) => typeof part !== 'string' && (part.start < start || end < part.end)));
      const isMoved = (at: number): boolean => moved.some((part) => typeof part !== 'string' && part.start <= at && at < part.end);
      return [code.replace(/[\r\n]/g, (lineEnd, at: number) => (isMoved(at) ? ' ' : lineEnd)), edits];
    }
    default:
      return [code, edits];
  }
}

vi.mock(import('../src/4-emit/apply/text/text-edits.ts'), async (original) => {
  const real = await original();
  class TextWriter extends real.TextWriter {
    constructor(code: string, edits: readonly TextEdit[]) {
      super(...spoilt(code, edits));
    }
  }
  return { ...real, TextWriter };
});

vi.mock(import('../src/scopes/tree.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    isConstant: (binding) => broken.by === 'another name holds what its variable holds later' || real.isConstant(binding),
    bindingAt: (node, tree) => {
      const binding = real.bindingAt(node, tree);
      const isBroken = broken.by === 'a name means inside of a block what it means around it' && binding?.scope.kind === 'block';
      return isBroken && binding.scope.parent !== null ? real.lookup(binding.scope.parent, binding.name) : binding;
    },
  };
});

vi.mock(import('../src/scopes/free-names.ts'), async (original) => {
  const real = await original();
  return { ...real, moduleNames: (program) => (broken.by === 'every name is one of the module' ? () => true : real.moduleNames(program)) };
});

vi.mock(import('../src/scopes/declare.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    declareLexical: (scope, statements) => {
      const around = (at: Scope): Scope => (at.kind === 'block' && at.parent !== null ? around(at.parent) : at);
      real.declareLexical(broken.by === 'a block has no variables of its own' ? around(scope) : scope, statements);
    },
  };
});

vi.mock(import('../src/syntax/digest-input.ts'), async (original) => {
  const real = await original();
  class DigestInput extends real.DigestInput {
    override name(word: string): void {
      if (broken.by !== 'only names and literals tell texts apart') super.name(word);
    }
    override flag(isSet: boolean): void {
      if (broken.by !== 'only names and literals tell texts apart') super.flag(isSet);
    }
  }
  return { ...real, DigestInput };
});

vi.mock(import('../src/2-analysis/exports/exported-values.ts'), async (original) => {
  const real = await original();
  const first = (verdict: ExportVerdict): ExportVerdict =>
    broken.by === 'the first of several functions settles the arguments' && verdict.kind === 'several' && verdict.nodes[0]
      ? { kind: 'async-function', node: verdict.nodes[0] }
      : verdict;
  return { ...real, verdictOf: (...args) => first(real.verdictOf(...args)), verdictOfBinding: (...args) => first(real.verdictOfBinding(...args)) };
});

vi.mock(import('../src/2-analysis/functions/name-path.ts'), async (original) => {
  const real = await original();
  const shortened = (signature: Signature): Signature =>
    broken.by === 'the last argument is left out' && signature.argumentCount ? { ...signature, argumentCount: signature.argumentCount - 1 } : signature;
  return { ...real, signatureOf: (...args) => shortened(real.signatureOf(...args)) };
});

vi.mock(import('../src/2-analysis/captures/asked-inside.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    withAskedInside: (needs, ...rest) =>
      broken.by === 'what only a function inside asks about is not there' ? new Map(needs) : real.withAskedInside(needs, ...rest),
  };
});

const fixedSeed = 20261122;
const most = 400;

/** The first program that finds the fault out, and about which the right compiler is right. */
async function foundBy(fault: Fault, options: JudgeOptions): Promise<RandomProgram> {
  for (let index = 0; index < most; index++) {
    const program = randomProgram(programSeed(fixedSeed, index), 0.5);
    const { kind } = await withFault(fault, () => judge(program, options));
    if (kind !== 'differs' && kind !== 'crashed') continue;
    expect(await judge(program, options)).toEqual({ kind: 'agrees' });
    return program;
  }
  return expect.fail('no program noticed');
}

/** A program of the form that is refused with the fault, and agrees without. */
async function refusedFor(fault: Fault, form: string): Promise<void> {
  for (let index = 0; index < 30 * most; index++) {
    const program = randomProgram(programSeed(fixedSeed, index), 0.5);
    if (!formsOf(program.tree).has(form) || (await withFault(fault, () => judge(program))).kind !== 'refused') continue;
    if ((await judge(program)).kind === 'agrees') return;
  }
  expect.fail('no program noticed');
}

async function withFault<T>(fault: Fault, run: () => Promise<T>): Promise<T> {
  broken.by = fault;
  return run().finally(() => (broken.by = null));
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

describe('a compiler with a fault is found out', () => {
  it.each(keysOf(inLayouts))('%s', { timeout: 240_000 }, async (fault) => {
    const program = await foundBy(fault, { layout: inLayouts[fault] });
    // By the layout, and by nothing else.
    expect(await withFault(fault, () => judge(program, { layout: 'as written' }))).toEqual({ kind: 'agrees' });
  });

  it.each([...inScopes, ...inPlans, ...inDigests])('%s', { timeout: 240_000 }, async (fault) => {
    await foundBy(fault, {});
  });

  it.each(keysOf(inNames))('%s', { timeout: 240_000 }, async (fault) => {
    await refusedFor(fault, inNames[fault]);
  });

  it.each(underNext)('%s', { timeout: 240_000 }, async (fault) => {
    await foundBy(fault, { forNext: true });
  });
});
