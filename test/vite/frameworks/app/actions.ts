'use server';

let calls = 0;

export async function countCalls() {
  calls += 1;
  return calls;
}
