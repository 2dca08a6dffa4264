import type { MessageText, TriggerKind } from "@/lib/profile/message";

/** What a new message of a kind begins with, to be changed. */
export const firstTexts: Record<TriggerKind, Record<"en" | "da", MessageText>> = {
	stale: {
		en: {
			subject: "Is this still true? {shop}",
			text: "This is what you told us. It goes out of date soon. With one tap you say whether it is still true, or change it:",
		},
		da: {
			subject: "Passer det stadig? {shop}",
			text: "Det her har du fortalt os. Det forældes snart. Med ét tryk siger du, om det stadig passer, eller ændrer det:",
		},
	},
	order: {
		en: {
			subject: "How do you like {product}?",
			text: "You have had it for some days now. What you tell us makes the next recommendation better. It takes a minute:",
		},
		da: {
			subject: "Hvad synes du om {product}?",
			text: "Nu har du haft det i nogle dage. Det, du fortæller, gør den næste anbefaling bedre. Det tager et minut:",
		},
	},
	wish: {
		en: { subject: "{product} is there", text: "You wished to be told: {product} can be had, for {price}." },
		da: { subject: "{product} er her", text: "Du ville have besked: {product} kan fås, for {price}." },
	},
	date: {
		en: { subject: "{date} is near", text: "You told us about {date}. Here is what we would get ready for it:" },
		da: { subject: "{date} nærmer sig", text: "Du har fortalt os om {date}. Her er, hvad vi ville gøre klar til den:" },
	},
};
