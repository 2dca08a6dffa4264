import { z } from "zod";
import { locale, mostLocales } from "./quiz-parts";

/** One at least, each in one of the languages that quizzes have. */
const texts = (max: number) =>
	z.record(locale, z.string().trim().min(1).max(max)).refine((written) => {
		const { length } = Object.keys(written);
		return length > 0 && length <= mostLocales;
	});

/** POST …/purposes and PUT …/purposes/PURPOSE. A notice text that differs from the present one becomes the next number. */
export const purposeBody = z.strictObject({
	name: texts(80),
	notices: texts(2000),
	/** A grant counts only once it was confirmed by a link in a mail (double opt-in). */
	confirmed: z.boolean(),
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
	confirmed: boolean;
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
