import type { ShopperText } from "@/lib/quiz/shopper-document";
import { Heading } from "./heading";

export function TextBlockView({ block, first }: { block: ShopperText; first: boolean }) {
	return (
		<section className="q-block">
			{block.imageUrl && <img className="q-image" src={block.imageUrl} alt="" />}
			{block.heading && (
				<Heading first={first} id={`t-${block.id}`}>
					{block.heading}
				</Heading>
			)}
			{block.body && <p className="q-body">{block.body}</p>}
		</section>
	);
}
