/** `45/QĐ-THPT`, and what follows the room for a number that is still to be written: it stands in one line. */
export const NUMBER_OF_PAPER = /(\d*\/\p{Lu}[\p{Lu}\d]*-[\p{Lu}\d-]+)/gu;
