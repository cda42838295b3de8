export function Page({ id }) {
  function plain() {
    return id;
  }
  const save = async () => {
    'use server';
    return plain();
  };
  return { save };
}

export function* numbers() {
  yield 1;
}

export class Thing {}
