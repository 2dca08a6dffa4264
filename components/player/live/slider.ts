import { fieldOf } from "../fields";
import { formatNumber } from "../number-text";
import type { Control } from "./controls";

/** Says where a slider stands. One that nobody has touched answers nothing: without a name it isn't in the form. */
export function showSlider(slider: Control, touched: boolean, locale: string): void {
	const { question = "", unit = "", notSet = "" } = slider.dataset;
	const said = touched ? `${formatNumber(Number(slider.value), locale)} ${unit}`.trim() : notSet;
	slider.name = touched ? fieldOf(question) : "";
	slider.setAttribute("aria-valuetext", said);
	slider.parentElement?.classList.toggle("q-unset", !touched);
	const output = slider.parentElement?.querySelector("output");
	if (output) output.textContent = said;
}
