import "server-only";
import { env } from "@/lib/config/env";
import { shopperPaths } from "@/lib/config/paths";
import { canonicalJson } from "@/lib/profile/canonical-json";
import { buildReceipt, type ReceiptSource, type SignedReceipt } from "@/lib/profile/receipt";
import type { ConsentAction, ConsentMethod } from "@/lib/profile/types";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { nameIn } from "@/lib/server/publish/pin-notices";
import { handedOver } from "../access/handed-over";
import { publicKey, signText } from "./signing-key";

interface Place {
	workspaceId: string;
	profileId: string;
	locale: string;
}

/** A signed receipt of all that the person ever agreed to or took back, as a file (`SignedReceipt`). */
export async function receiptFile(place: Place, now: Date): Promise<string> {
	const receipt = buildReceipt(await readSource(place, now));
	const { SHOPPER_ORIGIN, APP_URL } = env();
	const { x, kid } = publicKey();
	const signed: SignedReceipt = {
		receipt,
		signature: {
			...{ algorithm: "Ed25519", key_id: kid, public_key: x },
			...{ keys: `${SHOPPER_ORIGIN ?? APP_URL}${shopperPaths.receiptKeys()}`, value: signText(canonicalJson(receipt)) },
		},
	};
	return `${JSON.stringify(signed, null, "\t")}\n`;
}

async function readSource({ workspaceId, profileId, locale }: Place, now: Date): Promise<ReceiptSource> {
	const [workspace, events, purposes, traits, given] = await Promise.all([
		db().workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { name: true } }),
		db().consentEvent.findMany({ where: { workspaceId, profileId } }),
		db().purpose.findMany({ where: { workspaceId }, orderBy: [{ position: "asc" }, { id: "asc" }] }),
		db().trait.findMany({ where: { workspaceId, archived: false }, orderBy: [{ position: "asc" }, { id: "asc" }] }),
		handedOver(workspaceId, profileId),
	]);
	const notices = await db().notice.findMany({
		where: { workspaceId, id: { in: [...new Set(events.map(({ noticeId }) => noticeId))] } },
	});
	const noticeOf = new Map(notices.map(({ id, locale, text, hash }) => [id, { id, locale, text, hash }]));
	return {
		...{ receiptId: newId(), now: now.getTime(), profileId },
		controller: { id: workspaceId, name: workspace.name, url: env().APP_URL },
		purposes: purposes.map(({ id, name }) => ({
			...{ id, name: nameIn(name, locale, "en") },
			recipients: [...new Set(given.filter(({ purposeId }) => purposeId === id).map(({ recipient }) => recipient))],
			traits: traits
				.filter((trait) => trait.purposes.includes(id))
				.map(({ key, type, sensitive, shelfLifeDays }) => ({
					...{ pii_attribute: key, pii_type: type, special_category: sensitive, retention_days: shelfLifeDays },
				})),
		})),
		events: events.flatMap(({ id, at, action, method, attestation, purposeId, noticeId }) => {
			const notice = noticeOf.get(noticeId);
			const how = { action: action as ConsentAction, method: method as ConsentMethod };
			return notice ? [{ id, at: at.getTime(), ...how, attestation, purposeId, notice }] : [];
		}),
	};
}
