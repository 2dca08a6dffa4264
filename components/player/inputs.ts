/** How a field of each kind is typed in and filled in by the browser. */
export const inputs = {
	number: { type: "text", inputMode: "decimal", autoComplete: "off", name: "number" },
	date: { type: "date", autoComplete: "off", name: "date" },
	shortText: { type: "text", inputMode: "text", autoComplete: "on", name: "text" },
	name: { type: "text", inputMode: "text", autoComplete: "name", name: "name" },
	email: { type: "email", inputMode: "email", autoComplete: "email", name: "email" },
	phone: { type: "tel", inputMode: "tel", autoComplete: "tel", name: "tel" },
} as const;
