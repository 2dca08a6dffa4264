import { standings } from "./standing";
import type { ConsentAction, ConsentMethod } from "./types";

/**
 * A receipt of what a person agreed to, in the shape of ISO/IEC TS 27560 (consent record information structure). Times are
 * ISO 8601 in UTC; hashes are SHA-256 in hex. "PII" is what the standard calls personal data.
 */
export interface ConsentReceipt {
	/** Of this piece of paper: another one of the same record has another id and time. */
	receipt_metadata: { schema: string; receipt_id: string; issued_at: string };
	/** Of what it is about: the record is one person's in one workspace. `pii_principal_id` is the profile's id, no name or address. */
	record_metadata: { schema: string; record_id: string; pii_principal_id: string };
	/** Who answers for it. `party_role` "PII controller": decides what for and how. */
	party_identification: { party_id: string; party_name: string; party_role: "PII controller"; party_url: string }[];
	/** One for each purpose that was ever asked for. */
	pii_processing: PurposeOfReceipt[];
	/** The ledger, oldest first. */
	consent_events: EventOfReceipt[];
}

export interface PurposeOfReceipt {
	purpose_id: string;
	purpose: string;
	lawful_basis: "consent";
	/** What holds when the receipt is made: the last event's state. */
	state: ConsentAction;
	/** What is kept for it: traits by their keys; `special_category` needs explicit consent (GDPR, article 9). */
	pii_information: {
		pii_attribute: string;
		pii_type: string;
		special_category: boolean;
		retention_days: number | null;
	}[];
	/** How it is taken back, as easily as it was given. */
	withdrawal_method: string;
	/** To whom else it went; empty: to nobody. */
	recipients: string[];
}

export interface EventOfReceipt {
	event_id: string;
	event_time: string;
	event_type: ConsentAction;
	purpose_id: string;
	/** How it was said. */
	collection_method: ConsentMethod;
	/** What somebody attested who took it down; "" where the person did it themselves. */
	attestation: string;
	/** The exact text shown. */
	privacy_notice: { notice_id: string; language: string; text: string; hash: string };
}

/** What a receipt is made of. */
export interface ReceiptSource {
	receiptId: string;
	now: number;
	profileId: string;
	controller: { id: string; name: string; url: string };
	/** Only those that the events name appear. */
	purposes: { id: string; name: string; traits: PurposeOfReceipt["pii_information"]; recipients: string[] }[];
	events: {
		id: string;
		at: number;
		action: ConsentAction;
		method: ConsentMethod;
		attestation: string;
		purposeId: string;
		notice: { id: string; locale: string; text: string; hash: string };
	}[];
}

const schema = "ISO/IEC TS 27560:2023";
const withdrawal = "On the person's own page, behind the private link of each mail; or by asking the controller.";

export function buildReceipt({
	receiptId,
	now,
	profileId,
	controller,
	purposes,
	events,
}: ReceiptSource): ConsentReceipt {
	const lines = events.map(({ id, at, action, purposeId: purpose }) => ({ id, at, action, purpose }));
	const held = standings(lines);
	const { id, name, url } = controller;
	return {
		receipt_metadata: { schema, receipt_id: receiptId, issued_at: time(now) },
		record_metadata: { schema, record_id: `${id}/${profileId}`, pii_principal_id: profileId },
		party_identification: [{ party_id: id, party_name: name, party_role: "PII controller", party_url: url }],
		pii_processing: purposes.flatMap(({ id, name, traits, recipients }) => {
			const standing = held.get(id);
			if (!standing) return [];
			const what = { purpose_id: id, purpose: name, lawful_basis: "consent" as const, state: standing.action };
			return [{ ...what, pii_information: traits, withdrawal_method: withdrawal, recipients }];
		}),
		consent_events: [...events]
			.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
			.map(({ id, at, action, method, attestation, purposeId, notice }) => ({
				...{ event_id: id, event_time: time(at), event_type: action, purpose_id: purposeId },
				...{ collection_method: method, attestation },
				privacy_notice: { notice_id: notice.id, language: notice.locale, text: notice.text, hash: notice.hash },
			})),
	};
}

const time = (at: number) => new Date(at).toISOString();

/** A receipt as it is handed out. */
export interface SignedReceipt {
	receipt: ConsentReceipt;
	signature: {
		/** RFC 8032, over the UTF-8 bytes of `canonicalJson(receipt)`. */
		algorithm: "Ed25519";
		key_id: string;
		/** The public key, 32 bytes in base64url. It is whose it says only when it is among those at `keys`. */
		public_key: string;
		/** Where the installation's keys are published (a JSON Web Key Set). */
		keys: string;
		/** Base64url. */
		value: string;
	};
}
