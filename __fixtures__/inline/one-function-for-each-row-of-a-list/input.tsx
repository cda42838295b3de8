const rows = [{ id: 1, title: 'a' }, { id: 2, title: 'b' }];

export function List({ by }: { by: string }) {
  return rows.map((row) => {
    async function remove() {
      'use server';
      const index = rows.findIndex((other) => other.id === row.id);
      rows.splice(index, 1);
      return [by, row.title];
    }
    return <button key={row.id} formAction={remove} />;
  });
}

export const count = () => rows.length;
