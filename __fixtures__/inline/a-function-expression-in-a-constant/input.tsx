export function Page({ id }) {
  const save = async function (title) {
    'use server';
    return `${id}: ${title}: ${arguments.length}`;
  };
  return <form action={save} />;
}
