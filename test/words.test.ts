/** What names tell is told by their words: secrets, identities, and what a call does. */
import { describe, expect, it } from 'vitest';
import { saysWho, soundsSecret } from '../src/2-analysis/warnings/telling-names.ts';
import { callKindOf } from '../src/guards/values/names.ts';
import { wordsOf } from '../src/syntax/words.ts';

describe('the words of a name', () => {
  it.each([
    ['emailAccountID', 'email account id'],
    ['user_otp', 'user otp'],
    ['API_KEY_2', 'api key 2'],
    ['URLParser', 'url parser'],
    ['parseJSON5', 'parse json5'],
    ['isV2', 'is v2'],
    ['s3Client', 's3 client'],
    ['get2FACode', 'get2 fa code'],
    ['größeÄndern', 'größe ändern'],
    ['Überschrift', 'überschrift'],
    ['パスワード', 'パスワード'],
    ['$', ''],
  ])('%s', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words);
  });

  it('of any alphabet say what a call does: no letter is lost from the first one', () => {
    // Without its first letter the one would be a read, the other nothing that needs a guard.
    expect(callKindOf('éload', null)).toBe('effect');
    expect(callKindOf('ñotify', null)).toBe('effect');
    expect(callKindOf('éformat', null)).toBe('effect');
    expect(callKindOf('getGröße', null)).toBe('read');
  });

  it('with digits say it too', () => {
    expect(callKindOf('getV2', null)).toBe('read');
    expect(callKindOf('parseJSON5', null)).toBe('nothing');
    expect(soundsSecret('passwordHash')).toBe(true);
    expect(saysWho(['userId2'])).toBe(false);
  });
});
