export function Page({ prefix }) {
  const label = (text) => prefix + text;
  async function save(text) {
    'use server';
    return label(text);
  }
  return <form action={save} />;
}
