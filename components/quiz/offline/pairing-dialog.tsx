"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/common/copy-button";
import { ErrorMessage } from "@/components/common/error-message";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { deviceKeys, makePairingLink } from "@/lib/client/devices";

interface PairingDialogProps {
	workspace: string;
	quiz: string;
	device: string;
	onClose: () => void;
}

/** A fresh link each time it is opened; it works once. */
export function PairingDialog({ workspace, quiz, device, onClose }: PairingDialogProps) {
	const t = useTranslations("devices");
	const common = useTranslations("common");
	const { data, error } = useQuery({
		queryKey: [...deviceKeys.list(workspace, quiz), device, "pairing"],
		queryFn: () => makePairingLink(workspace, quiz, device),
		...{ gcTime: 0, staleTime: Number.POSITIVE_INFINITY, retry: false },
	});
	const url = data && new URL(data.link);
	const secure = !url || url.protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t("pairTitle")}
			description={t("pairText")}
			closeLabel={common("close")}
			width="sm"
		>
			<div className="space-y-4">
				<ErrorMessage error={error} />
				{secure ? null : <Callout tone="warning">{t("notSecure")}</Callout>}
				{data ? (
					<>
						{/* biome-ignore lint/performance/noImgElement: drawn as SVG by our own API, nothing to resize */}
						<img
							src={`data:image/svg+xml,${encodeURIComponent(data.code)}`}
							alt={t("code")}
							width={224}
							height={224}
							className="mx-auto aspect-square rounded-md border bg-white"
						/>
						<p className="break-all text-center text-muted text-sm">{data.link}</p>
						<div className="flex justify-center">
							<CopyButton text={data.link} label={t("copyLink")} />
						</div>
					</>
				) : error ? null : (
					<Skeleton className="mx-auto h-56 w-56" />
				)}
			</div>
		</Dialog>
	);
}
