"use client";
import { Archive, ArchiveRestore, ExternalLink } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { ErrorMessage } from "@/components/common/error-message";
import { ProductImage } from "@/components/common/product-image";
import { Button, buttonClass } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { ProductDetail } from "@/lib/contracts/catalog";
import { isInStock, PLAIN_STOCK } from "@/lib/quiz/supply";
import { useCatalog } from "../catalog-context";
import { ProductState } from "../product-state";
import { useArchiving } from "../use-archiving";
import { usePrice } from "../use-price";

/** Image, title, state, and what can be done with the whole product. */
export function ProductHead({ product }: { product: ProductDetail }) {
	const t = useTranslations("catalog.page");
	const format = useFormatter();
	const price = usePrice();
	const { canEdit } = useCatalog();
	const [asking, setAsking] = useState(false);
	const archiving = useArchiving();
	const { id, title, imageUrl, url, status, variants, updatedAt } = product;
	const archived = status === "archived";
	const prices = variants.flatMap((variant) => variant.price ?? []);
	const when = format.dateTime(new Date(updatedAt), { dateStyle: "medium", timeStyle: "short" });
	return (
		<>
			<header className="flex flex-wrap items-start gap-x-5 gap-y-4 pb-6">
				<ProductImage title={title} imageUrl={imageUrl} className="size-20" />
				<div className="min-w-0 flex-1 basis-56 space-y-1.5">
					<h1 className="break-words font-semibold text-xl">{title}</h1>
					<p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
						<ProductState
							product={{ status, available: variants.some((variant) => isInStock(variant, PLAIN_STOCK)) }}
						/>
						<span className="tabular-nums">{price(prices.length > 0 ? Math.min(...prices) : null)}</span>
						<span>{t("lastChanged", { when })}</span>
					</p>
				</div>
				<div className="flex flex-wrap gap-2">
					{url ? (
						<a href={url} target="_blank" rel="noreferrer" className={buttonClass()}>
							<ExternalLink size={16} aria-hidden="true" />
							{t("openInShop")}
						</a>
					) : null}
					{canEdit && !archived ? (
						<Button onClick={() => setAsking(true)}>
							<Archive size={16} aria-hidden="true" />
							{t("archive")}
						</Button>
					) : null}
				</div>
			</header>
			{archived ? (
				<Callout
					tone="warning"
					className="mb-5"
					action={
						canEdit ? (
							<Button
								size="sm"
								busy={archiving.isPending}
								onClick={() => archiving.mutate({ ids: [id], act: "restore" })}
							>
								<ArchiveRestore size={16} aria-hidden="true" />
								{t("restore")}
							</Button>
						) : null
					}
				>
					{t("archivedNotice")}
				</Callout>
			) : null}
			{archived ? <ErrorMessage error={archiving.error} className="mb-5" /> : null}
			<ConfirmDialog
				open={asking}
				onOpenChange={setAsking}
				title={t("archiveTitle", { title })}
				description={t("archiveText")}
				confirmLabel={t("archiveConfirm")}
				busy={archiving.isPending}
				error={archiving.error}
				onConfirm={() => archiving.mutate({ ids: [id], act: "archive" }, { onSuccess: () => setAsking(false) })}
			/>
		</>
	);
}
