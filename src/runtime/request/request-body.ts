/** Reads the body of a request, and never more of it than the limit. */
import { abortRefusal } from '../handler/deadline.ts';
import type { Deadline } from '../handler/deadline.ts';
import { growingBytes } from '../ground/growing-bytes.ts';
import { Refusal } from '../ground/refusal.ts';
import { readTextFields } from './text-fields.ts';

/** Milliseconds in which the first byte of a body comes, if one comes at all. */
const silenceLimit = 30_000;

/**
 * All of the body. What is announced or counted beyond `limit` is not read on.
 *
 * @throws Refusal (as a rejection) for a longer body, for one that breaks off or never begins, and when the deadline passes
 * @throws Error (as a rejection) when other code has read the body before
 */
export async function readBytes(request: Request, limit: number, deadline: Deadline): Promise<Uint8Array<ArrayBuffer>> {
  const { signal } = deadline;
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > limit) throw tooLarge(limit);
  if (request.bodyUsed || request.body?.locked === true) throw readBefore();
  if (request.body === null) return new Uint8Array(0);
  const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = request.body.getReader();
  const stop = (): void => void reader.cancel(signal.reason).catch(() => {});
  deadline.onAbort(stop);
  let silent = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const bytes = growingBytes();
  try {
    const first = reader.read();
    // What is there already, as nearly always, needs no timer.
    if (!(await isSettled(first))) {
      silence = setTimeout(() => {
        silent = true;
        stop();
      }, silenceLimit);
    }
    let next = await first;
    clearTimeout(silence);
    for (; !next.done; next = await reader.read()) {
      if (bytes.length + next.value.length > limit) {
        // Not awaited: a client that goes on sending must not keep the answer back.
        reader.cancel().catch(() => {});
        throw tooLarge(limit);
      }
      bytes.add(next.value);
    }
    // A stream that other code has read to its end ends at once.
    if (!signal.aborted && !silent && (bytes.length > 0 || !(announced > 0))) return bytes.whole();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (!signal.aborted) throw new Refusal('malformed', 'The body broke off.', { cause: error });
  } finally {
    clearTimeout(silence);
  }
  if (signal.aborted) throw bodyRefusal(signal);
  throw silent ? new Refusal('slow-body', `Not a byte of the body came within ${silenceLimit / 1000} seconds. ${howToLeaveIt}`) : readBefore();
}

async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const settle = (): void => void (settled = true);
  promise.then(settle, settle);
  await null;
  return settled;
}

function bodyRefusal(signal: AbortSignal): Refusal {
  const refusal = abortRefusal(signal);
  return refusal.reason === 'time-limit' ? new Refusal('slow-body', 'The body did not arrive in time (timeLimit).') : refusal;
}

const howToLeaveIt = 'If the client has sent it, a body parser or another middleware has read it: none of them may stand before the Server Function handler.';

function readBefore(): Error {
  return new Error(`The body of the request has been read already. ${howToLeaveIt}`);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The body of a call: text of Flight. @throws Refusal when it is not UTF-8 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    throw new Refusal('malformed', 'The body is not UTF-8.', { cause: error });
  }
}

/** A form, or a promise of it. @throws Refusal (as a rejection) when it is not one */
export function decodeForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): FormData | Promise<FormData> {
  return readTextFields(bytes, contentType) ?? parseForm(bytes, contentType);
}

/** Parses a form by the platform's own parser. */
async function parseForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch (error) {
    throw new Refusal('malformed', 'The body is not multipart/form-data as its content type says.', { cause: error });
  }
}

/** What is said of a body of more bytes than may come. */
export function tooLarge(limit: number): Refusal {
  return new Refusal('too-large', `The body is larger than the limit of ${limit} bytes (bodySizeLimit).`);
}
