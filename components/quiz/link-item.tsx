"use client";
import { QrCode } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { CopyButton } from "@/components/common/copy-button";
import { Badge } from "@/components/ui/badge";
import { cx } from "@/components/ui/cx";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { pages, shopperPaths } from "@/lib/config/paths";
import type { LinkRow } from "@/lib/contracts/links";
import { LinkMenu } from "./link-menu";
import { usePublicOrigin } from "./public-origin";
import { ScanCode } from "./scan-code";

interface LinkItemProps {
	workspace: string;
	quiz: string;
	link: LinkRow;
	canEdit: boolean;
}

export function LinkItem({ workspace, quiz, link, canEdit }: LinkItemProps) {
	const t = useTranslations("share.links");
	const common = useTranslations("common");
	const format = useFormatter();
	const [scanning, setScanning] = useState(false);
	const { id, name, code, archived, views, completed } = link;
	const address = `${usePublicOrigin()}${shopperPaths.link(code)}`;
	const marks = [link.source, link.medium, link.campaign].filter(Boolean).join(" · ");
	const figures = t("figures", { count: views, completed: format.number(completed) });
	return (
		<li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3.5">
			<div className={cx("min-w-0 flex-1 basis-60", archived && "text-muted")}>
				<p className="flex flex-wrap items-center gap-2">
					<span className="break-words font-medium">{name}</span>
					{archived ? <Badge>{t("archived")}</Badge> : null}
				</p>
				<p className="break-all text-muted text-sm">{address.replace(/^https?:\/\//, "")}</p>
				{marks ? <p className="break-words text-muted text-sm">{marks}</p> : null}
				<Link
					href={`${pages.results(workspace, quiz)}?source=link:${id}`}
					className="text-accent-text text-sm tabular-nums underline-offset-4 hover:underline"
					aria-label={t("resultsOf", { name, figures })}
				>
					{figures}
				</Link>
			</div>
			<div className="flex items-center gap-1">
				{archived ? null : (
					<>
						<CopyButton text={address} size="sm" aria-label={t("copyOf", { name })} />
						<IconButton label={t("codeOf", { name })} onClick={() => setScanning(true)}>
							<QrCode size={16} aria-hidden="true" />
						</IconButton>
					</>
				)}
				{canEdit ? <LinkMenu workspace={workspace} quiz={quiz} link={link} /> : null}
			</div>
			<Dialog
				open={scanning}
				onOpenChange={setScanning}
				title={name}
				description={<span className="break-all">{address}</span>}
				closeLabel={common("close")}
				width="sm"
			>
				<div className="flex justify-center py-2">
					<ScanCode workspace={workspace} quiz={quiz} link={id} name={code} />
				</div>
			</Dialog>
		</li>
	);
}
