'use server';

async function remove() {
  return 'removed';
}

export { remove as delete, remove as 'data-action' };
