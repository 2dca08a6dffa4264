/** Tables that hold nothing of those who answer. Every other one has to be reached by the people of the canary test. */
export const tablesWithoutPeople: ReadonlySet<string> = new Set([
	// Of members: who signs in, and what they do.
	...["user", "account", "session", "workspace", "member", "invite"],
	// What the product is made of.
	...["address", "attribute", "product", "variant", "collection", "product_collection", "product_revision"],
	...["catalog_snapshot", "snapshot_item", "catalog_state", "catalog_import", "media", "media_size", "publication"],
	...["quiz", "quiz_version", "proof_verdict", "link", "device", "purpose", "notice", "trait", "segment", "retention"],
	...["merge_rule", "paper_print", "message"],
	// Numbers by hour.
	"rejection",
]);
