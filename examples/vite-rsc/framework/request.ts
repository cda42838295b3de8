/** The app's protocol: how a request says what it wants. */

/** A call of a Server Function carries its id in this header, and its arguments in the body. */
export const CALL_HEADER = 'server-function';

/** React's serialisation of the page, instead of HTML. */
export const RSC_TYPE = 'text/x-component';
