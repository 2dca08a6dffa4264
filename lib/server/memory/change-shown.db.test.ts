import { beforeEach, expect, test } from "vitest";
import type { QuizDocument } from "@/lib/quiz/types";
import { applyImport } from "@/lib/server/catalog/apply-import";
import { archiveProducts, restoreProducts } from "@/lib/server/catalog/archive-products";
import { createAttribute } from "@/lib/server/catalog/create-attribute";
import { createCollection } from "@/lib/server/catalog/create-collection";
import { deleteAttribute } from "@/lib/server/catalog/delete-attribute";
import { deleteCollection } from "@/lib/server/catalog/delete-collection";
import { editAttribute } from "@/lib/server/catalog/edit-attribute";
import { editCollection } from "@/lib/server/catalog/edit-collection";
import { getProduct } from "@/lib/server/catalog/get-product";
import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { planImport } from "@/lib/server/catalog/plan-import";
import { saveProduct } from "@/lib/server/catalog/save-product";
import { startImport } from "@/lib/server/catalog/start-import";
import { acceptCatalog } from "@/lib/server/changes/accept-catalog";
import { publishSkinQuiz, type SkinQuiz } from "@/lib/server/changes/testing/skin-quiz";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { deleteMessage } from "@/lib/server/people/messages/delete-message";
import { saveMessage, setActive } from "@/lib/server/people/messages/save-message";
import { saveTrait } from "@/lib/server/people/traits/save-trait";
import { createLink } from "@/lib/server/publish/create-link";
import { archiveLink, editLink } from "@/lib/server/publish/edit-link";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";
import { renameSlug } from "@/lib/server/publish/rename-slug";
import { saveSites } from "@/lib/server/publish/save-sites";
import { pauseQuiz, resumeQuiz, unpublishQuiz } from "@/lib/server/publish/set-status";
import { archiveQuiz } from "@/lib/server/quiz/archive-quiz";
import { bringBackQuiz } from "@/lib/server/quiz/bring-back-quiz";
import { insertQuiz } from "@/lib/server/quiz/insert-quiz";
import { savePurpose } from "@/lib/server/workspace/save-purpose";
import { saveWorkspace } from "@/lib/server/workspace/save-workspace";
import { findShownWriters } from "./testing/shown-writers";

const marks = { name: "Poster", source: "store", medium: "qr", campaign: "" };

let quiz: SkinQuiz;
let creams: string;
beforeEach(async () => {
	quiz = await publishSkinQuiz();
	creams = (await createCollection(quiz.scope, "Creams")).id;
});

const link = async () => {
	const { id: linkId } = await createLink(quiz.scope, quiz.quizId, marks);
	return { quizId: quiz.quizId, linkId };
};

/** Sold-out products then say where one can ask to be told. */
const tellOfWishes = async () => {
	const named = { name: { en: "Advice" }, notices: { en: "Yes, write to me." }, confirmed: false, archived: false };
	const purpose = await savePurpose({ ...quiz.scope, role: "owner" }, null, named);
	const texts = { en: { subject: "It is back", text: "See for yourself." } };
	const message = { name: "Wishes", trigger: { kind: "wish" as const }, purpose, quiz: null, texts, active: true };
	return saveMessage(quiz.scope, null, { ...message, everyDays: 1 });
};

