import type { NodeId } from "@/lib/quiz/types";

/** The few properties that fields of all kinds share. Elements may belong to another window's document: no instanceof. */
export type Control = HTMLElement & {
	name: string;
	type: string;
	value: string;
	checked: boolean;
	disabled: boolean;
	form: HTMLFormElement | null;
};

export function controlsOf(form: Element): Control[] {
	return [...form.querySelectorAll<Control>("input, select, textarea, button[type=submit]")];
}

/** Id of the question that a field belongs to; "" for a field of the form itself. A slider that isn't moved has no name. */
export function questionIdOf({ name = "", dataset }: Control): NodeId {
	const dot = name.indexOf(".");
	return dot < 0 ? (dataset.question ?? "") : name.slice(dot + 1);
}

export const isBox = ({ type }: Control): boolean => type === "checkbox" || type === "radio";
