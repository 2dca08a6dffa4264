export type Mode = "inline" | "popup" | "slide-in" | "side-tab" | "chat";

/** What the element's attributes say. */
export interface Options {
	mode: Mode;
	/** Slug. */
	quiz: string;
	/** The frame's address. */
	address: string;
	/** Address of the quiz as a page of its own. */
	page: string;
	/** Of the button that opens it, the dialog and the frame. */
	label: string;
	/** Stands at an edge of the window. */
	atEdge: boolean;
	/** Popup and slide-in have one of their own unless something else opens them. */
	button: boolean;
	/** Selector of the page's own elements that open it. */
	opener: string | null;
	/** "exit", "20s", "50%": what opens it by itself. */
	when: string[];
	/** By itself at most once in a session. */
	once: boolean;
	/** Pixels to keep free for an inline quiz, from the start. */
	height: number;
	/** Such as "#1f6f4f". */
	colour: string;
}

// Old libraries replace what lists can do: here they are only gone through.
const overlays = /^(popup|slide-in|side-tab|chat)$/;
const marks = ["source", "medium", "campaign", "term", "content"];

/** What a button says whose page names nothing, by language; "Quiz" where that is the word for it. */
const labels: Partial<Record<string, string>> = {
	en: "Take the quiz",
	da: "Tag quizzen",
	sv: "Gör quizet",
	nb: "Ta quizen",
	fi: "Tee kysely",
	ar: "الاختبار",
	he: "לשאלון",
};

export function readOptions(element: HTMLElement, home: string): Options {
	const read = (name: string) => element.getAttribute(name);
	const asked = read("mode") ?? "";
	const mode = overlays.test(asked) ? (asked as Mode) : "inline";
	const language = element.closest<HTMLElement>("[lang]")?.lang ?? "";
	const quiz = read("quiz") ?? "";
	const page = `${home}/q/${encodeURIComponent(quiz)}`;
	const here = new URLSearchParams(location.search);
	const query = new URLSearchParams({ embed: mode === "inline" ? mode : "overlay" });
	const put = (name: string, value: string | null) => value && query.set(name, value);
	put("lang", language);
	put("l", read("link") ?? here.get("l"));
	put("prefill", read("prefill"));
	// The campaign that led to the page around has led to the quiz.
	for (const mark of marks) put(`utm_${mark}`, read(mark) ?? here.get(`utm_${mark}`));
	if (element.hasAttribute("test")) put("test", "1");
	const label = read("label");
	const opener = read("for");
	const when = read("when");
	const atEdge = /chat|side-tab/.test(mode);
	return {
		...{ mode, quiz, page, atEdge, opener, when: (when ?? "").split(" "), address: `${page}?${query}` },
		label: label || labels[language.slice(0, 2)] || "Quiz",
		button: label !== null || atEdge || !(opener || when),
		once: element.hasAttribute("once"),
		height: Number(read("height")) || 600,
		colour: read("color") ?? "#1f6f4f",
	};
}
