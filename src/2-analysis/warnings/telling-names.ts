/**
 * What names tell: by their words, not by the whole name.
 *
 *     passwordHash  apiKey  user_otp        sound like secrets
 *     hasPassword  nextPageToken  tokenId   do not: a fact about one, a place in a list, a name of one
 *     userId  emailAccountId  unitPrice     say who the caller is, or what they may do or pay
 */
import { wordsOf } from '../../syntax/words.ts';

const SECRETS =
  /(?:^| )(?:pass ?words?|pass ?phrases?|passwd|pwd|secrets?|credentials?|t?otp(?: code)?|jwt|(?:api|private|secret|access|signing|encryption|master) ?keys?|(?:access|auth|refresh|bearer|session|api|id) ?tokens|token)(?: (?:hash|hashed|salt|digest|value|plain|plaintext|raw|string|base64|hex))*$/;

/** A first word that makes it a fact about a secret, or something done to one. */
const FACT =
  /^(?:has|have|is|was|are|did|does|show|should|can|may|must|needs?|requires?|required|with|without|no|use|uses|allow|allows|enable|enables|disable|hide|forgot|change|update|set|get|fetch|create|generate|make|verify|validate|check|revoke|compare|on|handle|max|min|num|total|used) /;
const NOT_OF_A_PERSON =
  /(?:^| )(?:page|next|previous|prev|cursor|pagination|continuation|csrf|xsrf|public|publishable|design|theme|color|css|syntax|lexer|masked|redacted|placeholder)(?: |$)/;
/** The one that is about a password, and not a token that resets one. */
const RESETS = /^(?:re)?set pass ?word/;

/** @example soundsSecret('passwordHash') // → true */
export function soundsSecret(name: string): boolean {
  const words = wordsOf(name).join(' ');
  return SECRETS.test(words) && !FACT.test(words) && !NOT_OF_A_PERSON.test(words) && !RESETS.test(words);
}

const PERSONS = String.raw`(?:user|account|owner|author|customer|member|tenant|org|organi[sz]ation|company|team|session|workspace|employee|creator)`;
const IDENTITY = new RegExp(
  String.raw`(?:^| )(?:${PERSONS} ?u?u?id|uid|user|roles?|permissions?|scopes?|admin|price|amount|total|discount|balance|quota|plan)$`,
);
const IS_ID = /^u?u?id$/;
/** Whom it is done to, or what there is of it: `invitedUserId`, `hasUser`, `itemsTotal`. */
const SOMEBODY_ELSE = /^(?:has|show|can|target|other|invited|selected|deleted|removed|page|pages|items?|rows?|count) /;

/**
 * @param path `session`, `user`, `id` of `session.user.id`.
 * @example saysWho(['emailAccountId']) // → true
 */
export function saysWho(path: readonly string[]): boolean {
  const [last = '', before = ''] = path.toReversed();
  // An `id` is one of whatever it is read from.
  const words = wordsOf(IS_ID.test(last) ? `${before}_${last}` : last).join(' ');
  return IDENTITY.test(words) && !SOMEBODY_ELSE.test(words);
}
