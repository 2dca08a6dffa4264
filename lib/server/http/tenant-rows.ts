import type { Role } from "@/lib/contracts/roles";

/** One handler under /api/w/[workspace]. */
export interface TenantRow {
	/** The least role that may call it; lower ones get 403. */
	role: Role;
	/**
	 * For addresses that name something: a well-shaped body and query, with which an owner of another workspace asks for
	 * this workspace's thing under their own. The reply must be 404.
	 */
	body?: unknown;
	query?: string;
	/** Another reply than 404, with the reason why it gives nothing away. */
	otherwise?: { status: number; why: string };
}

const name = { name: "Mine now" };
const texts = { en: "Mine now" };
const product = { title: "Mine now", description: "", url: null, imageUrl: null, rank: null };
const productBody = {
	...product,
	updatedAt: "2026-01-01T00:00:00.000Z",
	attributes: {},
	collections: [],
	variants: [],
};
const reading = { encoding: "utf-8", delimiter: ",", header: true, decimal: "." };
const mapping = { reading, format: "table", columns: [{ kind: "ignore" }], key: [], separator: "," };
const link = { name: "Mine now", source: "", medium: "", campaign: "" };
const device = { name: "Mine now", mode: "kiosk", locale: "en", source: "kiosk", campaign: "", pin: "1234" };
const looked = { version: "01900000-0000-7000-8000-000000000000", catalog: "1" };
const segment = { name: "Mine now", purpose: looked.version, condition: { kind: "all", of: [] } };
const message = {
	...{ name: "Mine now", trigger: { kind: "order", what: { of: "anything" }, days: 1 }, purpose: looked.version },
	...{ quiz: null, texts: { en: { subject: "Mine", text: "Mine" } }, active: false, everyDays: 30 },
};
const orderColumns = {
	...{ order: 0, orderedAt: 1, product: 2, email: null, phone: null, customer: null },
	...{ quantity: null, price: null, total: null, currency: null },
};
const taken = { recipient: "Me", identifiers: ["email"], traits: [] };
const patch = { op: "set", node: null, key: "currency", value: "DKK" };

const entry = {
	...{ given: "2026-01-01", personal: [], signUp: null },
	events: [{ type: "screen", screen: "s", id: "01900000-0000-7000-8000-000000000000", seq: 0, at: 0 }],
};

const trait = {
	...{ key: "mine", name: texts, type: "text", unit: "", options: [], sensitive: false, shelfLifeDays: null },
	...{ purposes: ["01900000-0000-7000-8000-000000000000"], archived: false },
};

