export function Page() {
  const save = async () => {
    'use server';
    return arguments[0];
  };
  return { save };
}
