# Ibid in two stages: one builds the client, the other holds only what runs. node:20-slim, pinned.
FROM node:20.20.2-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json vite.config.ts ./
COPY graph-data graph-data
COPY client client
RUN npx vite build && npm prune --omit=dev --ignore-scripts

FROM node:20.20.2-slim
ENV NODE_ENV=production NO_COLOR=1
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json package-lock.json ./
COPY graph-data graph-data
COPY extract extract
COPY server server
COPY cli cli
# The first command joins the schema library's files, which the user node may not.
RUN node cli/bin.mjs --version && mkdir -p /app/.ibid && chown node:node /app/.ibid
USER node
EXPOSE 4317
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4317/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "cli/bin.mjs"]
CMD ["open", "--no-open", "--host", "0.0.0.0", "--port", "4317"]
