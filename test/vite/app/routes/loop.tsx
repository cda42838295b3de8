import { Caller } from '../components/caller.tsx';

export default function Page() {
  const calls = [];
  for (let i = 0; i < 3; i++) {
    async function which() {
      'use server';
      return i;
    }
    calls.push(which);
  }
  return <Caller call={calls[1] ?? (async () => null)} />;
}
