export function Page({ id, text }) {
  async function add(form) {
    'use server';
    return ['add', id, form.get('text')];
  }
  return (
    <form action={add}>
      <input name="text" defaultValue={text} />
      <button formAction={async (form) => {
        'use server';
        return ['draft', id, form.get('text')];
      }}>
        Draft
      </button>
    </form>
  );
}
