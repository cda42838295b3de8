export function Page({ id }) {
  const save = async (title: string) => {
    'use server';
    return `${id}: ${title}`;
  };
  return <form action={save} />;
}
