import { fingerprint } from "../../core/reading/fingerprint";

/** Of lines of the guide as earlier releases had them, their words in test/support/former-guide.ts: ours, and give way. */
const prints: ReadonlySet<number> = new Set([
  0x02fca973, 0x113d597f, 0xab67e1cf, 0xaa2faaf9, 0x3b4dad4d, 0x9cf292a1, 0x5cabe555, 0x09fbcfe3, 0xca00d09d,
  0x7a220389, 0xd648e83a, 0xf032d13a, 0xdc31aed8, 0xaae80194, 0x351e2694, 0x71d1aeab, 0x472380b4, 0x667d1f4d,
  0xbc71ff9a,
]);

export const isFormerGuideText = (text: string): boolean => prints.has(fingerprint(text));
