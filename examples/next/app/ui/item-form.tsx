'use client';

export function ItemForm({ name, updateItemAction }: { name: string; updateItemAction: (formData: FormData) => void }) {
  return (
    <form action={updateItemAction}>
      <input name="name" defaultValue={name} />
      <button>Rename {name}</button>
    </form>
  );
}
