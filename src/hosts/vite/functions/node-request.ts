/** Between Node's requests, which Vite's servers get, and the Fetch API, which the handler takes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { Connect } from 'vite';
import { functionHeader } from '../../../runtime/ground/function-header.ts';

export type Handler = (request: Request) => Promise<Response>;

/** Lets the handler answer calls of Server Functions; all other requests go on. */
export function answering(load: () => Promise<Handler>): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (request.method !== 'POST' || request.headers[functionHeader] === undefined) return next();
    request.url = request.originalUrl ?? request.url ?? '/';
    let asked: Request;
    try {
      asked = toRequest(request, response);
    } catch {
      // The URL or a header is malformed.
      return void response.writeHead(400).end();
    }
    load()
      .then((handle) => handle(asked))
      .then((result) => sendResponse(result, response))
      .catch(next);
  };
}

/** The request as the Fetch API has it; its signal aborts when the client leaves. */
export function toRequest(request: IncomingMessage, response: ServerResponse): Request {
  const isEncrypted = 'encrypted' in request.socket && request.socket.encrypted === true;
  const url = new URL(request.url ?? '/', `${isEncrypted ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (!name.startsWith(':')) for (const one of [value].flat()) if (one !== undefined) headers.append(name, one);
  }
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const body =
    request.method === 'GET' || request.method === 'HEAD' ? {} : { body: Readable.toWeb(request) as ReadableStream<Uint8Array>, duplex: 'half' as const };
  return new Request(url, { method: request.method ?? 'GET', headers, signal: gone.signal, ...body });
}

/** Sends an answer as it comes. */
export async function sendResponse(from: Response, to: ServerResponse): Promise<void> {
  to.writeHead(from.status, Object.fromEntries(from.headers));
  if (from.body === null) return void to.end();
  const body = Readable.fromWeb(from.body as NodeReadableStream<Uint8Array>);
  // A client that leaves is no error of the server's.
  body.on('error', () => to.destroy());
  to.on('close', () => body.destroy());
  body.pipe(to);
}
