// @flow
export function Page({ id, A }: { id: string, A: string }) {
  enum Status {
    A,
    B,
  }
  async function save() {
    'use server';
    enum Inner {
      A,
    }
    return [Status.A, id, Inner.A];
  }
  return save;
}
