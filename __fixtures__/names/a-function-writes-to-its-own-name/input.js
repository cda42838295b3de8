const caught = (write) => {
  try {
    write();
  } catch (error) {
    return error.name;
  }
  return 'nothing';
};

export function Page({ id }) {
  const save = async function own(again) {
    'use server';
    const errors = [caught(() => (own = 1)), caught(() => ([own] = [2])), caught(() => own++)];
    return [id, typeof own, again ? await own(false) : errors];
  };
  const alone = async function own() {
    'use server';
    return [caught(() => (own ??= 1)), caught(() => (own &&= null)), typeof own];
  };
  return { save, alone };
}
