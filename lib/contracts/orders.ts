import { z } from "zod";

/** Files of orders: so many bytes at most. */
export const ORDER_FILE_BYTES = 20 * 1024 * 1024;

/** What a column of a file of orders may hold; one line of an order is one row. */
export const orderFields = [
	...(["order", "orderedAt", "product"] as const),
	...(["email", "phone", "customer", "quantity", "price", "total", "currency"] as const),
] as const;
export type OrderField = (typeof orderFields)[number];
/** Without a column for each of these nothing can be read. */
export const neededFields: readonly OrderField[] = ["order", "orderedAt", "product"];

const text = (max: number) => z.string().trim().min(1).max(max);
const price = z.number().min(0).max(9_999_999_999.99);

const order = z.strictObject({
	/** The shop's own; an order that is here already stays as it is. */
	id: text(200),
	orderedAt: z.iso.datetime({ offset: true }),
	currency: z.string().regex(/^[A-Z]{3}$/),
	total: price,
	customer: z.strictObject({
		email: text(320).nullable().default(null),
		phone: text(40).nullable().default(null),
		/** The shop's own id of them. */
		id: text(320).nullable().default(null),
	}),
	lines: z
		.array(
			z.strictObject({
				/** The product's or variant's external id, or the variant's SKU. */
				product: text(200),
				quantity: z.int().min(1).max(100_000).default(1),
				price: price.nullable().default(null),
			}),
		)
		.min(1)
		.max(500),
});
export type OrderDraft = z.infer<typeof order>;

/** POST …/people/orders: under which purpose they may be joined with people, and at most 500 orders. */
export const orderBatch = z.strictObject({ purpose: z.uuid(), orders: z.array(order).min(1).max(500) });

/** The column of each field, from 0; null: none. */
export const orderMapping = z.strictObject({
	purpose: z.uuid(),
	columns: z.record(z.enum(orderFields), z.int().min(0).max(299).nullable()),
});
export type OrderMapping = z.infer<typeof orderMapping>;

export const orderFileParams = z.object({ file: z.uuid() });

/** POST …/people/orders/files: what a file looks like. */
export interface OrderFile {
	id: string;
	fileName: string;
	headers: string[];
	/** The first rows. */
	sample: string[][];
	columns: OrderMapping["columns"];
}

export const rejectReasons = [
	"unreadable",
	"order",
	"orderedAt",
	"product",
	"quantity",
	"price",
	"total",
	"currency",
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** What taking orders came to, or would. Each order is joined, or stands apart for one reason. */
export interface OrderReport {
	added: number;
	/** Here already. */
	known: number;
	joined: number;
	apart: Record<ApartReason, number>;
	/** Lines whose product isn't in the catalog. */
	strangeLines: number;
	/** Rows left out. The first hundred are listed. */
	rejected: number;
	rejects: { row: number; reason: RejectReason }[];
}
export const apartReasons = ["no-consent", "unknown", "erased", "nameless"] as const;
/** no-consent: the person hasn't agreed; unknown: nobody here has that address; erased: they were, since; nameless: no address. */
export type ApartReason = (typeof apartReasons)[number];

/** GET …/people/orders */
export interface OrderOverview {
	orders: number;
	joined: number;
	/** People that an order is joined with. */
	people: number;
	/** Of the first and of the last order; null without any. */
	from: string | null;
	to: string | null;
}

/** GET …/people/orders/declared */
export const declaredQuery = z.object({ trait: z.uuid(), attribute: z.string().min(1).max(100) });
export type DeclaredQuery = z.infer<typeof declaredQuery>;
