import fc from "fast-check";
import type { Bought, JoinedOrder, SegmentCondition, SegmentLeaf, SegmentPerson } from "@/lib/profile/segment";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { newId } from "@/lib/server/new-id";
import { makeProfileKey } from "@/lib/server/people/profile-key";
import type { TestWorkspace } from "@/lib/server/testing/make-workspace";

/** What random people and conditions are made of: ids that the database knows. */
export interface Words {
	purposes: string[];
	/** A choice, a set, a number. */
	traits: string[];
	quiz: string;
	version: string;
	collection: string;
	/** Fragrance-free in the collection, and scented outside it. */
	products: [string, string];
}

const DAY = 86_400_000;

export async function makeWords({ id: workspaceId }: TestWorkspace): Promise<Words> {
	const purposes = (await db().purpose.findMany({ where: { workspaceId }, orderBy: { position: "asc" } })).map(
		({ id }) => id,
	);
	const traits = [newId(), newId(), newId()];
	for (const [index, id] of traits.entries()) {
		const type = ["choice", "set", "number"][index] ?? "";
		await db().trait.create({ data: { workspaceId, id, key: `trait-${index}`, name: { en: type }, type, purposes } });
	}
	const [quiz, snapshotId, version, collection] = [newId(), newId(), newId(), newId()];
	await db().quiz.create({ data: { workspaceId, id: quiz, name: "Quiz", slug: quiz, draft: {} } });
	await db().catalogSnapshot.create({ data: { workspaceId, id: snapshotId, hash: "1", products: 0 } });
	const pinned = { quizId: quiz, snapshotId, number: 1, semantics: 1, revision: 0, document: {}, notices: {} };
	await db().quizVersion.create({ data: { workspaceId, id: version, ...pinned } });
	await db().collection.create({ data: { workspaceId, id: collection, key: "mild", title: "Mild" } });
	const products: [string, string] = [newId(), newId()];
	for (const [index, id] of products.entries()) {
		const product = { externalId: `p${index}`, title: `Product ${index}`, contentHash: "1" };
		const attributes = { scent: ["free", "scented"][index] ?? "", free_of: index === 0 ? ["perfume", "colour"] : [] };
		await db().product.create({ data: { workspaceId, id, ...product, attributes } });
	}
	await db().productCollection.create({ data: { workspaceId, collectionId: collection, productId: products[0] } });
	return { purposes, traits, quiz, version, collection, products };
}

/** Moments around those where something begins or ends. */
const moment = (now: Date, days: number[]) =>
	fc.tuple(fc.constantFrom(...days), fc.constantFrom(-1, 0, 1)).map(([day, ms]) => now.getTime() + day * DAY + ms);

type RandomPerson = SegmentPerson & { quizzes: Set<string> };

export function personOf(words: Words, now: Date): fc.Arbitrary<RandomPerson> {
	const purposes = fc.uniqueArray(fc.constantFrom(...words.purposes), { maxLength: 2 });
	const [choice = "", set = "", number = ""] = words.traits;
	const value = (content: fc.Arbitrary<string | number | string[]>) =>
		fc.record({ value: content, purposes, staleAt: fc.option(moment(now, [-40, 0, 30, 90])) });
	const values = fc.record(
		{
			[choice]: value(fc.constantFrom("dry", "oily")),
			[set]: value(fc.uniqueArray(fc.constantFrom("vegan", "local"), { minLength: 1 })),
			[number]: value(fc.constantFrom(20, 30.5, 40)),
		},
		{ requiredKeys: [] },
	);
	const order = fc.record({
		at: moment(now, [-400, -30, -1]),
		purpose: fc.constantFrom(...words.purposes),
		bought: fc.uniqueArray(fc.constantFrom(0, 1), { minLength: 1 }),
	});
	return fc
		.record({
			granted: purposes,
			restricted: fc.constantFrom(false, false, false, true),
			seenAt: moment(now, [-365, -30, 0]),
			values,
			quizzes: fc.uniqueArray(fc.constant(words.quiz)),
			orders: fc.array(order, { maxLength: 3 }),
		})
		.map(({ granted, restricted, seenAt, values, quizzes, orders }) => ({
			...{ granted: new Set(granted), restricted, seenAt, quizzes: new Set(quizzes) },
			values: new Map(Object.entries(values).flatMap(([id, known]) => (known ? [[id, known] as const] : []))),
			// An order is joined only under a purpose that the person agrees to.
			orders: orders
				.filter(({ purpose }) => granted.includes(purpose))
				.map(({ at, purpose, bought }) => ({ at, purpose, products: bought.map((index) => productOf(words, index)) })),
		}));
}

const productOf = (words: Words, index: number) => ({
	product: words.products[index] ?? "",
	collections: index === 0 ? [words.collection] : [],
	attributes: { scent: ["free", "scented"][index] ?? "", free_of: index === 0 ? ["perfume", "colour"] : [] },
});

