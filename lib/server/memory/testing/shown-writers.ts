import { readdirSync, readFileSync } from "node:fs";

const tables =
	"quiz|quizVersion|link|product|variant|productCollection|collection|attribute|catalogState|address|trait|purpose|message|workspace";
const rows =
	"quiz|quiz_version|link|product|variant|product_collection|catalog_state|address|trait|purpose|message|workspace";
const helpers =
	"writeProducts|changeMembers|rewriteAttribute|insertVersion|addTraits|claimAddress|takeAddress|raiseOverlay";
const write = new RegExp(
	[
		`\\b(?:tx|db\\(\\))\\.(?:${tables})\\.(?:create|createMany|update|updateMany|upsert|delete|deleteMany)\\(`,
		`(?:INSERT INTO|UPDATE|DELETE FROM)\\s+(?:${rows})\\b`,
		`(?<!function )\\b(?:${helpers})\\(`,
	].join("|"),
);
const raise = /\bchange(?:Shown|Catalog)\(/;

/** These write in a transaction of their caller's, who is looked at by the helper's name. */
const inCallers: Record<string, string> = {
	"catalog/write-products.ts": "writeProducts",
	"catalog/change-members.ts": "changeMembers",
	"catalog/rewrite-attribute.ts": "rewriteAttribute",
	"catalog/lock-catalog.ts": "raiseOverlay",
	"publish/insert-version.ts": "insertVersion",
	"people/traits/add-traits.ts": "addTraits",
	"publish/claim-address.ts": "claimAddress and takeAddress",
};

/** What they write no shopper is shown. */
const unseen: Record<string, string> = {
	"quiz/quiz-slug.ts": "the address of a draft",
	"quiz/save-draft.ts": "the draft",
	"quiz/restore-version.ts": "the draft",
	"quiz/rename-quiz.ts": "the name among authors",
	"people/messages/plan-messages.ts": "when a message was looked through",
	"workspace/create-workspace.ts": "a workspace without quizzes",
	"workspace/create-default-purposes.ts": "a workspace without quizzes",
};

export interface ShownWriters {
	/** Use cases that raise the workspace's counter, e.g. "publish/set-status.ts". */
	raising: string[];
	/** Files that write what shoppers are shown, and don't. */
	forgetting: string[];
}

/** Reads all of lib/server. `extra`: further sources by name. */
export function findShownWriters(extra: Record<string, string> = {}): ShownWriters {
	const files = readdirSync("lib/server", { recursive: true, encoding: "utf8" })
		.map((file) => file.replaceAll("\\", "/"))
		.filter(
			(file) => file.endsWith(".ts") && !/(^generated\/|^auth\/|testing\/|^demo\/|test\.ts$|tenant-fixture)/.test(file),
		)
		.filter((file) => file !== "memory/change-shown.ts" && !inCallers[file] && !unseen[file]);
	const sources = {
		...Object.fromEntries(files.map((file) => [file, readFileSync(`lib/server/${file}`, "utf8")])),
		...extra,
	};
	const named = (test: (source: string) => boolean) =>
		Object.entries(sources).flatMap(([file, source]) => (test(source) ? [file] : []));
	return {
		raising: named((source) => raise.test(source)).sort(),
		forgetting: named((source) => write.test(source) && !raise.test(source)),
	};
}
