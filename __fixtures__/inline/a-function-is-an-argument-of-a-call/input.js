function withLog(label, run) {
  return { label, name: run.name, run };
}

export function Page({ id }) {
  return [
    withLog('save', async (n) => {
      'use server';
      return id + n;
    }),
    withLog('load', async function load() {
      'use server';
      return id;
    }),
  ];
}
