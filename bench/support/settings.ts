/** A length of time in ms, which an environment variable may change (in seconds): for a short look. */
export const seconds = (variable: string, usual: number): number => Number(process.env[variable] || usual) * 1_000;

export const round = (value: number): number => Math.round(value * 10) / 10;
