'use server';

export async function open(id: number) {
  async function close(reason: string) {
    'use server';
    return `closed ${id}: ${reason}`;
  }
  return { id, close };
}
