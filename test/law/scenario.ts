/** What a fixture's `exec.ts` default-exports: done with the plain program, then with the compiled one. */
import type { Namespace } from './link.ts';

export interface ScenarioContext {
  /** Plain run: the module as it stands. Wire run: the server-compiled module. */
  readonly module: Namespace;
  /** Plain run: the same as `module`. Wire run: the client-compiled module, whose stubs call over the wire. */
  readonly client: Namespace | undefined;
  /** Plain run: nothing but React calling components. Wire run: through Flight, Server Functions become client references. */
  readonly send: (value: unknown) => Promise<unknown>;
  /** An ordered log; the module has it as a global of this name. */
  readonly trace: (...values: readonly unknown[]) => void;
}

export type Scenario = (context: ScenarioContext) => unknown;
