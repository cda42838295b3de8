/** What has crossed the wire since the page was loaded, in the browser. */

export interface Crossing {
  readonly number: number;
  /** Of the Server Function, as the browser knows it. */
  readonly id: string;
  /** The parts of the request's body. Sealed is what the function captures: the browser only carries it. */
  readonly sent: readonly { readonly text: string; readonly isSealed: boolean }[];
  /** The rows of React's stream with the result, and the page behind it; null until they are here. */
  readonly answer: string | null;
}

let crossings: readonly Crossing[] = [];
const listeners = new Set<() => void>();

export const readWire = (): readonly Crossing[] => crossings;

export function watchWire(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(changed: Crossing): void {
  crossings = [changed, ...crossings.filter(({ number }) => number !== changed.number)].sort((one, other) => other.number - one.number).slice(0, 20);
  for (const listener of listeners) listener();
}

let calls = 0;

/** `fetch`, for the transport of calls, that notes what goes over it. */
export async function notingFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const id = new Headers(init.headers).get('server-function');
  const response = fetch(input, init);
  if (id === null) return response;
  const crossing = { number: ++calls, id: decodeURIComponent(id), sent: partsOf(init.body), answer: null };
  show(crossing);
  const answered = await response;
  // A copy: the page reads the other one while it arrives.
  void answered.clone().text().then((answer) => show({ ...crossing, answer }), () => {});
  return answered;
}

/** Sealed captures are one long text of Base64. */
const SEALED = /[\w+/=-]{60,}/;

function partsOf(body: BodyInit | null | undefined): Crossing['sent'] {
  const texts = body instanceof FormData ? [...body].map(([name, value]) => `${name}: ${typeof value === 'string' ? value : value.name}`) : [String(body ?? '')];
  return texts.map((text) => ({ text, isSealed: SEALED.test(text) }));
}
