export function Page({ params, broken }: { params: Promise<number>; broken: Promise<number> }) {
  const shared = { params, again: [params] };
  async function save() {
    'use server';
    return [await params.then((n) => n + 1), await broken.catch((error) => [error.constructor.name, error.message]), await shared.params.finally(() => {}), shared.again[0] === params];
  }
  return <form action={save} />;
}
