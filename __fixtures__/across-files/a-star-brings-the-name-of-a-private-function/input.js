'use server';

export * from './drafts';

async function publish(x) {
  'use server';
  return ['of this file', x];
}

export async function publisher() {
  return publish;
}
