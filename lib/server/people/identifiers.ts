import "server-only";
import { createHmac, hkdfSync } from "node:crypto";
import { env } from "@/lib/config/env";

export const identifierKinds = ["email", "phone", "external"] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** What a person gave to be known by, as it was written. */
export interface GivenIdentifier {
	kind: IdentifierKind;
	text: string;
}

/** As it is stored and compared. */
export interface NormalIdentifier extends GivenIdentifier {
	/** What rows are found by: it gives nothing away without DATA_KEY. */
	hash: string;
}

const mostLetters = 320;

/** Brings it into the one form in which equal ones are equal, or gives null when it can't be one. */
export function normalIdentifier(workspaceId: string, { kind, text }: GivenIdentifier): NormalIdentifier | null {
	const normal = normalise[kind](text.normalize("NFKC").trim());
	return normal === null ? null : { kind, text: normal, hash: hashOf(workspaceId, kind, normal) };
}

const normalise: Record<IdentifierKind, (text: string) => string | null> = {
	email: (text) => (/^[^\s@]+@[^\s@]+$/.test(text) && text.length <= mostLetters ? text.toLowerCase() : null),
	phone: normalPhone,
	external: (text) => (text.length > 0 && text.length <= mostLetters ? text : null),
};

/** Digits alone, with a leading + where the country is named (00 is read as +). Without it the number equals only its like. */
function normalPhone(text: string): string | null {
	const digits = text.replace(/\D/g, "");
	if (digits.length < 5 || digits.length > 17) return null;
	if (text.startsWith("+")) return `+${digits}`;
	return digits.startsWith("00") ? `+${digits.slice(2)}` : digits;
}

/** The same text hashes differently in each workspace. */
function hashOf(workspaceId: string, kind: IdentifierKind, normal: string): string {
	return createHmac("sha256", blindKey()).update(`${workspaceId}/${kind}/${normal}`).digest("hex");
}

const blindKey = () => Buffer.from(hkdfSync("sha256", Buffer.from(env().DATA_KEY, "base64"), "", "identifier", 32));
