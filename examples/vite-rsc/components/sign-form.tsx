'use client';

import { sign } from '@/app/actions.ts';
import { useActionState } from 'react';

export function SignForm() {
  const [{ signed, error }, submit, isPending] = useActionState(sign, { signed: 0, error: null });
  return (
    <form action={submit} aria-label="sign">
      <input name="message" placeholder="Your message" />
      <button disabled={isPending}>Sign</button>
      <p role="status">{error ?? (signed > 0 ? `Signed ${signed} times. Thank you!` : '')}</p>
    </form>
  );
}
