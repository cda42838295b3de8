export function Page({ id }) {
  const retry = async (run, n) => {
    for (let i = 0; i < n; i++) {
      try {
        return await run(i);
      } catch {
        trace('failed', i);
      }
    }
  };
  async function attempt(i) {
    'use server';
    if (i < 1) throw new Error('busy');
    return [id, i];
  }
  async function start() {
    'use server';
    return retry(attempt, 3);
  }
  return { start };
}
