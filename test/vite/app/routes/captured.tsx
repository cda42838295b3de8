/** What every transform can do; hot updates start from here. */
import { Caller } from '../components/caller.tsx';

export default function Page() {
  const user = { name: 'Ada', email: 'ada@example.com' };
  const place = 'London';
  async function greet() {
    'use server';
    return `Hello ${user.name}`;
  }
  return (
    <>
      <h1>{place}</h1>
      <Caller call={greet} />
    </>
  );
}
