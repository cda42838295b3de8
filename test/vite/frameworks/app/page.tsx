/** The suite gives it the name and the place that the framework wants. */
import { Caller } from '../caller.tsx';
import { countCalls } from '../actions.ts';

export async function Page() {
  const post = { title: 'A post', secret: 'nobody reads this' };
  async function describe(prefix = post.title.toLowerCase()) {
    'use server';
    return prefix === '' ? [] : [prefix, ...(await describe(''))];
  }
  return (
    <>
      <Caller call={describe} />
      <Caller call={countCalls} />
      <Caller call={later} />
    </>
  );

  async function later() {
    'use server';
    return `${post.title}!`;
  }
}
