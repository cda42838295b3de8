export function Page({ save }) {
  const action = async function save() {
    'use server';
    return typeof save;
  };
  return { action, given: save };
}
