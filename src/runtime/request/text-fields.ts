/**
 * Forms of nothing but text fields, as every browser and React write them:
 *
 *     --boundary
 *     Content-Disposition: form-data; name="title"
 *
 *     A title
 *     --boundary--
 *
 * The platform's own parser takes longer for these. It gets everything else: files, further headers, names with
 * escapes, white space where browsers write none, and whatever is malformed.
 */

/** A short boundary would let a body fall into a piece for every few of its bytes. */
const contentTypePattern = /^multipart\/form-data; ?boundary=([\w-]{16,70})$/;
const fieldPattern = /^\r\nContent-Disposition: form-data; name="([^"%\\\r\n]*)"\r\n\r\n(.*)\r\n--$/s;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @returns null for whatever is not exactly of this form */
export function readTextFields(bytes: Uint8Array, contentType: string): FormData | null {
  const boundary = contentTypePattern.exec(contentType)?.[1];
  const text = boundary === undefined ? null : decode(bytes);
  if (boundary === undefined || text === null) return null;
  const [before, ...fields] = text.split(boundary);
  const end = fields.pop();
  if (before !== '--' || fields.length === 0 || (end !== '--\r\n' && end !== '--')) return null;
  const form = new FormData();
  for (const field of fields) {
    // A boundary in the middle of a value is text to some parsers, and an error to others.
    const [whole, name = '', value = ''] = fieldPattern.exec(field) ?? [];
    if (whole === undefined) return null;
    form.append(name, value);
  }
  return form;
}

/** Null for what is not UTF-8, and for byte order marks, which some parsers drop. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = utf8.decode(bytes);
    return text.includes('\uFEFF') ? null : text;
  } catch {
    return null;
  }
}
