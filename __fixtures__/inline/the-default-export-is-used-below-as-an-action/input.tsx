export default async function save(form: FormData) {
  'use server';
  return ['saved', form.get('title')];
}

export function Page() {
  return <form action={save} />;
}
