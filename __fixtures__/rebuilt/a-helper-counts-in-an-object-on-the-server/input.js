export function Page() {
  const state = { calls: 0 };
  const count = () => ++state.calls;
  async function run() {
    'use server';
    count();
    return count();
  }
  return { run, state };
}
