export function Page({ id }) {
  function save(form) {
    'use server';
    return form.get('title');
  }
  return save;
}
