import "server-only";
import { uuidv7 } from "uuidv7";

/** Ids are made in the app, sortable by time. */
export const newId = (): string => uuidv7();