/** A row for every handler; tenant.db.test.ts fails when one is missing. */
export const tenantRows: Record<string, TenantRow> = {
	"GET ": { role: "viewer" },
	"PATCH ": { role: "owner" },
	"GET catalog/attributes": { role: "viewer" },
	"POST catalog/attributes": { role: "editor" },
	"PUT catalog/attributes/[key]": { role: "editor", body: { label: "Mine", type: "text" } },
	"DELETE catalog/attributes/[key]": { role: "editor" },
	"GET catalog/collections": { role: "viewer" },
	"POST catalog/collections": { role: "editor" },
	"PATCH catalog/collections/[collection]": { role: "editor", body: { title: "Mine now" } },
	"DELETE catalog/collections/[collection]": { role: "editor" },
	"POST catalog/count": { role: "viewer" },
	"GET catalog/impact": { role: "viewer" },
	"GET catalog/impact/outdated": { role: "viewer" },
	"POST catalog/imports": { role: "editor" },
	"GET catalog/imports/[import]": { role: "editor" },
	"POST catalog/imports/[import]/apply": { role: "editor", body: { archiveMissing: false, restoreArchived: false } },
	"POST catalog/imports/[import]/plan": { role: "editor", body: mapping },
	"POST catalog/products/cards": { role: "viewer" },
	"GET catalog/products": { role: "viewer" },
	"POST catalog/products/archive": { role: "editor" },
	"POST catalog/products/restore": { role: "editor" },
	"GET catalog/products/[product]": { role: "viewer" },
	"PUT catalog/products/[product]": { role: "editor", body: productBody },
	"GET catalog/products/[product]/uses": { role: "viewer" },
	"GET catalog/references": { role: "viewer" },
	"POST invites": { role: "owner" },
	"DELETE invites/[invite]": { role: "owner" },
	"POST media": { role: "editor" },
	"GET members": { role: "viewer" },
	"PATCH members/[user]": { role: "owner", body: { role: "viewer" } },
	"DELETE members/[user]": { role: "viewer" },
	"GET people/[profile]/proof": { role: "viewer" },
	"GET people/[profile]/receipt": { role: "viewer" },
	"GET people/[profile]/recommendation": {
		role: "editor",
		query: "quiz=01900000-0000-7000-8000-000000000000&purpose=01900000-0000-7000-8000-000000000000",
	},
	"POST people/[profile]/withdrawals": {
		role: "editor",
		body: { purpose: "01900000-0000-7000-8000-000000000000", attestation: "Mine" },
	},
	"GET people": { role: "viewer" },
	"POST people/find": { role: "viewer" },
	"DELETE people/merges/[merge]": { role: "editor" },
	"GET people/[profile]": { role: "viewer" },
	"PUT people/[profile]/restriction": { role: "editor", body: { restricted: true } },
	"POST people/[profile]/erasure": { role: "editor", body: { confirm: "ERASE" } },
	"POST people/[profile]/identifiers": {
		role: "editor",
		body: { kind: "email", text: "mine@example.com", wish: false },
	},
	"POST people/[profile]/merge": { role: "editor", body: { other: "01900000-0000-7000-8000-000000000000" } },
	"POST people/[profile]/traits": {
		role: "editor",
		body: { trait: "01900000-0000-7000-8000-000000000000", value: "mine", wish: false },
	},
	"DELETE people/[profile]/wishes/[wish]": { role: "editor" },
	"GET people/traits": { role: "viewer" },
	"POST people/traits": { role: "editor" },
	"GET people/traits/use": { role: "viewer" },
	"PUT people/traits/[trait]": { role: "editor", body: trait },
	"GET people/requests": { role: "viewer" },
	"POST people/requests": { role: "editor" },
	"GET people/requests/waiting": { role: "viewer" },
	"POST people/requests/[request]/handle": { role: "editor", body: { format: "json", confirm: "ERASE" } },
	"PUT people/requests/[request]/extension": { role: "editor", body: { reason: "Mine now" } },
	"PUT people/requests/[request]/refusal": { role: "editor", body: { reason: "Mine now" } },
	"GET people/retention": { role: "viewer" },
	"PUT people/retention": { role: "owner" },
	"POST people/retention/preview": { role: "viewer" },
	"GET people/exports": { role: "viewer" },
	"GET people/exports/[export]/file": { role: "editor" },
	"GET people/freshness": { role: "viewer" },
	"POST people/freshness/ask": { role: "editor" },
	"GET people/customers": { role: "viewer" },
	"POST people/customers": { role: "editor" },
	"PUT people/customers/rule": { role: "owner" },
	"POST people/customers/files": { role: "editor" },
	"GET people/customers/files/[file]": { role: "viewer" },
	"POST people/customers/files/[file]/apply": { role: "editor" },
	"POST people/customers/files/[file]/plan": {
		role: "editor",
		body: { purpose: looked.version, columns: [{ kind: "field", field: "email" }] },
	},
	"GET people/customers/files/[file]/rejected": { role: "editor", query: "lang=en" },
	"GET people/messages": { role: "viewer" },
	"POST people/messages": { role: "editor" },
	"POST people/messages/preview": { role: "viewer" },
	"PUT people/messages/[message]": { role: "editor", body: message },
	"DELETE people/messages/[message]": { role: "editor" },
	"PUT people/messages/[message]/active": { role: "editor", body: { active: true } },
	"GET people/orders": { role: "viewer" },
	"POST people/orders": { role: "editor" },
	"GET people/orders/declared": { role: "viewer" },
	"POST people/orders/files": { role: "editor" },
	"POST people/orders/files/[file]/apply": { role: "editor" },
	"POST people/orders/files/[file]/plan": { role: "editor", body: { purpose: looked.version, columns: orderColumns } },
	"GET people/segments": { role: "viewer" },
	"POST people/segments": { role: "editor" },
	"POST people/segments/count": { role: "viewer" },
	"GET people/segments/words": { role: "viewer" },
	"PUT people/segments/[segment]": { role: "editor", body: segment },
	"DELETE people/segments/[segment]": { role: "editor" },
	"POST people/segments/[segment]/exports": { role: "editor", body: taken },
	"POST people/lists": { role: "editor" },
	"GET purposes": { role: "viewer" },
	"POST purposes": { role: "owner" },
	"PUT purposes/[purpose]": { role: "owner", body: { name: texts, notices: texts, confirmed: false, archived: false } },
	"GET quizzes": { role: "viewer" },
	"POST quizzes": { role: "editor" },
	"POST quizzes/import": { role: "editor" },
	"GET quizzes/archived": { role: "viewer" },
	"GET quizzes/trial-catalog": { role: "viewer" },
	"GET quizzes/[quiz]": { role: "viewer" },
	"PATCH quizzes/[quiz]": { role: "editor", body: name },
	"POST quizzes/[quiz]/accept-catalog": { role: "editor", body: looked },
	"POST quizzes/[quiz]/archive": { role: "editor", body: { confirm: "Quiz" } },
	"DELETE quizzes/[quiz]/archive": { role: "editor" },
	"GET quizzes/[quiz]/changes": { role: "viewer" },
	"GET quizzes/[quiz]/devices": { role: "viewer" },
	"POST quizzes/[quiz]/devices": { role: "editor", body: device },
	"PUT quizzes/[quiz]/devices/[device]": { role: "editor", body: device },
	"POST quizzes/[quiz]/devices/[device]/pairing": { role: "editor" },
	"POST quizzes/[quiz]/devices/[device]/revoke": { role: "editor" },
	"POST quizzes/[quiz]/draft": { role: "editor", body: { base: 0, patches: [patch] } },
	"POST quizzes/[quiz]/duplicate": { role: "editor", body: name },
	"GET quizzes/[quiz]/export": { role: "viewer" },
	"GET quizzes/[quiz]/links": { role: "viewer" },
	"POST quizzes/[quiz]/links": { role: "editor", body: link },
	"PUT quizzes/[quiz]/links/[link]": { role: "editor", body: link },
	"PUT quizzes/[quiz]/links/[link]/archive": { role: "editor", body: { archived: true } },
	"GET quizzes/[quiz]/prints": { role: "viewer" },
	"POST quizzes/[quiz]/prints": { role: "editor", body: { locale: "en", sheets: 1 } },
	"GET quizzes/[quiz]/prints/[print]": { role: "viewer" },
	"GET quizzes/[quiz]/proof": { role: "viewer" },
	"POST quizzes/[quiz]/publish": { role: "editor", body: { id: looked.version, revision: 0, note: "" } },
	"GET quizzes/[quiz]/qr": { role: "viewer", query: "format=svg" },
	"GET quizzes/[quiz]/responses": { role: "viewer" },
	"GET quizzes/[quiz]/responses/[response]": { role: "viewer" },
	"DELETE quizzes/[quiz]/responses/[response]/personal": { role: "editor" },
	"GET quizzes/[quiz]/results/[part]": { role: "viewer" },
	"GET quizzes/[quiz]/results/csv": { role: "viewer", query: "part=funnel" },
	"GET quizzes/[quiz]/responses/[response]/scans/[scan]": { role: "editor" },
	"GET quizzes/[quiz]/sheets/[sheet]": { role: "editor" },
	"POST quizzes/[quiz]/sheets/[sheet]": { role: "editor", body: entry },
	"POST quizzes/[quiz]/sheets/[sheet]/scans": { role: "editor" },
	"PUT quizzes/[quiz]/sites": { role: "editor", body: { sites: ["https://mine.example"] } },
	"PUT quizzes/[quiz]/slug": { role: "editor", body: { slug: "mine-now" } },
	"POST quizzes/[quiz]/status": { role: "editor", body: { to: "unpublished" } },
	"GET quizzes/[quiz]/versions": { role: "viewer" },
	"GET quizzes/[quiz]/versions/[version]": { role: "viewer" },
	"POST quizzes/[quiz]/versions/[version]/restore": { role: "editor", body: { base: 0 } },
};
