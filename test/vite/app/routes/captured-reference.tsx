/** A Server Function captures another one, which came from outside: what opens is the function, and can be called. */
import { Caller } from '../components/caller.tsx';
import { double } from '../modules/parenthesised-default.ts';

function Twice({ run }: { readonly run: (n: number) => Promise<number> }) {
  async function twice(n: number) {
    'use server';
    return run(await run(n));
  }
  return <Caller call={twice} args={[3]} />;
}

export default function Page() {
  return <Twice run={double} />;
}
