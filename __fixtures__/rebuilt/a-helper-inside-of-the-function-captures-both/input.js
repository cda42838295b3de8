export function Page({ id }) {
  const outer = (n) => id + n;
  async function run(n) {
    'use server';
    const inner = (m) => outer(m) + n;
    const deep = async () => {
      'use server';
      return inner(1);
    };
    return deep;
  }
  return { run };
}
