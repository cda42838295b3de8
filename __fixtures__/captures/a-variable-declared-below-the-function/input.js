export function Page() {
  const read = async () => {
    'use server';
    return [later, laterStill];
  };
  async function declared() {
    'use server';
    return [laterStill, later];
  }
  const later = 'later';
  var laterStill = 'later still';
  return { read, declared };
}
