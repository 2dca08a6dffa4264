import { z } from "zod";
import { locales } from "./locales";

const texts = (max: number) => z.partialRecord(z.enum(locales), z.string().trim().min(1).max(max));
const named = texts(80).refine((names) => Object.keys(names).length > 0);

/** POST …/purposes and PUT …/purposes/PURPOSE. A notice text that differs from the present one becomes the next number. */
export const purposeBody = z.strictObject({
	name: named,
	notices: texts(2000).refine((notices) => Object.keys(notices).length > 0),
	archived: z.boolean(),
});
export type PurposeBody = z.infer<typeof purposeBody>;

/** GET /api/w/WORKSPACE/purposes */
export interface PurposeRow {
	id: string;
	/** Stable word for exports, made from the first name. */
	key: string;
	/** By locale. */
	name: Record<string, string>;
	archived: boolean;
	/** Newest first within each locale; the first is the present one. Never changed. */
	notices: NoticeRow[];
}
export interface NoticeRow {
	id: string;
	locale: string;
	number: number;
	text: string;
	/** SHA-256 of the text, hex. */
	hash: string;
	createdAt: string;
}
