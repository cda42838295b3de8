export function Page({ id, name, title, label }) {
  async function save(row) {
    'use server';
    label: for (const key of ['id', 'name']) {
      if (row[key] === undefined) continue label;
    }
    const { name: renamed } = row;
    class Model {
      title() {
        return 'method';
      }
      static label = 'field';
    }
    return { id: row.id, renamed, title: new Model().title(), label: Model.label };
  }
  return { save, given: [id, name, title, label] };
}
