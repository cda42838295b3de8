import { Run } from '../_ui/run';

export default function Page() {
  const base = 100;
  async function countDown(n = 3): Promise<number> {
    'use server';
    return n === 0 ? base : (await even(n - 1)) + 1;
  }
  async function even(n: number): Promise<number> {
    'use server';
    return n === 0 ? base * 2 : (await countDown(n - 1)) + 1;
  }
  return <Run calls={[countDown]} />;
}
