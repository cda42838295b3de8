'use client';

import { useActionState, useState } from 'react';
import { publish, save } from './actions';

export function Editor() {
  const [said, setSaid] = useState('nothing yet');
  const [published, action] = useActionState(publish, null);

  return (
    <form action={action}>
      <input name="title" defaultValue="Tea" />
      <button type="button" onClick={async () => setSaid((await save({ title: 'Tea' })).saved)}>Save</button>
      <button>Publish</button>
      <output>{said}</output>
      <em>{published}</em>
    </form>
  );
}