export function conditionOf(words: Words): fc.Arbitrary<SegmentCondition> {
	const [choice = "", set = "", number = ""] = words.traits;
	const trait = (id: string, test: Extract<SegmentLeaf, { kind: "trait" }>["test"]): SegmentLeaf => ({
		...{ kind: "trait", trait: id, test },
	});
	const what: Bought[] = [
		{ of: "anything" },
		{ of: "product", product: words.products[1] },
		{ of: "collection", collection: words.collection },
		{ of: "attribute", attribute: "scent", value: "scented" },
		{ of: "attribute", attribute: "free_of", value: "colour" },
	];
	const leaf = fc.oneof(
		fc.constantFrom<SegmentLeaf>(
			trait(choice, { op: "is", values: ["dry"] }),
			trait(choice, { op: "is", values: ["dry", "oily"] }),
			trait(set, { op: "is", values: ["vegan"] }),
			trait(set, { op: "known" }),
			trait(number, { op: "between", from: 30.5, to: null }),
			trait(number, { op: "between", from: null, to: 30 }),
			trait(choice, { op: "between", from: 0, to: 1 }),
			{ kind: "freshness", trait: choice, is: "fresh" },
			{ kind: "freshness", trait: choice, is: "soon" },
			{ kind: "freshness", trait: set, is: "stale" },
			{ kind: "consent", purpose: words.purposes[1] ?? "" },
			{ kind: "seen", days: 30 },
			{ kind: "quiz", quiz: words.quiz },
		),
		fc.record({
			kind: fc.constant("bought" as const),
			what: fc.constantFrom(...what),
			orders: fc.constantFrom(1, 2),
			days: fc.constantFrom(null, 30),
		}),
	);
	const { condition } = fc.letrec<{ condition: SegmentCondition }>((tie) => ({
		condition: fc.oneof(
			{ maxDepth: 3, depthSize: "small" },
			leaf,
			fc.record({
				kind: fc.constantFrom("all" as const, "any" as const),
				of: fc.array(tie("condition"), { maxLength: 3 }),
			}),
			fc.record({ kind: fc.constant("not" as const), of: tie("condition") }),
		),
	}));
	return condition;
}

/** Puts them into the database as they would have come there; returns their profiles' ids. */
export async function insertPeople(
	workspaceId: string,
	people: readonly SegmentPerson[],
	now: Date,
): Promise<string[]> {
	const ids = people.map(() => newId());
	for (const [index, person] of people.entries()) {
		const id = ids[index] ?? "";
		const restrictedAt = person.restricted ? now : null;
		const key = new Uint8Array(makeProfileKey({ workspaceId, id }));
		await db().profile.create({
			data: { workspaceId, id, key, restrictedAt, createdAt: now, seenAt: new Date(person.seenAt) },
		});
		const hash = `hash-${index}`;
		const identifier = {
			workspaceId,
			kind: "email",
			hash,
			profileId: id,
			ciphertext: new Uint8Array(),
			createdAt: now,
		};
		await db().identifier.create({ data: identifier });
		await insertConsents(workspaceId, id, person.granted, now);
		await insertValues(workspaceId, id, person, now);
		await insertOrders(workspaceId, person.orders, hash, now);
	}
	return ids;
}

/** Purposes that aren't agreed to were once, or were asked for. */
async function insertConsents(workspaceId: string, profileId: string, granted: ReadonlySet<string>, now: Date) {
	const purposes = await db().purpose.findMany({ where: { workspaceId } });
	await db().consentEvent.createMany({
		data: purposes.flatMap(({ id: purposeId }, index) => {
			const actions = granted.has(purposeId) ? ["withdrawn", "granted", "requested"] : ["granted", "withdrawn"];
			return (index === 0 || granted.has(purposeId) ? actions : ["requested"]).map((action, step) => ({
				...{ workspaceId, id: newId(), profileId, purposeId, noticeId: newId(), noticeHash: "", action, method: "tap" },
				at: new Date(now.getTime() - 1000 + step),
			}));
		}),
	});
}

async function insertValues(workspaceId: string, profileId: string, person: SegmentPerson, now: Date) {
	for (const [traitId, { value, purposes, staleAt }] of person.values) {
		const row = { workspaceId, profileId, traitId, source: "quiz", at: now };
		// One that counts no more says the opposite of everything.
		const older = { ...row, id: newId(), value: "other", current: false };
		const counting = { ...row, id: newId(), value, purposes, staleAt: staleAt === null ? null : new Date(staleAt) };
		await db().traitValue.createMany({ data: [older, { ...counting, current: true }] });
	}
	for (const quizId of person.quizzes) {
		const version = await db().quizVersion.findFirst({ where: { workspaceId, quizId } });
		if (!version) continue;
		const seen = { quizId, versionId: version.id, locale: "en", createdAt: now, lastEventAt: now, completedAt: now };
		await db().response.create({ data: { workspaceId, id: newId(), ...seen, profileId, state: toJson({}) } });
	}
}

async function insertOrders(workspaceId: string, orders: readonly JoinedOrder[], hash: string, now: Date) {
	for (const { at, purpose: purposeId, products } of orders) {
		const id = newId();
		await db().customerOrder.create({
			data: {
				...{
					workspaceId,
					id,
					externalId: id,
					purposeId,
					orderedAt: new Date(at),
					currency: "EUR",
					total: 1,
					createdAt: now,
				},
				identifiers: { create: { kind: "email", hash } },
				lines: {
					create: products.map(({ product: productId }, position) => ({
						...{ position, productExternalId: productId, productId, quantity: 1 },
					})),
				},
			},
		});
	}
}
