import type { MergeRuleBody } from "@/lib/contracts/customers";
import type { CustomerWords } from "./customer-words";

export interface Taking {
	words: CustomerWords;
	purposeId: string;
	mergeKinds: MergeRuleBody["kinds"];
	actorId: string;
	/** null: they came by the API. */
	file: { id: string; name: string } | null;
	now: Date;
}
