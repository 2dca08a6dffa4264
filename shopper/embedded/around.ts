import type { EmbedEvent, EmbedMessage } from "@/lib/contracts/embed-event";

/** The page around this one. */
export interface Around {
	/** Tells it, or keeps it until it is known who that is. */
	tell: (event: EmbedEvent) => void;
}

interface AroundSetting {
	quiz: string;
	/** Origins that may be told; "*": any. */
	sites: string[];
	/** It has answered: it acts on what it is told. */
	onHello: () => void;
}

/**
 * Messages go to one origin, never to "*": the one that the browser itself names as the page around, as long as it is on the
 * quiz's list. A browser that names none leaves it to the page to say hello; only the page that frames this one is heard.
 */
export function findAround({ quiz, sites, onHello }: AroundSetting): Around {
	const waiting: EmbedMessage[] = [];
	let site: string | null = null;
	const learn = (origin: string) => {
		if (!mayBeTold(origin, sites)) return false;
		site = origin;
		for (const message of waiting.splice(0)) parent.postMessage(message, site);
		return true;
	};
	addEventListener("message", ({ source, origin, data }: MessageEvent) => {
		if (source === parent && data?.candor === 1 && data.type === "hello" && learn(origin)) onHello();
	});
	learn(location.ancestorOrigins?.[0] ?? referrerOrigin());
	return {
		tell: (event) => {
			const message: EmbedMessage = { candor: 1, quiz, ...event };
			if (site === null) waiting.push(message);
			else parent.postMessage(message, site);
		},
	};
}

/** An origin that can be written to and is on the list, or our own. */
export function mayBeTold(origin: string, sites: string[]): boolean {
	if (!/^https?:/.test(origin)) return false;
	return origin === location.origin || sites.includes(origin) || sites.includes("*");
}

/** Once the frame has moved on by itself, the referrer names this site, whoever is around it. */
function referrerOrigin(): string {
	const origin = document.referrer && new URL(document.referrer).origin;
	return origin === location.origin ? "" : origin;
}
