export function Page({ field }) {
  async function submit(form, extra) {
    'use server';
    return [field, form.getAll(field), extra];
  }
  return { submit };
}
