import { type SeededRandom, seededRandom } from "@/lib/quiz/testing/seeded-random";
import { db, pool } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { normalIdentifier } from "@/lib/server/people/identifiers";
import { makeProfileKey, sealOwn } from "@/lib/server/people/profile-key";

/** What the people are made of. */
export interface PeopleWords {
	workspaceId: string;
	/** Newsletter, personal recommendations. */
	purposes: [string, string];
	traits: { id: string; values: readonly unknown[] }[];
	products: string[];
}

const DAY_MS = 86_400_000;
/** Everybody was last seen within so many days, as many on each. */
export const SEEN_WITHIN = 700;
const PRODUCTS = 200;
const PART = 2_000;

const choices = (count: number) => Array.from({ length: count }, (_, index) => `choice-${index}`);
/** Eight traits and their values. */
const dictionary: { type: string; values: readonly unknown[] }[] = [
	{ type: "choice", values: choices(4) },
	{ type: "choice", values: choices(12) },
	{ type: "set", values: [["vegan"], ["vegan", "local"], ["local"], []] },
	{ type: "number", values: Array.from({ length: 80 }, (_, index) => 5 * index) },
	{ type: "bool", values: [true, false] },
	{ type: "date", values: Array.from({ length: 365 }, (_, day) => 20_300 + day) },
	{ type: "choice", values: choices(30) },
	{ type: "number", values: Array.from({ length: 60 }, (_, index) => 18 + index) },
];

/** A dictionary of eight traits and a catalog of 200 products. */
export async function makePeopleWords(workspaceId: string): Promise<PeopleWords> {
	const found = await db().purpose.findMany({ where: { workspaceId }, orderBy: { position: "asc" } });
	const [newsletter = "", personal = ""] = found.map(({ id }) => id);
	const purposes: [string, string] = [newsletter, personal];
	const traits = dictionary.map(({ type, ...rest }) => ({ id: newId(), type, ...rest }));
	for (const [position, { id, type }] of traits.entries()) {
		const data = { key: `trait-${position}`, name: { en: `Trait ${position}` }, type, purposes, position };
		await db().trait.create({ data: { workspaceId, id, ...data } });
	}
	const products = Array.from({ length: PRODUCTS }, () => newId());
	await db().product.createMany({
		data: products.map((id, index) => ({
			...{ workspaceId, id, externalId: `p${index}`, title: `Product ${index}`, contentHash: String(index) },
			attributes: { scent: ["free", "light", "strong"][index % 3] ?? "" },
		})),
	});
	return { workspaceId, purposes, traits, products };
}

/**
 * Adds people: each with an e-mail address, a value of each of the eight traits (one in three given for both purposes, one in five stale)
 * beside an older one of every other, two to four lines in the ledger, and none to three orders of one to three lines.
 */
export async function addSeededPeople(words: PeopleWords, count: number, seed: number, now: Date): Promise<void> {
	const random = seededRandom(seed);
	for (let from = 0; from < count; from += PART) {
		const rows = new Rows();
		for (let index = from; index < Math.min(count, from + PART); index++) {
			addPerson(rows, words, `${seed}-${index}`, random, now);
		}
		await rows.write();
	}
}

function addPerson(rows: Rows, words: PeopleWords, name: string, random: SeededRandom, now: Date): void {
	const { workspaceId: workspace_id, purposes } = words;
	const id = newId();
	const key = new Uint8Array(makeProfileKey({ workspaceId: workspace_id, id }));
	const seen = ago(now, random.below(SEEN_WITHIN));
	rows.add("profile", {
		...{
			workspace_id,
			id,
			key: hex(key),
			locale: "en",
			mail_every: 0,
			created_at: ago(now, SEEN_WITHIN),
			seen_at: seen,
		},
		restricted_at: random.chance(0.01) ? now : null,
	});
	const address = normalIdentifier(workspace_id, { kind: "email", text: `person-${name}@example.com` });
	if (!address) throw new Error("no address");
	const ciphertext = hex(sealOwn({ workspaceId: workspace_id, id, key }, "email", address.text));
	rows.add("identifier", {
		...{ workspace_id, kind: "email", hash: address.hash, profile_id: id, ciphertext, created_at: seen },
	});
	for (const [index, purpose] of purposes.entries()) {
		const actions = random.chance(0.75) ? ["granted"] : ["granted", "withdrawn"];
		for (const [step, action] of actions.entries()) {
			rows.add("consent_event", {
				...{ workspace_id, id: newId(), profile_id: id, purpose_id: purpose, notice_id: purpose, notice_hash: "" },
				...{ action, method: "tap", attestation: "", at: ago(now, 600 - index - step) },
			});
		}
	}
	addValues(rows, words, id, random, now);
	addOrders(rows, words, address.hash, random, now);
}

function addValues(rows: Rows, words: PeopleWords, profile_id: string, random: SeededRandom, now: Date): void {
	const { workspaceId: workspace_id, purposes } = words;
	for (const [index, { id, values }] of words.traits.entries()) {
		const given = random.chance(0.33) ? purposes : [random.pick(purposes)];
		const days = random.below(450);
		const row = { workspace_id, profile_id, trait_id: id, source: "quiz", confidence: 1, purposes: given };
		const said = { ...row, value: random.pick(values), stale_at: ago(now, days - 360), at: ago(now, days) };
		rows.add("trait_value", { ...said, id: newId(), current: true });
		if (index % 2 === 0) rows.add("trait_value", { ...said, id: newId(), at: ago(now, days + 90), current: false });
	}
}

function addOrders(rows: Rows, words: PeopleWords, hash: string, random: SeededRandom, now: Date): void {
	const { workspaceId: workspace_id, purposes, products } = words;
	for (let order = random.below(4); order > 0; order--) {
		const id = newId();
		rows.add("customer_order", {
			...{ workspace_id, id, external_id: id, purpose_id: random.pick(purposes), currency: "DKK", total: 100 },
			...{ ordered_at: ago(now, random.below(500)), created_at: now },
		});
		rows.add("order_identifier", { workspace_id, order_id: id, kind: "email", hash });
		for (let position = random.below(3); position >= 0; position--) {
			const product = random.pick(products);
			const line = { product_external_id: product, product_id: product, quantity: 1, price: 50 };
			rows.add("order_line", { workspace_id, order_id: id, position, ...line });
		}
	}
}

const ago = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);
const hex = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString("hex")}`;

/** Rows by table, written table by table in the order in which they first came. */
class Rows {
	private readonly byTable = new Map<string, object[]>();

	add(table: string, row: object): void {
		const rows = this.byTable.get(table);
		if (rows) rows.push(row);
		else this.byTable.set(table, [row]);
	}

	async write(): Promise<void> {
		for (const [table, rows] of this.byTable) {
			const insert = `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`;
			await pool().query(insert, [JSON.stringify(rows)]);
		}
	}
}
