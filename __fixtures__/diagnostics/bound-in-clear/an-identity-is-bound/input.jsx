async function follow(userId, otherId) {
  'use server';
  return [userId, otherId];
}

export function Page({ userId }) {
  return <form action={follow.bind(null, userId, 2)} />;
}
