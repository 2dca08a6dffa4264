import "server-only";

/** Where responses from paper come from, as a link's source says it. */
export const PAPER = "paper";
