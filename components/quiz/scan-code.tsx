"use client";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { codeAddress } from "@/lib/client/links";

export interface ScanCodeProps {
	workspace: string;
	quiz: string;
	/** Id of a campaign link; null: the quiz's own address. */
	link: string | null;
	/** Last part of the address; the downloaded files are called by it. */
	name: string;
}

/** A QR code to look at and to download. White in both themes, so that it can be scanned. */
export function ScanCode({ workspace, quiz, link, name }: ScanCodeProps) {
	const t = useTranslations("share");
	return (
		<div className="flex w-44 max-w-full shrink-0 flex-col gap-2">
			{/* biome-ignore lint/performance/noImgElement: drawn as SVG by our own API, nothing to resize */}
			<img
				src={codeAddress(workspace, quiz, { format: "svg", link, fresh: name })}
				alt={t("codeOf", { name })}
				width={176}
				height={176}
				className="aspect-square w-full rounded-md border bg-white"
			/>
			<div className="grid grid-cols-2 gap-2">
				{(["svg", "png"] as const).map((format) => (
					<a
						key={format}
						href={codeAddress(workspace, quiz, { format, link })}
						download={`${name}.${format}`}
						className={buttonClass({ size: "sm" })}
						aria-label={t("downloadCode", { format: format.toUpperCase() })}
					>
						<Download size={14} aria-hidden="true" />
						{format.toUpperCase()}
					</a>
				))}
			</div>
		</div>
	);
}
