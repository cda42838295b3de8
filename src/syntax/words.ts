/**
 * The words of a name, in lower case and any alphabet. A digit belongs to the capitals or the word in front of it.
 *
 *     emailAccountID   →   email, account, id
 *     user_otp         →   user, otp
 *     parseJSON5       →   parse, json5
 *     größeÄndern      →   größe, ändern
 */
export function wordsOf(name: string): string[] {
  return (name.match(/[\p{Lu}\d]+(?![\p{Ll}])|\p{Lu}?[\p{Ll}\d]+|\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
}
