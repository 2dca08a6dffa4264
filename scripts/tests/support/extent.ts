/** `npm run test:faults` goes through all of it, `npm test` through a part. */
export const extent = (whole: number, part: number): number => (process.env.FAULTS === "whole" ? whole : part);
