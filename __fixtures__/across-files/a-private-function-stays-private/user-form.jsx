async function save(x) {
  'use server';
  return ['user', x];
}

const actions = { remove: async (x) => { 'use server'; return ['no user', x]; } };

export function UserForm() {
  return [save, actions.remove];
}
