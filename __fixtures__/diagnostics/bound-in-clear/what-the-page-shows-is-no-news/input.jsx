async function remove(userId) {
  'use server';
  return userId;
}

export function Page({ users }) {
  return users.map((user) => <form key={user.id} action={remove.bind(null, user.id)} />);
}
