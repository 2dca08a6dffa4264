import { readFileSync } from "node:fs";

/** A committed catalog file: invented products with the oddities of real exports (e2e/fixtures). */
export const fixture = (name: "catalog.csv" | "shopify.csv"): Buffer =>
	readFileSync(new URL(`../../../../e2e/fixtures/${name}`, import.meta.url));
