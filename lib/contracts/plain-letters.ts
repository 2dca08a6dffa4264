/** For finding things by name: lower case, without accents, so that "creme" finds "Crème". */
export const plainLetters = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words to look for, each of which has to be there. */
export const searchWords = (text: string): string[] => plainLetters(text).split(/\s+/).filter(Boolean);
