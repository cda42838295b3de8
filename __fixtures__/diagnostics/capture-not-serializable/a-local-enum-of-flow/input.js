// @flow
export function Page({ id, A }: { id: string, A: string }) {
  enum Status {
    A,
    B,
  }
  async function parsed(text: string) {
    'use server';
    return Status.cast(text);
  }
  return parsed;
}
