export function Page(id, { save = async (n) => {
  'use server';
  return [id, n];
} } = {}, load = async () => {
  'use server';
  return ['load', save.name, id];
}) {
  var id = id + 1;
  return { save, load, id };
}
