import { fitTrait } from "../profile/fit-trait";
import type { TraitType } from "../profile/types";
import type { KnownTrait } from "../quiz/checks/surroundings";
import type { TraitRow } from "./traits";

/** A workspace's dictionary as the checks know it. */
export const knownTraits = (rows: readonly TraitRow[]): KnownTrait[] =>
	rows
		.filter(({ archived }) => !archived)
		.map(({ key, type, options, sensitive, purposes }) => ({
			...{ key, sensitive, purposes },
			fits: (value) => fitTrait({ type, options }, [value]) !== null,
			answer: answers[type] ?? null,
		}));

const answers: Partial<Record<TraitType, "number" | "day">> = { number: "number", date: "day" };
