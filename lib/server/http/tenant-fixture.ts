import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { shortCode } from "@/lib/server/publish/short-code";
import type { TestWorkspace } from "@/lib/server/testing/make-workspace";

/**
 * One of each thing that an address can name, by the name of its part; `key` is the attribute's. The rows' contents are
 * never looked at.
 */
export async function fillWorkspace(
	{ id: workspaceId, owner }: TestWorkspace,
	key: string,
): Promise<Record<string, string>> {
	const id = newId;
	const quiz = { workspaceId, id: id() };
	const product = { workspaceId, id: id() };
	const snapshot = { workspaceId, id: id() };
	const version = { workspaceId, id: id() };
	const link = { workspaceId, id: id() };
	const device = { workspaceId, id: id() };
	const response = { workspaceId, id: id() };
	const collection = { workspaceId, id: id() };
	const catalogImport = { workspaceId, id: id() };
	const trait = { workspaceId, id: id() };
	const invite = { workspaceId, id: id() };
	const now = new Date();
	await db().quiz.create({ data: { ...quiz, name: "Quiz", slug: "quiz", draft: {} } });
	await db().product.create({ data: { ...product, externalId: "1", title: "Product", contentHash: "1" } });
	await db().attribute.create({ data: { workspaceId, id: id(), key, label: "Skin", type: "text" } });
	await db().collection.create({ data: { ...collection, key: "creams", title: "Creams" } });
	await db().catalogSnapshot.create({ data: { ...snapshot, hash: "1", products: 0 } });
	const pinned = { quizId: quiz.id, snapshotId: snapshot.id, number: 1, semantics: 1, revision: 0 };
	await db().quizVersion.create({ data: { ...version, ...pinned, document: {}, notices: {} } });
	await db().link.create({ data: { ...link, quizId: quiz.id, code: "code", name: "Link" } });
	const made = { name: "Device", mode: "kiosk", locale: "en", pinHash: "1", createdBy: owner.id };
	await db().device.create({ data: { ...device, quizId: quiz.id, ...made } });
	const seen = { quizId: quiz.id, versionId: version.id, locale: "en", createdAt: now, lastEventAt: now };
	await db().response.create({ data: { ...response, ...seen, state: {} } });
	const planned = { fileName: "a.csv", status: "planned", createdBy: owner.id };
	await db().catalogImport.create({ data: { ...catalogImport, ...planned } });
	const offered = { email: "a@example.com", role: "viewer", tokenHash: "1", invitedBy: owner.id, expiresAt: now };
	await db().invite.create({ data: { ...invite, ...offered } });
	await db().trait.create({ data: { ...trait, key, name: { en: "Skin" }, type: "text" } });
	const request = { workspaceId, id: id() };
	const asked = { kind: "access", origin: "staff", receivedAt: now, dueAt: now };
	await db().personRequest.create({ data: { ...request, ...asked } });
	const profile = { workspaceId, id: id() };
	await db().profile.create({ data: { ...profile, key: Buffer.from("key"), createdAt: now, seenAt: now } });
	const merge = { workspaceId, id: id() };
	const between = { winnerId: profile.id, loserId: profile.id };
	await db().profileMerge.create({ data: { ...merge, ...between, rule: "staff", moved: {}, at: now } });
	const purpose = await db().purpose.findFirstOrThrow({ where: { workspaceId } });
	const segment = { workspaceId, id: id() };
	const by = { purposeId: purpose.id, createdBy: owner.id, createdAt: now };
	await db().segment.create({ data: { ...segment, ...by, name: "Segment", condition: {}, updatedAt: now } });
	const taken = { workspaceId, id: id() };
	const told = { segmentId: segment.id, segmentName: "Segment", recipient: "Agency", rows: 0, checksum: "" };
	await db().export.create({ data: { ...taken, ...by, ...told, fileUntil: now } });
	const print = { workspaceId, id: id() };
	const printed = { quizId: quiz.id, versionId: version.id, locale: "en", printedBy: owner.id, printedAt: now };
	await db().paperPrint.create({ data: { ...print, ...printed } });
	const sheet = { workspaceId, id: id(), code: shortCode() };
	await db().paperSheet.create({ data: { ...sheet, printId: print.id } });
	const scan = { workspaceId, id: id() };
	const of = { responseId: response.id, questionId: "*", kind: "scan", ciphertext: Buffer.from("scan") };
	await db().personalValue.create({ data: { ...scan, ...of } });
	const file = { workspaceId, id: id() };
	const uploaded = { kind: "orders", fileName: "a.csv", status: "uploaded", createdBy: owner.id, createdAt: now };
	await db().peopleImport.create({ data: { ...file, ...uploaded } });
	const message = { workspaceId, id: id() };
	const sent = { name: "Message", trigger: {}, texts: {}, everyDays: 30, updatedAt: now };
	await db().message.create({ data: { ...message, ...by, ...sent } });
	const wish = { workspaceId, id: id() };
	const wished = { profileId: profile.id, productId: product.id, kind: "stock", purposeId: purpose.id, since: now };
	await db().wish.create({ data: { ...wish, ...wished } });
	return {
		file: file.id,
		wish: wish.id,
		message: message.id,
		segment: segment.id,
		export: taken.id,
		quiz: quiz.id,
		version: version.id,
		product: product.id,
		key,
		collection: collection.id,
		import: catalogImport.id,
		link: link.id,
		device: device.id,
		response: response.id,
		print: print.id,
		sheet: sheet.code,
		scan: scan.id,
		invite: invite.id,
		profile: profile.id,
		purpose: purpose.id,
		trait: trait.id,
		request: request.id,
		merge: merge.id,
		user: owner.id,
		// Names no thing of anyone's: a word from a fixed list.
		part: "overview",
	};
}
