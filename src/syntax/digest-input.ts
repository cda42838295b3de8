/**
 * What a digest is made of: bytes, in one piece of memory that all digests use in turn. Each node gives several names and texts: to join
 * them to a string and hash that would be slower, and each piece would be garbage.
 *
 *     name('Identifier'), text('id')   →   9c 41 d0 69 64 ff
 *
 * Guaranteed: no two rows of names, texts and flags give the same bytes, up to a collision of the codes of two names.
 */
import { hash } from 'node:crypto';

/** Characters below this stand for themselves, one byte each; all others are this byte and two of their own. */
const ESCAPE = 0x80;
const END_OF_TEXT = 0xff;

const USUAL_SIZE = 1 << 12;
/** A huge function need not keep its memory for all that follow. */
const LARGEST_KEPT = 1 << 20;

export class DigestInput {
  private bytes = new Uint8Array(USUAL_SIZE);
  private length = 0;

  /** Begins anew. */
  clear(): void {
    this.length = 0;
    if (this.bytes.length > LARGEST_KEPT) this.bytes = new Uint8Array(USUAL_SIZE);
  }

  /** A word out of few: a type of node, a property, an operator. It goes in as three bytes, the same in every process. */
  name(word: string): void {
    const code = codes.get(word) ?? codeOf(word);
    this.reserve(3);
    this.bytes[this.length++] = code >>> 16;
    this.bytes[this.length++] = code >>> 8;
    this.bytes[this.length++] = code;
  }

  /** Whatever the author wrote. */
  text(text: string): void {
    this.reserve(text.length * 3 + 1);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit >= ESCAPE) {
        bytes[at++] = ESCAPE;
        bytes[at++] = unit >>> 8;
      }
      bytes[at++] = unit;
    }
    bytes[at++] = END_OF_TEXT;
    this.length = at;
  }

  flag(isSet: boolean): void {
    this.reserve(1);
    this.bytes[this.length++] = isSet ? 1 : 0;
  }

  /** @returns 12 characters, base64url. */
  digest(): string {
    return hash('sha256', this.bytes.subarray(0, this.length), 'base64url').slice(0, 12);
  }

  private reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

const codes = new Map<string, number>();

/** Of the word alone, so that neither the order in which words turn up counts nor which parser knows them. */
function codeOf(word: string): number {
  const code = Number.parseInt(hash('sha256', word, 'hex').slice(0, 6), 16);
  codes.set(word, code);
  return code;
}
