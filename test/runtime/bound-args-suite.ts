/** What holds for bound arguments over every binding and in both builds of React; run by the files beside this one. */
import { beforeEach, expect, test } from 'vitest';
import type { BoundArgs } from '../../src/runtime/captures/bound-args-core.ts';
import { bindCaptures, openCaptures } from '../../src/runtime/references.ts';
import type { Closure } from '../../src/runtime/references.ts';
import { testCycles } from './cycle-cases.ts';
import { testOpening } from './opening-cases.ts';
import { openWire } from './react-wire.ts';
import type { Binding, Wire } from './react-wire.ts';
import { testRoundTrips } from './round-trip-cases.ts';
import { testSealing } from './sealing-cases.ts';

export type AnyFunction = (...args: readonly unknown[]) => unknown;
export const layout = 'Xk3v9QaP';
export const id = 'app/page.tsx#Page.create';

/** A runtime over one binding, and the wire of that binding. */
export interface Subject {
  readonly wire: Wire;
  readonly runtime: BoundArgs;
  seal(...values: readonly unknown[]): Promise<string>;
  open(bound: unknown): Promise<readonly unknown[]>;
  roundTrip(...values: readonly unknown[]): Promise<readonly unknown[]>;
  /** A reference as compiled code makes it; its id is the next name. */
  compile(read: () => readonly unknown[], make?: Closure['make']): AnyFunction;
  nextName(): string;
}

export async function testBoundArgs(binding: Binding): Promise<void> {
  const wire = openWire(binding);
  const runtime: BoundArgs =
    binding === 'webpack' ? await import('../../src/runtime/bound-args.ts') : await import('../../src/runtime/turbopack/bound-args.ts');
  beforeEach(() => {
    runtime.configureBoundArgs({ serverManifest: wire.serverManifest, clientManifest: wire.clientManifest });
  });
  const development = process.env.NODE_ENV !== 'production';
  test(`React's ${development ? 'development' : 'production'} build is the one that runs`, () => {
    expect('$$location' in wire.register(async () => {}, 'any')).toBe(development);
  });
  const subject = createSubject(wire, runtime);
  testRoundTrips(subject);
  testSealing(subject);
  testOpening(subject);
  testCycles(subject);
}

function createSubject(wire: Wire, runtime: BoundArgs): Subject {
  let closures = 0;
  const nextName = (): string => `closure ${(closures += 1)}`;
  const seal: Subject['seal'] = async (...values) => runtime.encryptBoundArgs(id, () => [layout, ...values]);
  const open: Subject['open'] = (bound) => runtime.decryptBoundArgs(id, bound);
  return {
    wire,
    runtime,
    seal,
    open,
    nextName,
    roundTrip: async (...values) => (await open(await seal(...values))).slice(1),
    compile(read, make = (values) => async () => values) {
      const closure: Closure = { id: nextName(), layout, name: 'f', length: 0, make };
      const registered = wire.register(openCaptures(closure, runtime.decryptBoundArgs), closure.id);
      return bindCaptures(registered, closure, read, runtime.encryptBoundArgs);
    },
  };
}
