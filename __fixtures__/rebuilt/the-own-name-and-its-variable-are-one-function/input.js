export function Page({ id }) {
  const held = () => save;
  const save = async function own(again) {
    'use server';
    own.count = (own.count ?? 0) + 1;
    return [id, save === own, held() === own, save.count, again ? await save(false) : own];
  };
  return { save };
}
