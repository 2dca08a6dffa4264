import { z } from "zod";

export const exportIdentifiers = ["email", "phone", "external"] as const;

/** POST …/people/segments/SEGMENT/exports */
export const exportBody = z.strictObject({
	/** Who gets it: "Klaviyo", "Agency X". */
	recipient: z.string().trim().min(1).max(120),
	identifiers: z.array(z.enum(exportIdentifiers)).min(1).max(3),
	traits: z.array(z.uuid()).max(50),
});
export type ExportBody = z.infer<typeof exportBody>;

export const exportParams = z.object({ export: z.uuid() });

export interface ExportRow {
	id: string;
	/** The segment's name when it was taken. */
	segment: string;
	/** Its id. */
	purpose: string;
	recipient: string;
	/** People. */
	rows: number;
	/** SHA-256 of the file, hex. */
	checksum: string;
	/** Until when the file can be had again; null: it is gone. */
	fileUntil: string | null;
	createdAt: string;
	/** The member's name; null: not known any more. */
	createdBy: string | null;
}
