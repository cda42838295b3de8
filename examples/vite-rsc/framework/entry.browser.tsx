/** Hydrates the page, calls Server Functions, and shows the page anew after a call or an edit. */
import {
  createFromFetch, createFromReadableStream, createTemporaryReferenceSet, encodeReply, setServerCallback,
} from '@vitejs/plugin-rsc/browser';
import { startTransition, StrictMode, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { rscStream } from 'rsc-html-stream/client';
import type { Payload } from './handler.tsx';
import { CALL_HEADER, RSC_TYPE } from './request.ts';

let show: (payload: Payload) => void = () => {};

setServerCallback(async (id, args) => {
  const temporaryReferences = createTemporaryReferenceSet();
  const body = await encodeReply(args, { temporaryReferences });
  const response = fetch(location.href, { method: 'POST', headers: { [CALL_HEADER]: id }, body });
  const payload = await createFromFetch<Payload>(response, { temporaryReferences });
  startTransition(() => show(payload));
  const { returned } = payload;
  if (returned === undefined) throw new Error('The server gave no result.');
  if (!returned.ok) throw returned.error;
  return returned.value;
});

const first = await createFromReadableStream<Payload>(rscStream);

function App() {
  const [payload, setPayload] = useState(first);
  useEffect(() => {
    show = setPayload;
    document.documentElement.dataset['hydrated'] = 'yes';
  }, []);
  return payload.root;
}

hydrateRoot(document, <StrictMode><App /></StrictMode>, { ...(first.formState ? { formState: first.formState } : {}) });

import.meta.hot?.on('rsc:update', async () => {
  const payload = await createFromFetch<Payload>(fetch(location.href, { headers: { accept: RSC_TYPE } }));
  startTransition(() => show(payload));
});
