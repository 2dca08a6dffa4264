import { z } from "zod";

/** True when the runtime knows the IANA time zone. */
function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}

const uuid = z.uuid();
const nodeId = z.string().min(1).max(64);

/**
 * Which responses are counted: those first seen on the days `from` to `to` (both included) of the time zone `tz`, of one
 * version, source, device and language. An absent filter lets all through. Test runs never count.
 * `source`: "link:ID" (campaign link), "utm:SOURCE" (utm_source) or "direct" (neither).
 */
export const resultsFilters = z.object({
	from: z.iso.date().optional(),
	to: z.iso.date().optional(),
	tz: z.string().min(1).max(64).refine(isTimeZone).default("UTC"),
	version: uuid.optional(),
	source: z
		.string()
		.max(220)
		.regex(/^(link:[0-9a-f-]{36}|utm:.{1,200}|direct)$/)
		.optional(),
	device: z.enum(["phone", "tablet", "desktop"]).optional(),
	locale: z.string().min(2).max(35).optional(),
});
export type ResultsFilters = z.infer<typeof resultsFilters>;

/** `question`: lineage of one question, else all. `products`: how many columns, most often recommended first. */
export const matrixQuery = resultsFilters.extend({
	question: nodeId.optional(),
	products: z.coerce.number().int().min(1).max(100).default(12),
});
export type MatrixQuery = z.infer<typeof matrixQuery>;

/** Where a response stands; see lib/analytics/definitions.ts. */
export const standings = ["viewed", "open", "completed", "elsewhere", "abandoned"] as const;

/** Newest first. `before`: id of the last response of the page before. `choice`: lineage of a choice on the final path; `product`: shown. */
export const responsesQuery = resultsFilters.extend({
	standing: z.enum(standings).optional(),
	choice: nodeId.optional(),
	product: uuid.optional(),
	before: uuid.optional(),
	tests: z.enum(["only"]).optional(),
});
export type ResponsesQuery = z.infer<typeof responsesQuery>;

/** What a CSV holds; `lang` is the language of headings and labels. */
const csvParts = ["funnel", "answers", "products", "matrix", "links", "responses"] as const;
export const csvQuery = responsesQuery.extend({
	part: z.enum(csvParts),
	lang: z.enum(["en", "da"]).default("en"),
	question: nodeId.optional(),
	products: z.coerce.number().int().min(1).max(100).default(12),
});
export type CsvQuery = z.infer<typeof csvQuery>;

/** The parts of the results page, each fetched by itself: GET …/results/PART. */
export const resultParts = [
	"overview",
	"funnel",
	"answers",
	"products",
	"matrix",
	"integrity",
	"consent",
	"links",
	"options",
] as const;
export type ResultPart = (typeof resultParts)[number];

const quiz = uuid;
export const resultPartParams = z.object({ quiz, part: z.enum(resultParts) });
export const responseParams = z.object({ quiz, response: uuid });

/** What of an address's query is well shaped; the rest is left out, so that a mistyped address still shows a page. */
export function readQuery<S extends z.ZodRawShape>(
	schema: z.ZodObject<S>,
	given: Record<string, unknown>,
): z.infer<typeof schema> {
	const shape: Record<string, z.core.$ZodType> = schema.shape;
	const fit = Object.entries(shape).flatMap(([key, field]) => {
		const parsed = z.safeParse(field, given[key]);
		return parsed.success && parsed.data !== undefined ? [[key, given[key]]] : [];
	});
	return schema.parse(Object.fromEntries(fit));
}
