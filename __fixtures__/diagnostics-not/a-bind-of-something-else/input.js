async function save(...all) {
  'use server';
  return all;
}

function plain(userId, n) {
  return [userId, n];
}

export function Page({ userId, tab }) {
  const first = plain.bind(null, userId);
  return { save: save.bind(null, tab, 'list'), plain: first(1) };
}
