/** How a field of each kind is typed in and filled in by the browser. */
export const inputs = {
	number: { type: "text", inputMode: "decimal", autoComplete: "off" },
	date: { type: "date", autoComplete: "off" },
	shortText: { type: "text", inputMode: "text", autoComplete: "on" },
	name: { type: "text", inputMode: "text", autoComplete: "name" },
	email: { type: "email", inputMode: "email", autoComplete: "email" },
	phone: { type: "tel", inputMode: "tel", autoComplete: "tel" },
} as const;
