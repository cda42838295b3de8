/** Answers requests: pages as HTML or as React's stream, calls of Server Functions, and forms that were sent without JavaScript. */
import {
  createTemporaryReferenceSet, decodeAction, decodeFormState, decodeReply, loadServerAction, renderToReadableStream,
} from '@vitejs/plugin-rsc/rsc';
import type { ReactFormState } from 'react-dom/client';
import type { ComponentType } from 'react';
import { CALL_HEADER, RSC_TYPE } from './request.ts';

/** What the server streams and the browser reads. */
export interface Payload {
  readonly root: React.ReactNode;
  readonly returned?: { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };
  readonly formState?: ReactFormState;
}

/** What a request did before the page is rendered. */
interface Outcome extends Pick<Payload, 'returned' | 'formState'> {
  readonly temporaryReferences?: unknown;
  readonly status: number;
}

/**
 * @param Root The page, rendered anew for each request.
 * @returns A handler in the manner of the Fetch API.
 */
export function createHandler(Root: ComponentType<{ readonly url: URL }>): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'POST') return new Response('Method not allowed', { status: 405, headers: { allow: 'GET, POST' } });
    // A page of another site may send a form here, with the cookies of its visitor.
    if (request.method === 'POST' && !isSameOrigin(request, url)) return new Response('Wrong origin', { status: 403 });
    const outcome = request.method === 'POST' ? await callServerFunction(request) : { status: 200 };
    if (outcome === null) return new Response('There is no such Server Function', { status: 404 });

    const { status, temporaryReferences, ...rest } = outcome;
    const payload: Payload = { root: <Root url={url} />, ...rest };
    const stream = renderToReadableStream(payload, { temporaryReferences });
    if (request.headers.has(CALL_HEADER) || request.headers.get('accept') === RSC_TYPE) {
      return new Response(stream, { status, headers: { 'content-type': `${RSC_TYPE};charset=utf-8`, vary: 'accept' } });
    }
    const ssr = await import.meta.viteRsc.loadModule<typeof import('./entry.ssr.tsx')>('ssr', 'index');
    const html = await ssr.renderToHtml(stream, rest.formState);
    return new Response(html, { status, headers: { 'content-type': 'text/html;charset=utf-8', vary: 'accept' } });
  };
}

/** @returns null when the request names no Server Function of this build. */
async function callServerFunction(request: Request): Promise<Outcome | null> {
  const id = request.headers.get(CALL_HEADER);
  return id === null ? await submitForm(await request.formData()) : await callById(id, request);
}

async function callById(id: string, request: Request): Promise<Outcome | null> {
  let serverFunction: unknown;
  try {
    serverFunction = await loadServerAction(id);
  } catch {
    return null;
  }
  if (!isServerFunction(serverFunction)) return null;
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data');
  const temporaryReferences = createTemporaryReferenceSet();
  const args = await decodeReply(isForm ? await request.formData() : await request.text(), { temporaryReferences });
  try {
    const value = await serverFunction(...(args as unknown[]));
    return { status: 200, temporaryReferences, returned: { ok: true, value } };
  } catch (error) {
    return { status: 500, temporaryReferences, returned: { ok: false, error } };
  }
}

async function submitForm(form: FormData): Promise<Outcome | null> {
  try {
    const submit: unknown = await decodeAction(form);
    if (!isServerFunction(submit)) return null;
    const result = await submit();
    const formState = await decodeFormState(result, form);
    return { status: 200, ...(formState === null ? {} : { formState: formState as ReactFormState }) };
  } catch (error) {
    console.error(error);
    return { status: 500 };
  }
}

/** plugin-rsc finds every export of a module that has Server Functions, a page or a helper too: only what was registered may be called. */
function isServerFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function' && '$$typeof' in value && value.$$typeof === Symbol.for('react.server.reference');
}

function isSameOrigin(request: Request, url: URL): boolean {
  const origin = request.headers.get('origin');
  return origin !== null && origin !== 'null' && new URL(origin).host === url.host;
}
