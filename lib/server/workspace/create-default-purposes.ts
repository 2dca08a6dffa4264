import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { addNotice } from "./add-notice";

const defaults = [
	{
		key: "newsletter",
		name: { en: "Newsletter", da: "Nyhedsbrev" },
		notices: {
			en: "Yes, send me news and offers by e-mail. I can unsubscribe at any time, with a link in every e-mail.",
			da: "Ja tak, send mig nyheder og tilbud på e-mail. Jeg kan til enhver tid afmelde mig med et link i hver e-mail.",
		},
	},
	{
		key: "personal-recommendations",
		name: { en: "Personal recommendations", da: "Personlige anbefalinger" },
		notices: {
			en: "Yes, keep my answers together with my e-mail address and use them to recommend products that suit me. I can withdraw this at any time.",
			da: "Ja tak, gem mine svar sammen med min e-mailadresse, og brug dem til at anbefale mig produkter, der passer til mig. Jeg kan til enhver tid trække mit samtykke tilbage.",
		},
	},
];

/** What most shops ask for; their owners edit the texts in the settings. */
export async function createDefaultPurposes(tx: Transaction, workspaceId: string): Promise<void> {
	for (const [position, { key, name, notices }] of defaults.entries()) {
		const id = newId();
		await tx.purpose.create({ data: { workspaceId, id, key, name, position } });
		for (const [locale, text] of Object.entries(notices)) await addNotice(tx, workspaceId, id, locale, text);
	}
}
