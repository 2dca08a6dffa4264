import { walk } from "@/lib/quiz/advance";
import { hideRules, shownBlocks } from "@/lib/quiz/hidden";
import type { BareBlock } from "@/lib/quiz/shopper-flow";
import { fieldAmiss } from "../fields";
import { progress } from "../progress";
import { questionsOf, readScreen } from "../read-screen";
import type { Control } from "./controls";
import { fillScreen } from "./fill";
import { followField } from "./follow-field";
import { type ViewPort, withPart } from "./port";
import { sayError } from "./say-error";

export interface View {
	/** Shows what there is to show now. `keep`: the screen's fields keep what they hold. */
	draw: (keep?: boolean) => void;
	/** What a form asks for when it is submitted, by a button of it or without. */
	submit: (form: HTMLElement, button: HTMLElement | null) => void;
}

/** Brings the markup of `PlayerView` to life: reads its forms, and shows the screen or the ending that the port tells. */
export function createView(root: HTMLElement, port: ViewPort): View {
	const { flow, texts } = port;
	const { locale } = flow;
	const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
	const forms = [...root.querySelectorAll<HTMLElement>(".q-screen")];
	const hides = hideRules(flow.rules).length > 0;
	let place: string | null = null;

	const blocksOf = (id: string | null, hidden: readonly string[]): readonly BareBlock[] =>
		shownBlocks(flow.screens.find((screen) => screen.id === id)?.blocks ?? [], hidden);

	const draw = (keep = false) => {
		const shown = port.shown();
		const { session, result, unsaved } = shown;
		const walked = walk(flow, session.answers);
		const closed = result.status === "refused" && !result.result;
		const screen = closed ? null : session.screen;
		const now = screen === null ? (result.result ? ">result" : ">waiting") : screen;
		const moved = place !== null && place !== now;
		if (place !== now) {
			place = now;
			for (const form of forms) {
				form.hidden = form.dataset.screen !== screen;
				if (form.hidden) continue;
				const blocks = blocksOf(screen, walked.hidden);
				if (hides) withPart(port.parts.hiding(), ({ hideParts }) => hideParts(form, walked.hidden, blocks, texts));
				fillScreen(form, { blocks, session, flow, keep });
				for (const { id } of blocks) sayError(form, id, "");
			}
			frame(screen, closed || screen === walked.path[0], walked.url);
			root.classList.toggle("q-moved", moved);
			withPart(port.parts.later(), ({ showBeside }) => showBeside(root, screen, walked.known));
		}
		const bar = find<HTMLProgressElement>(".q-progress");
		if (bar) bar.value = Math.round(progress(flow, walked.path, session.screen) * 100);
		const note = find(".q-note");
		if (note) note.textContent = unsaved ? texts.unsaved : "";
		if (screen !== null) return moved ? focusHeading() : undefined;
		withPart(port.parts.later(), ({ paintEnding }) => {
			if (place !== now) return;
			const box = find(".q-ending");
			if (box) paintEnding(box, { ...shown, url: closed ? null : walked.url, port });
			if (moved) focusHeading();
		});
	};

	const frame = (screen: string | null, first: boolean, url: string | null) => {
		const hide = (selector: string, hidden: boolean) => {
			const part = find(selector);
			if (part) part.hidden = hidden;
		};
		hide(".q-back", first);
		hide(".q-languages", screen === null && url === null);
		hide(".q-ending", screen !== null);
		find(".q-main")?.classList.toggle("q-wide", screen === null);
	};

	// From beside it, in a page that holds it, the focus is not taken.
	const focusHeading = () => {
		if (!root.ownerDocument.hasFocus()) return;
		const headings = [...root.querySelectorAll<HTMLElement>("h1, [aria-level='1']")];
		headings.find((heading) => !heading.closest("[hidden]"))?.focus({ preventScroll: true });
	};

	const leave = (form: HTMLElement, button: HTMLElement | null) => {
		const { session } = port.shown();
		if (form.dataset.screen !== session.screen) return;
		const blocks = blocksOf(session.screen, walk(flow, session.answers).hidden);
		const posted = new FormData(form as HTMLFormElement);
		const { name, value } = (button ?? {}) as Partial<Control>;
		if (name) posted.append(name, value ?? "");
		const reading = readScreen(blocks, posted, session, { locale, newId: port.newId });
		if ("given" in reading) return port.onMove({ type: "leave", given: reading.given });
		withPart(port.parts.later(), ({ sayAmiss, showErrors }) => {
			const errors = sayAmiss(reading.amiss, texts, locale);
			showErrors(form, questionsOf(blocks), errors, { amissIn: (one) => fieldAmiss(one, posted), sayError });
		});
	};

	const submit = (form: HTMLElement, button: HTMLElement | null) => {
		if (form.matches(".q-bar")) port.onMove({ type: "back" });
		else if (form.matches(".q-again")) port.onRestart();
		else if (form.matches(".q-known")) port.onMove({ type: "show", screen: (button as Control).value });
		else if (form.matches(".q-signup")) withPart(port.parts.signUp(), ({ sendSignUp }) => void sendSignUp(form, port));
		else leave(form, button);
	};

	const follow = (target: EventTarget | null) =>
		followField(target as Control, {
			locale,
			questionOf: (id) => {
				const { session } = port.shown();
				const blocks = questionsOf(blocksOf(session.screen, walk(flow, session.answers).hidden));
				return blocks.find((question) => question.id === id);
			},
		});

	root.addEventListener("submit", (event) => {
		event.preventDefault();
		submit(event.target as HTMLElement, event.submitter);
	});
	// A slider may be meant to stand where it stands already.
	root.addEventListener("click", ({ target }) => (target as HTMLElement).matches("[type=range]") && follow(target));
	root.addEventListener("input", (event) => follow(event.target));
	withPart(port.parts.later(), ({ ignoreDoubleClicks, moveFocus }) => {
		ignoreDoubleClicks(root);
		root.addEventListener("keydown", moveFocus);
	});
	for (const list of root.querySelectorAll<HTMLElement>(".q-ranking")) {
		const question = flow.screens.flatMap(({ blocks }) => blocks).find(({ id }) => id === list.dataset.question);
		withPart(port.parts.ranking(), ({ startRanking }) => {
			if (question && "choices" in question) startRanking(list, question);
		});
	}
	for (const field of root.querySelectorAll<HTMLElement>(".q-search")) {
		withPart(port.parts.search(), ({ startSearch }) => startSearch(field));
	}
	return { draw, submit };
}
