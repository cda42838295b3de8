import { Run } from '../_ui/run';

export default function Page() {
  const calls: (() => Promise<unknown>)[] = [];
  for (let index = 0; index < 3; index++) {
    calls.push(async () => {
      'use server';
      return index;
    });
  }
  for (const [key, { value }] of Object.entries({ a: { value: 1 }, b: { value: 2 } })) {
    calls.push(async () => {
      'use server';
      return key + value;
    });
  }
  return <Run calls={calls} />;
}
