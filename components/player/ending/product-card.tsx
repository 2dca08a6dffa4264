import type { NodeId } from "@/lib/quiz/types";
import type { ShopperItem } from "@/lib/quiz/wire";
import { PictureView } from "../picture-view";
import { fill, type ScriptTexts } from "../texts";
import { Placeholder } from "./placeholder";

interface ProductCardProps {
	item: ShopperItem;
	slot: NodeId;
	/** Its slot has a heading of its own, above it. */
	below: boolean;
	texts: ScriptTexts;
}

/** Of a product or an outcome. */
export function ProductCard({ item, slot, below, texts }: ProductCardProps) {
	const Heading = below ? "h3" : "h2";
	return (
		<article className="q-product">
			{/* An outcome without a picture needs none. */}
			{item.outcome && !item.imageUrl ? null : <ProductImage item={item} />}
			<div className="q-about">
				<Heading className="q-name" dir="auto">
					{item.title}
				</Heading>
				{item.outcome?.text && (
					<p className="q-text" dir="auto">
						{item.outcome.text}
					</p>
				)}
				{item.variant && (
					<p className="q-variant" dir="auto">
						{item.variant}
					</p>
				)}
				<p className="q-facts">
					{item.price && <span className="q-price">{item.price}</span>}
					{item.soldOut && <span className="q-sold-out">{texts.soldOut}</span>}
					{/* A product that no answer spoke for stands here all the same: "0 %" would only speak against it. */}
					{item.match !== null && item.match > 0 && <span className="q-match">{fill(texts.match, item.match)}</span>}
				</p>
				{item.reasons.length > 0 && (
					<ul className="q-reasons" aria-label={texts.reasons}>
						{item.reasons.map((reason) => (
							<li key={reason}>{reason}</li>
						))}
					</ul>
				)}
				{item.instead && <p className="q-unmet">{item.instead}</p>}
				{item.note && <p className="q-unmet">{item.note}</p>}
				{item.tellMe && (
					<a
						className="q-tell"
						href={item.tellMe.url}
						target="_blank"
						rel="noopener"
						aria-label={`${item.tellMe.text}: ${item.title} (${texts.newTab})`}
					>
						{item.tellMe.text}
					</a>
				)}
				{item.url && (
					<a
						className="q-primary q-open"
						href={item.url}
						target="_blank"
						rel="noopener"
						aria-label={`${item.outcome ? `${texts.more}: ${item.title}` : fill(texts.open, item.title)} (${texts.newTab})`}
						data-product={item.product}
						data-slot={slot}
					>
						{item.outcome ? texts.more : texts.see}
					</a>
				)}
			</div>
		</article>
	);
}

/** A picture that can't be had is drawn (live/ending.tsx). */
function ProductImage({ item: { imageUrl: url, outcome } }: { item: ShopperItem }) {
	const image = url && { url, alt: outcome?.imageAlt ?? "", facts: outcome?.facts ?? null };
	return (
		<div className="q-shot">
			{image ? <PictureView image={image} sizes="(min-width: 640px) 326px, 112px" /> : <Placeholder />}
		</div>
	);
}
