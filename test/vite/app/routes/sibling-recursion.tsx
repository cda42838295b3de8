import { Caller } from '../components/caller.tsx';

export default function Page() {
  const zero = 0;
  async function isEven(n: number): Promise<boolean> {
    'use server';
    return n === zero ? true : isOdd(n - 1);
  }
  async function isOdd(n: number): Promise<boolean> {
    'use server';
    return n === zero ? false : isEven(n - 1);
  }
  return <Caller call={isEven} args={[7]} />;
}
