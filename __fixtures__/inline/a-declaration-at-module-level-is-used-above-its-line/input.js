export const table = { save, name: save.name };

table.save('early');

async function save(value) {
  'use server';
  trace(value);
  return value;
}
