import { Caller } from '../components/caller.tsx';

export default function Page() {
  const prefix = 'No. ';
  const label = (n: number) => prefix + n;
  async function list() {
    'use server';
    return [1, 2].map(label);
  }
  return <Caller call={list} />;
}
