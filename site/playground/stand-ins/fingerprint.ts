/** `src/diagnostics/fingerprint.ts`: what the formats of machines know a finding by, which the page does not have. */
export const fingerprintOf = (): string => '';
