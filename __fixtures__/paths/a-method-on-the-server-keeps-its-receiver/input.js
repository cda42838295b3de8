export function Page({ db }) {
  async function find(id) {
    'use server';
    return [db.rows.get(id), db.find(id), db?.find?.(id), db['find'](id), (db.find)(id)];
  }
  return { find };
}
