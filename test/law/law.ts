/**
 * The plain-JavaScript law, executed: one module, read twice. Once as it stands, where the directive is an inert string;
 * once compiled, every call over React's Flight wire. Both runs are given the same scenario; value, error and log must
 * be the same.
 */
import type { Description } from './describe.ts';
import { complete, describe, describeThrown, print } from './describe.ts';
import { differingLines } from './difference.ts';
import type { Linked, LinkOptions } from './link.ts';
import type { LowerOptions } from './lower.ts';
import type { ModuleSystem } from './module-system.ts';
import { commonJsModules } from './module-system.ts';
import { clientPackages, loadPlainPackage, serverPackages } from './packages.ts';
import type { Scenario, ScenarioContext } from './scenario.ts';
import type { Recover } from './settle.ts';
import { settle } from './settle.ts';
import type { LawReference, Wire } from './wire.ts';
import { openWire } from './wire.ts';

/** ES module text by path from the project's root. */
export type Sources = ReadonlyMap<string, string>;

export interface LawPrograms {
  /** Path of the module that the scenario is given. */
  readonly entry: string;
  readonly plain: Sources;
  readonly server: Sources;
  /** Null where no file of the program means anything to a client. */
  readonly client: Sources | null;
  readonly references: readonly LawReference[];
}

export interface LawOptions extends LowerOptions {
  /** Milliseconds that one run may take; a reference that waits for itself never ends. */
  readonly timeout?: number | undefined;
  readonly modules?: ModuleSystem | undefined;
}

export interface RunRecord {
  /** `returned …`, `threw …` or `did not finish`. */
  readonly outcome: string;
  readonly log: readonly string[];
}

export interface LawReport {
  readonly agrees: boolean;
  /** Line by line, `-` plain and `+` wire; null where both agree. */
  readonly difference: string | null;
  readonly plain: RunRecord;
  readonly wire: RunRecord;
}

const defaultTimeout = 5000;

/**
 * Runs a program twice and compares.
 *
 * @param programs the module as it stands, and compiled for both layers
 * @param scenario what is done with it
 * @returns whether both runs agree, and in which lines they do not; a fault of a run is its outcome, never a rejection
 *
 * @example
 * const report = await runLaw(programs, async ({ module, send }) => {
 *   const page = await send(module.Page({ id: 1 }));
 *   return page.props.action(2);
 * });
 */
export async function runLaw(programs: LawPrograms, scenario: Scenario, options: LawOptions = {}): Promise<LawReport> {
  const plain = await record(options, (log, recoverWith) => runPlain(programs, scenario, options, log, recoverWith));
  const wire = await record(options, (log, recoverWith) => runWire(programs, scenario, options, log, recoverWith));
  const difference = differingLines(textOf(plain), textOf(wire));
  return { agrees: difference === null, difference, plain, wire };
}

function textOf({ outcome, log }: RunRecord): string {
  return [...log.map((line) => `trace ${line}`), outcome].join('\n');
}

type Run = (log: Description[][], recoverWith: (recover: Recover) => void) => Promise<unknown>;

async function record(options: LawOptions, run: Run): Promise<RunRecord> {
  const log: Description[][] = [];
  let recover: Recover = (error) => error;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('did not finish'), options.timeout ?? defaultTimeout);
  });
  const ended = (async () => {
    try {
      const value = await settle(await run(log, (from) => (recover = from)), recover);
      return `returned ${print(await complete(describe(value, { consume: true, recover })))}`;
    } catch (error) {
      return `threw ${describeThrown(recover(error))}`;
    }
  })();
  try {
    const outcome = await Promise.race([ended, late]);
    const lines = log.map(async (values) => (await Promise.all(values.map(complete))).map((value) => print(value)).join(' '));
    return { outcome, log: await Promise.all(lines.map((line) => Promise.race([line, late]))) };
  } finally {
    clearTimeout(timer);
  }
}

function tracer(log: Description[][], recover: Recover): ScenarioContext['trace'] {
  return (...values) => {
    log.push(values.map((value) => describe(value, { consume: false, recover })));
  };
}

function load(sources: Sources, entry: string, options: LawOptions, linking: LinkOptions): Promise<Linked> {
  const { lower, link } = options.modules ?? commonJsModules;
  return link(new Map(Array.from(sources, ([path, code]) => [path, lower(code, path, options)])), entry, linking);
}

async function runPlain(
  programs: LawPrograms,
  scenario: Scenario,
  options: LawOptions,
  log: Description[][],
  _recoverWith: (recover: Recover) => void,
): Promise<unknown> {
  const same: Recover = (error) => error;
  const trace = tracer(log, same);
  const { entry } = await load(programs.plain, programs.entry, options, { label: 'plain', loadPackage: loadPlainPackage, globals: { trace } });
  return scenario({ module: entry, client: entry, send: async (value) => settle(await value, same), trace });
}

async function runWire(
  programs: LawPrograms,
  scenario: Scenario,
  options: LawOptions,
  log: Description[][],
  recoverWith: (recover: Recover) => void,
): Promise<unknown> {
  let linked: Linked | null = null;
  const wire: Wire = openWire(() => {
    if (linked === null) throw new Error('A call came before the server program had loaded');
    return linked;
  }, programs.references);
  recoverWith(wire.recover);
  const trace = tracer(log, wire.recover);
  const globals = { trace };
  try {
    linked = await load(programs.server, programs.entry, options, { label: 'server', loadPackage: serverPackages(wire.manifest), globals });
    await wire.checkReferences();
    const client = programs.client === null ? null : await linkClient(programs.client, programs.entry, options, wire, globals);
    return await scenario({ module: linked.entry, client: client?.entry, send: wire.send, trace });
  } finally {
    wire.close();
  }
}

async function linkClient(sources: Sources, entry: string, options: LawOptions, wire: Wire, globals: Readonly<Record<string, unknown>>): Promise<Linked> {
  return load(sources, entry, options, { label: 'client', loadPackage: clientPackages(wire.callServer), globals });
}
