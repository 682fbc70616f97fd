# syntax=docker/dockerfile:1

# Compiles, and packs what `npm pack` packs.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY . .
RUN npm run -s build

# The dependencies that it runs with, at the versions of the lock file.
FROM node:22-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    LIAISON_HOST=0.0.0.0 \
    LIAISON_PORT=4000 \
    LIAISON_DATA=/data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /build/package.json /build/LICENSE /build/NOTICE /build/README.md ./
COPY --from=build /build/schema ./schema
COPY --from=build /build/seeds/articles ./seeds/articles
COPY --from=build /build/seeds/queries ./seeds/queries
COPY --from=build /build/dist ./dist
# `docker run IMAGE ingest …` and the like: the command's name is the entry point.
RUN chmod +x dist/cli.js && ln -s /app/dist/cli.js /usr/local/bin/liaison && install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=6s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.LIAISON_PORT}/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["liaison"]
CMD ["serve"]
