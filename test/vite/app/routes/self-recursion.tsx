import { Caller } from '../components/caller.tsx';

export default function Page() {
  const step = 2;
  async function countDown(from: number): Promise<number[]> {
    'use server';
    return from <= 0 ? [] : [from, ...(await countDown(from - step))];
  }
  return <Caller call={countDown} args={[5]} />;
}
