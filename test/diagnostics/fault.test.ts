/** What a fault of the compiler itself says: the file, the phase, and where to report it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { UseServerError } from '../../src/diagnostics/error.ts';
import { SourceSyntaxError } from '../../src/diagnostics/syntax-error.ts';
import { readCompilerOptions } from '../../src/options/options.ts';
import { readResolveSettings } from '../../src/options/resolve.ts';
import { examineModule } from '../../src/project/file/module.ts';
import { fault, InternalFault, inPhase } from '../../src/diagnostics/fault.ts';

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

describe('a fault', () => {
  it.each([
    ['that was foreseen', () => fault('A hole has no node.'), 'A hole has no node.'],
    ['that was not', () => Reflect.get(JSON.parse('{"a":null}').a, 'body'), 'TypeError: Reflect.get called on non-object'],
  ])('%s names the file, the phase and where to report it', (_title, run, reason) => {
    const error = thrownBy(() => inPhase('emit', '/project/page.tsx', run));
    expect(error).toBeInstanceOf(InternalFault);
    const { message, cause } = error as InternalFault;
    expect(message).toContain(`/project/page.tsx: ${reason}`);
    expect(message).toMatch(/phase: emit.*https:\/\/github\.com\/.*\/issues$/);
    expect(cause).toBeInstanceOf(Error);
  });

  it('of a module that another one looks into is told once, of that module', () => {
    const looksInto = (): unknown => inPhase('analysis', '/project/actions.ts', () => fault('There is no scope.'));
    const { message } = thrownBy(() => inPhase('emit', '/project/page.tsx', looksInto)) as InternalFault;
    expect(message).toMatch(/^\/project\/actions\.ts: There is no scope\. This is a fault of [^(]*\(phase: analysis\)/);
    expect(message.match(/This is a fault/g)).toHaveLength(1);
  });

  it('is said in full where a tree is listed', () => {
    const { ids, diagnostics: overrides } = readCompilerOptions({}, { root: '/project', development: false });
    const resolve = readResolveSettings(undefined, { path: 'resolve', faults: [], root: '/project', development: false });
    // A salt that cannot be read stands for whatever can go wrong in plan.
    const spoilt = Object.defineProperty({ ...ids }, 'salt', { get: () => fault('There is no salt.') });
    const examine = (): unknown =>
      examineModule('/project/a.ts', "'use server';\nexport async function save() {}\n", { root: '/project', ids: spoilt, overrides, resolve });
    expect(thrownBy(examine)).toMatchObject({ name: 'InternalFault', message: expect.stringMatching(/^\/project\/a\.ts: There is no salt\..*phase: plan/) });
  });

  it('is none where the stack is at its end: the program is nested too deep', () => {
    const deep = (): unknown => [deep()];
    expect(thrownBy(() => inPhase('analysis', '/project/page.tsx', deep))).toBeInstanceOf(SourceSyntaxError);
  });

  it('is none where the code that a message shows has the words', () => {
    const code =
      "export function f() {\n  let calls = 0;\n  return async () => {\n    'use server';\n    calls++; // Maximum call stack size exceeded\n  };\n}\n";
    expect(thrownBy(() => compile(code, { filename: '/project/a.ts', root: '/project', layer: 'server' }))).toBeInstanceOf(UseServerError);
  });

  it('is said of the module that is nested too deep, and not of the one that imports it', () => {
    const root = mkdtempSync(join(tmpdir(), 'use-server-deep-'));
    try {
      writeFileSync(join(root, 'actions.ts'), `'use server';\nexport const save = async () => db${'.and()'.repeat(5_000)};\n`);
      const form = `import { save } from './actions';\nexport const Form = () => save;\n`;
      const compileForm = (): unknown => compile(form, { filename: join(root, 'form.ts'), root, layer: 'client', clientImports: true });
      expect(thrownBy(compileForm)).toMatchObject({
        name: 'SourceSyntaxError',
        message: `${join(root, 'actions.ts')}: The code is nested too deep to be compiled.`,
      });
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it('is none where an error of the system is thrown', () => {
    const own = new Error('EACCES');
    expect(
      thrownBy(() =>
        inPhase('plan', 'page.tsx', () => {
          throw own;
        }),
      ),
    ).toBe(own);
  });
});
