'use client';

import { useActionState } from 'react';
import { sign, type SignState } from '@/app/actions';

const nothingYet: SignState = { signed: 0, error: null };

export function SignForm() {
  const [state, formAction, isPending] = useActionState(sign, nothingYet);

  return (
    <form action={formAction} aria-label="sign">
      <textarea name="message" aria-label="Your message" rows={3} placeholder="Say hello …" />
      <div className="row">
        <button className="primary" disabled={isPending}>
          {isPending ? 'Signing …' : 'Sign the guestbook'}
        </button>
        {state.error !== null && <p role="alert">{state.error}</p>}
        {state.error === null && state.signed > 0 && <p role="status">Thank you!</p>}
      </div>
    </form>
  );
}
