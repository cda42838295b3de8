export * from './title';

async function save(x) {
  'use server';
  return ['post', x];
}

const actions = { remove: async (x) => { 'use server'; return ['no post', x]; } };

const title = async (x) => {
  'use server';
  return ['hidden title', x];
};

export function PostForm() {
  return [save, actions.remove, title];
}
