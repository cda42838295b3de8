/** In which way the compiler is wrong about a text: one sentence, the same for the same fault, so that a smaller text can be told to have it as well. */
import type { Layer } from '../../src/index.ts';
import { brokenInvariants } from '../invariants.ts';
import type { Syntax } from '../law/lower.ts';
import type { CompileOutcome } from './compile-module.ts';
import { compileModule } from './compile-module.ts';

export interface Search {
  readonly path: string;
  readonly layer: Layer;
  /** Words of a message; undefined for any fault of the compiler itself. */
  readonly says: string | undefined;
  /** Text in what it compiles to. */
  readonly gives: string | undefined;
  readonly syntax: Syntax | undefined;
}

/** @returns null for a text without the fault, one that does not parse included */
export function symptomOf({ path, layer, says, gives, syntax }: Search): (code: string) => string | null {
  const settings = { syntax };
  return (code) => {
    const source = { path, code };
    const outcomes: CompileOutcome[] = [];
    try {
      for (const each of ['server', 'client'] as const) outcomes.push(compileModule(source, each, settings));
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return says === undefined || text.includes(says) ? withoutPlaces(text) : null;
    }
    const [server, client] = outcomes;
    if (server === undefined || client === undefined) return null;
    const outcome = layer === 'client' ? client : server;
    if (gives !== undefined) return outcome.kind === 'compiled' && outcome.code.includes(gives) ? `compiles to ${gives}` : null;
    if (says !== undefined) return saidIn(outcome).find(({ text }) => text.includes(says))?.code ?? null;
    const [broken] = brokenInvariants({ source, settings, server, client });
    return broken === undefined ? null : withoutPlaces(broken);
  };
}

/** Of a syntax error the first line: a frame would hold words of the program. */
function saidIn(outcome: CompileOutcome): readonly { readonly code: string; readonly text: string }[] {
  if (outcome.diagnostics.length > 0 || outcome.kind === 'compiled')
    return outcome.diagnostics.map(({ code, message }) => ({ code, text: `${code} ${message}` }));
  return [{ code: 'a syntax error', text: outcome.message.split('\n')[0] ?? '' }];
}

/** Of a sentence about a program what is no name, place or text of that program. */
function withoutPlaces(sentence: string): string {
  return (sentence.split('\n')[0] ?? '').replace(/`[^`]*`/g, '`…`').replace(/\d+/g, 'N');
}
