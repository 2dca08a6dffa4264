import { fill } from "@/components/player/texts";
import { textsFor } from "@/components/player/texts-for";
import { shopperPaths } from "@/lib/config/paths";
import { sayMoney } from "@/lib/quiz/formats";
import type { Locale, Theme } from "@/lib/quiz/types";
import { personTexts } from "@/lib/server/people/person-texts";
import type { WishedProduct } from "@/lib/server/people/wishes/wished-product";
import { unframed } from "../page/framing";
import { plainTheme } from "../page/message-page";
import { pageShell } from "../page/page-shell";
import { toHtml } from "../page/to-html";
import type { ReplyRecord } from "../reply/record";

/** What has just come of it. */
export type WishSaid = "noted" | "confirm" | "notAnEmail" | "tickOne" | "tooMany";

export interface WishPage {
	slug: string;
	locale: Locale;
	theme: Theme | null;
	product: WishedProduct;
	currency: string;
	/** Beside the box. */
	notice: { id: string; text: string };
	said: WishSaid | null;
	/** As it was typed, where it has to be mended. */
	email: string;
	/** As it was ticked. */
	agreed: boolean;
}

/** Where somebody asks to be told when a product is back, or costs less. Works without any script. */
export function wishPage(page: WishPage): ReplyRecord & { body: string } {
	const { slug, locale, theme, product, said } = page;
	const { wish } = personTexts(locale);
	const done = said === "noted" || said === "confirm";
	const title = done ? wish[said] : product.inStock ? wish.priceTitle : wish.stockTitle;
	const html = toHtml(
		<div className="q-player q-own">
			<main className="q-main">
				{theme?.brand && <p className="q-brand">{theme.brand}</p>}
				<h1>{title}</h1>
				<p className="q-body" dir="auto">
					{[product.title, product.variant?.title].filter(Boolean).join(", ")}
				</p>
				{done ? (
					<p className="q-body">{said === "confirm" ? wish.confirmText : wish.notedText}</p>
				) : (
					<WishForm {...page} />
				)}
				<p>
					<a href={`${shopperPaths.quiz(slug)}?lang=${encodeURIComponent(locale)}`}>{wish.toQuiz}</a>
				</p>
			</main>
		</div>,
	);
	const reply = pageShell({
		...{ status: said === "tooMany" ? 429 : 200, locale, title, searchTags: null, theme: theme ?? plainTheme },
		...{ kinds: ["own-page", "sign-up"], colours: [], icon: null, script: null, framing: unframed, embedded: null },
		body: `<div id="player">${html}</div>`,
	});
	return { ...reply, headers: { ...reply.headers, ...wishHeaders } };
}

/** Kept by nobody on the way. */
export const wishHeaders = { "cache-control": "no-store", "x-robots-tag": "noindex, nofollow" };

function WishForm({ slug, locale, product, currency, notice, said, email, agreed }: WishPage) {
	const { wish, page } = personTexts(locale);
	const texts = textsFor(locale);
	const amiss = { notAnEmail: texts.notAnEmail, tickOne: wish.tick, tooMany: page.tooMany };
	const cheaper = product.inStock && product.price !== null;
	return (
		<form method="post" action={shopperPaths.wish(slug, product.id, product.variant?.id ?? null, locale)}>
			{said && said in amiss && (
				<p className="q-notice q-amiss" role="alert">
					{amiss[said as keyof typeof amiss]}
				</p>
			)}
			{cheaper && <p className="q-body">{fill(wish.priceNow, sayMoney(product.price ?? 0, currency, locale))}</p>}
			<label className="q-named">
				<span>{page.email}</span>
				<input
					className="q-input"
					type="email"
					name="email"
					autoComplete="email"
					maxLength={254}
					required
					{...(email && { value: email })}
				/>
			</label>
			<label className="q-box">
				<input type="checkbox" name="agree" value={notice.id} required checked={agreed} />
				<span dir="auto">{notice.text}</span>
			</label>
			<p className="q-small">{wish.only}</p>
			<div className="q-ways">
				<button type="submit" className="q-primary">
					{wish.send}
				</button>
			</div>
		</form>
	);
}
