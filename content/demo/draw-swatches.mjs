// @ts-check
const page = (/** @type {string} */ back, /** @type {string} */ inner) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="${back}"/>${inner}</svg>\n`;

/** Smears for the picture question about textures. @type {Record<string, string>} */
export const swatches = {
	"texture-gel": page(
		"#e3ecec",
		`<path d="M86 176q-8-62 62-84 96-28 150 8 46 34 12 82-34 44-116 40-100-4-108-46z" fill="#a9cdd0" opacity=".75"/>
<path d="M128 128q50-38 128-22" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".8"/>
<circle cx="170" cy="178" r="9" fill="#fff" opacity=".6"/><circle cx="232" cy="162" r="6" fill="#fff" opacity=".6"/><circle cx="262" cy="186" r="11" fill="#fff" opacity=".5"/>`,
	),
	"texture-fluid": page(
		"#f0e9dc",
		`<path d="M64 96q90-40 156-8 44 22 20 54-18 24 34 34 60 10 52 40-10 30-72 24-60-8-74-46-8-26-64-20-62 6-70-30-4-32 18-48z" fill="#faf6ee"/>
<path d="M96 112q60-22 108 0m40 92q30 20 66 14" fill="none" stroke="#e0d2b6" stroke-width="7" stroke-linecap="round"/>`,
	),
	"texture-cream": page(
		"#ece3ea",
		`<path d="M92 204q-18-40 26-58-10-44 46-54 20-44 66-16 58-6 58 44 46 12 26 58-14 40-112 42-96 2-110-16z" fill="#fdfbf8"/>
<path d="M128 190q70 26 150-8M146 148q56 24 116-6M178 112q30 14 58-6" fill="none" stroke="#dccfd6" stroke-width="8" stroke-linecap="round"/>`,
	),
	"texture-oil": page(
		"#e2e8dd",
		`<path d="M200 62q74 92 74 134a74 66 0 0 1-148 0q0-42 74-134z" fill="#d9b45b" opacity=".85"/>
<path d="M154 198q2 36 38 46" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".7"/>
<circle cx="306" cy="226" r="20" fill="#d9b45b" opacity=".7"/><circle cx="92" cy="216" r="13" fill="#d9b45b" opacity=".6"/>`,
	),
};
