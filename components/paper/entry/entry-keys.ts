import { letterOf } from "@/lib/quiz/paper-form";
import type { ShopperQuestion } from "@/lib/quiz/shopper-document";

export interface EntryPort {
	questions: ReadonlyMap<string, ShopperQuestion>;
	back: () => void;
	/** Store it as far as it goes. */
	stop: () => void;
	/** There is no going on. */
	refuse: () => void;
}

const shown = (element: Element | null): boolean => element !== null && !element.closest("[hidden]");
const screenOf = (page: Document) => page.querySelector<HTMLElement>(".q-screen:not([hidden])");
const typedIn = "textarea, input:not([type=checkbox], [type=radio], [type=range])";

/** What is to be filled in on the screen, in its order: a list of choices is one, each line to write on is one. */
function stopsOf(screen: HTMLElement): HTMLElement[] {
	const all = screen.querySelectorAll<HTMLElement>("[data-question], .q-named input");
	return [...all].filter((stop) => shown(stop) && stop.tagName !== "OPTION");
}

function currentStop(page: Document, stops: readonly HTMLElement[]): HTMLElement | undefined {
	const focused = page.activeElement;
	const block = focused?.closest("[data-block]");
	const within = stops.find((stop) => stop.contains(focused));
	return within ?? stops.find((stop) => block?.contains(stop)) ?? stops[0];
}

/** As the screen comes: its first line to write on takes what is typed, and choices show their letters on paper. */
export function enterScreen(page: Document, { questions }: EntryPort): void {
	const screen = screenOf(page);
	if (!screen) return;
	for (const question of questions.values()) {
		for (const [at, { id }] of ("choices" in question ? question.choices : []).entries()) {
			const key = screen.querySelector(`[data-choice="${CSS.escape(id)}"] .q-key`);
			if (key) key.textContent = letterOf(at);
		}
	}
	const [first] = stopsOf(screen);
	const target = first?.matches("input, textarea, select")
		? first
		: screen.querySelector<HTMLElement>("[tabindex='-1']");
	page.defaultView?.focus();
	target?.focus({ preventScroll: true });
	if (first?.matches(typedIn)) (first as HTMLInputElement).select();
	page.defaultView?.scrollTo(0, 0);
}

/** Answers by keys what stands on paper; true where the key was taken. */
export function pressEntryKey(event: KeyboardEvent, page: Document, port: EntryPort): boolean {
	const { key, repeat, metaKey, altKey, ctrlKey } = event;
	const screen = screenOf(page);
	if (!screen || repeat || metaKey || altKey) return false;
	if (ctrlKey) return key === "Enter" ? done(port.stop) : false;
	const target = event.target as HTMLElement;
	if (target.getAttribute?.("aria-expanded") === "true") return false;
	if (key === "Escape") return done(port.back);
	const stops = stopsOf(screen);
	const stop = currentStop(page, stops);
	if (key === "Enter") {
		if (target.closest?.("button, a, summary") || (target.matches?.("textarea") && event.shiftKey)) return false;
		const next = stop && target !== page.body ? stops[stops.indexOf(stop) + 1] : stops[1];
		return done(() => (next ? next.focus() : goOn(screen, port)));
	}
	if (!stop || key.length !== 1) return false;
	if (key === "-" && !(target.matches?.(typedIn) && (target as HTMLInputElement).value !== ""))
		return decline(stop, screen);
	return target.matches?.(typedIn) && !target.matches("[role=combobox]") ? false : answer(stop, key, port);
}

const done = (act: () => void): true => {
	act();
	return true;
};

/** Nothing answered on a screen of one tap is a blank; where there must be an answer, there is no going on. */
function goOn(screen: HTMLElement, { refuse }: EntryPort): void {
	const ways = [".q-primary", "button[aria-pressed=true]", '[name="way"][value="skipped"]'];
	const [way] = ways.flatMap((one) => screen.querySelector<HTMLElement>(one) ?? []);
	if (way) way.click();
	else refuse();
}

function decline(stop: HTMLElement, screen: HTMLElement): boolean {
	const box = stop.closest("[data-block]")?.querySelector<HTMLElement>(".q-decline input");
	const way = box ?? screen.querySelector<HTMLElement>('[name="way"][value="declined"]');
	way?.click();
	return way !== null;
}

function answer(stop: HTMLElement, key: string, port: EntryPort): boolean {
	const question = port.questions.get(stop.closest<HTMLElement>("[data-block]")?.dataset.block ?? "");
	if (!question) return false;
	if (stop.matches("[type=range]")) return slide(stop as HTMLInputElement, key);
	if (question.kind === "consent") return /^[a1x]$/i.test(key) && done(() => stop.click());
	if (!("choices" in question)) return /^\d$/.test(key) && press(stop.querySelector(`[data-number="${key}"]`), port);
	const at = Number.parseInt(key, 36) - (/\d/.test(key) ? 1 : 10);
	const choice = question.choices[at];
	// A list without letters is searched.
	if (!choice || question.choices.length > 26) return false;
	const block = stop.closest<HTMLElement>("[data-block]");
	const item = block?.querySelector(`[data-choice="${CSS.escape(choice.id)}"]`) ?? null;
	if (question.kind === "dropdown") return choose(block?.querySelector("select") ?? null, choice.id, item, port);
	return press(shown(item) ? (item?.querySelector("button, input") ?? null) : null, port);
}

function press(control: Element | null, { refuse }: EntryPort): true {
	const free = shown(control) && !control?.matches(":disabled");
	return done(() => (free ? (control as HTMLElement).click() : refuse()));
}

function choose(select: HTMLSelectElement | null, id: string, option: Element | null, { refuse }: EntryPort): true {
	if (!select || !shown(option)) return done(refuse);
	select.value = id;
	select.dispatchEvent(new Event("input", { bubbles: true }));
	// A list that is searched shows what was chosen.
	return done(() => select.form?.dispatchEvent(new Event("filled")));
}

/** The digits that were typed one after the other stand for its value. */
function slide(slider: HTMLInputElement, key: string): boolean {
	if (!/^[\d.,]$/.test(key)) return false;
	const before = slider.dataset.digits ?? "";
	const fits = Number(before + key.replace(",", ".")) <= Number(slider.max);
	const digits = (fits ? before : "") + key.replace(",", ".");
	slider.dataset.digits = digits;
	slider.value = digits;
	return done(() => slider.dispatchEvent(new Event("input", { bubbles: true })));
}
