-- CreateTable
CREATE TABLE "wish" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "variant" TEXT,
    "kind" TEXT NOT NULL,
    "price" DECIMAL(12,2),
    "least" INTEGER NOT NULL DEFAULT 1,
    "purpose_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "fulfilled_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "wish_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "wish_workspace_id_profile_id_idx" ON "wish"("workspace_id", "profile_id");

-- AddForeignKey
ALTER TABLE "wish" ADD CONSTRAINT "wish_workspace_id_profile_id_fkey" FOREIGN KEY ("workspace_id", "profile_id") REFERENCES "profile"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
