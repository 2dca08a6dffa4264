-- CreateTable
CREATE TABLE "device" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "quiz_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'kiosk',
    "campaign" TEXT NOT NULL DEFAULT '',
    "pin_hash" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "paired_at" TIMESTAMPTZ(3),
    "last_seen_at" TIMESTAMPTZ(3),
    "unsent" INTEGER NOT NULL DEFAULT 0,
    "app_version" TEXT NOT NULL DEFAULT '',
    "clock_ahead_ms" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "device_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "collected" (
    "workspace_id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "device_id" UUID,
    "staff" TEXT NOT NULL DEFAULT '',
    "reference" TEXT NOT NULL DEFAULT '',
    "shown" JSONB,
    "clock_ahead_ms" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "collected_pkey" PRIMARY KEY ("workspace_id","response_id")
);

-- CreateIndex
CREATE INDEX "device_workspace_id_quiz_id_idx" ON "device"("workspace_id", "quiz_id");

-- AddForeignKey
ALTER TABLE "device" ADD CONSTRAINT "device_workspace_id_quiz_id_fkey" FOREIGN KEY ("workspace_id", "quiz_id") REFERENCES "quiz"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collected" ADD CONSTRAINT "collected_workspace_id_response_id_fkey" FOREIGN KEY ("workspace_id", "response_id") REFERENCES "response"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
