/** What `check` finds of guards: functions without one, and entries of the configuration that lead nowhere. */
import { createDiagnostic } from '../diagnostics/collector.ts';
import type { SeverityOverrides } from '../diagnostics/collector.ts';
import { visible } from '../diagnostics/catalogue/wording.ts';
import type { Diagnostic, Span } from '../model/index.ts';
import type { ProjectModule } from '../project/file/module.ts';
import { readRegularOrNull } from '../files/regular-file.ts';
import type { GuardFault, Guards } from './guards.ts';
import type { GuardFact } from '../model/guards.ts';

export function guardDiagnostics(modules: readonly ProjectModule[], guards: Guards, overrides: SeverityOverrides): Diagnostic[] {
  const unguarded = !guards.isConfigured
    ? []
    : modules
        .flatMap(({ functions }) => functions)
        .map((one) => {
          const { reference, module, file } = one;
          const fact = guards.of(one);
          return fact.status === 'none'
            ? createDiagnostic(
                'unguarded-server-function',
                { name: reference.name, module, ...whyNot(fact) },
                { filename: file, span: reference.loc, overrides },
              )
            : null;
        });
  const text = readRegularOrNull(guards.file) ?? '';
  const faults = guards.faults.map((fault) => faultDiagnostic(fault, { filename: guards.file, span: spanOf(fault, text), overrides }));
  return [...unguarded, ...faults].filter((one) => one !== null);
}

function whyNot({ seen, takes }: GuardFact): { readonly seen?: string; readonly takes?: readonly string[] } {
  return {
    ...(seen && { seen: `\`${visible(seen.name)}\` (${visible(seen.at)}) does not count, since ${visible(seen.because)}` }),
    ...(takes && { takes }),
  };
}

function faultDiagnostic(
  fault: GuardFault,
  place: { readonly filename: string; readonly span: Span; readonly overrides: SeverityOverrides },
): Diagnostic | null {
  return fault.kind === 'no-function'
    ? createDiagnostic('public-function-not-found', { entry: fault.entry }, place)
    : createDiagnostic('guard-not-found', { from: fault.from, name: fault.kind === 'no-export' ? fault.name : null }, place);
}

/** Where the text of the configuration has it. */
function spanOf(fault: GuardFault, text: string): Span {
  const written = JSON.stringify(fault.kind === 'no-function' ? fault.entry : fault.kind === 'no-export' ? fault.name : fault.from);
  const lines = text.slice(0, Math.max(0, text.indexOf(written))).split('\n');
  const start = { line: lines.length, column: lines.at(-1)?.length ?? 0 };
  return { start, end: { line: start.line, column: start.column + written.length } };
}
