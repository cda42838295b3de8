'use client';

import { useActionState } from 'react';
import { sign, type SignState } from '@/app/actions';

const nothingYet: SignState = { signed: 0, error: null };

export function SignForm() {
  const [state, formAction, isPending] = useActionState(sign, nothingYet);

  return (
    <form action={formAction} aria-label="sign">
      <textarea name="message" placeholder="Your message" />
      <button disabled={isPending}>{isPending ? 'Signing …' : 'Sign'}</button>
      {state.error !== null && <p role="alert">{state.error}</p>}
      {state.signed > 0 && <p>Thank you!</p>}
    </form>
  );
}
