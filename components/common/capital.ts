/** As a word stands by itself. */
export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
