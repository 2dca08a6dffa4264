"use client";
import { useTranslations } from "next-intl";
import { useBroken } from "@/components/common/use-broken";
import { sharedAs } from "@/lib/quiz/sharing";
import { useBuilder } from "../../store/use-builder";

/** What stands where the quiz's link is passed on, in the language that is edited. */
export function SharedCard() {
	const t = useTranslations("builder.sharing");
	const { document, locale } = useBuilder();
	const { title, description, imageUrl, imageAlt } = sharedAs(document, locale);
	const { brand } = document.theme;
	const { isBroken, watch } = useBroken(imageUrl);
	return (
		<figure className="space-y-1.5">
			<figcaption className="font-medium text-sm">{t("card")}</figcaption>
			<div lang={locale} dir="auto" className="overflow-hidden rounded-lg border">
				{imageUrl && !isBroken ? (
					// biome-ignore lint/performance/noImgElement: it comes from anywhere, at the size that it is shown in
					<img {...watch} src={imageUrl} alt={imageAlt} className="aspect-[1200/630] w-full object-cover" />
				) : null}
				<div className="space-y-0.5 bg-sunken p-3">
					{brand ? <p className="truncate text-muted text-xs">{brand}</p> : null}
					<p className="truncate font-semibold">{title || t("noTitle")}</p>
					<p className="line-clamp-2 text-muted text-sm">{description || t("noDescription")}</p>
				</div>
			</div>
			{isBroken ? <p className="text-danger-text text-sm">{t("brokenImage")}</p> : null}
		</figure>
	);
}
