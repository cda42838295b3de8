import { useState } from 'react';

export default function App({ user }: { user: { id: string } }) {
  const [saved, setSaved] = useState(false);
  async function save(data: FormData) {
    'use server';
    await db.save(user.id, data);
  }
  return <form action={save}>{String(saved)}<button onClick={() => setSaved(true)} /></form>;
}

export const List = memo(() => <button formAction={async () => { 'use server'; await db.clear(); }} />);
export const limit = 10;
