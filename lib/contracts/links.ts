import { z } from "zod";

const mark = z.string().trim().max(100);

/** A named campaign link: what the marketer calls it, and how visits by it are marked. */
export const linkRequest = z.strictObject({
	name: z.string().trim().min(1).max(100),
	source: mark,
	medium: mark,
	campaign: mark,
});
export type LinkRequest = z.infer<typeof linkRequest>;

export interface LinkRow extends LinkRequest {
	id: string;
	/** Its short code; the address is /p/CODE. */
	code: string;
	archived: boolean;
	/** ISO 8601. */
	createdAt: string;
	/** Responses whose first screen was visible, test runs apart. */
	views: number;
	/** Those of them that have a stored result. */
	completed: number;
}

export const linkParams = z.object({ quiz: z.uuid(), link: z.uuid() });
export const archiveLinkRequest = z.strictObject({ archived: z.boolean() });
/** `link` absent: the quiz's own address. `fresh` is not read: it keeps a browser from showing what it drew before. */
export const qrQuery = z.object({
	format: z.enum(["svg", "png"]),
	link: z.uuid().optional(),
	fresh: z.string().max(100).optional(),
});
