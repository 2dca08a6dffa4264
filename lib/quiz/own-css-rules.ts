/** Parts of the player that an author may style, by their classes; docs/guide.md lists them. */
export const PARTS = [
	...["q-player", "q-top", "q-brand", "q-back", "q-progress", "q-languages", "q-main", "q-screen", "q-block"],
	...["q-help", "q-body", "q-text", "q-image", "q-choices", "q-choice", "q-picture", "q-label", "q-key", "q-tick"],
	...["q-points", "q-point", "q-ends", "q-field", "q-input", "q-unit", "q-slider", "q-ways", "q-primary", "q-quiet"],
	...["q-result", "q-slot", "q-products", "q-product", "q-shot", "q-about", "q-name", "q-facts", "q-price", "q-match"],
	...["q-reasons", "q-open", "q-again", "q-status"],
] as const;

/** What people must be able to read whatever the style: consents, why we ask, "prefer not to say", errors and what isn't saved. No rule names it. */
export const PROTECTED = /\.q-(?:consent|box|signup|why|decline|error|note|local|empty|unmet|sold-out)\b/;

/** The same as a list of selectors: no rule applies to these or to what is in them. */
export const SHIELDED =
	".q-consent,.q-box,.q-why,.q-decline,.q-error,.q-note,.q-local,.q-empty,.q-unmet,.q-sold-out,.q-signup>:not(button),.q-ways [value=declined]";

/** `@media` asks for a width, for a pointer that hovers, or for a dark or light scheme. */
export const MEDIA =
	/^@media \((?:(?:min|max)-width: ?\d{2,4}px|hover: ?hover|prefers-color-scheme: ?(?:dark|light))\)$/;

const part = `\\.(?:${PARTS.join("|")})`;
const state =
	'(?::(?:hover|active|disabled|first-child|last-child|nth-child\\((?:odd|even|\\d{1,2})\\)|has\\(:checked\\))|\\[aria-pressed="?true"?\\])';
const compound = `(?:(?:h[123]|p|ul|li|a|button|img)(?:${part})*|(?:${part})+)${state}*`;
const SELECTOR = new RegExp(`^${compound}(?:(?: | ?> ?)${compound})*$`);

export const isOwnSelector = (selector: string): boolean => selector.length <= 200 && SELECTOR.test(selector);

const SIDES = "(?:-(?:top|right|bottom|left|inline|block|inline-start|inline-end|block-start|block-end))?";
/** Nothing here takes a part away, moves it elsewhere, covers another or shrinks it. */
const PROPERTY = new RegExp(
	`^(?:color|accent-color|background(?:-color|-image|-size|-position|-repeat)?|border${SIDES}(?:-color|-style|-width)?|border-radius|box-shadow|font-(?:family|size|style|weight)|letter-spacing|line-height|text-(?:align|transform|decoration(?:-color|-thickness)?)|padding${SIDES}|margin-(?:top|bottom)|gap|max-width|min-height)$`,
);

export const isOwnProperty = (property: string): boolean => PROPERTY.test(property);

const FUNCTIONS = /^(?:rgba?|hsla?|oklch|oklab|color-mix|var|(?:repeating-)?(?:linear|radial|conic)-gradient|url)$/;
/** A picture that was uploaded here. */
const PICTURE = /url\((["']?)\/m\/[\w-]+\/[\w-]+\1\)/g;
const VARIABLE = /var\(--q-[a-z-]+\)/g;
const LIMITS: Record<string, number> = { px: 200, rem: 12, em: 12, "%": 100, deg: 360, "": 1_000 };

/** Values whose size decides whether something can still be read. */
const SIZES: Record<string, (number: number, unit: string) => boolean> = {
	"font-size": (number, unit) =>
		(unit === "px" && number >= 14 && number <= 96) || (unit === "rem" && number >= 0.875 && number <= 6),
	"line-height": (number, unit) => unit === "" && number >= 1 && number <= 3,
	"letter-spacing": (number, unit) => (unit === "em" || unit === "") && number >= -0.05 && number <= 0.3,
	"max-width": (number, unit) => unit === "px" && number >= 320 && number <= 1600,
};

export function isOwnValue(property: string, value: string): boolean {
	if (value === "" || value.length > 500 || !/^[\w\s#.,%()"'/+-]+$/.test(value) || !isBalanced(value)) return false;
	const bare = value
		.replace(PICTURE, "")
		.replace(VARIABLE, "")
		.replace(/"[\w\s.,-]*"|'[\w\s.,-]*'/g, "");
	if (/url|var\(|--|["']/i.test(bare)) return false;
	const functions = [...value.matchAll(/([\w-]*)\(/g)].map(([, name = ""]) => name);
	if (!functions.every((name) => FUNCTIONS.test(name))) return false;
	const numbers = [...bare.replace(/#[\da-f]{3,8}\b/gi, "").matchAll(/(?<![\w-])(-?(?:\d+\.?\d*|\.\d+))(%|[a-z]*)/gi)];
	const sized = SIZES[property];
	if (sized && numbers.length !== 1) return false;
	return numbers.every(([, text = "", unit = ""]) => {
		const number = Number(text);
		if (sized) return sized(number, unit);
		return number >= (unit === "deg" ? -360 : 0) && number <= (LIMITS[unit] ?? -1);
	});
}

function isBalanced(value: string): boolean {
	let depth = 0;
	for (const sign of value) {
		if (sign === "(") depth++;
		if (sign === ")" && --depth < 0) return false;
	}
	return depth === 0;
}
