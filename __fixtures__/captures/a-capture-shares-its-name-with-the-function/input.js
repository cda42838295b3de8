export function Page(save) {
  return {
    other: { async save() { 'use server'; return [typeof save, save]; } }.save,
    named: async function save() { 'use server'; return typeof save; },
    arrow: async (n = save) => { 'use server'; return [n, save]; },
  };
}
