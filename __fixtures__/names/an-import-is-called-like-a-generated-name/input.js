import { bindCaptures } from './mine';
import registerServerReference, * as encryptBoundArgs from './mine';

export function Page({ id }) {
  async function save() {
    'use server';
    return [bindCaptures(id), registerServerReference, Object.keys(encryptBoundArgs)];
  }
  return { save };
}
