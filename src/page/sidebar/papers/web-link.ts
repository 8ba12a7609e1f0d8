/** Whether a text is an address that may stand behind a link: nothing that a browser would run. */
export const isWebLink = (text: string): boolean => /^https?:\/\/[^\s"'<>]+$/i.test(text);
