#!/usr/bin/env bash
# The quality floors, where the labelled data is at hand: it is not part of this repository. Looked for where
# PARALLAX_EVALUATION_DATA says, beside this clone, and beside what this clone was made from.
set -euo pipefail
cd "$(dirname "$0")/.."

origin=$(git remote get-url origin 2>/dev/null || true)
origin=${origin#file://}
folders=("../shared/evaluation")
[ -z "$origin" ] || folders+=("${origin%/.git}/../shared/evaluation")
[ -z "${PARALLAX_EVALUATION_DATA:-}" ] || folders=("$PARALLAX_EVALUATION_DATA")

for folder in "${folders[@]}"; do
  if [ -n "${PARALLAX_EVALUATION_DATA:-}" ] || [ -d "$folder" ]; then
    exec npm run --silent evaluate -- --data "$folder"
  fi
done
echo "The quality floors were not checked: there is no labelled data in ${folders[*]}."
