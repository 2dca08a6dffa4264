import "server-only";
import type { MergeDetail, MergeReason } from "@/lib/contracts/people";
import type { ProfileMerge } from "@/lib/server/generated/client";

/** Why two became one, as it was written down then. */
export const mergeReason = ({ rule, detail }: Pick<ProfileMerge, "rule" | "detail">): MergeReason => ({
	...(detail as MergeDetail),
	rule: rule as MergeReason["rule"],
});
