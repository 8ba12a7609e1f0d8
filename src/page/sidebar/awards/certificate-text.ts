/** The places that the union's own text on a certificate can have, as it writes them. */
export interface CertificateWords {
  tên: string;
  "đơn vị": string;
  "số sáng kiến": string;
  "sáng kiến": string;
  "số quyết định": string;
  "chương trình": string;
}

const PLACE = /\[([^[\]]+)\]/g;

/** The text with its places filled; what is no place stays as it was written. */
export const certificateText = (text: string, words: CertificateWords): string =>
  text.replace(PLACE, (whole, name: string) => {
    const key = name.trim().toLowerCase().normalize("NFC");
    return Object.hasOwn(words, key) ? words[key as keyof CertificateWords] : whole;
  });
