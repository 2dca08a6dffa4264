import "server-only";

/** Ids from documents and addresses are checked before the database is asked: it refuses anything else with an error. */
export const isUuid = (id: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
