import { uuidv7 } from "uuidv7";

/** A fresh node id. */
export const newId = (): string => uuidv7();
