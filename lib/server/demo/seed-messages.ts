import "server-only";
import type { MessageBody } from "@/lib/contracts/messages";
import type { MessageText, Trigger } from "@/lib/profile/message";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { saveMessage } from "@/lib/server/people/messages/save-message";

interface Written {
	name: string;
	trigger: Trigger;
	/** Leads to the demo's quiz. */
	toQuiz: boolean;
	texts: Record<"en" | "da", MessageText>;
}

/** One message of each kind, turned off: the demo writes to nobody by itself. */
export async function seedMessages(scope: Scope, quizId: string): Promise<void> {
	const { workspaceId } = scope;
	const [traits, purpose] = await Promise.all([
		db().trait.findMany({ where: { workspaceId } }),
		db().purpose.findFirstOrThrow({ where: { workspaceId, key: "personal-recommendations" } }),
	]);
	for (const { toQuiz, ...message } of messages((key) => traits.find((trait) => trait.key === key)?.id ?? "")) {
		const more: Omit<MessageBody, keyof typeof message> = {
			...{
				purpose: purpose.id,
				quiz: toQuiz ? quizId : null,
				active: false,
				everyDays: message.trigger.kind === "wish" ? 1 : 30,
			},
		};
		await saveMessage(scope, null, { ...message, ...more });
	}
}

const messages = (trait: (key: string) => string): Written[] => [
	{
		name: "Passer det stadig?",
		trigger: { kind: "stale", traits: [trait("goals"), trait("budget")], days: 14 },
		toQuiz: false,
		texts: {
			en: { subject: "Is this still true? {shop}", text: "This is what you told us. It goes out of date soon:" },
			da: { subject: "Passer det stadig? {shop}", text: "Det her har du fortalt os. Det forældes snart:" },
		},
	},
	{
		name: "En måned efter et køb",
		trigger: { kind: "order", what: { of: "anything" }, days: 30 },
		toQuiz: true,
		texts: {
			en: {
				subject: "How is your skin with {product}?",
				text: "You have had it for a month now. Has your skin changed? “{quiz}” tells you whether your routine still fits:",
			},
			da: {
				subject: "Hvordan har huden det med {product}?",
				text: "Nu har du haft det i en måned. Har huden ændret sig? “{quiz}” fortæller, om rutinen stadig passer:",
			},
		},
	},
	{
		name: "På lager igen",
		trigger: { kind: "wish" },
		toQuiz: false,
		texts: {
			en: { subject: "{product} is there", text: "You wished to be told: {product} can be had, for {price}." },
			da: { subject: "{product} er her", text: "Du ville have besked: {product} kan fås, for {price}." },
		},
	},
	{
		name: "Når du vil købe",
		trigger: { kind: "date", trait: trait("plans-to-buy"), days: 3 },
		toQuiz: true,
		texts: {
			en: { subject: "{date} is near", text: "You wanted to look for something new around {date}. “{quiz}” helps:" },
			da: { subject: "{date} nærmer sig", text: "Du ville se efter noget nyt omkring {date}. “{quiz}” hjælper:" },
		},
	},
];
