async function follow({ emailAccountId }, [role]) {
  'use server';
  return [emailAccountId, role];
}

export function Page({ emailAccountId, user }) {
  return <form action={follow.bind(null, { emailAccountId }, [user.role])} />;
}
