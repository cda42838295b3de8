export async function removeRow(id) {
  'use server';
  return ['removed', id];
}

export function Row({ remove, id }) {
  async function confirmAndRemove(answer) {
    'use server';
    return answer ? await remove(id) : ['kept', id];
  }
  return <form action={confirmAndRemove} />;
}
