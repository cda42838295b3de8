'use server';

function retry(times: number, run: (attempt: number) => Promise<string>) {
  return async () => {
    for (let attempt = 1; attempt < times; attempt++) {
      try {
        return await run(attempt);
      } catch {
        trace('retry', attempt);
      }
    }
    return run(times);
  };
}

export default retry(3, async (attempt) => {
  if (attempt < 3) throw new Error('busy');
  return `attempt ${attempt}`;
});
