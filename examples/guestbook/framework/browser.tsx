/** The browser's bundle: hydrates the page, and shows what comes back with the result of a call. */
import { createServerCallback, setServerCallback, callServer } from 'babel-plugin-use-server/runtime/client';
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createFromReadableStream } from 'react-server-dom-webpack/client';
import { rscStream } from 'rsc-html-stream/client';
import { notingFetch } from '@/lib/wire';
import type { Payload } from './rsc.tsx';

let showPage: (page: ReactNode) => void = () => {};

setServerCallback(
  createServerCallback({
    // For the drawer that shows it; an app needs no such thing.
    fetch: notingFetch,
    onPage: (page) => startTransition(() => showPage(page as ReactNode)),
    // A page of an older build cannot call what has moved or gone since.
    onVersionSkew: () => location.reload(),
  }),
);

const { page, formState } = await createFromReadableStream<Payload>(rscStream, { callServer });

function Root(): ReactNode {
  const [shown, setShown] = useState(page);
  useEffect(() => {
    showPage = setShown;
    document.documentElement.dataset['hydrated'] = 'true';
  }, []);
  return shown;
}

startTransition(() => {
  hydrateRoot(document, <Root />, { formState: formState as never });
});

if (process.env.NODE_ENV !== 'production') {
  let build: string | null = null;
  new EventSource('/__build').onmessage = ({ data }: MessageEvent<string>) => {
    if (build !== null && build !== data) location.reload();
    build = data;
  };
}
