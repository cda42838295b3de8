import * as actions from './server/actions';
import { like } from './server/likes';

function Page({ id }) {
  async function rename(name) {
    'use server';
    return [id, name];
  }
  return { rename };
}

globalThis.app = { ...actions, like, ...Page({ id: 7 }) };
