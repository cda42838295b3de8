/**
 * How the compilers of one plugin tell each other what they have found, while they run side by side.
 *
 *     server   finds files with 'use client' ──▶ client   bundles them, and finds files with 'use server'
 *              bundles those, and finds more ◀──          …
 *
 * A compiler finishes its graph only when none of them has found anything new. One that is not running counts with what it found last; if
 * it would have to know more by now, it is made to run again (watching), or the build fails (otherwise).
 */
import type { ModuleEntry } from '../../../model/index.ts';
import type { Compilation } from './bundler.ts';
import { sayErrorsOnce } from './errors-once.ts';

/** What one compiler has found for the others: absolute files, with what they are. */
export interface Findings {
  /** In the server layer: files with `'use client'`, with the name of the reference. */
  readonly clientFiles: ReadonlyMap<string, string>;
  /** In the client layer: files with Server Functions. */
  readonly functionFiles: ReadonlyMap<string, ModuleEntry>;
  /** For people: how these got into the client's graph. */
  readonly chains: ReadonlyMap<string, string>;
}

export interface Member {
  readonly name: string;
  /** Layers that the compiler has; known from its first compilation on. */
  layers: { readonly server: boolean; readonly client: boolean };
  findings: Findings;
  /** What the others had found when its graph was finished. */
  builtFor: string | null;
  /** What it has come to in this round, until all are through; null before, and when it has failed. */
  finished: Compilation | null;
  /** Starts it again; null unless it watches. */
  readonly rerun: () => (() => void) | null;
}

type State = 'never ran' | 'running' | 'waiting' | 'settled' | 'idle';

interface Waiting {
  readonly hasWork: () => boolean;
  readonly goOn: (hasWork: boolean) => void;
}

/** How long the others wait for a compiler that has never run. */
const PATIENCE = 1000;

export const NOTHING: Findings = { clientFiles: new Map(), functionFiles: new Map(), chains: new Map() };

export class Exchange {
  readonly #states = new Map<Member, State>();
  readonly #waiting = new Map<Member, Waiting>();
  #impatient: NodeJS.Timeout | undefined;

  join(member: Member): void {
    this.#states.set(member, 'never ran');
  }

  start(member: Member): void {
    member.findings = NOTHING;
    this.#states.set(member, 'running');
  }

  /**
   * Waits until all compilers that run have got here.
   *
   * @param hasWork Is there anything in what the others have found that this one does not have yet? Asked when all have arrived.
   * @returns true when there is, and the member has to come again afterwards; false when no member has anything to do.
   */
  arrive(member: Member, hasWork: () => boolean): Promise<boolean> {
    this.#states.set(member, 'waiting');
    const arrived = new Promise<boolean>((goOn) => this.#waiting.set(member, { hasWork, goOn }));
    this.#proceed();
    return arrived;
  }

  /** The member's run is over, however it went. */
  finish(member: Member, compilation: Compilation | null): void {
    if (this.#states.get(member) === 'idle') return;
    this.#states.set(member, 'idle');
    member.finished = compilation;
    this.#waiting.delete(member);
    this.#proceed();
    if ([...this.#states.values()].some((state) => state !== 'idle' && state !== 'never ran')) return;
    const members = [...this.#states.keys()];
    sayErrorsOnce(members.flatMap(({ name, finished }) => (finished === null ? [] : [{ name, compilation: finished }])));
    for (const other of members) other.finished = null;
    for (const outdated of this.outdated()) outdated.rerun()?.();
  }

  /** Everything that compilers of the other layer need to know, from all members. */
  all(): Findings {
    const clientFiles = new Map<string, string>();
    const functionFiles = new Map<string, ModuleEntry>();
    const chains = new Map<string, string>();
    for (const { findings } of this.#states.keys()) {
      for (const [file, reference] of findings.clientFiles) clientFiles.set(file, reference);
      for (const [file, entry] of findings.functionFiles) functionFiles.set(file, entry);
      for (const [file, chain] of findings.chains) chains.set(file, chain);
    }
    return { clientFiles, functionFiles, chains };
  }

  /** Compilers that are through with an older state of things. */
  outdated(): Member[] {
    return [...this.#states].flatMap(([member, state]) =>
      (state === 'idle' || state === 'settled') && member.builtFor !== null && member.builtFor !== digestFor(member, this.all()) ? [member] : [],
    );
  }

  #proceed(): void {
    clearTimeout(this.#impatient);
    const states = [...this.#states.values()];
    if (states.includes('running') || this.#waiting.size === 0) return;
    if (!states.includes('never ran')) return this.#release();
    this.#impatient = setTimeout(() => {
      // A compiler that starts later works with what the others have found by then.
      for (const [member, state] of this.#states) if (state === 'never ran') this.#states.set(member, 'idle');
      this.#proceed();
    }, PATIENCE);
  }

  #release(): void {
    const busy = [...this.#waiting].filter(([, { hasWork }]) => hasWork());
    const released = busy.length > 0 ? busy : [...this.#waiting];
    for (const [member] of released) {
      this.#waiting.delete(member);
      this.#states.set(member, busy.length > 0 ? 'running' : 'settled');
    }
    for (const [member, { goOn }] of released) {
      if (busy.length === 0) member.builtFor = digestFor(member, this.all());
      goOn(busy.length > 0);
    }
  }
}

/** What matters of the findings to one member, as text that can be compared. */
function digestFor({ layers }: Member, { clientFiles, functionFiles }: Findings): string {
  const clients = layers.client ? [...clientFiles.keys()].sort() : [];
  const functions = layers.server ? [...functionFiles].map(([file, { references }]) => `${file} ${Object.keys(references).join(' ')}`).sort() : [];
  return [...clients, '', ...functions].join('\n');
}
