import { Caller } from '../components/caller.tsx';

export default function Page() {
  async function total() {
    'use server';
    return price * amount;
  }
  const price = 21;
  const amount = 2;
  return <Caller call={total} />;
}
