'use client';
import * as sharedReference from './actions';
import { save as callServer } from './actions';
export { save as stub$1 } from './actions';
export * as namespace$1 from './actions';
const createServerReference = 1;
const loaded = createServerReference;

export function Editor() {
  return <button onClick={async () => [await callServer('a'), await sharedReference.load(), loaded, typeof (await import('./actions')).save]}>save</button>;
}
