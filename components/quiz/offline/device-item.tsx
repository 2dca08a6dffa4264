"use client";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { cx } from "@/components/ui/cx";
import type { DeviceRow } from "@/lib/contracts/devices";
import { DeviceMenu } from "./device-menu";

interface DeviceItemProps {
	workspace: string;
	quiz: string;
	locales: string[];
	device: DeviceRow;
	canEdit: boolean;
	onPair: () => void;
}

/** A clock that is off by less is nothing to speak of. */
const wrongClockMs = 120_000;

export function DeviceItem({ canEdit, onPair, ...props }: DeviceItemProps) {
	const t = useTranslations("devices");
	const format = useFormatter();
	const now = useNow({ updateInterval: 60_000 });
	const { name, mode, pairedAt, lastSeenAt, revokedAt, unsent, responses, clockAheadMs, source, campaign } =
		props.device;
	const ago = (time: string) => format.relativeTime(new Date(time), now);
	const revoked = revokedAt !== null;
	return (
		<li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3.5">
			<div className={cx("min-w-0 flex-1 basis-60", revoked && "text-muted")}>
				<p className="flex flex-wrap items-center gap-2">
					<span className="break-words font-medium">{name}</span>
					<Badge>{t(`modes.${mode}`)}</Badge>
					{revoked ? <Badge tone="danger">{t("revoked")}</Badge> : null}
					{unsent > 0 ? <Badge tone="warning">{t("unsent", { count: unsent })}</Badge> : null}
				</p>
				<p className="break-words text-muted text-sm">
					{pairedAt === null ? t("notPaired") : lastSeenAt ? t("seen", { ago: ago(lastSeenAt) }) : null}
					{Math.abs(clockAheadMs) > wrongClockMs ? ` · ${t("wrongClock")}` : null}
				</p>
				<p className="break-words text-muted text-sm tabular-nums">
					{t("handedIn", { count: responses })}
					{` · ${[source, campaign].filter(Boolean).join(" · ")}`}
				</p>
				{revoked ? <p className="text-muted text-sm">{t("revokedSince", { ago: ago(revokedAt) })}</p> : null}
			</div>
			{canEdit && !revoked ? <DeviceMenu {...props} onPair={onPair} /> : null}
		</li>
	);
}
