/** In the quotation marks of the reader's language. */
export const quote = (text: string, reader: string): string => (reader === "da" ? `»${text}«` : `“${text}”`);
