import "server-only";

/** Most characters (or entries) of each part of a product. */
export const limits = {
	externalId: 200,
	title: 300,
	description: 20_000,
	value: 200,
	text: 20_000,
	values: 250,
	attributes: 300,
	collection: 200,
	collections: 100,
	variants: 250,
	option: 200,
	sku: 200,
} as const;

/** Milliseconds that one dry run or import of the largest file may take on a slow and busy machine. */
export const IMPORT_TIMEOUT = 15 * 60_000;
