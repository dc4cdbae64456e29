# One image for both processes: `--only web` and `--only worker` (see docker-compose.yml).
FROM node:22-bookworm-slim AS base
ENV NEXT_TELEMETRY_DISABLED=1
WORKDIR /app

FROM base AS dependencies
COPY package.json package-lock.json .npmrc ./
# Naming an engine keeps Prisma's install script from downloading one that is never used.
RUN --mount=type=cache,target=/root/.npm \
    PRISMA_SCHEMA_ENGINE_BINARY=/bin/true npm ci --omit=dev --no-audit --no-fund

FROM base AS build
ENV NODE_ENV=production
COPY --from=dependencies /app/node_modules ./node_modules
COPY . .
# Makes the database client and the web build, and leaves the stamps by which a start knows they are current.
RUN node scripts/start.mjs --prepare && rm -rf .next/cache

FROM base AS run
# ffmpeg decodes what the built-in decoders do not (AAC, WMA and others).
RUN apt-get update \
    && apt-get install -y --no-install-recommends ffmpeg \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir -p /data \
    && chown node:node /data
ENV NODE_ENV=production \
    SEGUE_DATA_DIR=/data \
    PORT=3000
COPY --from=build --chown=node:node /app ./
USER node
VOLUME /data
EXPOSE 3000
# Node as process 1 passes signals on and reaps its children: no init needed.
ENTRYPOINT ["node", "scripts/start.mjs"]
CMD ["--only", "web"]
