/**
 * The server's bundle, under the condition `react-server`: renders the page as a Flight stream, and answers calls of Server
 * Functions with the request handler of the runtime.
 */
import { createServerFunctionHandler, type ErrorContext, type FormOutcome } from 'babel-plugin-use-server/runtime/server';
import type { ClientManifest, Manifest, ServerManifest } from 'babel-plugin-use-server/manifest';
import { renderToReadableStream } from 'react-server-dom-webpack/server';
import type { ReactNode } from 'react';
import { Document } from '@/app/document';
import { session, VISITORS } from '@/lib/session';
import { rememberVisitor, visitorOf } from '@/lib/store';

/** What travels to the browser for a whole page. */
export interface Payload {
  readonly page: ReactNode;
  /** What `useActionState` goes on with after a form that was sent without JavaScript. */
  readonly formState: FormState | null;
}

export type FormState = NonNullable<(FormOutcome & { readonly kind: 'returned' })['formState']>;

export interface AppOptions {
  readonly serverManifest: ServerManifest;
  readonly fullManifest: Manifest;
  readonly clientManifest: ClientManifest;
  /** Makes HTML of a Flight stream; it is in the other bundle, which has React's usual build. */
  readonly renderHtml: (payload: ReadableStream<Uint8Array>, formState: FormState | null) => Promise<ReadableStream<Uint8Array>>;
}

const COOKIE = 'guestbook-session';

export function createApp({ serverManifest, fullManifest, clientManifest, renderHtml }: AppOptions): (request: Request) => Promise<Response> {
  const handle = createServerFunctionHandler({
    manifest: serverManifest,
    fullManifest,
    clientManifest,
    onError: reportError,
    page: () => <Document />,
    renderPage: (_request, outcome) =>
      outcome.kind === 'threw' ? renderPage({ failure: `That did not work (${outcome.digest}).` }) : renderPage({ formState: outcome.formState }),
  });

  async function renderPage({ failure, formState = null }: { readonly failure?: string; readonly formState?: FormState | null }): Promise<Response> {
    const payload: Payload = { page: <Document failure={failure} />, formState };
    const flight = renderToReadableStream(payload, clientManifest, { onError: (error) => reportError(error) });
    return new Response(await renderHtml(flight, formState), {
      status: failure === undefined ? 200 : 500,
      headers: { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' },
    });
  }

  return async (request) => {
    const known = new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
    const id = known ?? crypto.randomUUID();
    const visitor = visitorOf(id) ?? VISITORS[0] ?? 'Guest';
    const response = await session.run({ id, visitor }, () => (request.method === 'GET' ? renderPage({}) : handle(request)));
    if (known === undefined && request.method === 'GET') {
      rememberVisitor(id, visitor);
      response.headers.append('set-cookie', `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax`);
    }
    return response;
  };
}

/** The log has the error, and the client the digest by which it is found there. */
function reportError(error: unknown, context?: ErrorContext): void {
  console.error(context === undefined ? '' : `[${context.digest}] ${context.call?.name ?? 'request'}:`, error instanceof Error ? error.message : error);
}
