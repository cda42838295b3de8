'use cache: remote';

import { bump } from './store';

export default async function Page() {
  const by = 2;
  async function add() {
    'use server';
    bump(by);
  }
  async function reset() {
    'use server';
    bump(0);
  }
  return (
    <form action={add}>
      <button formAction={reset}>reset</button>
    </form>
  );
}