/** What has to be there before, and then the use case itself. */
const cases: [file: string, name: string, prepare: () => Promise<() => Promise<unknown>>][] = [
	[
		"publish/publish-quiz.ts",
		"publish",
		async () => () => publishQuiz(quiz.scope, quiz.quizId, { id: newId(), revision: 0, note: "again" }),
	],
	["publish/set-status.ts", "pause", async () => () => pauseQuiz(quiz.scope, quiz.quizId, {})],
	["publish/set-status.ts", "resume", async () => () => resumeQuiz(quiz.scope, quiz.quizId)],
	["publish/set-status.ts", "unpublish", async () => () => unpublishQuiz(quiz.scope, quiz.quizId)],
	["publish/rename-slug.ts", "rename", async () => () => renameSlug(quiz.scope, quiz.quizId, `moved-${quiz.quizId}`)],
	["publish/save-sites.ts", "let a site embed it", async () => () => saveSites(quiz.scope, quiz.quizId, ["*"])],
	["publish/create-link.ts", "make a link", async () => () => link()],
	[
		"publish/edit-link.ts",
		"mark a link otherwise",
		async () => {
			const place = await link();
			return () => editLink(quiz.scope, place, { ...marks, campaign: "autumn" });
		},
	],
	[
		"publish/edit-link.ts",
		"archive a link",
		async () => {
			const place = await link();
			return () => archiveLink(quiz.scope, place);
		},
	],
	["people/messages/save-message.ts", "tell of wishes", async () => () => tellOfWishes()],
	[
		"people/messages/save-message.ts",
		"tell of wishes no more",
		async () => {
			const id = await tellOfWishes();
			return () => setActive(quiz.scope, id, false);
		},
	],
	[
		"people/messages/delete-message.ts",
		"delete a message",
		async () => {
			const id = await tellOfWishes();
			return () => deleteMessage(quiz.scope, id);
		},
	],
	[
		"quiz/archive-quiz.ts",
		"archive",
		async () => {
			await unpublishQuiz(quiz.scope, quiz.quizId);
			return () => archiveQuiz(quiz.scope, quiz.quizId, { confirm: "Skin" });
		},
	],
	[
		"quiz/bring-back-quiz.ts",
		"bring back",
		async () => {
			await unpublishQuiz(quiz.scope, quiz.quizId);
			await archiveQuiz(quiz.scope, quiz.quizId, { confirm: "Skin" });
			return () => bringBackQuiz(quiz.scope, quiz.quizId);
		},
	],
	[
		"changes/accept-catalog.ts",
		"accept the catalog",
		async () => {
			await quiz.load("1,Dry cream,100,dry", "2,Oily gel,90,oily", "3,New cream,80,dry");
			const catalog = (await liveCatalog(quiz.scope.workspaceId)).snapshotId;
			return () => acceptCatalog(quiz.scope, quiz.quizId, { version: quiz.versionId, catalog });
		},
	],
	[
		"catalog/apply-import.ts",
		"import",
		async () => {
			const bytes = Buffer.from("id,title,price,skin\n1,Dry cream,99,dry");
			const { id, guess } = await startImport(quiz.scope, { name: "catalog.csv", bytes });
			await planImport(quiz.scope, id, guess);
			return () => applyImport(quiz.scope, id, { archiveMissing: false, restoreArchived: false });
		},
	],
	[
		"catalog/save-product.ts",
		"save a product",
		async () => {
			const id = await quiz.productId("Dry cream");
			const stored = await getProduct(quiz.scope, id);
			return () => saveProduct(quiz.scope, id, { ...stored, title: "Cream for dry skin" });
		},
	],
	[
		"catalog/archive-products.ts",
		"archive a product",
		async () => {
			const id = await quiz.productId("Dry cream");
			return () => archiveProducts(quiz.scope, [id]);
		},
	],
	[
		"catalog/archive-products.ts",
		"restore a product",
		async () => {
			const id = await quiz.productId("Dry cream");
			await archiveProducts(quiz.scope, [id]);
			return () => restoreProducts(quiz.scope, [id]);
		},
	],
	[
		"catalog/create-attribute.ts",
		"define an attribute",
		async () => () => createAttribute(quiz.scope, { label: "Scent", type: "text" }),
	],
	[
		"catalog/edit-attribute.ts",
		"change an attribute",
		async () => () => editAttribute(quiz.scope, "skin", { label: "Skin", type: "text" }),
	],
	["catalog/delete-attribute.ts", "delete an attribute", async () => () => deleteAttribute(quiz.scope, "skin")],
	["catalog/create-collection.ts", "make a collection", async () => () => createCollection(quiz.scope, "Gels")],
	[
		"catalog/edit-collection.ts",
		"change a collection",
		async () => {
			const id = await quiz.productId("Dry cream");
			return () => editCollection(quiz.scope, creams, { title: "Face", add: [id], remove: [] });
		},
	],
	[
		"workspace/save-purpose.ts",
		"have a purpose confirmed by mail",
		async () => {
			const texts = { en: "Samples" };
			const purpose = { name: texts, notices: texts, archived: false };
			const owner = { ...quiz.scope, role: "owner" as const };
			const id = await savePurpose(owner, null, { ...purpose, confirmed: false });
			return () => savePurpose(owner, id, { ...purpose, confirmed: true });
		},
	],
	[
		"people/traits/save-trait.ts",
		"change the dictionary",
		async () => {
			const shape = { key: "skin", type: "text" as const, unit: "", options: [], sensitive: false, archived: false };
			const body = { ...shape, name: { en: "Skin" }, shelfLifeDays: null, purposes: [] };
			const id = await saveTrait(quiz.scope, null, body);
			return () => saveTrait(quiz.scope, id, { ...body, shelfLifeDays: 30 });
		},
	],
	[
		"workspace/save-workspace.ts",
		"rename the workspace",
		async () => {
			const { slug, currency, locale } = await db().workspace.findUniqueOrThrow({
				where: { id: quiz.scope.workspaceId },
			});
			const owner = { ...quiz.scope, role: "owner" as const };
			return () => saveWorkspace(owner, { name: "Another name", slug, currency, locale: locale as "en" });
		},
	],
	[
		"quiz/insert-quiz.ts",
		"bring traits along",
		async () => {
			const { draft } = await db().quiz.findFirstOrThrow({ where: { workspaceId: quiz.scope.workspaceId } });
			return () => insertQuiz(quiz.scope, "Second", draft as unknown as QuizDocument);
		},
	],
	["catalog/delete-collection.ts", "delete a collection", async () => () => deleteCollection(quiz.scope, creams)],
];

const counter = async () => {
	const { workspaceId } = quiz.scope;
	return (await db().publication.findUnique({ where: { workspaceId } }))?.counter ?? 0n;
};

test.each(cases)("%s: to %s raises the workspace's counter", async (_file, _name, prepare) => {
	const act = await prepare();
	const before = await counter();
	await act();
	expect(await counter()).toBeGreaterThan(before);
});

test("each use case that is to raise it has been looked at", () => {
	const files = new Set(cases.map(([file]) => file));
	expect(findShownWriters().raising.filter((file) => file !== "catalog/lock-catalog.ts")).toEqual([...files].sort());
});

test("what failed has changed nothing", async () => {
	const before = await counter();
	await expect(renameSlug(quiz.scope, quiz.quizId, "No Slug")).rejects.toMatchObject({ code: "invalid-input" });
	await expect(pauseQuiz({ ...quiz.scope, workspaceId: newId() }, quiz.quizId, {})).rejects.toMatchObject({
		code: "not-found",
	});
	expect(await counter()).toBe(before);
});
