let left = 2;

export const count = async function down() {
  'use server';
  const again = async () => {
    'use server';
    return left-- > 0 ? [left, await down()] : typeof down;
  };
  return again();
};
