import "server-only";
import type { CustomerField, CustomerTarget } from "@/lib/contracts/customers";
import type { CustomerWords } from "./customer-words";

/** Names of columns, without spaces and signs, in English and Danish. */
const names: Record<CustomerField, string[]> = {
	email: ["email", "customeremail", "mail", "emailadresse", "emailaddress"],
	phone: ["phone", "phonenumber", "mobile", "telefon", "telefonnummer", "mobil"],
	external: ["customerid", "customernumber", "externalid", "id", "kundeid", "kundenummer", "kundenr"],
	name: ["name", "fullname", "customername", "navn", "fuldenavn"],
	saidAt: ["saidat", "updatedat", "asof", "opdateret", "sagt"],
	agreedAt: ["agreedat", "consentdate", "consentedat", "samtykkedato"],
	proof: ["proof", "consentproof", "bevis", "samtykkebevis", "dokumentation"],
};

/** What each column probably is, by its name; each thing once. Consents are never guessed. */
export function guessColumns(headers: readonly string[], { traits }: Pick<CustomerWords, "traits">): CustomerTarget[] {
	const taken = new Set<string>();
	const targets: [string, CustomerTarget][] = [
		...Object.entries(names).flatMap(([field, words]) =>
			words.map((word): [string, CustomerTarget] => [word, { kind: "field", field: field as CustomerField }]),
		),
		...[...traits.values()].flatMap(({ id, key, name }) =>
			[key, ...Object.values(name)].map((word): [string, CustomerTarget] => [bare(word), { kind: "trait", trait: id }]),
		),
	];
	return headers.map((header) => {
		const found = targets.find(([word, target]) => word === bare(header) && !taken.has(JSON.stringify(target)));
		if (!found) return { kind: "ignore" };
		taken.add(JSON.stringify(found[1]));
		return found[1];
	});
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
