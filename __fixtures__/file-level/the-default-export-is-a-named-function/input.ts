'use server';

export default async function submit(form: FormData) {
  return [submit.name, form.get('title')];
}
