export function Page(id, name) {
  const given = arguments.length;
  const copy = [...arguments];
  return async () => {
    'use server';
    return [id, name, given, copy];
  };
}
