export function Page(props) {
  async function save(n) {
    'use server';
    return [props, n];
  }
  return <form action={save} />;
}
