import canonicalize from 'canonicalize';
import { sha256Hex } from '../../../src/model/portfolio/fingerprint';
import { vector } from './golden/vectors';

describe('the fingerprint of a ranking', () => {
  test('golden pv-188: SHA-256 of canonical JSON', () => {
    const { input, expected } = vector('pv-188');
    const { canonical_json: text } = input as { canonical_json: string };
    expect(sha256Hex(text)).toBe((expected as { sha256: string }).sha256);
    expect(canonicalize(JSON.parse(text))).toBe(text);
  });

  test('text outside ASCII is hashed as UTF-8', () => {
    // Witness: printf 'å' | sha256sum.
    expect(sha256Hex('å')).toBe('e83979df9d36090142f23051f8e8d7ad48e5c20dff5c9e7b92ca3454f67469f9');
  });
});
