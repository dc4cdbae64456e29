-- CreateTable
CREATE TABLE "BlendAdoption" (
    "id" UUID NOT NULL,
    "adoptedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "blend" JSONB NOT NULL,
    "evidence" JSONB,

    CONSTRAINT "BlendAdoption_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BlendAdoption_adoptedAt_idx" ON "BlendAdoption"("adoptedAt");
