'use client';

import { useState, useTransition } from 'react';

interface EditableMessageProps {
  readonly message: string;
  readonly save: (message: string) => Promise<string>;
}

export function EditableMessage({ message, save }: EditableMessageProps) {
  const [saved, setSaved] = useState(message);
  const [draft, setDraft] = useState(message);
  const [isPending, startTransition] = useTransition();

  function submit() {
    startTransition(async () => {
      const text = await save(draft);
      setSaved(text);
      setDraft(text);
    });
  }

  return (
    <div className="edit">
      <input aria-label="Your message" value={draft} onChange={(event) => setDraft(event.target.value)} />
      <button type="button" disabled={isPending || draft.trim() === '' || draft === saved} onClick={submit}>
        {isPending ? 'Saving …' : 'Save'}
      </button>
    </div>
  );
}
