'use client';

import { useState, useTransition } from 'react';

interface EditableMessageProps {
  readonly message: string;
  readonly save: (message: string) => Promise<string>;
}

export function EditableMessage({ message, save }: EditableMessageProps) {
  const [draft, setDraft] = useState(message);
  const [isPending, startTransition] = useTransition();

  function submit() {
    startTransition(async () => setDraft(await save(draft)));
  }

  return (
    <p>
      <input value={draft} onChange={(event) => setDraft(event.target.value)} />
      <button type="button" disabled={isPending} onClick={submit}>
        Save
      </button>
    </p>
  );
}
