import { Caller } from '../components/caller.tsx';

export default function Page() {
  const name = 'Ada';
  return <Caller call={greet} />;

  async function greet() {
    'use server';
    return `Hello ${name}`;
  }
}
