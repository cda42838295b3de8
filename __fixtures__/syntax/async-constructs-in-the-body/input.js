export function Page({ from, to }) {
  async function run() {
    'use server';
    async function* numbers() {
      for (let n = from; n <= to; n++) yield n;
    }
    const seen = [];
    for await (const n of numbers()) seen.push(await Promise.resolve(n));
    const later = await new Promise((resolve) => queueMicrotask(() => resolve(seen.length)));
    return [seen, later, await Promise.all([1, Promise.resolve(2)])];
  }
  return { run };
}
