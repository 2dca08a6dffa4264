import type { PurposeRow } from "@/lib/contracts/purposes";

/** What a new trait is for unless told: the default purpose that answers are kept for, else whatever the workspace asks for. */
export function usualPurposes(purposes: readonly PurposeRow[]): string[] {
	const present = purposes.filter(({ archived }) => !archived);
	const kept = present.filter(({ key }) => key === "personal-recommendations");
	return (kept.length > 0 ? kept : present).map(({ id }) => id);
}
