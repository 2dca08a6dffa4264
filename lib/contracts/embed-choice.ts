import { z } from "zod";

export const embedModes = ["inline", "popup", "slide-in", "side-tab", "chat"] as const;

/** What opens it: a button, or by itself on the way out, after some seconds or some percent of the page. */
export const embedTriggers = ["button", "exit", "time", "scroll"] as const;

/** Without those for whom nothing is said. */
const said = (prefill: string): string =>
	String(new URLSearchParams([...new URLSearchParams(prefill)].filter(([, value]) => value !== "")));

const flag = z.stringbool().catch(false);

/** How a quiz stands in a page, as the Share tab asks for it and the demo page's address has it. */
export const embedChoice = z.object({
	mode: z.enum(embedModes).catch("inline"),
	trigger: z.enum(embedTriggers).catch("button"),
	/** Seconds or percent. */
	amount: z.coerce.number().int().min(1).max(600).catch(20),
	once: flag,
	/** At the side where lines begin. */
	start: flag,
	label: z.string().trim().max(80).catch(""),
	height: z.coerce.number().int().min(200).max(2_000).catch(640),
	colour: z
		.string()
		.regex(/^#[\da-f]{6}$/i)
		.catch("#1f6f4f"),
	/** "": the language of the page around. */
	lang: z.string().max(35).catch(""),
	/** A query: ids of questions with what their fields hold to begin with. */
	prefill: z.string().max(2_000).transform(said).catch(""),
});
export type EmbedChoice = z.infer<typeof embedChoice>;

/** As the demo page's address has it. */
export const embedQuery = (choice: EmbedChoice): URLSearchParams =>
	new URLSearchParams(Object.entries(choice).map(([name, value]) => [name, String(value)]));

/** A choice whose numbers are being typed, with what is usual where one is missing or out of bounds. */
export const withinBounds = (typed: EmbedChoice): EmbedChoice =>
	embedChoice.parse(Object.fromEntries(embedQuery(typed)));

/** What a choice says as attributes of `<candor-quiz>`, those left out that say nothing. */
export function embedAttributes(quiz: string, choice: EmbedChoice): Record<string, string> {
	const { mode, trigger, amount, once, start, label, height, colour, lang, prefill } = choice;
	const inline = mode === "inline";
	const when = { button: "", exit: "exit", time: `${amount}s`, scroll: `${Math.min(amount, 100)}%` }[trigger];
	const byItself = !inline && when !== "";
	const said = {
		quiz,
		mode: inline ? "" : mode,
		...{ lang, prefill },
		label: byItself && (mode === "popup" || mode === "slide-in") ? "" : label,
		when: byItself ? when : "",
		side: !inline && mode !== "popup" && start ? "start" : "",
		color: inline ? "" : colour,
		height: inline ? String(height) : "",
	};
	const attributes = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ""));
	return byItself && once ? { ...attributes, once: "" } : attributes;
}
