import { settings, bump } from './settings';

let calls = 0;
export const reset = () => (calls = 0);

export function Page({ id }) {
  async function save() {
    'use server';
    calls += 1;
    bump();
    return [id, calls, settings.version];
  }
  return { save };
}
