export function Page({ params }: { params: Promise<{ id: number }> }) {
  const nested = { list: [Promise.resolve(3)], deep: Promise.resolve({ inner: Promise.resolve(4) }) };
  async function save() {
    'use server';
    const log: string[] = [];
    const id = await params.then((value) => value.id).then((value) => value + 1);
    const caught = await params.catch(() => ({ id: 0 }));
    const ended = await params.finally(() => { log.push('finally'); });
    const third = await nested.list[0]!.then((value) => value * 2);
    const inner = await nested.deep.then(({ inner }) => inner.then((value) => value * 2));
    return { id, caught, ended, third, inner, log };
  }
  return <form action={save} />;
}
