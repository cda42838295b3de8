/**
 * What stubs import in tests, in the place of a React binding: no bundler, no condition, no network. A call is answered by the test.
 */
import { answerTo, noteStub, theFunction } from './kit/answers.ts';

export { provideFunctions } from './kit/functions.ts';
export { noteCompiled, refuseUntransformed } from './kit/untransformed.ts';

type CallServer = (id: string, args: readonly unknown[]) => unknown;

const names = new Map<string, string>();

/** Answers the call of a stub. @throws (as a rejection) Error for a call that the test has no answer for */
export async function callServer(id: string, args: readonly unknown[]): Promise<unknown> {
  const answer = answerTo(id, names.get(id) ?? nameIn(id));
  if (answer !== theFunction) return Reflect.apply(answer, undefined, args);
  const { callById } = await import('./kit/wire.ts');
  return callById(id, args);
}

/** Makes the stub of a Server Function; the parameters are those of React's bindings. */
export function createServerReference(
  id: string,
  call: CallServer,
  _encodeFormAction?: unknown,
  _findSourceMapURL?: unknown,
  functionName?: string,
): (...args: readonly unknown[]) => unknown {
  const name = functionName ?? nameIn(id);
  names.set(id, name);
  noteStub(id, name);
  const stub = async (...args: readonly unknown[]): Promise<unknown> => call(id, args);
  return Object.defineProperties(stub, { name: { value: name, configurable: true }, $$id: { value: id } });
}

/** Tests have no source maps of a server. */
export function findSourceMapURL(): null {
  return null;
}

/** @example nameIn('src/actions.ts#save') // 'save' */
function nameIn(id: string): string {
  return id.slice(id.lastIndexOf('#') + 1);
}
