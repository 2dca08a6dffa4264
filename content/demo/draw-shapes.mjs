// @ts-check
/** @typedef {{ cap: string, ink: string }} Palette @typedef {{ body: string, label: { y: number, size: number } }} Shape */

/** A filled outline with a cylinder's light and shade over it. */
const round = (/** @type {string} */ d, fill = "url(#b)") =>
	`<path d="${d}" fill="${fill}"/><path d="${d}" fill="url(#c)"/>`;
const plate = (
	/** @type {number} */ x,
	/** @type {number} */ y,
	/** @type {number} */ w,
	/** @type {number} */ h,
	/** @type {number} */ r,
) =>
	`M${x + r} ${y}h${w - 2 * r}q${r} 0 ${r} ${r}v${h - 2 * r}q0 ${r} ${-r} ${r}h${2 * r - w}q${-r} 0 ${-r} ${-r}v${2 * r - h}q0 ${-r} ${r} ${-r}z`;

/** What a product stands in; every drawing stands on y = 530. */
export const shapes = {
	/** @param {Palette} palette @returns {Shape} */
	pump: ({ cap }) => ({
		body:
			round("M292 96h16v60h-16z", cap) +
			round("M228 92q0-14 14-14h78q10 0 10 10v14h-88v14q0 6-7 6h-7z", cap) +
			round(plate(264, 140, 72, 44, 6), cap) +
			round("M212 236q0-52 52-52h72q52 0 52 52v278q0 16-16 16H228q-16 0-16-16z"),
		label: { y: 340, size: 44 },
	}),
	/** @param {Palette} palette @returns {Shape} */
	dropper: ({ cap }) => ({
		body:
			round("M280 112q0-34 20-34t20 34v46h-40z", cap) +
			round(plate(262, 152, 76, 66, 6), "#8f8577") +
			round("M222 286q0-52 40-68h76q40 16 40 68v226q0 18-18 18H240q-18 0-18-18z") +
			`<path d="M297 218h6v180q0 10-3 14q-3-4-3-14z" fill="#fff" opacity=".35"/>`,
		label: { y: 372, size: 42 },
	}),
	/** @param {Palette} palette @returns {Shape} */
	bottle: ({ cap }) => ({
		body:
			round(plate(258, 118, 84, 84, 8), cap) +
			round("M216 262q0-44 42-60h84q42 16 42 60v250q0 18-18 18H234q-18 0-18-18z"),
		label: { y: 356, size: 44 },
	}),
	/** @param {Palette} palette @returns {Shape} */
	flask: ({ cap }) => ({
		body:
			round(plate(246, 92, 108, 76, 8), cap) +
			round("M206 214q0-46 46-46h96q46 0 46 46v298q0 18-18 18H224q-18 0-18-18z"),
		label: { y: 330, size: 46 },
	}),
	/** @param {Palette} palette @returns {Shape} */
	spray: ({ cap }) => ({
		body:
			round(plate(262, 84, 76, 104, 14), cap) +
			round("M224 236q0-48 44-48h64q44 0 44 48v278q0 16-16 16H240q-16 0-16-16z"),
		label: { y: 344, size: 44 },
	}),
	/** @param {Palette} palette @returns {Shape} */
	tube: ({ cap }) => ({
		body:
			round("M204 88h192l-6 18-26 340H236L210 106z") +
			`<path d="M204 88h192l-3 14H207z" fill="#fff" opacity=".35"/>` +
			round(plate(232, 446, 136, 84, 10), cap),
		label: { y: 236, size: 46 },
	}),
	/** @param {Palette} palette @returns {Shape} */
	jar: ({ cap }) => ({
		body:
			round(plate(156, 256, 288, 92, 16), cap) +
			round("M164 348h272v134q0 48-48 48H212q-48 0-48-48z") +
			`<path d="M164 348h272v8H164z" fill="#000" opacity=".12"/>`,
		label: { y: 432, size: 48 },
	}),
	/** @param {Palette} palette @returns {Shape} */
	stick: ({ cap }) => ({
		body: round(plate(244, 150, 112, 172, 30), cap) + round(plate(240, 316, 120, 214, 16)),
		label: { y: 404, size: 38 },
	}),
};
