export function Page({ user }) {
  function row(id) {
    return <form action={async () => { 'use server'; return row(id + 1); }}>{user.name}</form>;
  }
  return row(1);
}
