import type { KnownPurpose } from "@/lib/quiz/checks/surroundings";

interface Row {
	id: string;
	archived: boolean;
	notices: readonly { locale: string }[];
}

/** A workspace's purposes as the checks know them. */
export const knownPurposes = (rows: readonly Row[]): KnownPurpose[] =>
	rows
		.filter(({ archived }) => !archived)
		.map(({ id, notices }) => ({ id, locales: [...new Set(notices.map(({ locale }) => locale))] }));
