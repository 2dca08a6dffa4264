import { z } from "zod";
import type { ShopperDocument } from "@/lib/quiz/shopper-document";
import type { Locale, NodeId } from "@/lib/quiz/types";

/** Sheets that are printed at once. */
export const MOST_SHEETS = 200;
/** Scans of one filled-in form: its pages, and some to spare. */
export const MOST_SCANS = 6;
/** As scanners and phones write a page. */
export const MOST_SCAN_BYTES = 10 * 1024 * 1024;

/** POST quizzes/[quiz]/prints */
export const printRequest = z.strictObject({
	/** One of the quiz's. */
	locale: z.string().min(2).max(35),
	sheets: z.int().min(1).max(MOST_SHEETS),
});
export type PrintRequest = z.infer<typeof printRequest>;

export const printParams = z.object({ quiz: z.uuid(), print: z.uuid() });

/** What is printed on a sheet, as it is stored: "k7qm3xpa". */
const code = z.string().regex(/^[2-9a-z]{8}$/);
export const sheetParams = z.object({ quiz: z.uuid(), sheet: code });
export const scanParams = z.object({ quiz: z.uuid(), response: z.uuid(), scan: z.uuid() });

/** As it stands on the sheet: "K7QM-3XPA". */
export const sayCode = (stored: string): string => `${stored.slice(0, 4)}-${stored.slice(4)}`.toUpperCase();

/** What somebody typed from a sheet, as it is stored; null: it can't be one. */
export function readCode(typed: string): string | null {
	const parsed = code.safeParse(typed.replace(/[\s-]/g, "").toLowerCase());
	return parsed.success ? parsed.data : null;
}

/** Forms that were printed at once. Times are ISO 8601. */
export interface PrintRow {
	id: string;
	locale: Locale;
	/** Number of the version. */
	version: number;
	printedAt: string;
	sheets: number;
	/** How many of them have been entered. */
	entered: number;
}

/** A printed form: the quiz's version in one language, as it was printed. */
export interface PaperForm {
	print: Pick<PrintRow, "id" | "locale" | "version" | "printedAt">;
	/** The quiz's public address. */
	slug: string;
	/** Settled for people who come by paper. */
	quiz: ShopperDocument;
	/** The exact text beside each box, by purpose id. */
	notices: Record<NodeId, string>;
	/** What every result page offers to sign up for: that can be printed without knowing the result. Null: nothing. */
	signUp: { heading: string; body: string; purposes: NodeId[] } | null;
}

export interface PrintedSheet {
	code: string;
	/** Leads to where it is entered: an SVG document. */
	qr: string;
}

/** GET quizzes/[quiz]/sheets/[sheet] */
export interface SheetState {
	code: string;
	print: string;
	/** When the member sat down with it, and who; null: not yet. */
	entered: { at: string; by: string } | null;
}
