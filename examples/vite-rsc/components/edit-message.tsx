'use client';

import { useState } from 'react';

interface EditMessageProps {
  /** A Server Function; without a message it shouts. */
  readonly edit: (message?: string) => Promise<void>;
  readonly message: string;
}

export function EditMessage({ edit, message }: EditMessageProps) {
  const [text, setText] = useState(message);
  return (
    <span>
      <input aria-label="edit" value={text} onChange={(event) => setText(event.target.value)} />
      <button onClick={() => edit(text)}>Save</button>
      <button onClick={() => edit()}>Shout</button>
    </span>
  );
}
