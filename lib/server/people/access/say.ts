/** A text by locale as one. */
export type Say = (text: Record<string, string>) => string;
